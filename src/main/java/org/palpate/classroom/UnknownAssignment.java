package org.palpate.classroom;

/** No such assignment, or not this person's: the asking person is told no difference. */
public final class UnknownAssignment extends RuntimeException {

    /** Nothing is found under that id. */
    public UnknownAssignment(AssignmentId id) {
        super("There is no assignment '%s' in the class".formatted(id.value()));
    }
}
