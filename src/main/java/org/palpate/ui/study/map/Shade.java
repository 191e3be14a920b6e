package org.palpate.ui.study.map;

import java.util.Arrays;
import java.util.Optional;
import org.palpate.quiz.memory.Knowledge;

/**
 * How a structure is shaded: five steps of what is likely recalled, and one for no estimate. Each
 * has a pattern of its own, so that none is told by its color alone; the looks are in {@code
 * frontend/styles/body-map.css}.
 */
enum Shade {
    NONE("no estimate", 0, ""),
    FADED("less than half", 0, "<circle cx=\"5\" cy=\"5\" r=\"1.1\"/>"),
    WEAK("half or more", 0.5, "<path d=\"M0 5H10\"/>"),
    FAIR("65 % or more", 0.65, "<path d=\"M0 10L10 0M-2 2L2 -2M8 12L12 8\"/>"),
    GOOD("80 % or more", 0.8, "<path d=\"M0 10L10 0M0 0L10 10\"/>"),
    STRONG("90 % or more", 0.9, "");

    private final String words;
    private final double from;
    private final String pattern;

    Shade(String words, double from, String pattern) {
        this.words = words;
        this.from = from;
        this.pattern = pattern;
    }

    /** The highest step that an estimate reaches. */
    static Shade of(Optional<Knowledge> knowledge) {
        return knowledge
                .map(known ->
                        Arrays.stream(values())
                                .filter(shade -> shade != NONE)
                                .filter(shade -> known.estimate() >= shade.from)
                                .reduce(FADED, (lower, higher) -> higher))
                .orElse(NONE);
    }

    /** "80 % or more". */
    String words() {
        return words;
    }

    /** Its tile: a ground and what is drawn on it. */
    String tile(String id) {
        return ("<pattern id=\"%s\" class=\"shade shade-%d\" width=\"10\" height=\"10\" patternUnits=\"userSpaceOnUse\">"
                        + "<rect width=\"10\" height=\"10\"/>%s</pattern>")
                .formatted(id, ordinal(), pattern);
    }
}
