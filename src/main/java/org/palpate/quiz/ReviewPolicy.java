package org.palpate.quiz;

import java.util.EnumSet;
import java.util.Set;

/**
 * What may be looked back at when.
 *
 * @param during while the attempt runs
 * @param rightAfter once it is finished, while the quiz is open
 * @param afterClosing once the quiz is closed
 */
public record ReviewPolicy(
        Set<ReviewPart> during, Set<ReviewPart> rightAfter, Set<ReviewPart> afterClosing) {

    private static final Set<ReviewPart> ALL = EnumSet.allOf(ReviewPart.class);

    /** Keeps copies of its own. */
    public ReviewPolicy {
        during = Set.copyOf(during);
        rightAfter = Set.copyOf(rightAfter);
        afterClosing = Set.copyOf(afterClosing);
    }

    /** Whether {@code part} may be seen at {@code time}. */
    public boolean allows(ReviewTime time, ReviewPart part) {
        return switch (time) {
            case DURING -> during.contains(part);
            case RIGHT_AFTER -> rightAfter.contains(part);
            case AFTER_CLOSING -> afterClosing.contains(part);
        };
    }

    /** Everything at any time; for practice. */
    public static ReviewPolicy everything() {
        return new ReviewPolicy(ALL, ALL, ALL);
    }

    /** Own answers while it runs, everything once it is finished; for a test. */
    public static ReviewPolicy atTheEnd() {
        return new ReviewPolicy(Set.of(ReviewPart.OWN_ANSWERS), ALL, ALL);
    }

    /** Own answers while it runs, also marks once it is finished, everything once it is closed. */
    public static ReviewPolicy onceClosed() {
        return new ReviewPolicy(
                Set.of(ReviewPart.OWN_ANSWERS),
                Set.of(ReviewPart.OWN_ANSWERS, ReviewPart.MARKS),
                ALL);
    }
}
