package org.palpate.recall;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.palpate.content.ModuleKey;
import org.palpate.people.PersonId;
import org.springframework.stereotype.Component;

/** How much fits into the minutes a learner promised, and what of what there is goes into it. */
@Component
class SessionPlans {

    /** So much of the time is planned for questions; the rest is for those that come back. */
    private static final double PLANNED = 0.85;

    private static final double MINUTE_MS = 60_000;

    private final Planner planner;
    private final Pace pace;
    private final Learners learners;
    private final Clock clock;

    SessionPlans(Planner planner, Pace pace, Learners learners, Clock clock) {
        this.planner = planner;
        this.pace = pace;
        this.learners = learners;
        this.clock = clock;
    }

    /** The day it is at the school. */
    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** What might be asked of a learner today. */
    Planner.Chances chances(PersonId learner, Set<ModuleKey> met) {
        return planner.of(
                learner,
                met,
                clock.instant(),
                today().plusDays(1).atStartOfDay(clock.getZone()).toInstant());
    }

    /** The questions of a session of so many minutes. */
    List<Planned> daily(PersonId learner, int minutes, Set<ModuleKey> met) {
        return chances(learner, met).first(size(minutes, pace.perQuestion(learner)));
    }

    /**
     * How many of the chances a session of the learner's minutes would have, without coming back.
     */
    int size(PersonId learner, Planner.Chances chances) {
        return chances.first(size(learners.minutes(learner), pace.perQuestion(learner))).size();
    }

    /** How many minutes so many questions take the learner, from 1; 0 for none. */
    int minutes(PersonId learner, int questions) {
        return (int)
                Math.ceil(pace.perQuestion(learner).multipliedBy(questions).toMillis() / MINUTE_MS);
    }

    private static int size(int minutes, Duration each) {
        double room = Duration.ofMinutes(minutes).toMillis() * PLANNED / each.toMillis();
        return Math.max(1, (int) room);
    }
}
