package org.palpate.attempt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.palpate.classroom.BegunWork;
import org.palpate.content.RevisionId;
import org.palpate.quiz.Quiz;
import org.palpate.quiz.Regrading;
import org.palpate.quiz.Sitting;
import org.palpate.quiz.question.Amendment;
import org.palpate.quiz.question.QuestionKey;
import org.palpate.quiz.question.RegradeReason;
import org.springframework.stereotype.Component;

/**
 * Marks attempts again by a mended key, and takes it back. Attempts are locked in the order of
 * their ids, those that go on as well: one that is being finished by the former key waits or is
 * waited for, so none slips through.
 */
@Component
class MarkingAgain {

    private final AttemptRepository attempts;
    private final MarkedAgainRepository marked;
    private final Quizzes quizzes;
    private final AttemptLog log;

    MarkingAgain(
            AttemptRepository attempts,
            MarkedAgainRepository marked,
            Quizzes quizzes,
            AttemptLog log) {
        this.attempts = attempts;
        this.marked = marked;
        this.quizzes = quizzes;
        this.log = log;
    }

    /**
     * What is asked of the attempts.
     *
     * @param mayFall which attempts' grades may also fall
     */
    record Wish(MendedQuestion question, Amendment amendment, BegunWork mayFall) {

        /** The new marks of a finished attempt that has the question; empty if nothing changes. */
        Optional<Regrading> of(Sitting sitting) {
            QuestionKey key = question.key();
            if (!sitting.finished() || !sitting.paper().questions().contains(key)) {
                return Optional.empty();
            }
            Quiz mended = sitting.quiz().amended(Map.of(key, amendment));
            return Optional.of(
                            Regrading.of(sitting, mended, Set.of(key), RegradeReason.of(amendment)))
                    .filter(Regrading::changesAnything);
        }

        boolean spares(StoredAttempt attempt, Regrading regrading) {
            return regrading.lowers() && !isAmong(mayFall, attempt);
        }
    }

    /** Every attempt at the very same question, in the order in which they are locked. */
    private List<UUID> asking(MendedQuestion question) {
        return attempts
                .findAsking(
                        question.module().value(), question.quiz().key(), question.key().value())
                .stream()
                .filter(attempt ->
                        MendedQuestion.isAsked(
                                quizzes.written(new RevisionId(attempt.revision())),
                                question.written()))
                .map(AttemptRepository.Begun::id)
                .toList();
    }

    /** Marks again what changes and may change. */
    void apply(StoredMendedKey mended, Wish wish) {
        for (UUID id : asking(wish.question())) {
            attempts.lockById(id)
                    .ifPresent(attempt -> {
                        Sitting sitting = log.replay(attempt);
                        wish.of(sitting)
                                .filter(regrading -> !wish.spares(attempt, regrading))
                                .ifPresent(
                                        regrading -> append(mended, attempt, sitting, regrading));
                    });
        }
    }

    private void append(
            StoredMendedKey mended, StoredAttempt attempt, Sitting sitting, Regrading regrading) {
        Sitting after = log.append(attempt, sitting, CommandId.fresh(), regrading.act());
        marked.save(
                new StoredMarkedAgain(
                        mended,
                        attempt,
                        after.lastSequence(),
                        regrading.gradeBefore(),
                        regrading.gradeAfter()));
    }

    /** Takes the question back to what it earned before in every attempt that was marked again. */
    void takeBack(StoredMendedKey mended) {
        for (StoredMarkedAgain one : marked.findByMendedKey(mended.id())) {
            attempts.lockById(one.attempt())
                    .ifPresent(attempt -> {
                        Sitting sitting = log.replay(attempt);
                        Sitting earlier =
                                Sitting.replay(
                                        sitting.quiz(),
                                        sitting.paper(),
                                        log.steps(attempt).stream()
                                                .filter(step -> step.sequence() < one.sequence())
                                                .toList());
                        log.append(
                                attempt,
                                sitting,
                                CommandId.fresh(),
                                sitting.restore(
                                        mended.question(), earlier, RegradeReason.TAKEN_BACK));
                        one.takenBack();
                    });
        }
    }

    /** What {@link #apply} would do. */
    MendingPreview preview(Wish wish, BegunWork taught) {
        List<StoredAttempt> finished =
                attempts.findAllById(asking(wish.question())).stream()
                        .filter(StoredAttempt::isFinished)
                        .toList();
        List<MendingPreview.Move> moves = new ArrayList<>();
        int elsewhere = 0;
        int spared = 0;
        for (StoredAttempt attempt : finished) {
            Optional<Regrading> regrading = wish.of(log.replay(attempt));
            if (regrading.isEmpty()) {
                continue;
            }
            if (wish.spares(attempt, regrading.get())) {
                spared++;
            } else if (isAmong(taught, attempt)) {
                moves.add(move(attempt, regrading.get()));
            } else {
                elsewhere++;
            }
        }
        List<MendingPreview.Move> moving =
                moves.stream().filter(move -> move.before() != move.after()).toList();
        return new MendingPreview(
                moving, moves.size() - moving.size(), elsewhere, spared, finished.size());
    }

    private static boolean isAmong(BegunWork begun, StoredAttempt attempt) {
        AttemptSummary one = attempt.toSummary();
        return begun.includes(one.learner(), one.module(), one.quiz(), one.startedAt());
    }

    private static MendingPreview.Move move(StoredAttempt attempt, Regrading regrading) {
        AttemptSummary summary = attempt.toSummary();
        return new MendingPreview.Move(
                summary.id(),
                summary.learner(),
                summary.number(),
                summary.startedAt(),
                regrading.gradeBefore(),
                regrading.gradeAfter());
    }
}
