package org.palpate.recall;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.palpate.people.PersonId;
import org.palpate.store.Jobs;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Comes round and takes in what waits, on one node for all. Each learner's part is a transaction of
 * its own, so a server that is stopped goes on where it was; nobody waits for it, because a
 * learner's own page takes in the learner's own first.
 */
@Component
class IntakeRounds {

    private static final String NAME = "recall";
    private static final long ROUND_MS = 15_000;
    private static final int LEARNERS_AT_ONCE = 100;

    private final Waiting waiting;
    private final Intake intake;
    private final Jobs jobs;
    private final Clock clock;

    IntakeRounds(Waiting waiting, Intake intake, Jobs jobs, Clock clock) {
        this.waiting = waiting;
        this.intake = intake;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** A round in which nothing waits writes nothing. */
    @Scheduled(initialDelay = ROUND_MS, fixedDelay = ROUND_MS)
    void round() {
        if (!waiting.learners(clock.instant(), 1).isEmpty()) {
            jobs.once(
                    NAME,
                    Instant.ofEpochMilli(Math.floorDiv(clock.millis(), ROUND_MS) * ROUND_MS),
                    this::takeAll);
        }
    }

    private String takeAll() {
        int all = 0;
        for (int some = takeSome(); some > 0; some = takeSome()) {
            all += some;
        }
        return all + " attempts looked at";
    }

    private int takeSome() {
        List<PersonId> next = waiting.learners(clock.instant(), LEARNERS_AT_ONCE);
        return next.stream().mapToInt(intake::take).sum();
    }
}
