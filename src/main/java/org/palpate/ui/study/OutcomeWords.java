package org.palpate.ui.study;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.palpate.attempt.AttemptResult;
import org.palpate.attempt.Outcome;
import org.palpate.progress.GradeWords;
import org.palpate.words.Counted;

/**
 * How many questions of an attempt came to what, in words whose numbers add up to all that count:
 * "10 of 12 questions right, 1 partly right, 1 wrong".
 */
final class OutcomeWords {

    private static final SequencedMap<Outcome, String> OTHERS = new LinkedHashMap<>();

    static {
        OTHERS.put(Outcome.RIGHT_LATER, "right after a miss or a hint");
        OTHERS.put(Outcome.PARTLY, "partly right");
        OTHERS.put(Outcome.WRONG, "wrong");
        OTHERS.put(Outcome.BLANK, "not answered");
        OTHERS.put(Outcome.UNTOLD, "not told yet");
    }

    private OutcomeWords() {}

    /** The words. */
    static String of(AttemptResult result) {
        var words =
                new StringBuilder(
                        "%d of %s right"
                                .formatted(
                                        result.count(Outcome.RIGHT),
                                        Counted.of(result.counting(), "question")));
        for (Map.Entry<Outcome, String> other : OTHERS.entrySet()) {
            long count = result.count(other.getKey());
            if (count > 0) {
                words.append(", %d %s".formatted(count, other.getValue()));
            }
        }
        return words.toString();
    }

    /** When it is told what was right, and the grade where it waits as well. */
    static String notTold(AttemptResult result) {
        String right =
                switch (result.rightShown()) {
                    case NOW -> "";
                    case ONCE_CLOSED -> "What was right is told once the quiz is closed.";
                    case ONCE_OVER ->
                            "Others are still to take this quiz, so what was right is told when it is over for everybody.";
                    case NOT_FOR_NOW -> "This quiz does not tell what was right for now.";
                };
        return (right + " " + GradeWords.notShown(result.score().gradeShown())).strip();
    }
}
