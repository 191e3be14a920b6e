package org.palpate.quiz.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.palpate.quiz.Answered;
import org.palpate.quiz.question.QuestionKey;

/**
 * One question met in one attempt.
 *
 * @param answer what came of it
 * @param paperShare its share of the weights of the paper, more than 0 and at most 1
 * @param rest the share earned of the rest of the paper, 0 to 1; {@code null} if there is no rest
 */
record Encounter(Answered answer, double paperShare, @Nullable Double rest) {

    /** Every encounter of the attempts, by question, in the order of the attempts. */
    static Map<QuestionKey, List<Encounter>> of(List<Taken> attempts) {
        Map<QuestionKey, List<Encounter>> all = new HashMap<>();
        for (Taken attempt : attempts) {
            for (Encounter one : of(attempt)) {
                all.computeIfAbsent(one.answer().question(), key -> new ArrayList<>()).add(one);
            }
        }
        return all;
    }

    /**
     * Sums up what lies before and behind each question, because taking its mark off the total
     * would leave rounding behind.
     */
    private static List<Encounter> of(Taken attempt) {
        List<Answered> answers = attempt.answers();
        int size = answers.size();
        double[] earnedBehind = new double[size + 1];
        double[] possibleBehind = new double[size + 1];
        for (int i = size - 1; i >= 0; i--) {
            earnedBehind[i] = earnedBehind[i + 1] + answers.get(i).mark();
            possibleBehind[i] = possibleBehind[i + 1] + answers.get(i).weight();
        }
        List<Encounter> encounters = new ArrayList<>();
        double earned = 0;
        double possible = 0;
        for (int i = 0; i < size; i++) {
            Answered answer = answers.get(i);
            double others = possible + possibleBehind[i + 1];
            Double rest = others == 0 ? null : (earned + earnedBehind[i + 1]) / others;
            encounters.add(new Encounter(answer, answer.weight() / possibleBehind[0], rest));
            earned += answer.mark();
            possible += answer.weight();
        }
        return encounters;
    }
}
