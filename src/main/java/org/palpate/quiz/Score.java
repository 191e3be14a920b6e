package org.palpate.quiz;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an attempt comes to.
 *
 * @param earned the sum of fraction × weight. Where certainty is marked, a question earns its
 *     {@link Certainty#marks} × weight, −6 to 3 times its weight. What counts is the certainty said
 *     with the first try, before any feedback; one not said is a guess. An unanswered question
 *     earns 0
 * @param possible the sum of the weights
 * @param grade the share earned × 100, 0 to 100, or what the instructor set by hand. Where
 *     certainty is marked it lies between −600 and 300, and 100 is everything right by guess
 */
record Score(double earned, double possible, double grade) {

    static Score of(Quiz quiz, Progress progress) {
        double earned = 0;
        double possible = 0;
        for (var entry : progress.questions().entrySet()) {
            double weight = quiz.question(entry.getKey()).weight();
            earned += weight * marks(entry.getValue(), quiz.rules().certainty());
            possible += weight;
        }
        Double override = progress.override();
        double share = possible == 0 ? 0 : 100 * earned / possible;
        return new Score(earned, possible, override == null ? share : override);
    }

    private static double marks(QuestionState state, CertaintyMode mode) {
        Double fraction = state.fraction();
        List<Try> tries = state.triesWithStanding();
        if (fraction == null || tries.isEmpty()) {
            return 0;
        }
        return switch (mode) {
            case OFF, ASKED -> fraction;
            case MARKED -> sureness(tries.getFirst().certainty()).marks(fraction);
        };
    }

    private static Certainty sureness(@Nullable Certainty said) {
        return said == null ? Certainty.GUESS : said;
    }
}
