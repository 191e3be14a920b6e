package org.palpate.attempt;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.palpate.content.ModuleKey;
import org.palpate.people.PersonId;

/**
 * An attempt in one line: no answers in it.
 *
 * @param subject what it is an attempt at
 * @param run how far it is
 * @param grade 0 to 100; only final once finished
 */
public record AttemptSummary(
        AttemptId id, PersonId learner, Subject subject, Run run, double grade) {

    /**
     * What somebody attempts.
     *
     * @param module null where its questions are of several
     * @param quiz the key of the quiz, of practice on one of its topics, or of a kind of paper
     * @param number the learner's first, second … attempt at this quiz
     */
    public record Subject(@Nullable ModuleKey module, String quiz, int number) {}

    /**
     * How far an attempt is.
     *
     * @param asGuest whether nobody was signed in when it was begun: it counts for nothing but its
     *     learner's own record
     * @param finishedAt null while it goes on
     * @param answered questions answered so far
     * @param questions questions asked in all
     */
    public record Run(
            Instant startedAt,
            boolean asGuest,
            @Nullable Instant finishedAt,
            int answered,
            int questions) {}

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

    /** The same attempt with another grade, 0 to 100. */
    public AttemptSummary withGrade(double other) {
        return new AttemptSummary(id, learner, subject, run, other);
    }
}
