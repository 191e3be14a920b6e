package org.palpate.quiz;

import org.jspecify.annotations.Nullable;

/**
 * A name to put on a drawing.
 *
 * @param key its name within the question
 * @param text what the learner reads, never blank
 * @param region where it belongs; {@code null} for an extra label, which belongs nowhere
 */
public record Label(OptionKey key, String text, @Nullable RegionKey region) {

    /** Refuses a label without text with an {@link IllegalArgumentException}. */
    public Label {
        Require.text("The text of label '%s'".formatted(key), text);
    }
}
