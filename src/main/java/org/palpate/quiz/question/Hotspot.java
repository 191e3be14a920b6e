package org.palpate.quiz.question;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * A question answered by pointing at a drawing.
 *
 * @param about what every question has
 * @param figure the drawing's file within the module
 * @param right the regions that are right, at least one
 * @param pick how many regions to point at: 1 to as many as are right
 * @param reasons why a wrong region is not the one, by region
 */
public record Hotspot(
        About about, String figure, Set<RegionKey> right, int pick, Map<RegionKey, String> reasons)
        implements Question {

    /** Refuses a drawing nothing on which is right with an {@link IllegalArgumentException}. */
    public Hotspot {
        right = Require.ordered(right);
        reasons = Require.ordered(reasons);
        String thing = "Question '%s'".formatted(about.key());
        Require.text("The figure of " + thing, figure);
        Require.that(!right.isEmpty(), "%s has no right region: name at least one", thing);
        Require.that(
                pick >= 1 && pick <= right.size(),
                "%s asks for %s of %s right regions: pick 1 to %3$s",
                thing,
                pick,
                right.size());
    }

    @Override
    public Set<StructureKey> structures() {
        Set<StructureKey> all = new LinkedHashSet<>(about.structures());
        right.forEach(region -> all.add(StructureKey.of(region)));
        return all;
    }
}
