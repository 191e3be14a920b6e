package org.palpate.attempt;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.palpate.attempt.json.Origin;
import org.palpate.quiz.Asked;
import org.palpate.quiz.Behaviour;
import org.palpate.quiz.Feedback;
import org.palpate.quiz.QuestionState;
import org.palpate.quiz.ReviewPart;
import org.palpate.quiz.Rules;
import org.palpate.quiz.Sitting;
import org.palpate.quiz.marking.AskedAgain;
import org.palpate.quiz.marking.ModelAnswer;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.QuestionKey;

/** Makes the state of an attempt as its learner may see it before the end. */
final class AttemptStates {

    private AttemptStates() {}

    static AttemptState of(StoredAttempt attempt, Sitting sitting) {
        QuestionKey key = sitting.questionAt(sitting.position());
        Question question = sitting.quiz().question(key);
        QuestionState state = sitting.state(key);
        return new AttemptState(
                attempt.publicId(),
                taken(attempt, key, sitting),
                new AttemptState.Course(
                        sitting.finished(),
                        sitting.lastSequence(),
                        attempt.toSummary().startedAt(),
                        sitting.deadline()),
                new AttemptState.QuestionMap(
                        sitting.position(),
                        line(sitting),
                        places(sitting, one -> sitting.state(one).flagged()),
                        places(sitting, one -> isUnread(sitting, one))),
                Asked.of(question, sitting.paper().seed()),
                new AttemptState.Given(
                        state.response(),
                        state.certainty(),
                        state.note(),
                        AskedAgain.of(question, state.response())),
                chances(sitting, question, state),
                told(sitting, question, state),
                false);
    }

    private static AttemptState.Taken taken(
            StoredAttempt attempt, QuestionKey key, Sitting sitting) {
        Rules rules = sitting.quiz().rules();
        Origin origin = attempt.origin(key);
        return new AttemptState.Taken(
                origin.module(),
                origin.revision(),
                !attempt.isOverSeveral(),
                sitting.quiz().title(),
                rules.behaviour(),
                rules.oneWay(),
                rules.certainty());
    }

    private static AttemptState.Chances chances(
            Sitting sitting, Question question, QuestionState state) {
        List<String> hints = question.about().hints();
        return new AttemptState.Chances(
                state.closed() || sitting.finished(),
                state.closed() ? 0 : Math.max(0, question.tries() - state.triesUsed()),
                hints.subList(0, Math.min(state.hints(), hints.size())),
                Math.max(0, hints.size() - state.hints()),
                sitting.stakes(question.key()),
                mayBeTold(sitting) && !sitting.finished() && state.mayReveal());
    }

    private static AttemptState.Told told(Sitting sitting, Question question, QuestionState state) {
        boolean answer =
                mayBeTold(sitting) && state.closed() && during(sitting, ReviewPart.RIGHT_ANSWER);
        return new AttemptState.Told(
                feedback(sitting, question, state),
                answer ? ModelAnswer.nearest(question, state.response()) : null,
                mayBeTold(sitting) && during(sitting, ReviewPart.MARKS) ? state.fraction() : null);
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
