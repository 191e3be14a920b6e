package org.palpate.classroom;

import org.jspecify.annotations.Nullable;
import org.palpate.people.accommodations.Accommodation;
import org.palpate.quiz.GradeMethod;
import org.palpate.quiz.PassMark;
import org.palpate.quiz.Rules;
import org.palpate.refusal.Refusal;

/**
 * What counts in an assignment's quiz, where it is to be otherwise than the quiz itself says.
 *
 * @param attempts how many count, 1 to 100; null for as many as the quiz allows
 * @param method which of several attempts counts; null as the quiz says
 * @param passMark the grade that passes, 1 to 100; null as the quiz says
 * @param extra attempts that one learner is given in it on top; 0 as the class has it
 */
public record Counting(
        @Nullable Integer attempts,
        @Nullable GradeMethod method,
        @Nullable Integer passMark,
        int extra) {

    /** Everything as the quiz says. */
    public static final Counting AS_THE_QUIZ = new Counting(null, null, null);

    private static final int MOST_ATTEMPTS = 100;

    /** As the class has it. */
    public Counting(
            @Nullable Integer attempts, @Nullable GradeMethod method, @Nullable Integer passMark) {
        this(attempts, method, passMark, 0);
    }

    /** Refuses what is out of range with {@link Refusal}. */
    public Counting {
        if (attempts != null && (attempts < 1 || attempts > MOST_ATTEMPTS)) {
            throw new Refusal("Allow 1 to %d attempts.".formatted(MOST_ATTEMPTS));
        }
        if (passMark != null && (passMark < 1 || passMark > 100)) {
            throw new Refusal(
                    "The pass mark is a grade from 1 to 100; leave it empty for the quiz's own.");
        }
    }

    /** How many attempts a learner on these terms has; null for any number. */
    public @Nullable Integer allowed(Rules quiz, Accommodation terms) {
        Integer usual = attempts == null ? quiz.attempts() : attempts;
        return usual == null ? null : Integer.valueOf(usual + terms.extraAttempts() + extra);
    }

    /** The same with some attempts more. */
    public Counting plus(int more) {
        return new Counting(attempts, method, passMark, extra + more);
    }

    /** Which of several attempts counts. */
    public GradeMethod method(Rules quiz) {
        return method == null ? quiz.gradeMethod() : method;
    }

    /** The grade that passes, with the rule of what reaches it. */
    public PassMark passes(Rules quiz) {
        return passMark == null ? quiz.passes() : new PassMark(passMark);
    }
}
