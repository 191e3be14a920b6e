package org.palpate.attempt.admission;

/** The quiz allows no further attempt. */
public final class NoAttemptLeft extends RuntimeException {

    private final int allowed;

    /** None is left of so many. */
    public NoAttemptLeft(int allowed) {
        super("The quiz allows %d attempts and all are used".formatted(allowed));
        this.allowed = allowed;
    }

    /** What to tell the learner. */
    public String sentence() {
        return allowed == 1
                ? "This quiz can be taken once, and you have taken it."
                : "This quiz can be taken %d times, and you have used them all.".formatted(allowed);
    }
}
