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
 * @param subject what it is an attempt at
 * @param title what the quiz was called when the attempt began
 * @param run how far it is
 * @param shown when the grade is shown; says nothing while the attempt goes on
 * @param grade 0 to 100; null while the attempt goes on, and while it is not shown
 */
public record OwnSummary(
        AttemptId id,
        AttemptSummary.Subject subject,
        String title,
        AttemptSummary.Run run,
        Shown shown,
        @Nullable Double grade) {

    /** The grade is there only where it may be told. */
    static OwnSummary of(AttemptSummary attempt, Quiz quiz, Review review) {
        Shown shown = review.shown(ReviewPart.MARKS);
        return new OwnSummary(
                attempt.id(),
                attempt.subject(),
                quiz.title(),
                attempt.run(),
                shown,
                attempt.isFinished() && shown == Shown.NOW
                        ? Double.valueOf(attempt.grade())
                        : null);
    }

    /** The module; null where its questions are of several. */
    public @Nullable ModuleKey module() {
        return subject.module();
    }

    /** The key of the quiz, of practice on one of its topics, or of a kind of paper. */
    public String quiz() {
        return subject.quiz();
    }

    /** The learner's first, second … attempt at this quiz. */
    public int number() {
        return subject.number();
    }

    /** When it was begun. */
    public Instant startedAt() {
        return run.startedAt();
    }

    /** Whether nobody was signed in when it was begun. */
    public boolean asGuest() {
        return run.asGuest();
    }

    /** When it was over; null while it goes on. */
    public @Nullable Instant finishedAt() {
        return run.finishedAt();
    }

    /** Questions answered so far. */
    public int answered() {
        return run.answered();
    }

    /** Questions asked in all. */
    public int questions() {
        return run.questions();
    }

    /** Whether it is over. */
    public boolean isFinished() {
        return finishedAt() != null;
    }

    /** Whether it is over and its grade may not be told yet. */
    public boolean isGradeHidden() {
        return isFinished() && grade == null;
    }
}
