package org.palpate.quiz.question;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A name to put on a drawing.
 *
 * @param key its name within the question
 * @param text what the learner reads, never blank
 * @param region where it belongs; {@code null} for an extra label, which belongs nowhere
 * @param reasons why other labels do not belong on its region, by their keys
 */
public record Label(
        OptionKey key, String text, @Nullable RegionKey region, Map<OptionKey, String> reasons) {

    /** Without a reason for any other label. */
    public Label(OptionKey key, String text, @Nullable RegionKey region) {
        this(key, text, region, Map.of());
    }

    /** Refuses a label without text with an {@link IllegalArgumentException}. */
    public Label {
        reasons = Require.ordered(reasons);
        Require.text("The text of label '%s'".formatted(key), text);
    }
}
