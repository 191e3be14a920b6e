package org.palpate.ui.study.parts;

import org.palpate.progress.GradeWords;

/** How likely a learner answers a single question right today, in words. */
public final class RecallWords {

    private static final String JUST_SEEN = "just seen";

    private RecallWords() {}

    /**
     * "72 %"; of a question that was answered within a day, right or wrong, no figure: nothing of
     * it can be forgotten yet, and "100 %" beside a wrong answer would be read as praise.
     *
     * @param recall as the memory model has it, 0 to 1
     */
    public static String of(double recall) {
        return recall < 1 ? GradeWords.share(recall) : JUST_SEEN;
    }
}
