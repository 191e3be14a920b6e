package org.palpate.content;

/** No revision was ever published under this id. */
public final class UnknownRevision extends RuntimeException {

    UnknownRevision(RevisionId id) {
        super("There is no revision %s of any module".formatted(id));
    }
}
