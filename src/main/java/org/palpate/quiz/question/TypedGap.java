package org.palpate.quiz.question;

import java.util.List;
import java.util.Map;
import org.palpate.quiz.marking.AnatomyMatcher;

/**
 * A gap to type into; the {@link AnatomyMatcher} compares.
 *
 * @param accepted answers that are right, at least one; the first is shown as the answer
 * @param reasons why an expected wrong answer is wrong, by that answer
 * @param weight what the gap is worth among its neighbors, more than 0
 */
public record TypedGap(List<String> accepted, Map<String, String> reasons, double weight)
        implements Gap {

    /** Refuses a gap nothing fits with an {@link IllegalArgumentException}. */
    public TypedGap {
        accepted = List.copyOf(accepted);
        reasons = Require.ordered(reasons);
        Require.that(!accepted.isEmpty(), "A gap accepts no answer: name at least one");
        accepted.forEach(answer -> Require.text("An accepted answer of a gap", answer));
        Require.weight("a gap", weight);
    }

    @Override
    public String answer() {
        return accepted.getFirst();
    }
}
