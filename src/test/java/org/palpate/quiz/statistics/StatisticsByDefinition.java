package org.palpate.quiz.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.palpate.quiz.Answered;
import org.palpate.quiz.question.QuestionKey;
import org.palpate.quiz.question.Response;

/**
 * The same statistics reckoned another way, to check the first: with fifty digits, from sums of
 * powers and of products instead of distances from a mean, and alpha from the covariances of pairs
 * of positions. Slow and plain.
 *
 * @param attempts what each attempt earned, by question, in the order of its paper
 * @param weights what each question is worth
 */
record StatisticsByDefinition(
        List<Map<QuestionKey, BigDecimal>> attempts, Map<QuestionKey, BigDecimal> weights) {

    private static final MathContext DIGITS = new MathContext(50);
    private static final BigDecimal NOTHING = new BigDecimal("1e-30");
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** The attempts as the engine takes them. */
    List<Taken> taken() {
        List<Taken> taken = new ArrayList<>();
        for (var attempt : attempts) {
            List<Answered> answers = new ArrayList<>();
            attempt.forEach((key, fraction) ->
                    answers.add(
                            Answered.of(
                                    key,
                                    weights.get(key).doubleValue(),
                                    fraction.doubleValue(),
                                    Response.BLANK)));
            taken.add(new Taken(answers));
        }
        return taken;
    }

    @Nullable Double mean() {
        return of(grades(), this::mean);
    }

    @Nullable Double median() {
        List<BigDecimal> sorted = grades().stream().sorted().toList();
        int n = sorted.size();
        return n == 0
                ? null
                : by(sorted.get((n - 1) / 2).add(sorted.get(n / 2)), number(2)).doubleValue();
    }

    @Nullable Double deviation() {
        return attempts.size() < 2 ? null : root(covariance(grades(), grades()));
    }

    /** k₃ / k₂^1.5 from sums of powers. */
    @Nullable Double skewness() {
        int n = attempts.size();
        if (n < 3 || isNothing(covariance(grades(), grades()))) {
            return null;
        }
        BigDecimal s1 = power(1);
        BigDecimal s2 = power(2);
        BigDecimal s3 = power(3);
        BigDecimal above =
                s3.multiply(number((long) n * n))
                        .subtract(s1.multiply(s2).multiply(number(3L * n)))
                        .add(s1.pow(3).multiply(number(2)));
        BigDecimal k3 = by(above, number((long) n * (n - 1) * (n - 2)));
        BigDecimal k2 = covariance(grades(), grades());
        return by(k3, k2.multiply(k2.sqrt(DIGITS))).doubleValue();
    }

    /** k₄ / k₂² from sums of powers. */
    @Nullable Double kurtosis() {
        long n = attempts.size();
        if (n < 4 || isNothing(covariance(grades(), grades()))) {
            return null;
        }
        BigDecimal s1 = power(1);
        BigDecimal s2 = power(2);
        BigDecimal above =
                power(4).multiply(number(n * n * n + n * n))
                        .subtract(power(3).multiply(s1).multiply(number(4 * (n * n + n))))
                        .subtract(s2.pow(2).multiply(number(3 * (n * n - n))))
                        .add(s2.multiply(s1.pow(2)).multiply(number(12 * n)))
                        .subtract(s1.pow(4).multiply(number(6)));
        BigDecimal k4 = by(above, number(n * (n - 1) * (n - 2) * (n - 3)));
        return by(k4, covariance(grades(), grades()).pow(2)).doubleValue();
    }

    /** The covariances of different positions as a share of the variance of the totals. */
    @Nullable Double consistency() {
        List<List<BigDecimal>> positions = positions();
        int p = positions.size();
        if (attempts.size() < 3 || p < 2 || isNothing(covariance(shares(), shares()))) {
            return null;
        }
        BigDecimal between = BigDecimal.ZERO;
        for (int i = 0; i < p; i++) {
            for (int j = 0; j < p; j++) {
                if (i != j) {
                    between = between.add(covariance(positions.get(i), positions.get(j)));
                }
            }
        }
        BigDecimal all = covariance(shares(), shares()).multiply(number(p - 1));
        return by(between.multiply(number(p)), all).doubleValue();
    }

    @Nullable Double facility(QuestionKey key) {
        return of(fractions(key, attempts), this::mean);
    }

    @Nullable Double deviation(QuestionKey key) {
        List<BigDecimal> fractions = fractions(key, attempts);
        return fractions.size() < 2 ? null : root(covariance(fractions, fractions));
    }

    @Nullable Double discrimination(QuestionKey key) {
        List<Map<QuestionKey, BigDecimal>> asked = withRest(key);
        List<BigDecimal> x = fractions(key, asked);
        List<BigDecimal> y = asked.stream().map(attempt -> rest(key, attempt)).toList();
        if (x.size() < 2 || isNothing(covariance(x, x)) || isNothing(covariance(y, y))) {
            return null;
        }
        BigDecimal most = covariance(x, x).multiply(covariance(y, y)).sqrt(DIGITS);
        return by(covariance(x, y), most).doubleValue();
    }

    @Nullable Double efficiency(QuestionKey key) {
        if (discrimination(key) == null) {
            return null;
        }
        List<Map<QuestionKey, BigDecimal>> asked = withRest(key);
        List<BigDecimal> x = new ArrayList<>(fractions(key, asked));
        List<BigDecimal> y =
                new ArrayList<>(asked.stream().map(attempt -> rest(key, attempt)).toList());
        BigDecimal covariance = covariance(x, y);
        Collections.sort(x);
        Collections.sort(y);
        return by(covariance, covariance(x, y)).doubleValue();
    }

    @Nullable Double intendedWeight(QuestionKey key) {
        List<BigDecimal> shares = new ArrayList<>();
        for (var attempt : attempts) {
            if (attempt.containsKey(key)) {
                shares.add(by(weights.get(key), possible(attempt.keySet())));
            }
        }
        return of(shares, this::mean);
    }

    @Nullable Double effectiveWeight(QuestionKey key) {
        boolean everywhere = attempts.stream().allMatch(attempt -> attempt.containsKey(key));
        List<List<BigDecimal>> positions = positions();
        if (attempts.size() < 2 || !everywhere || positions.isEmpty()) {
            return null;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (List<BigDecimal> position : positions) {
            BigDecimal pull = covariance(position, shares());
            if (pull.compareTo(NOTHING) > 0) {
                sum = sum.add(pull.sqrt(DIGITS));
            }
        }
        List<BigDecimal> own = attempts.stream().map(attempt -> share(key, attempt)).toList();
        BigDecimal pull = covariance(own, shares());
        if (sum.signum() == 0 || pull.compareTo(NOTHING.negate()) < 0) {
            return null;
        }
        return isNothing(pull) ? 0 : by(pull.sqrt(DIGITS), sum).doubleValue();
    }

    /** What stands at each position; nothing if the attempts differ in length. */
    private List<List<BigDecimal>> positions() {
        Set<Integer> lengths = new HashSet<>();
        attempts.forEach(attempt -> lengths.add(attempt.size()));
        if (lengths.size() != 1) {
            return List.of();
        }
        List<QuestionKey> common =
                weights.keySet().stream()
                        .filter(key -> attempts.stream().allMatch(one -> one.containsKey(key)))
                        .toList();
        List<List<BigDecimal>> positions = new ArrayList<>();
        for (QuestionKey key : common) {
            positions.add(attempts.stream().map(attempt -> share(key, attempt)).toList());
        }
        int left = lengths.iterator().next() - common.size();
        for (int i = 0; i < left; i++) {
            int place = i;
            positions.add(
                    attempts.stream()
                            .map(attempt -> {
                                List<QuestionKey> drawn = new ArrayList<>(attempt.keySet());
                                drawn.removeAll(common);
                                return share(drawn.get(place), attempt);
                            })
                            .toList());
        }
        return positions;
    }

    private List<BigDecimal> shares() {
        return attempts.stream()
                .map(attempt -> by(earned(attempt.keySet(), attempt), possible(attempt.keySet())))
                .toList();
    }

    private List<BigDecimal> grades() {
        return shares().stream().map(HUNDRED::multiply).toList();
    }

    private BigDecimal share(QuestionKey key, Map<QuestionKey, BigDecimal> attempt) {
        return by(attempt.get(key).multiply(weights.get(key)), possible(attempt.keySet()));
    }

    private BigDecimal rest(QuestionKey key, Map<QuestionKey, BigDecimal> attempt) {
        Set<QuestionKey> others = new HashSet<>(attempt.keySet());
        others.remove(key);
        return by(earned(others, attempt), possible(others));
    }

    private List<Map<QuestionKey, BigDecimal>> withRest(QuestionKey key) {
        return attempts.stream()
                .filter(attempt -> attempt.containsKey(key) && attempt.size() > 1)
                .toList();
    }

    private List<BigDecimal> fractions(QuestionKey key, List<Map<QuestionKey, BigDecimal>> among) {
        return among.stream()
                .filter(attempt -> attempt.containsKey(key))
                .map(attempt -> attempt.get(key))
                .toList();
    }

    private BigDecimal earned(Set<QuestionKey> keys, Map<QuestionKey, BigDecimal> attempt) {
        return sum(keys.stream().map(key -> attempt.get(key).multiply(weights.get(key))).toList());
    }

    private BigDecimal possible(Set<QuestionKey> keys) {
        return sum(keys.stream().map(weights::get).toList());
    }

    private BigDecimal power(int exponent) {
        return sum(grades().stream().map(grade -> grade.pow(exponent)).toList());
    }

    /** (Σxy − Σx Σy / n) / (n − 1). */
    private BigDecimal covariance(List<BigDecimal> x, List<BigDecimal> y) {
        BigDecimal products = BigDecimal.ZERO;
        for (int i = 0; i < x.size(); i++) {
            products = products.add(x.get(i).multiply(y.get(i)));
        }
        BigDecimal expected = by(sum(x).multiply(sum(y)), number(x.size()));
        return by(products.subtract(expected), number(x.size() - 1));
    }

    private BigDecimal mean(List<BigDecimal> values) {
        return by(sum(values), number(values.size()));
    }

    private static BigDecimal sum(List<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal number(long value) {
        return BigDecimal.valueOf(value);
    }

    private static BigDecimal by(BigDecimal above, BigDecimal below) {
        return above.divide(below, DIGITS);
    }

    private static boolean isNothing(BigDecimal value) {
        return value.abs().compareTo(NOTHING) < 0;
    }

    private static double root(BigDecimal value) {
        return isNothing(value) ? 0 : value.sqrt(DIGITS).doubleValue();
    }

    private static @Nullable Double of(
            List<BigDecimal> values, Function<List<BigDecimal>, BigDecimal> what) {
        return values.isEmpty() ? null : what.apply(values).doubleValue();
    }
}
