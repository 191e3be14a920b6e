package org.palpate.quiz.question;

/**
 * One answer to choose from.
 *
 * @param key its name within the question
 * @param text what the learner reads, never blank
 * @param right whether choosing it is right
 * @param reason why a wrong one is wrong; empty for a right one
 */
public record Option(OptionKey key, String text, boolean right, String reason) {

    /** Refuses an option without text with an {@link IllegalArgumentException}. */
    public Option {
        Require.text("The text of option '%s'".formatted(key), text);
    }
}
