package org.palpate.attempt;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.palpate.content.ModuleKey;
import org.palpate.quiz.Quiz;
import org.palpate.quiz.ReviewPart;

/**
 * An attempt in one line, for its own learner: no answers in it, and no grade that they may not be
 * told.
 *
 * @param module null where its questions are of several
 * @param quiz the key of the quiz, of practice on one of its topics, or of a kind of paper
 * @param title what the quiz was called when the attempt began
 * @param number the learner's first, second … attempt at this quiz
 * @param asGuest whether nobody was signed in when it was begun: it counts for nothing but its
 *     learner's own record
 * @param finishedAt null while it goes on
 * @param answered questions answered so far
 * @param questions questions asked in all
 * @param shown when the grade is shown; says nothing while the attempt goes on
 * @param grade 0 to 100; null while the attempt goes on, and while it is not shown
 */
public record OwnSummary(
        AttemptId id,
        @Nullable ModuleKey module,
        String quiz,
        String title,
        int number,
        Instant startedAt,
        boolean asGuest,
        @Nullable Instant finishedAt,
        int answered,
        int questions,
        Shown shown,
        @Nullable Double grade) {

    /** The grade is there only where it may be told. */
    static OwnSummary of(AttemptSummary attempt, Quiz quiz, Review review) {
        Shown shown = review.shown(ReviewPart.MARKS);
        return new OwnSummary(
                attempt.id(),
                attempt.module(),
                attempt.quiz(),
                quiz.title(),
                attempt.number(),
                attempt.startedAt(),
                attempt.asGuest(),
                attempt.finishedAt(),
                attempt.answered(),
                attempt.questions(),
                shown,
                attempt.isFinished() && shown == Shown.NOW
                        ? Double.valueOf(attempt.grade())
                        : null);
    }

    /** Whether it is over. */
    public boolean isFinished() {
        return finishedAt != null;
    }

    /** Whether it is over and its grade may not be told yet. */
    public boolean isGradeHidden() {
        return isFinished() && grade == null;
    }
}
