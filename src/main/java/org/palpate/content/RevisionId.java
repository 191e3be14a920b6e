package org.palpate.content;

import java.util.UUID;

/** Names one published state of one module, for ever. */
public record RevisionId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
