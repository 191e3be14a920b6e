package org.palpate.progress.aids;

import java.time.Instant;

/**
 * A learner's own bookmark or note at a paragraph.
 *
 * @param title what the module is called
 * @param quoted how the paragraph began when it was noted
 * @param text what the learner wrote; empty for a bookmark alone
 * @param place what became of the paragraph since
 */
public record ParagraphNote(
        Spot spot,
        String title,
        String quoted,
        boolean bookmarked,
        String text,
        Instant changedAt,
        Place place) {

    /** What became of a paragraph since it was noted. */
    public enum Place {
        /** It is there, in the same words. */
        AS_IT_WAS,
        /** It is there, in other words. */
        REWRITTEN,
        /** The module no longer has it. */
        GONE,
        /** The module is not open to the learner, or there is none any more. */
        CLOSED
    }
}
