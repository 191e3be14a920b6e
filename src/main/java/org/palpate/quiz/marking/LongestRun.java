package org.palpate.quiz.marking;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What of an order stands right by itself, one after the other, whatever stands between: of {@code
 * b a c} against {@code a b c} two, {@code b c} as well as {@code a c}; the earliest is taken.
 */
public final class LongestRun {

    private LongestRun() {}

    /** The places, from 0, that make the longest run; none where nothing is alike. */
    public static Set<Integer> of(List<String> arranged, List<String> right) {
        int[][] behind = new int[arranged.size() + 1][right.size() + 1];
        for (int i = arranged.size() - 1; i >= 0; i--) {
            for (int j = right.size() - 1; j >= 0; j--) {
                behind[i][j] =
                        arranged.get(i).equals(right.get(j))
                                ? behind[i + 1][j + 1] + 1
                                : Math.max(behind[i + 1][j], behind[i][j + 1]);
            }
        }
        Set<Integer> places = new HashSet<>();
        int i = 0;
        int j = 0;
        while (i < arranged.size() && j < right.size()) {
            if (arranged.get(i).equals(right.get(j))) {
                places.add(i++);
                j++;
            } else if (behind[i + 1][j] >= behind[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return places;
    }
}
