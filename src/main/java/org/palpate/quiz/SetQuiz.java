package org.palpate.quiz;

import java.util.Optional;
import org.palpate.quiz.question.Require;

/**
 * A quiz set by rules of its own: a quiz beside the one its author wrote, with a key of its own, so
 * that what is earned in it is counted apart.
 *
 * @param code what tells it from others that are set of the same quiz, 1 to 8 letters or digits
 */
public record SetQuiz(String code, QuizSetting setting) {

    private static final int LONGEST_CODE = 8;

    /** Before it is kept anywhere: no attempt has this code. */
    public static final String NEW = "new";

    /** Refuses a code that no key can end with. */
    public SetQuiz {
        Require.key("code", code);
        Require.that(code.length() <= LONGEST_CODE, "The code '%s' is too long", code);
    }

    /** One that is not kept yet. */
    public static SetQuiz of(QuizSetting setting) {
        return new SetQuiz(NEW, setting);
    }

    /** The quiz it makes of another one; empty when nothing that it asks for is there. */
    public Optional<Quiz> in(Quiz quiz) {
        return isFor(quiz) ? setting.over(quiz, quiz.keyFor(code)) : Optional.empty();
    }

    /** Whether the key of a quiz leaves room for a code. */
    public static boolean isFor(Quiz quiz) {
        return quiz.keyFor("x".repeat(LONGEST_CODE)).length() <= Require.LONGEST_KEY;
    }
}
