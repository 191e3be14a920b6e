package org.palpate.quiz;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.palpate.quiz.question.Require;

/**
 * How places are shared out by weight: by largest remainders (Alexander Hamilton, 1792). Each share
 * gets the whole part of what its weight asks for, and what is left goes, one place each, to those
 * of which the largest part is left over; of equal ones to the greater weight, and then to the
 * first.
 *
 * <p>A share that cannot take what it would get gets the most it can, and the others share what
 * remains, by their weights among themselves.
 */
public final class Allotment {

    private Allotment() {}

    /**
     * Something that places are shared out to.
     *
     * @param weight more than 0; what counts is its part of the sum of all weights
     * @param most how many places it can take, 0 or more
     */
    public record Share(double weight, int most) {

        /** Refuses what nothing can be shared out by with an {@link IllegalArgumentException}. */
        public Share {
            Require.that(
                    weight > 0 && Double.isFinite(weight),
                    "The weight of a share is %s: it is more than 0",
                    weight);
            Require.that(most >= 0, "A share can take %s places", most);
        }
    }

    /**
     * How many places each share gets, in their order.
     *
     * @throws IllegalArgumentException if together they cannot take so many
     */
    public static List<Integer> of(int places, List<Share> shares) {
        int most = shares.stream().mapToInt(Share::most).sum();
        Require.that(
                places >= 0 && places <= most,
                "%s places are to be shared out to shares that can take %s",
                places,
                most);
        int[] given = new int[shares.size()];
        List<Integer> open = IntStream.range(0, given.length).boxed().toList();
        int left = places;
        while (!open.isEmpty()) {
            int[] wanted = byRemainders(left, open, shares);
            List<Integer> full = new ArrayList<>();
            List<Integer> others = new ArrayList<>();
            for (int at : open) {
                boolean isFull = wanted[at] > shares.get(at).most();
                given[at] = isFull ? shares.get(at).most() : wanted[at];
                (isFull ? full : others).add(at);
            }
            if (full.isEmpty()) {
                break;
            }
            left -= full.stream().mapToInt(at -> given[at]).sum();
            open = others;
        }
        return IntStream.of(given).boxed().toList();
    }

    /** In exact numbers, so that equal remainders are equal. */
    private static int[] byRemainders(int places, List<Integer> open, List<Share> shares) {
        BigDecimal all =
                open.stream()
                        .map(at -> weight(shares, at))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        int[] given = new int[shares.size()];
        BigDecimal[] remainders = new BigDecimal[shares.size()];
        int left = places;
        for (int at : open) {
            BigDecimal[] parts =
                    weight(shares, at).multiply(BigDecimal.valueOf(places)).divideAndRemainder(all);
            given[at] = parts[0].setScale(0, RoundingMode.DOWN).intValueExact();
            remainders[at] = parts[1];
            left -= given[at];
        }
        open.stream()
                .sorted(
                        Comparator.comparing((Integer at) -> remainders[at])
                                .thenComparing(at -> weight(shares, at))
                                .reversed())
                .limit(left)
                .forEach(at -> given[at]++);
        return given;
    }

    private static BigDecimal weight(List<Share> shares, int at) {
        return BigDecimal.valueOf(shares.get(at).weight());
    }
}
