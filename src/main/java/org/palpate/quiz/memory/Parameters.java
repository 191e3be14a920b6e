package org.palpate.quiz.memory;

import java.util.List;
import org.palpate.quiz.question.Require;

/**
 * The 21 weights of FSRS-6, w₀ to w₂₀, and the name under which cards keep them.
 *
 * @param name a key, for example {@code fsrs-6-default}
 * @param weights w₀ to w₃ are first stabilities in days; w₄ to w₇ make the difficulty, w₈ to w₁₆
 *     the stability after days, w₁₇ to w₁₉ the stability within a day; w₂₀ is how steeply recall
 *     falls
 */
public record Parameters(String name, List<Double> weights) {

    /** The least each may be, as py-fsrs 6.3.1 has it. */
    private static final List<Double> LEAST =
            List.of(
                    0.001, 0.001, 0.001, 0.001, 1.0, 0.001, 0.001, 0.001, 0.0, 0.0, 0.001, 0.001,
                    0.001, 0.001, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 0.1);

    /** The most each may be, as py-fsrs 6.3.1 has it. */
    private static final List<Double> MOST =
            List.of(
                    100.0, 100.0, 100.0, 100.0, 10.0, 4.0, 4.0, 0.75, 4.5, 0.8, 3.5, 5.0, 0.25, 0.9,
                    4.0, 1.0, 6.0, 2.0, 2.0, 0.8, 0.8);

    /** The weights published with FSRS-6, as py-fsrs 6.3.1 has them. */
    public static final Parameters PUBLISHED =
            new Parameters(
                    "fsrs-6-default",
                    List.of(
                            0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722,
                            0.1666, 0.796, 1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425,
                            0.0912, 0.0658, 0.1542));

    /**
     * A copy; refuses weights that are not 21 or lie outside their bounds with an {@link
     * IllegalArgumentException}.
     */
    public Parameters {
        Require.key("parameter vector", name);
        weights = List.copyOf(weights);
        Require.that(
                weights.size() == MOST.size(),
                "The parameter vector '%s' has %s weights: FSRS-6 has %s",
                name,
                weights.size(),
                MOST.size());
        for (int i = 0; i < weights.size(); i++) {
            Require.that(
                    weights.get(i) >= LEAST.get(i) && weights.get(i) <= MOST.get(i),
                    "Weight %s of the parameter vector '%s' is %s: it lies between %s and %s",
                    i,
                    name,
                    weights.get(i),
                    LEAST.get(i),
                    MOST.get(i));
        }
    }

    /** Weight w<sub>i</sub>, with i from 0 to 20. */
    double w(int i) {
        return weights.get(i);
    }
}
