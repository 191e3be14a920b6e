package org.palpate.classroom;

/** No such assignment in the class: the asking person is told no difference. */
public final class UnknownAssignment extends RuntimeException {

    UnknownAssignment(AssignmentId id) {
        super("There is no assignment '%s' in the class".formatted(id.value()));
    }
}
