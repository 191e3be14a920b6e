package org.palpate.quiz.marking.words;

import java.util.Set;
import java.util.regex.Pattern;
import org.palpate.quiz.question.PlainText;

/**
 * One small slip of the finger or of the ear: a letter missing, too many, another one, or two
 * swapped. That is a distance of 1 by Damerau ("A technique for computer detection and correction
 * of spelling errors", 1964) and Levenshtein. Consonants carry the meaning of terms (hematoma,
 * hepatoma), so one stands for another only if it sounds the same or lies beside it on the
 * keyboard. Words that sound the same may lie two letters apart: {@code femerol} is femoral.
 */
public final class Typo {

    /** In shorter words one letter makes another word. */
    private static final int SHORTEST = 5;

    /** In shorter words two letters do. */
    private static final int SHORTEST_BY_EAR = 6;

    /** From here on a word is known by its sound though three letters are not right. */
    private static final int LONG = 12;

    private static final String VOWELS = "aeiouy";

    /** The rows of a keyboard; a key touches its neighbors and those half a key aside below it. */
    private static final String[] KEYS = {"qwertyuiop", "asdfghjkl", "zxcvbnm"};

    /** Consonants that are heard as one another. */
    private static final Set<String> ALIKE =
            Set.of(
                    "sz", "zs", "ck", "kc", "gj", "jg", "kq", "qk", "cq", "qc", "fv", "vf", "mn",
                    "nm");

    /** Letters that are not heard at the beginning of a word, and what is. */
    private static final Pattern SILENT = Pattern.compile("^(?:p(?=[stn])|g(?=n)|m(?=n)|h(?=e))");

    private Typo() {}

    /**
     * Whether one word is a slip of another of at least five letters. Its first letter stands: with
     * another one in front, most words are others (parotid, carotid; typical, atypical); only a
     * letter that nobody hears may be missing there: soas is psoas.
     */
    public static boolean isSlipOf(String typed, String meant) {
        if (meant.length() < SHORTEST
                || typed.isEmpty()
                || !PlainText.isLatin(meant)
                || !PlainText.isLatin(typed)
                || typed.equals(meant)) {
            return false;
        }
        if (typed.charAt(0) != meant.charAt(0)) {
            return typed.equals(SILENT.matcher(meant).replaceFirst(""))
                    || meant.charAt(0) == 'x' && typed.equals("z" + meant.substring(1));
        }
        return (isOneApart(typed, meant) && isSmall(typed, meant) || isHeardAs(typed, meant))
                && !isCutToNoun(typed, meant)
                && !Compounds.differInBeginning(typed, meant);
    }

    /** Whether two words of at least six letters sound the same and are few letters apart. */
    private static boolean isHeardAs(String typed, String meant) {
        return meant.length() >= SHORTEST_BY_EAR
                && sound(typed).equals(sound(meant))
                && isFewApart(typed, meant);
    }

    /**
     * How a word sounds: every run of vowels as one, doubled consonants as one, and those that are
     * heard alike as one.
     */
    static String sound(String word) {
        return SILENT.matcher(word)
                .replaceFirst("")
                .replaceFirst("^x", "z")
                .replace("ph", "f")
                .replaceAll("sch(?=[ei])|sc(?=[eiy])|c(?=[eiy])|z", "s")
                .replaceAll("(?<=[rtckgx])h", "")
                .replaceAll("(?<=x)[tsc]+(?=ion)", "")
                .replaceAll("[tsc]+(?=ion)", "s")
                .replace("x", "ks")
                .replaceAll("[cq]", "k")
                .replaceAll("(?<=[bdfgkpt])(?:le|[aeiou]l)$", "al")
                .replaceAll("ks+", "ks")
                .replaceAll("[aeiouy]+", "a")
                .replaceAll("(.)\\1+", "$1");
    }

    /** A noun is no slip of the adjective made of it: radicula, radicular. */
    private static boolean isCutToNoun(String typed, String meant) {
        return typed.endsWith("a") && (meant.equals(typed + "r") || meant.equals(typed + "l"));
    }

    /** Whether the one slip between two words is one that fingers and ears make. */
    private static boolean isSmall(String typed, String meant) {
        int i = 0;
        while (i < Math.min(typed.length(), meant.length()) && typed.charAt(i) == meant.charAt(i)) {
            i++;
        }
        if (typed.length() < meant.length()) {
            return true;
        }
        if (typed.length() > meant.length()) {
            return isExtra(typed, i);
        }
        boolean swapped = !typed.substring(i + 1).equals(meant.substring(i + 1));
        return swapped || isInstead(typed.charAt(i), meant, i);
    }

    /** Letters that come in by themselves: vowels, doubles, an h, and the key beside. */
    private static boolean isExtra(String typed, int at) {
        char extra = typed.charAt(at);
        char before = at > 0 ? typed.charAt(at - 1) : ' ';
        char after = at + 1 < typed.length() ? typed.charAt(at + 1) : ' ';
        return isVowel(extra)
                || extra == 'h'
                || extra == before
                || extra == after
                || at + 2 < typed.length() && extra == typed.charAt(at + 2)
                || extra == 's' && "cx".indexOf(before) >= 0
                || "tsc".indexOf(extra) >= 0 && typed.startsWith("ion", at + 1)
                || areHeardAlike(extra, before)
                || areHeardAlike(extra, after);
    }

    private static boolean isInstead(char typed, String meant, int at) {
        char letter = meant.charAt(at);
        boolean soft = at + 1 < meant.length() && "eiy".indexOf(meant.charAt(at + 1)) >= 0;
        return isVowel(typed) && isVowel(letter)
                || areHeardAlike(typed, letter)
                || soft && Set.of("sc", "cs").contains("" + typed + letter)
                || meant.startsWith("ion", at + 1)
                        && "tsc".indexOf(typed) >= 0
                        && "tsc".indexOf(letter) >= 0
                || isVowel(typed) == isVowel(letter) && areBeside(typed, letter)
                || at > 0 && at == meant.length() - 1 && typed == meant.charAt(at - 1);
    }

    private static boolean isVowel(char letter) {
        return VOWELS.indexOf(letter) >= 0;
    }

    private static boolean areHeardAlike(char one, char other) {
        return ALIKE.contains("" + one + other);
    }

    /** Whether two keys lie beside one another in their row. */
    private static boolean areBeside(char one, char other) {
        for (String row : KEYS) {
            int place = row.indexOf(one);
            int there = row.indexOf(other);
            if (place >= 0 && there >= 0 && Math.abs(place - there) == 1) {
                return true;
            }
        }
        return false;
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

    /** Whether two letters, or in a long word three, lead from one word to the other. */
    private static boolean isFewApart(String typed, String meant) {
        int most = meant.length() < LONG ? 2 : 3;
        return Math.abs(typed.length() - meant.length()) <= most && distance(typed, meant) <= most;
    }

    /** Whether two words look alike: few letters lead from one to the other. */
    public static boolean isClose(String one, String other) {
        return distance(one, other) <= Math.min(2, Math.min(one.length(), other.length()) / 2);
    }

    /** How many letters have to be put in, taken out, changed or swapped. */
    private static int distance(String one, String other) {
        int[][] steps = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    steps[i][j] = i + j;
                    continue;
                }
                boolean same = one.charAt(i - 1) == other.charAt(j - 1);
                steps[i][j] =
                        Math.min(
                                steps[i - 1][j - 1] + (same ? 0 : 1),
                                Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    steps[i][j] = Math.min(steps[i][j], steps[i - 2][j - 2] + 1);
                }
            }
        }
        return steps[one.length()][other.length()];
    }

    private static boolean isSwapped(String one, String other, int i) {
        return i + 1 < one.length()
                && one.charAt(i) == other.charAt(i + 1)
                && one.charAt(i + 1) == other.charAt(i)
                && one.substring(i + 2).equals(other.substring(i + 2));
    }
}
