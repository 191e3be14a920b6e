package org.palpate.classroom;

/** No such class, or not this person's: the asking person is told no difference. */
public final class UnknownClass extends RuntimeException {

    /** Says which. */
    public UnknownClass(ClassId id) {
        super("There is no class '%s' among the asking person's".formatted(id.value()));
    }
}
