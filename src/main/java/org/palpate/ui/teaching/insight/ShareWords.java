package org.palpate.ui.teaching.insight;

import org.jspecify.annotations.Nullable;
import org.palpate.progress.ClassInsight.Share;
import org.palpate.quiz.statistics.Interval;
import org.palpate.ui.teaching.parts.CellWords;
import org.palpate.words.Counted;

/**
 * What a cell of a heat map says.
 *
 * @param share "54 %", "too few", or a dash where nothing was answered
 * @param detail where the truth may lie and how many answers that rests on; empty for a dash
 * @param look a class of the style sheet; the color only repeats what the numbers say
 */
record ShareWords(String share, String detail, String look) {

    private static final int STEPS = 5;
    private static final ShareWords NOTHING = new ShareWords("–", "", "");

    static ShareWords of(@Nullable Share share) {
        if (share == null) {
            return NOTHING;
        }
        if (share.tooFew()) {
            return new ShareWords(
                    "too few",
                    "%d of %d"
                            .formatted(
                                    Math.round(share.right() * share.answers()), share.answers()),
                    "heat-cell too-few");
        }
        return new ShareWords(
                CellWords.percent(100 * share.right()),
                "%s · %s".formatted(between(share.interval(), "–"), answers(share)),
                "heat-cell heat-" + Math.min(STEPS - 1, (int) (share.right() * STEPS)));
    }

    /** "54 % right of 48 answers, somewhere between 40 and 67 %". */
    static String sentence(Share share) {
        return "%s right of %s, somewhere between %s"
                .formatted(
                        CellWords.percent(100 * share.right()),
                        answers(share),
                        between(share.interval(), " and "));
    }

    private static String answers(Share share) {
        return Counted.of(share.answers(), "answer");
    }

    private static String between(Interval interval, String and) {
        return "%d%s%d %%"
                .formatted(
                        Math.round(100 * interval.low()), and, Math.round(100 * interval.high()));
    }
}
