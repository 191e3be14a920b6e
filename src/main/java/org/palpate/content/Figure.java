package org.palpate.content;

import java.util.List;

/**
 * A drawing: its clean SVG, its title and description for who cannot see it, and the regions a
 * question can ask for.
 *
 * @param svg safe to put into a page: it has passed the allow-list of {@code docs/module-format.md}
 */
public record Figure(
        String key, String svg, String title, String description, List<Region> regions) {

    public Figure {
        regions = List.copyOf(regions);
    }
}
