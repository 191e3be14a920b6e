package org.palpate.attempt;

import java.util.List;
import java.util.Optional;
import org.palpate.content.ModuleKey;
import org.palpate.people.PersonId;
import org.springframework.stereotype.Component;

/** Learners' own attempts in one line each, as they may see them. */
@Component
class OwnAttempts {

    private final AttemptRepository attempts;
    private final AttemptLog log;
    private final AttemptStarts starts;
    private final Admission admission;
    private final Reviews reviews;

    OwnAttempts(
            AttemptRepository attempts,
            AttemptLog log,
            AttemptStarts starts,
            Admission admission,
            Reviews reviews) {
        this.attempts = attempts;
        this.log = log;
        this.starts = starts;
        this.admission = admission;
        this.reviews = reviews;
    }

    /** The one that a start would go on with. */
    Optional<OwnSummary> open(PersonId learner, ModuleKey module, String quiz) {
        return starts.open(learner, module, quiz).stream()
                .flatMap(open -> reviews.summaries(learner, List.of(open)).stream())
                .findFirst();
    }

    /** All, the oldest first. */
    List<OwnSummary> all(PersonId learner) {
        return reviews.summaries(learner, stored(learner));
    }

    /** Those that the learner can go on with now, the latest first. */
    List<OwnSummary> goingOn(PersonId learner) {
        List<StoredAttempt> open =
                stored(learner).stream()
                        .filter(attempt -> !log.isOver(attempt))
                        .filter(admission::mayMeet)
                        .toList();
        return reviews.summaries(learner, open).reversed();
    }

    private List<StoredAttempt> stored(PersonId learner) {
        return attempts.findByLearnerIdOrderByStartedAtAscNumberAsc(learner.value());
    }
}
