package org.palpate.quiz.question;

/**
 * One text to choose for a gap.
 *
 * @param text what the learner reads, never blank
 * @param right whether it belongs in the gap
 * @param reason why a wrong one is wrong; empty for a right one
 */
public record Choice(String text, boolean right, String reason) {

    /** Refuses an empty choice with an {@link IllegalArgumentException}. */
    public Choice {
        Require.text("The text of a choice", text);
    }
}
