package org.palpate.quiz.question;

/**
 * How a question's key was fixed after people had answered it. The question's author wrote it
 * otherwise; what is decided here goes before that.
 */
public sealed interface KeyFix {

    /** Why, in a sentence for those who answered. */
    String reason();

    /** What those who answered are told: the decision and its reason. */
    default String sentence() {
        return RegradeReason.of(this).sentence();
    }

    /**
     * Another answer is right.
     *
     * @param right a response that earns everything from now on
     * @param formerCounts whether what the author held to be right counts as well
     */
    record NewKey(Response right, boolean formerCounts, String reason) implements KeyFix {}

    /** Everybody gets full credit, also those who answered nothing. */
    record FullMarks(String reason) implements KeyFix {}

    /** The question counts for nothing: a grade is the share of the other questions. */
    record Voided(String reason) implements KeyFix {}
}
