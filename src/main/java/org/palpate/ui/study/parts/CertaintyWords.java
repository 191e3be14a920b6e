package org.palpate.ui.study.parts;

import org.palpate.progress.GradeWords;

/** How certainty marks are told: the same wherever they count. */
public final class CertaintyWords {

    /** What the scale does at its ends. */
    public static final String LIMITS = "More than that is 100 % too, and less than zero is 0 %.";

    /** The whole scale, for before it counts. */
    public static final String SCALE =
            "Right earns 1, 2 or 3 marks, wrong 0, −2 or −6 (a guess, fairly sure, sure). As many marks as everything right would earn by guessing make 100 %. "
                    + LIMITS;

    private CertaintyWords() {}

    /** "15", "−2", "4.5": marks to a tenth. */
    public static String marks(double marks) {
        String size = GradeWords.decimal(Math.abs(marks));
        return marks < 0 && !size.equals("0") ? "−" + size : size;
    }
}
