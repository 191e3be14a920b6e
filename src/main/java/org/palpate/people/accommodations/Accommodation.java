package org.palpate.people.accommodations;

import org.palpate.refusal.Refusal;

/**
 * What a learner is given to be on equal terms with the others: set once, applied to every timer
 * and every window.
 *
 * @param timeFactor of every time limit: 1 as everybody, 1.5 time and a half; 1 to 10
 * @param untimed whether time limits do not count at all
 * @param extraAttempts on top of what a quiz allows; 0 to 20
 * @param extraDays after an assignment's closing; 0 to 60
 */
public record Accommodation(double timeFactor, boolean untimed, int extraAttempts, int extraDays) {

    /** What everybody has. */
    public static final Accommodation NONE = new Accommodation(1, false, 0, 0);

    /** The largest time factor. */
    public static final double MOST_TIME = 10;

    /** The most attempts on top. */
    public static final int MOST_ATTEMPTS = 20;

    /** The most days after the closing. */
    public static final int MOST_DAYS = 60;

    /** Refuses what is out of range with {@link Refusal}. */
    public Accommodation {
        if (!(timeFactor >= 1 && timeFactor <= MOST_TIME)) {
            throw new Refusal(
                    "The time factor is 1 to %d: 1.5 gives time and a half."
                            .formatted(Math.round(MOST_TIME)));
        }
        if (extraAttempts < 0 || extraAttempts > MOST_ATTEMPTS) {
            throw new Refusal("Extra attempts are 0 to %d.".formatted(MOST_ATTEMPTS));
        }
        if (extraDays < 0 || extraDays > MOST_DAYS) {
            throw new Refusal("Extra days are 0 to %d.".formatted(MOST_DAYS));
        }
    }

    /** Whether it gives nothing that not everybody has. */
    public boolean isNone() {
        return equals(NONE);
    }
}
