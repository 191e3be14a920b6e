package org.palpate.quiz.marking;

import java.util.LinkedHashMap;
import java.util.Map;
import org.palpate.quiz.question.Count;
import org.palpate.quiz.question.Gaps;
import org.palpate.quiz.question.Hotspot;
import org.palpate.quiz.question.Labelling;
import org.palpate.quiz.question.Matching;
import org.palpate.quiz.question.MultipleResponse;
import org.palpate.quiz.question.Numeric;
import org.palpate.quiz.question.Ordering;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.ShortAnswer;
import org.palpate.quiz.question.SingleChoice;
import org.palpate.quiz.question.TrueFalse;

/** Which parts a question has, and what each is worth among its neighbors. */
public final class Parts {

    private Parts() {}

    /** The weights by the name of the part; empty for a question that is one whole. */
    public static Map<String, Double> weights(Question question) {
        Map<String, Double> weights = new LinkedHashMap<>();
        switch (question) {
            case Matching q -> {
                for (int stem = 0; stem < q.pairs().size(); stem++) {
                    weights.put(Integer.toString(stem), 1.0);
                }
            }
            case Gaps q -> q.gaps().forEach((name, gap) -> weights.put(name, gap.weight()));
            case Labelling q ->
                    q.places().keySet().forEach(region -> weights.put(region.value(), 1.0));
            case Ordering q -> {
                if (q.count() == Count.EXACT_PLACE) {
                    q.items().forEach(item -> weights.put(item.key().value(), 1.0));
                }
            }
            case SingleChoice q -> {}
            case MultipleResponse q -> {}
            case TrueFalse q -> {}
            case ShortAnswer q -> {}
            case Numeric q -> {}
            case Hotspot q -> {}
        }
        return weights;
    }

    /** The weighted mean of the parts' shares. */
    public static double mean(Map<String, Double> weights, Map<String, Double> shares) {
        double earned = 0;
        double possible = 0;
        for (var part : weights.entrySet()) {
            earned += part.getValue() * shares.getOrDefault(part.getKey(), 0.0);
            possible += part.getValue();
        }
        return Math.min(1, earned / possible);
    }
}
