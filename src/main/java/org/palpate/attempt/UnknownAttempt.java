package org.palpate.attempt;

/** No such attempt, or not this person's: the asking person is told no difference. */
public final class UnknownAttempt extends RuntimeException {

    UnknownAttempt(AttemptId id) {
        super("There is no attempt '%s' among the asking person's".formatted(id.value()));
    }
}
