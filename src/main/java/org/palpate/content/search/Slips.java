package org.palpate.content.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** Finds the word that a slip of the hand turned into another one. */
final class Slips {

    private static final int SHORTEST = 4;

    /** A word of this length or less holds one slip, a longer one two. */
    private static final int SHORT = 4;

    private Slips() {}

    /**
     * The nearest of the known words; among equals one of the same length, and then the most usual.
     *
     * @param usual how usual a word is
     */
    static Optional<String> nearest(
            String word, Collection<String> known, ToIntFunction<String> usual) {
        int most = word.length() <= SHORT ? 1 : 2;
        return word.length() < SHORTEST
                ? Optional.empty()
                : known.stream()
                        .filter(one -> one.length() >= SHORTEST)
                        .filter(one -> Math.abs(one.length() - word.length()) <= most)
                        .filter(one -> distance(word, one) <= most)
                        .min(
                                Comparator.comparingInt((String one) -> distance(word, one))
                                        .thenComparing(one -> one.length() != word.length())
                                        .thenComparingInt(one -> -usual.applyAsInt(one))
                                        .thenComparing(Comparator.naturalOrder()));
    }

    /** How many letters to add, drop or change, or neighbors to swap (optimal string alignment). */
    static int distance(String one, String other) {
        int[][] rows = new int[one.length() + 1][other.length() + 1];
        for (int row = 0; row <= one.length(); row++) {
            for (int column = 0; column <= other.length(); column++) {
                rows[row][column] =
                        row == 0 || column == 0
                                ? row + column
                                : step(one, other, rows, row, column);
            }
        }
        return rows[one.length()][other.length()];
    }

    private static int step(String one, String other, int[][] rows, int row, int column) {
        int change = one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1;
        int best =
                Math.min(
                        rows[row - 1][column - 1] + change,
                        1 + Math.min(rows[row - 1][column], rows[row][column - 1]));
        boolean swapped =
                row > 1
                        && column > 1
                        && one.charAt(row - 1) == other.charAt(column - 2)
                        && one.charAt(row - 2) == other.charAt(column - 1);
        return swapped ? Math.min(best, rows[row - 2][column - 2] + 1) : best;
    }
}
