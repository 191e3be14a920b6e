package org.palpate.quiz;

import org.palpate.quiz.marking.Mark;
import org.palpate.quiz.marking.Parts;
import org.palpate.quiz.question.Question;

/**
 * What a question can still earn in practice: told before a hint or a further try is used, by the
 * rule that marks it ({@link Credit}).
 *
 * @param byParts whether the question has parts: then these are shares of the parts not right yet,
 *     and what was right keeps its worth; otherwise of the whole question
 * @param now with the try that comes next, 0 to 1
 * @param afterHint with the next try, if a hint is taken first
 * @param afterMiss with the try after that one, if it misses
 */
public record Stakes(boolean byParts, double now, double afterHint, double afterMiss) {

    static Stakes of(Question question, QuestionState state, double penalty) {
        int tries = state.triesUsed();
        int hints = state.hints();
        return new Stakes(
                !Parts.weights(question).isEmpty(),
                worth(penalty, tries, hints),
                worth(penalty, tries, hints + 1),
                worth(penalty, tries + 1, hints));
    }

    private static double worth(double penalty, int tries, int hints) {
        return Mark.settled(Math.max(0, 1 - penalty * Math.max(tries, hints)));
    }

    /**
     * Whether the next hint takes nothing off: a try has paid for it, or nothing costs anything.
     */
    public boolean isHintFree() {
        return afterHint == now;
    }

    /** Whether a miss takes nothing off. */
    public boolean isMissWithoutLoss() {
        return afterMiss == now;
    }
}
