package org.palpate.quiz.question;

import java.util.List;
import java.util.Map;
import org.palpate.quiz.marking.AnatomyMatcher;

/**
 * A question answered with a few words, which the {@link AnatomyMatcher} compares.
 *
 * @param about what every question has
 * @param accepted answers that are right, at least one; the first is shown as the answer
 * @param reasons why an expected wrong answer is wrong, by that answer
 */
public record ShortAnswer(About about, List<String> accepted, Map<String, String> reasons)
        implements Question {

    /** Refuses a question no answer fits with an {@link IllegalArgumentException}. */
    public ShortAnswer {
        accepted = List.copyOf(accepted);
        reasons = Require.ordered(reasons);
        String thing = "Question '%s'".formatted(about.key());
        Require.that(!accepted.isEmpty(), "%s accepts no answer: name at least one", thing);
        accepted.forEach(answer -> Require.text("An accepted answer of " + thing, answer));
    }
}
