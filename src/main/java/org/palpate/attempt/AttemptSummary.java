package org.palpate.attempt;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.palpate.content.ModuleKey;
import org.palpate.people.PersonId;

/**
 * An attempt in one line: no answers in it.
 *
 * @param module null where its questions are of several
 * @param quiz the key of the quiz, of practice on one of its topics, or of a kind of paper
 * @param number the learner's first, second … attempt at this quiz
 * @param asGuest whether nobody was signed in when it was begun: it counts for nothing but its
 *     learner's own record
 * @param finishedAt null while it goes on
 * @param answered questions answered so far
 * @param questions questions asked in all
 * @param grade 0 to 100; only final once finished
 */
public record AttemptSummary(
        AttemptId id,
        PersonId learner,
        @Nullable ModuleKey module,
        String quiz,
        int number,
        Instant startedAt,
        boolean asGuest,
        @Nullable Instant finishedAt,
        int answered,
        int questions,
        double grade) {

    /** Whether it is over. */
    public boolean isFinished() {
        return finishedAt != null;
    }

    /** The same attempt with another grade, 0 to 100. */
    public AttemptSummary withGrade(double other) {
        return new AttemptSummary(
                id,
                learner,
                module,
                quiz,
                number,
                startedAt,
                asGuest,
                finishedAt,
                answered,
                questions,
                other);
    }
}
