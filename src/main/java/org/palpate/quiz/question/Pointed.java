package org.palpate.quiz.question;

import java.util.Set;

/**
 * Regions pointed at on a drawing.
 *
 * @param regions the regions, possibly none
 */
public record Pointed(Set<RegionKey> regions) implements Response {

    /** Keeps a copy of its own. */
    public Pointed {
        regions = Set.copyOf(regions);
    }

    @Override
    public boolean isBlank() {
        return regions.isEmpty();
    }
}
