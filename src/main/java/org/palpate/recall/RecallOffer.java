package org.palpate.recall;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What today's daily questions would be, or are.
 *
 * @param questions how many are still to be asked today
 * @param about how many minutes they take, from 1; 0 when there are none
 * @param answered how many were answered today
 * @param begun whether today's session goes on
 * @param nextDue when the next question falls due that is not to be asked today; null when none is
 *     kept
 * @param targets what the learner's classes are to remember, the earliest date first
 */
public record RecallOffer(
        int questions,
        int about,
        int answered,
        boolean begun,
        @Nullable Instant nextDue,
        List<OwnTarget> targets) {

    /** A copy. */
    public RecallOffer {
        targets = List.copyOf(targets);
    }
}
