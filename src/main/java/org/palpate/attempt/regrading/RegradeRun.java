package org.palpate.attempt.regrading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.palpate.attempt.AttemptSummary;
import org.palpate.attempt.RegradableAttempts;
import org.palpate.attempt.RegradableAttempts.Regradable;
import org.palpate.attempt.keys.ChangedKeyId;
import org.palpate.attempt.keys.ChangedQuestion;
import org.palpate.attempt.keys.KeyChange;
import org.palpate.classroom.BegunWork;
import org.palpate.quiz.Quiz;
import org.palpate.quiz.Regrading;
import org.palpate.quiz.Sitting;
import org.palpate.quiz.question.KeyFix;
import org.palpate.quiz.question.QuestionKey;
import org.palpate.quiz.question.RegradeReason;
import org.springframework.stereotype.Component;

/**
 * Marks attempts again by a fixed key, and takes it back. Attempts are locked in the order of their
 * ids, those that go on as well: one that is being finished by the former key waits or is waited
 * for, so none slips through.
 */
@Component
class RegradeRun {

    private final RegradableAttempts attempts;
    private final MarkedAgainRepository marked;

    RegradeRun(RegradableAttempts attempts, MarkedAgainRepository marked) {
        this.attempts = attempts;
        this.marked = marked;
    }

    /**
     * What is asked of the attempts.
     *
     * @param mayFall which attempts' grades may also fall
     */
    record Wish(ChangedQuestion question, KeyFix keyFix, BegunWork mayFall) {

        /** The new marks of a finished attempt that has the question; empty if nothing changes. */
        Optional<Regrading> of(Sitting sitting) {
            QuestionKey key = question.key();
            if (!sitting.finished() || !sitting.paper().questions().contains(key)) {
                return Optional.empty();
            }
            Quiz fixed = sitting.quiz().withKeyFixes(Map.of(key, keyFix));
            return Optional.of(Regrading.of(sitting, fixed, Set.of(key), RegradeReason.of(keyFix)))
                    .filter(Regrading::changesAnything);
        }

        boolean spares(Regradable attempt, Regrading regrading) {
            return regrading.lowers() && !isAmong(mayFall, attempt);
        }
    }

    /** Marks again what changes and may change. */
    void apply(ChangedKeyId fixed, Wish wish) {
        for (UUID id : attempts.asking(wish.question())) {
            attempts.lock(id)
                    .ifPresent(attempt -> {
                        Sitting sitting = attempt.sitting();
                        wish.of(sitting)
                                .filter(regrading -> !wish.spares(attempt, regrading))
                                .ifPresent(regrading -> append(fixed, attempt, sitting, regrading));
                    });
        }
    }

    private void append(
            ChangedKeyId fixed, Regradable attempt, Sitting sitting, Regrading regrading) {
        Sitting after = attempt.append(sitting, regrading.act());
        marked.save(
                new StoredMarkedAgain(
                        fixed,
                        attempt.id(),
                        after.lastSequence(),
                        regrading.gradeBefore(),
                        regrading.gradeAfter()));
    }

    /** Takes the question back to what it earned before in every attempt that was marked again. */
    void takeBack(KeyChange fixed) {
        for (StoredMarkedAgain one : marked.findByChangedKey(fixed.id().value())) {
            attempts.lock(one.attempt())
                    .ifPresent(attempt -> {
                        Sitting sitting = attempt.sitting();
                        Sitting earlier = attempt.sittingBefore(one.sequence());
                        attempt.append(
                                sitting,
                                Regrading.back(
                                        sitting,
                                        fixed.of().question(),
                                        earlier,
                                        RegradeReason.TAKEN_BACK));
                        one.takenBack();
                    });
        }
    }

    /** What {@link #apply} would do. */
    RegradePreview preview(Wish wish, BegunWork taught) {
        List<Regradable> finished = attempts.finished(wish.question());
        List<RegradePreview.Move> moves = new ArrayList<>();
        int elsewhere = 0;
        int spared = 0;
        for (Regradable attempt : finished) {
            Optional<Regrading> regrading = wish.of(attempt.sitting());
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
        List<RegradePreview.Move> moving =
                moves.stream().filter(move -> move.before() != move.after()).toList();
        return new RegradePreview(
                moving, moves.size() - moving.size(), elsewhere, spared, finished.size());
    }

    private static boolean isAmong(BegunWork begun, Regradable attempt) {
        AttemptSummary one = attempt.summary();
        return begun.includes(one.learner(), one.module(), one.quiz(), one.startedAt());
    }

    private static RegradePreview.Move move(Regradable attempt, Regrading regrading) {
        AttemptSummary summary = attempt.summary();
        return new RegradePreview.Move(
                summary.id(),
                summary.learner(),
                summary.number(),
                summary.startedAt(),
                regrading.gradeBefore(),
                regrading.gradeAfter());
    }
}
