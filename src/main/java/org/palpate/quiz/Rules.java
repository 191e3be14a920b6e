package org.palpate.quiz;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.palpate.quiz.question.Require;

/**
 * How a quiz is taken and marked.
 *
 * @param behaviour when feedback comes
 * @param passMark the grade that passes, 0 to 100
 * @param timeLimit how long an attempt may take, more than nothing; {@code null} for no limit
 * @param oneWay whether questions come one after the other with no way back
 * @param penalty what each further try takes off a question in practice, 0 to 1
 * @param certainty whether the learner says how sure each answer is
 * @param attempts how many attempts a learner has, 1 or more; {@code null} for any number
 * @param gradeMethod which of several attempts counts
 * @param shuffle whether the questions of one draw come in an order of the attempt's own
 * @param review what may be looked back at when
 */
public record Rules(
        Behaviour behaviour,
        int passMark,
        @Nullable Duration timeLimit,
        boolean oneWay,
        double penalty,
        CertaintyMode certainty,
        @Nullable Integer attempts,
        GradeMethod gradeMethod,
        boolean shuffle,
        ReviewPolicy review) {

    /** What each further try costs unless a quiz says otherwise. */
    public static final double USUAL_PENALTY = 1.0 / 3;

    /** Refuses rules no quiz can have with an {@link IllegalArgumentException} naming the rule. */
    public Rules {
        Require.that(
                passMark >= 0 && passMark <= 100,
                "The pass mark is %s: it is a grade from 0 to 100",
                passMark);
        Require.that(
                timeLimit == null || timeLimit.isPositive(),
                "The time limit is %s: make it longer than nothing or leave it out",
                timeLimit);
        Require.share("The penalty", penalty);
        Require.that(
                attempts == null || attempts >= 1,
                "The quiz allows %s attempts: allow at least 1 or leave the limit out",
                attempts);
    }

    /** The grade that passes, with the rule of what reaches it. */
    public PassMark passes() {
        return new PassMark(passMark);
    }

    /** Feedback at once, several tries, as often as one likes. */
    public static Rules practice() {
        return usual(Behaviour.PRACTICE, ReviewPolicy.everything());
    }

    /** Feedback at the end. */
    public static Rules test() {
        return usual(Behaviour.TEST, ReviewPolicy.atTheEnd());
    }

    /** As a test, the answers only once the quiz is closed; set a time limit for a timed one. */
    public static Rules exam() {
        return usual(Behaviour.EXAM, ReviewPolicy.onceClosed());
    }

    /** What a quiz of this behaviour gets unless it says otherwise. */
    public static Rules usual(Behaviour behaviour) {
        return switch (behaviour) {
            case PRACTICE -> practice();
            case TEST -> test();
            case EXAM -> exam();
        };
    }

    private static Rules usual(Behaviour behaviour, ReviewPolicy review) {
        return new Rules(
                behaviour,
                70,
                null,
                false,
                USUAL_PENALTY,
                CertaintyMode.OFF,
                null,
                GradeMethod.HIGHEST,
                true,
                review);
    }

    /** The same rules with another time limit; {@code null} for none. */
    public Rules withTimeLimit(@Nullable Duration limit) {
        return new Rules(
                behaviour,
                passMark,
                limit,
                oneWay,
                penalty,
                certainty,
                attempts,
                gradeMethod,
                shuffle,
                review);
    }

    /** The same rules without a time limit, and for any number of attempts. */
    public Rules unlimited() {
        return new Rules(
                behaviour,
                passMark,
                null,
                oneWay,
                penalty,
                certainty,
                null,
                gradeMethod,
                shuffle,
                review);
    }

    /** The same rules with another penalty, 0 to 1. */
    public Rules withPenalty(double other) {
        return new Rules(
                behaviour,
                passMark,
                timeLimit,
                oneWay,
                other,
                certainty,
                attempts,
                gradeMethod,
                shuffle,
                review);
    }

    /** The same rules with another way of asking for certainty. */
    public Rules withCertainty(CertaintyMode mode) {
        return new Rules(
                behaviour,
                passMark,
                timeLimit,
                oneWay,
                penalty,
                mode,
                attempts,
                gradeMethod,
                shuffle,
                review);
    }

    /** The same rules with no way back. */
    public Rules withoutWayBack() {
        return new Rules(
                behaviour,
                passMark,
                timeLimit,
                true,
                penalty,
                certainty,
                attempts,
                gradeMethod,
                shuffle,
                review);
    }

    /** The same rules with the questions in the author's order. */
    public Rules withoutShuffle() {
        return new Rules(
                behaviour,
                passMark,
                timeLimit,
                oneWay,
                penalty,
                certainty,
                attempts,
                gradeMethod,
                false,
                review);
    }
}
