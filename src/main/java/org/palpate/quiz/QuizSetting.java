package org.palpate.quiz;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.palpate.quiz.question.Require;

/**
 * By which rules a quiz is set, where they are to be otherwise than its author wrote them. What is
 * {@code null} or empty stays as the author has it.
 *
 * @param behaviour when feedback comes
 * @param timeLimit how long an attempt may take, up to {@link #LONGEST}; {@link Duration#ZERO} for
 *     no limit
 * @param shuffle whether the questions of one draw come in an order of the attempt's own
 * @param oneWay whether questions come one after the other with no way back
 * @param review what may be looked back at once an attempt is finished; what is shown while it runs
 *     follows from the behavior. Practice shows everything at once, whatever stands here
 * @param draws which questions, or how many of which kind; at most {@link #MOST_DRAWS}
 */
public record QuizSetting(
        @Nullable Behaviour behaviour,
        @Nullable Duration timeLimit,
        @Nullable Boolean shuffle,
        @Nullable Boolean oneWay,
        @Nullable ReviewPolicy review,
        List<Draw> draws) {

    /** The longest time limit. */
    public static final Duration LONGEST = Duration.ofHours(10);

    /** How many kinds of questions are asked for at most. */
    public static final int MOST_DRAWS = 20;

    /** How many questions an attempt gets at most. */
    public static final int MOST_QUESTIONS = 300;

    /** Everything as its author has it. */
    public static final QuizSetting AS_WRITTEN =
            new QuizSetting(null, null, null, null, null, List.of());

    /** Refuses what is out of range with an {@link IllegalArgumentException} naming it. */
    public QuizSetting {
        draws = List.copyOf(draws);
        Require.that(
                timeLimit == null || !timeLimit.isNegative() && timeLimit.compareTo(LONGEST) <= 0,
                "The time limit is %s: use 1 to %s minutes, or no limit",
                timeLimit,
                LONGEST.toMinutes());
        Require.that(
                draws.size() <= MOST_DRAWS,
                "Questions of %s kinds are asked for: use at most %s",
                draws.size(),
                MOST_DRAWS);
        Require.that(
                draws.stream().mapToInt(Draw::count).sum() <= MOST_QUESTIONS,
                "More than %s questions are asked for: ask for fewer",
                MOST_QUESTIONS);
    }

    /** Whether nothing is otherwise than its author has it. */
    public boolean isAsWritten() {
        return equals(AS_WRITTEN);
    }

    /** The rules of a quiz with what is set here. */
    public Rules over(Rules written) {
        Behaviour then = Objects.requireNonNullElse(behaviour, written.behaviour());
        return new Rules(
                then,
                written.passMark(),
                timeLimit == null ? written.timeLimit() : timeLimit.isZero() ? null : timeLimit,
                Objects.requireNonNullElse(oneWay, written.oneWay()),
                written.penalty(),
                written.certainty(),
                written.attempts(),
                written.gradeMethod(),
                Objects.requireNonNullElse(shuffle, written.shuffle()),
                reviewOf(then, written));
    }

    /** Another behavior brings its own usual way of looking back, unless one is set. */
    private ReviewPolicy reviewOf(Behaviour then, Rules written) {
        ReviewPolicy usual =
                then == written.behaviour() ? written.review() : Rules.usual(then).review();
        return review == null || then == Behaviour.PRACTICE
                ? usual
                : new ReviewPolicy(
                        Rules.usual(then).review().during(),
                        review.rightAfter(),
                        review.afterClosing());
    }

    /**
     * A quiz as it is set here, over the same bank; of questions that are there no more as many are
     * left out. Empty when nothing that is asked for is there.
     *
     * @param key of the quiz that comes of it
     */
    public Optional<Quiz> over(Quiz quiz, String key) {
        List<Draw> served = served(quiz);
        return draws.isEmpty() || !served.isEmpty()
                ? Optional.of(
                        new Quiz(
                                key,
                                quiz.title(),
                                isAsWritten() ? quiz.summary() : "",
                                over(quiz.rules()),
                                draws.isEmpty() ? quiz.draws() : served,
                                quiz.bank()))
                : Optional.empty();
    }

    /** What a draw asks for that the bank does not have. */
    public record Lack(Draw draw, int there) {}

    /** The draws that a quiz cannot serve in full, each with how many there are for it. */
    public List<Lack> lacking(Quiz quiz) {
        List<Integer> counts = counts(quiz);
        List<Lack> lacking = new ArrayList<>();
        for (int i = 0; i < draws.size(); i++) {
            if (counts.get(i) < draws.get(i).count()) {
                lacking.add(new Lack(draws.get(i), counts.get(i)));
            }
        }
        return lacking;
    }

    private List<Draw> served(Quiz quiz) {
        List<Integer> counts = counts(quiz);
        List<Draw> served = new ArrayList<>();
        for (int i = 0; i < draws.size(); i++) {
            if (counts.get(i) > 0) {
                Draw draw = draws.get(i);
                served.add(
                        new Draw(
                                draw.topic(),
                                draw.difficulty(),
                                draw.domain(),
                                draw.fixed().stream().filter(quiz::has).toList(),
                                counts.get(i)));
            }
        }
        return served;
    }

    /** How many questions each draw gets, no question twice. */
    private List<Integer> counts(Quiz quiz) {
        if (draws.isEmpty()) {
            return List.of();
        }
        return Drawing.of(
                        new Quiz(quiz.key(), quiz.title(), "", quiz.rules(), draws, quiz.bank()),
                        0,
                        Set.of())
                .counts();
    }
}
