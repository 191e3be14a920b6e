package org.palpate.quiz.question;

import java.util.Map;

/**
 * Labels put on a drawing, by whatever means.
 *
 * @param labels the label each region carries; a region may be missing
 */
public record Placed(Map<RegionKey, OptionKey> labels) implements Response {

    /** Keeps a copy of its own. */
    public Placed {
        labels = Map.copyOf(labels);
    }

    @Override
    public boolean isBlank() {
        return labels.isEmpty();
    }
}
