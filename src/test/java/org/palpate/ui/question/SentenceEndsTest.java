package org.palpate.ui.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentenceEndsTest {

    private static final String LEFT_TO_RIGHT_MARK = "\u200e";
    private static final String RIGHT_TO_LEFT_MARK = "\u200f";

    private final SentenceEnds ends = new SentenceEnds();

    @Test
    void thePeriodOfASentenceFromRightToLeftStaysAtItAcrossItsGaps() {
        assertThat(ends.after("The root is ")).isEqualTo("The root is ");
        assertThat(ends.after(". שריר ")).isEqualTo(". שריר ");
        assertThat(ends.after(" הוא הגדול.")).isEqualTo(" הוא הגדול." + RIGHT_TO_LEFT_MARK);
    }

    @Test
    void aSentenceThatRunsAsAWholeTheOtherWayHasItsEndOnItsOwnSide() {
        assertThat(ends.after("The hip bends. שריר ")).isEqualTo("The hip bends. שריר ");
        assertThat(ends.after(" הוא הגדול.")).isEqualTo(" הוא הגדול." + RIGHT_TO_LEFT_MARK);
        assertThat(ends.after(" It bends 2.5 times."))
                .isEqualTo(" It bends 2.5 times." + LEFT_TO_RIGHT_MARK);
    }

    @Test
    void aWordOfAnotherDirectionMovesNoPeriod() {
        assertThat(ends.after("This is שריר. Done.")).isEqualTo("This is שריר. Done.");
    }
}
