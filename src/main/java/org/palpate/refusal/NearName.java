package org.palpate.refusal;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * The known name that a slip of the pen turned into another: the way out that a refusal offers,
 * "Did you mean 'explanation'?".
 */
public final class NearName {

    private static final int LONGEST = 80;

    private NearName() {}

    /** A known name that one slip in four letters, or stopping short, turns into the given one. */
    public static Optional<String> of(String name, Collection<String> known) {
        if (name.length() > LONGEST) {
            return Optional.empty();
        }
        return known.stream()
                .filter(one -> distance(name, one) <= Math.max(1, one.length() / 4))
                .min(Comparator.comparingInt(one -> distance(name, one)))
                .or(() ->
                        known.stream()
                                .filter(one -> !name.isEmpty() && one.startsWith(name))
                                .findFirst());
    }

    /** The nearest of the known names that so many letters at the most make of the given one. */
    public static Optional<String> within(int letters, String name, Collection<String> known) {
        return name.length() > LONGEST
                ? Optional.empty()
                : known.stream()
                        .filter(one -> Math.abs(one.length() - name.length()) <= letters)
                        .filter(one -> distance(name, one) <= letters)
                        .min(Comparator.comparingInt(one -> distance(name, one)));
    }

    /** Levenshtein's distance: how many letters to add, drop or change. */
    public static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int column = 0; column <= other.length(); column++) {
            above[column] = column;
        }
        for (int row = 1; row <= one.length(); row++) {
            int[] here = new int[other.length() + 1];
            here[0] = row;
            for (int column = 1; column <= other.length(); column++) {
                int change = one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1;
                here[column] =
                        Math.min(
                                above[column - 1] + change,
                                1 + Math.min(above[column], here[column - 1]));
            }
            above = here;
        }
        return above[other.length()];
    }
}
