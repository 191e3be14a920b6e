package org.palpate.recall;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.palpate.people.PersonId;
import org.palpate.quiz.memory.Knowledge;

/**
 * How a learner stands with a target, as an instructor sees it: estimates, and no single answer.
 *
 * @param expected what is likely recalled on the day if nothing more is asked, with its interval;
 *     null while there are too few answers to say
 * @param questions how many questions the module has for it
 * @param rightOnDays how many of them were right on as many different days as a target of days asks
 * @param days on how many days the learner answered daily questions of the module
 * @param spent how long these answers took
 */
public record TargetStanding(
        PersonId learner,
        State state,
        @Nullable Knowledge expected,
        int questions,
        int rightOnDays,
        int days,
        Duration spent) {

    /** Where somebody is on the way to a target. */
    public enum State {
        /** Reached, or what is still needed is being done. */
        ON_TRACK,
        /** More is left than the time left would ask for. */
        BEHIND,
        /** Nothing can be said yet. */
        TOO_FEW_ANSWERS
    }
}
