package org.palpate.quiz.marking.words;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Terms of medicine that are made of known parts, though no list may have them: {@code coxitis} is
 * {@code cox} and {@code -itis}, {@code hemiparesis} is {@code hemi-} and {@code -paresis}. The
 * parts are in {@code terms.txt}.
 */
public final class Compounds {

    /** Between a root and what follows it: arthr-o-lysis. */
    private static final char LINK = 'o';

    private static final int LONGEST = 40;
    private static final int LONGEST_PART = 12;

    private static final Set<String> BEGINNINGS = new HashSet<>();
    private static final Set<String> ROOTS = new HashSet<>();
    private static final Set<String> ENDS = new HashSet<>();

    static {
        for (String line : WordList.entries("terms.txt")) {
            for (String part : line.split("\\s+")) {
                if (part.endsWith("-")) {
                    BEGINNINGS.add(part.substring(0, part.length() - 1));
                } else if (part.startsWith("-")) {
                    ENDS.add(part.substring(1));
                } else {
                    ROOTS.add(part);
                }
            }
        }
    }

    /** Other beginnings that change what a word says; too short to tell a term by. */
    private static final Set<String> SHORT_BEGINNINGS =
            Set.of(
                    "ab", "ad", "ob", "ante", "circum", "counter", "juxta", "re", "un", "in", "de",
                    "hyo");

    /** Beginnings of so many letters say what they say before anything. */
    private static final int LONG_BEGINNING = 4;

    private static final int SHORTEST_REST = 3;

    /** Beginnings that are as often written for one another: prenation is pronation. */
    private static final List<Set<String>> CONFUSED =
            List.of(Set.of("ec", "ex", "es"), Set.of("pre", "pro", "per"));

    /** One is a vowel's slip of the other where no word follows: antirior is anterior. */
    private static final Set<String> TWINS = Set.of("ante", "anti");

    private Compounds() {}

    /**
     * Whether one word is another with "ileo-" for its "ilio-", and no word itself: there is no
     * psoas of the gut. The other way about, iliocecal says something of the hip bone.
     */
    public static boolean isIleoForIlio(String typed, String meant) {
        return typed.startsWith("ileo")
                && meant.startsWith("ilio")
                && Lexicon.lists(meant)
                && !Lexicon.lists(typed);
    }

    /**
     * Whether two words differ in a beginning that says something: {@code hyper-} and {@code
     * hypo-}, {@code para-} and {@code peri-}. Such a word is no slip of the other, though no list
     * may have it.
     */
    static boolean differInBeginning(String one, String other) {
        for (int end = 1; end <= Math.min(LONGEST_PART, other.length() - SHORTEST_REST); end++) {
            String beginning = other.substring(0, end);
            if (isBeginning(beginning)
                    && startsOtherwise(one, beginning, Typo.sound(other.substring(end)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsOtherwise(String word, String beginning, String rest) {
        for (int end = 1; end <= Math.min(LONGEST_PART, word.length() - SHORTEST_REST); end++) {
            String own = word.substring(0, end);
            String left = word.substring(end);
            boolean sure =
                    Math.min(own.length(), beginning.length()) >= LONG_BEGINNING
                                    && !TWINS.containsAll(List.of(own, beginning))
                            || Lexicon.isStem(left);
            if (!own.equals(beginning)
                    && isBeginning(own)
                    && !isIleoForIlio(word, beginning + word.substring(end))
                    && Typo.sound(left).equals(rest)
                    && sure
                    && CONFUSED.stream()
                            .noneMatch(set -> set.containsAll(Set.of(own, beginning)))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is a beginning of others: the "multi" of multi-fidus. */
    static boolean begins(String word) {
        return BEGINNINGS.contains(word);
    }

    private static boolean isBeginning(String part) {
        return BEGINNINGS.contains(part)
                || SHORT_BEGINNINGS.contains(part)
                || part.charAt(part.length() - 1) == LINK
                        && ROOTS.contains(part.substring(0, part.length() - 1));
    }

    /** Whether a lower-case word is made of beginnings, roots and one end, and of nothing else. */
    public static boolean isTerm(String word) {
        return word.length() <= LONGEST && leads(word, 0, true, new HashSet<>());
    }

    /** Whether this could follow a beginning: a root with its end ("spinous"), or an end alone. */
    static boolean isRest(String rest) {
        return ENDS.contains(rest) || isTerm(rest);
    }

    /**
     * Whether what begins at a place can be taken apart to the end.
     *
     * @param starting whether only beginnings stand before it
     * @param dead the places after roots that lead nowhere
     */
    private static boolean leads(String word, int at, boolean starting, Set<Integer> dead) {
        if (at > 0 && ENDS.contains(word.substring(at))) {
            return true;
        }
        if (!starting && !dead.add(at)) {
            return false;
        }
        for (int end = at + 1; end <= Math.min(word.length() - 1, at + LONGEST_PART); end++) {
            String part = word.substring(at, end);
            if (starting && BEGINNINGS.contains(part) && leads(word, end, true, dead)) {
                return true;
            }
            if (ROOTS.contains(part) && afterRoot(word, end, dead)) {
                return true;
            }
        }
        return false;
    }

    /** An end that begins with a consonant needs an o before it, and one with a vowel has none. */
    private static boolean afterRoot(String word, int at, Set<Integer> dead) {
        String rest = word.substring(at);
        boolean linked = word.charAt(at) == LINK;
        if (ENDS.contains(rest)) {
            return isVowel(rest.charAt(0));
        }
        if (linked && rest.length() > 1 && ENDS.contains(rest.substring(1))) {
            return !isVowel(rest.charAt(1));
        }
        return linked
                ? leads(word, at + 1, false, dead)
                : isVowel(word.charAt(at)) && leads(word, at, false, dead);
    }

    private static boolean isVowel(char letter) {
        return "aeiouy".indexOf(letter) >= 0;
    }
}
