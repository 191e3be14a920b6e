package org.palpate.quiz.question;

import java.util.Map;

/**
 * A stem and the choice that fits it.
 *
 * @param stem what the learner finds a choice for, never blank
 * @param choice the text that fits, never blank
 * @param reasons why other choices do not fit, by their text
 */
public record Pair(String stem, String choice, Map<String, String> reasons) {

    /** Without a reason for any other choice. */
    public Pair(String stem, String choice) {
        this(stem, choice, Map.of());
    }

    /** Refuses an empty side with an {@link IllegalArgumentException}. */
    public Pair {
        Require.text("The stem of a pair", stem);
        reasons = Require.ordered(reasons);
        Require.text("The choice for '%s'".formatted(stem), choice);
    }
}
