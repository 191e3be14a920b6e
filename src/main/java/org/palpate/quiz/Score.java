package org.palpate.quiz;

import java.util.List;

/**
 * What an attempt comes to.
 *
 * @param earned the sum of fraction × weight. Where certainty is marked, a question earns its
 *     {@link Certainty#marks} × weight, −6 to 3 times its weight. What counts is the certainty said
 *     with the first try, before any feedback; one not said is a guess. Voided questions are left
 *     out
 * @param possible the sum of the weights of the questions that count
 * @param grade the share earned × 100, always 0 to 100. Where certainty is marked, one mark for
 *     each weight makes 100: what is earned beyond that makes good for mistakes elsewhere, and less
 *     than nothing is a grade of 0 ({@link Grade#of})
 */
record Score(double earned, double possible, double grade) {

    static Score of(Quiz quiz, Progress progress) {
        double earned = 0;
        double possible = 0;
        for (var entry : progress.questions().entrySet()) {
            if (progress.voided().contains(entry.getKey())) {
                continue;
            }
            double weight = quiz.question(entry.getKey()).weight();
            earned += weight * marks(entry.getValue(), quiz.rules().certainty());
            possible += weight;
        }
        return new Score(earned, possible, Grade.of(earned, possible));
    }

    private static double marks(QuestionState state, CertaintyMode mode) {
        Double fraction = state.fraction();
        if (fraction == null) {
            return 0;
        }
        return switch (mode) {
            case OFF, ASKED -> fraction;
            case MARKED -> sureness(state.triesWithStanding()).marks(fraction);
        };
    }

    private static Certainty sureness(List<Try> tries) {
        Certainty said = tries.isEmpty() ? null : tries.getFirst().certainty();
        return said == null ? Certainty.GUESS : said;
    }
}
