package org.palpate.attempt;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.palpate.quiz.Act;
import org.palpate.quiz.Asked;
import org.palpate.quiz.Behaviour;
import org.palpate.quiz.Feedback;
import org.palpate.quiz.PassMark;
import org.palpate.quiz.QuestionState;
import org.palpate.quiz.ReviewPart;
import org.palpate.quiz.Sitting;
import org.palpate.quiz.Step;
import org.palpate.quiz.TimeSpent;
import org.palpate.quiz.marking.AskedAgain;
import org.palpate.quiz.marking.ModelAnswer;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.QuestionKey;

/** Shapes a sitting for those who look at it, and decides what may be seen when. */
final class AttemptShapes {

    /** What adding shares may be off by. */
    private static final double ROUNDING = 1e-9;

    private AttemptShapes() {}

    static AttemptState state(StoredAttempt attempt, Sitting sitting) {
        QuestionKey key = sitting.questionAt(sitting.position());
        Question question = sitting.quiz().question(key);
        QuestionState state = sitting.state(key);
        List<String> hints = question.about().hints();
        return new AttemptState(
                attempt.publicId(),
                attempt.module(),
                attempt.revision(),
                sitting.quiz().title(),
                sitting.quiz().rules().behaviour(),
                sitting.position(),
                line(sitting),
                Asked.of(question, sitting.paper().seed()),
                state.response(),
                state.closed() || sitting.finished(),
                state.closed() ? 0 : Math.max(0, question.tries() - state.triesUsed()),
                hints.subList(0, Math.min(state.hints(), hints.size())),
                Math.max(0, hints.size() - state.hints()),
                feedback(sitting, question, state),
                mayBeTold(sitting)
                                && state.closed()
                                && Review.during(sitting.quiz()).see(ReviewPart.RIGHT_ANSWER)
                        ? ModelAnswer.nearest(question, state.response())
                        : null,
                sitting.finished(),
                sitting.lastSequence(),
                attempt.toSummary().startedAt(),
                sitting.deadline(),
                sitting.quiz().rules().oneWay(),
                sitting.quiz().rules().certainty(),
                state.certainty(),
                places(sitting, one -> sitting.state(one).flagged()),
                state.note(),
                sitting.stakes(key),
                mayBeTold(sitting) && !sitting.finished() && state.mayReveal(),
                mayBeTold(sitting) && during(sitting, ReviewPart.MARKS) ? state.fraction() : null,
                AskedAgain.of(question, state.response()),
                places(sitting, one -> isUnread(sitting, one)),
                false);
    }

    private static boolean isUnread(Sitting sitting, QuestionKey key) {
        return !AskedAgain.of(sitting.quiz().question(key), sitting.state(key).response())
                .isEmpty();
    }

    private static Set<Integer> places(Sitting sitting, Predicate<QuestionKey> which) {
        return IntStream.range(0, sitting.size())
                .filter(place -> which.test(sitting.questionAt(place)))
                .boxed()
                .collect(Collectors.toSet());
    }

    static AttemptResult result(
            StoredAttempt attempt,
            Sitting sitting,
            List<Step> steps,
            Review may,
            PassMark passMark) {
        var finishedAt = sitting.finishedAt();
        if (finishedAt == null) {
            throw new IllegalStateException("An attempt that goes on has no result");
        }
        AttemptSummary summary = attempt.toSummary();
        Map<QuestionKey, Duration> spent = TimeSpent.of(sitting.paper(), steps);
        return new AttemptResult(
                attempt.publicId(),
                attempt.module(),
                attempt.revision(),
                sitting.quiz().key(),
                sitting.quiz().title(),
                summary.number(),
                may.see(ReviewPart.MARKS) ? Double.valueOf(sitting.grade()) : null,
                passMark,
                may.see(ReviewPart.MARKS) ? sitting.earned() : 0,
                sitting.possible(),
                summary.startedAt(),
                finishedAt,
                IntStream.range(0, sitting.size())
                        .mapToObj(place -> reviewed(sitting, place, spent, may))
                        .toList(),
                sitting.quiz().rules().certainty(),
                may.see(ReviewPart.MARKS) ? markedAgain(sitting, steps) : List.of(),
                may.shown(ReviewPart.MARKS),
                may.shown(ReviewPart.RIGHT_OR_WRONG));
    }

    private static List<AttemptResult.MarkedAgain> markedAgain(Sitting whole, List<Step> steps) {
        List<AttemptResult.MarkedAgain> found = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            if (step.act() instanceof Act.Regrade regrade) {
                Sitting before = Sitting.replay(whole.quiz(), whole.paper(), steps.subList(0, i));
                found.add(
                        new AttemptResult.MarkedAgain(
                                step.at(),
                                regrade.reason().sentence(),
                                before.grade(),
                                before.with(step).grade()));
            }
        }
        return found;
    }

    /** The attempt as its instructors see it. */
    static AttemptRecord record(StoredAttempt attempt, Sitting sitting, List<Step> steps) {
        Map<QuestionKey, Duration> spent = TimeSpent.of(sitting.paper(), steps);
        return new AttemptRecord(
                attempt.toSummary(),
                attempt.revision(),
                IntStream.range(0, sitting.size())
                        .mapToObj(place -> answer(sitting, place, spent))
                        .toList(),
                steps);
    }

    private static AttemptRecord.Answer answer(
            Sitting sitting, int place, Map<QuestionKey, Duration> spent) {
        QuestionKey key = sitting.questionAt(place);
        Question question = sitting.quiz().question(key);
        QuestionState state = sitting.state(key);
        return new AttemptRecord.Answer(
                place + 1,
                Asked.of(question, sitting.paper().seed()),
                state.response(),
                state.fraction(),
                Feedback.on(question, state.response()),
                ModelAnswer.nearest(question, state.response()),
                state.firstCertainty(),
                state.note(),
                spent.getOrDefault(key, Duration.ZERO));
    }

    private static AttemptResult.Reviewed reviewed(
            Sitting sitting, int place, Map<QuestionKey, Duration> spent, Review may) {
        QuestionKey key = sitting.questionAt(place);
        Question question = sitting.quiz().question(key);
        QuestionState state = sitting.state(key);
        Double fraction = state.fraction();
        return new AttemptResult.Reviewed(
                place + 1,
                Asked.of(question, sitting.paper().seed()),
                state.response(),
                may.see(ReviewPart.RIGHT_OR_WRONG)
                        ? Double.valueOf(fraction == null ? 0 : fraction)
                        : null,
                may.trim(feedback(sitting, key, question, state)),
                may.see(ReviewPart.RIGHT_ANSWER)
                        ? ModelAnswer.nearest(question, state.response())
                        : null,
                state.firstCertainty(),
                state.note(),
                spent.getOrDefault(key, Duration.ZERO),
                sitting.counts(key),
                state.revealed());
    }

    /** What is told of a key that was fixed, and whether this attempt was left as it was. */
    private static Feedback feedback(
            Sitting sitting, QuestionKey key, Question question, QuestionState state) {
        Feedback feedback = Feedback.on(question, state.response());
        Double fraction = state.fraction();
        boolean spared =
                question.about().isVoided()
                        ? sitting.counts(key)
                        : fraction != null && fraction > feedback.mark().fraction() + ROUNDING;
        return spared ? feedback.leftAsItWas() : feedback;
    }

    /**
     * In practice at once, and whole only when no try is left; in test and exam on the result's
     * page.
     */
    private static @Nullable Feedback feedback(
            Sitting sitting, Question question, QuestionState state) {
        if (!mayBeTold(sitting) || !state.isChecked()) {
            return null;
        }
        Feedback feedback = Feedback.on(question, state.response());
        return Review.during(sitting.quiz())
                .trim(state.closed() ? feedback : feedback.withoutAnswer());
    }

    private static List<AttemptState.Standing> line(Sitting sitting) {
        return sitting.paper().questions().stream()
                .map(sitting::state)
                .map(state -> standing(state, sitting))
                .toList();
    }

    private static boolean mayBeTold(Sitting sitting) {
        return sitting.quiz().rules().behaviour() == Behaviour.PRACTICE;
    }

    private static boolean during(Sitting sitting, ReviewPart part) {
        return Review.during(sitting.quiz()).see(part);
    }

    private static AttemptState.Standing standing(QuestionState state, Sitting sitting) {
        Double fraction = state.fraction();
        if (mayBeTold(sitting)
                && during(sitting, ReviewPart.RIGHT_OR_WRONG)
                && state.closed()
                && fraction != null) {
            if (fraction == 1) {
                return AttemptState.Standing.RIGHT;
            }
            return fraction > 0 ? AttemptState.Standing.PARTLY : AttemptState.Standing.WRONG;
        }
        return state.response().isBlank()
                ? AttemptState.Standing.OPEN
                : AttemptState.Standing.GIVEN;
    }
}
