package org.palpate.quiz.question;

/**
 * A named text that says nothing about right or wrong: an item to put in order, or an option or a
 * label as a learner sees it.
 *
 * @param key its name within the question
 * @param text what the learner reads, never blank
 */
public record Item(OptionKey key, String text) {

    /** Refuses an item without text with an {@link IllegalArgumentException}. */
    public Item {
        Require.text("The text of item '%s'".formatted(key), text);
    }
}
