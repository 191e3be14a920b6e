package org.palpate.recall;

/**
 * A target as its learner sees it.
 *
 * @param title what its module is called
 * @param questions how many questions its module has for it
 * @param minutesADay how long the answers take it is still expected to need, a day until then, in
 *     whole minutes from 1; 0 when it needs none
 * @param promised how many minutes a day the learner has promised
 */
public record OwnTarget(Target target, String title, int questions, int minutesADay, int promised) {

    /** Whether the minutes promised are expected to be enough. */
    public boolean isWithinPromise() {
        return minutesADay <= promised;
    }
}
