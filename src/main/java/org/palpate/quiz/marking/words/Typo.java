package org.palpate.quiz.marking.words;

import org.palpate.quiz.question.PlainText;

/**
 * One small slip of the finger: a letter missing, too many, another one, or two swapped. That is a
 * distance of 1 by Damerau ("A technique for computer detection and correction of spelling errors",
 * 1964) and Levenshtein.
 */
public final class Typo {

    /** In shorter words one letter makes another word. */
    private static final int SHORTEST = 5;

    private Typo() {}

    /**
     * Whether one word is a slip of another of at least five letters. Its first letter stands: with
     * another one in front, most words are others (parotid, carotid; typical, atypical).
     */
    public static boolean isSlipOf(String typed, String meant) {
        return meant.length() >= SHORTEST
                && !typed.isEmpty()
                && typed.charAt(0) == meant.charAt(0)
                && PlainText.isLatin(meant)
                && PlainText.isLatin(typed)
                && isOneApart(typed, meant);
    }

    /** Whether one slip leads from one word to the other; equal words are none apart. */
    public static boolean isOneApart(String one, String other) {
        if (one.length() > other.length()) {
            return isOneApart(other, one);
        }
        if (other.length() - one.length() > 1 || one.equals(other)) {
            return false;
        }
        int i = 0;
        while (i < one.length() && one.charAt(i) == other.charAt(i)) {
            i++;
        }
        if (one.length() < other.length()) {
            return one.substring(i).equals(other.substring(i + 1));
        }
        return one.substring(i + 1).equals(other.substring(i + 1)) || isSwapped(one, other, i);
    }

    private static boolean isSwapped(String one, String other, int i) {
        return i + 1 < one.length()
                && one.charAt(i) == other.charAt(i + 1)
                && one.charAt(i + 1) == other.charAt(i)
                && one.substring(i + 2).equals(other.substring(i + 2));
    }
}
