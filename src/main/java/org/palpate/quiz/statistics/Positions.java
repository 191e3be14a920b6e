package org.palpate.quiz.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.palpate.quiz.Answered;
import org.palpate.quiz.question.QuestionKey;

/**
 * The places of a quiz that every attempt filled, as the reliability of a total needs them.
 *
 * <p>A question all attempts have is a position of its own, wherever shuffling put it. The others
 * were drawn: they fill the positions that are left in the order of the paper, which is draw after
 * draw. So a position of drawn questions holds another question in every attempt, as a slot for a
 * random question does in Moodle. Attempts of different length have no positions in common.
 *
 * <p>What stands at a position is the share of the whole paper earned there, so that papers of
 * different weight compare by what their grades compare by; where all weigh the same, this is
 * Moodle's mark, scaled.
 */
final class Positions {

    private final Sample totals;
    private final Map<QuestionKey, Sample> own;
    private final List<Sample> all;

    private Positions(Sample totals, Map<QuestionKey, Sample> own, List<Sample> all) {
        this.totals = totals;
        this.own = own;
        this.all = all;
    }

    /** The positions of attempts that have questions, at least one attempt. */
    static Positions of(List<Taken> attempts) {
        Set<QuestionKey> common = new HashSet<>(keys(attempts.getFirst()));
        attempts.forEach(attempt -> common.retainAll(keys(attempt)));
        Map<QuestionKey, List<Double>> own = new HashMap<>();
        common.forEach(key -> own.put(key, new ArrayList<>()));
        List<List<Double>> drawn = new ArrayList<>();
        for (Taken attempt : attempts) {
            double possible = attempt.possible();
            int place = 0;
            for (Answered answer : attempt.answers()) {
                List<Double> position = own.get(answer.question());
                if (position == null) {
                    if (place == drawn.size()) {
                        drawn.add(new ArrayList<>());
                    }
                    position = drawn.get(place++);
                }
                position.add(answer.mark() / possible);
            }
        }
        Sample totals = Sample.of(attempts.stream().map(Taken::share).toList());
        if (drawn.stream().anyMatch(position -> position.size() < attempts.size())) {
            return new Positions(totals, Map.of(), List.of());
        }
        Map<QuestionKey, Sample> samples = new HashMap<>();
        own.forEach((key, values) -> samples.put(key, Sample.of(values)));
        List<Sample> all = new ArrayList<>(samples.values());
        drawn.forEach(values -> all.add(Sample.of(values)));
        return new Positions(totals, samples, all);
    }

    private static Set<QuestionKey> keys(Taken attempt) {
        Set<QuestionKey> keys = new HashSet<>();
        attempt.answers().forEach(answer -> keys.add(answer.question()));
        return keys;
    }

    /** The shares of the whole paper, 0 to 1, one for each attempt. */
    Sample totals() {
        return totals;
    }

    /** {@link QuizStatistics#consistency}. */
    @Nullable Double consistency() {
        int count = all.size();
        if (totals.size() < 3 || count < 2 || totals.isConstant()) {
            return null;
        }
        double parts = all.stream().mapToDouble(Sample::variance).sum();
        return count / (count - 1.0) * (1 - parts / totals.variance());
    }

    /** {@link QuestionStatistics#effectiveWeight} of every question with a position of its own. */
    Map<QuestionKey, Double> effectiveWeights() {
        Map<QuestionKey, Double> weights = new HashMap<>();
        if (totals.size() < 2) {
            return weights;
        }
        double sum = all.stream().mapToDouble(this::pull).filter(pull -> pull > 0).sum();
        own.forEach((key, position) -> {
            double pull = pull(position);
            if (sum > 0 && pull >= 0) {
                weights.put(key, pull / sum);
            }
        });
        return weights;
    }

    /** The root of the covariance with the total; −1 where that is below 0. */
    private double pull(Sample position) {
        double covariance = Sample.settledCovariance(position, totals);
        return covariance < 0 ? -1 : Math.sqrt(covariance);
    }
}
