package org.palpate.quiz.marking;

import java.util.Map;
import org.palpate.quiz.question.Require;

/**
 * What a response earns, before tries, certainty and weight are counted.
 *
 * @param fraction the share of the question earned, 0 to 1
 * @param parts the share of each part, 0 to 1, where a question has parts (by stem place, gap,
 *     region or item); otherwise empty
 */
public record Mark(double fraction, Map<String, Double> parts) {

    /** Everything, for a question without parts. */
    static final Mark RIGHT = new Mark(1, Map.of());

    /** Nothing, for a question without parts. */
    static final Mark WRONG = new Mark(0, Map.of());

    /** What adding shares may be off by. */
    public static final double NEARLY = 1e-9;

    /** Refuses shares outside 0 to 1; takes away what adding shares of one third leaves behind. */
    public Mark {
        fraction = settled(fraction);
        Require.share("The fraction", fraction);
        parts = Require.ordered(parts);
        parts.forEach((part, share) -> Require.share("The fraction of part " + part, share));
    }

    /** Whether everything was earned. */
    public boolean isRight() {
        return fraction == 1;
    }

    /** Whether something was earned, but not everything. */
    public boolean isPartly() {
        return fraction > 0 && fraction < 1;
    }

    /** Rounds what is within a billionth of 0 or 1 to it. */
    public static double settled(double fraction) {
        if (Math.abs(fraction) < NEARLY) {
            return 0;
        }
        return Math.abs(fraction - 1) < NEARLY ? 1 : fraction;
    }
}
