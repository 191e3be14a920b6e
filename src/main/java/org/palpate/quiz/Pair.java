package org.palpate.quiz;

/**
 * A stem and the choice that fits it.
 *
 * @param stem what the learner finds a choice for, never blank
 * @param choice the text that fits, never blank
 */
public record Pair(String stem, String choice) {

    /** Refuses an empty side with an {@link IllegalArgumentException}. */
    public Pair {
        Require.text("The stem of a pair", stem);
        Require.text("The choice for '%s'".formatted(stem), choice);
    }
}
