package org.palpate.ui.study.map;

import org.palpate.progress.KnownStructures.KnownStructure;

/** How well a structure is recalled, in words. */
final class StructureWords {

    private StructureWords() {}

    /** "about 82 % (70 to 90 %)", "too few answers" or "too few questions". */
    static String of(KnownStructure structure) {
        return structure
                .knowledge()
                .map(known ->
                        "about %d %% (%d to %d %%)"
                                .formatted(
                                        percent(known.estimate()),
                                        percent(known.low()),
                                        percent(known.high())))
                .orElse(structure.isTooThin() ? "too few questions" : "too few answers");
    }

    static long percent(double share) {
        return Math.round(100 * share);
    }
}
