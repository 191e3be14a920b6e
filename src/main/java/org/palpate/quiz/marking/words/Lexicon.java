package org.palpate.quiz.marking.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words there are: those of anatomy in {@code anatomy.txt}, rare ones in {@code
 * rare-terms.txt}, those of English, rare and technical ones too, in {@code english.txt.gz} (from
 * SCOWL, see {@code english.license.txt}), and the terms that are made of known parts ({@link
 * Compounds}). A word that is in it is no slip of another one. Read when a slip is first looked
 * for.
 */
public final class Lexicon {

    /** Shorter words stand in too many others by chance: "ad" and "here". */
    private static final int SHORTEST_STEM = 5;

    /** What follows a stem by more letters says more: malle-us, but malle-olus. */
    private static final int LONGEST_ENDING = 3;

    private static final Set<String> ANATOMY = new HashSet<>();

    /** Rarer ones: nobody who mistypes a common one means them. */
    private static final Set<String> RARE = new HashSet<>();

    /** Those that are short forms of others: PSIS. */
    private static final Set<String> SHORT = new HashSet<>(Set.of("psis", "asis", "aiis", "piis"));

    private static final SortedWords ENGLISH = SortedWords.of(WordList.packed("english.txt.gz"));

    static {
        for (String line : WordList.entries("anatomy.txt")) {
            ANATOMY.addAll(List.of(line.split("\\s+")));
        }
        for (String line : WordList.entries("rare-terms.txt")) {
            RARE.addAll(List.of(line.split("\\s+")));
        }
        for (String line : WordList.entries("synonyms.txt")) {
            Term.all(line.replace('=', ' ')).forEach(word -> add(word.shown(), word.written()));
        }
    }

    /** The words of anatomy by how they sound. */
    private static final Map<String, List<String>> BY_SOUND =
            ANATOMY.stream().sorted().collect(Collectors.groupingBy(Typo::sound));

    private Lexicon() {}

    private static void add(String shown, String word) {
        ANATOMY.add(word);
        if (shown.length() > 1 && shown.equals(shown.toUpperCase(Locale.ROOT))) {
            SHORT.add(word);
        }
    }

    /** Whether this is a word, in the singular or the plural, in lower case without accents. */
    public static boolean knows(String word) {
        String singular = Plurals.singular(word);
        return has(word)
                || has(singular)
                || has(Spelling.american(word))
                || NearWords.lists(singular)
                || Compounds.isTerm(Spelling.american(singular));
    }

    /** Whether this is listed as a word: it is not only made of parts that would make one. */
    static boolean lists(String word) {
        return !SHORT.contains(word)
                && (has(word) || has(Plurals.singular(word)) || has(Spelling.american(word)));
    }

    /** Whether this is a word of anatomy, of massage or of what ails people. */
    static boolean isAnatomy(String word) {
        return ANATOMY.contains(word);
    }

    /** Whether a word with its beginning taken away is a word or the rest of a term. */
    static boolean isStem(String rest) {
        return rest.length() >= SHORTEST_STEM && has(rest) || Compounds.isRest(rest);
    }

    private static boolean has(String word) {
        return ANATOMY.contains(word) || RARE.contains(word) || ENGLISH.contains(word);
    }

    /**
     * Another word of anatomy that what was typed may be a slip of, and that is not of the same
     * family as the word that was meant: words that begin alike mean alike.
     */
    public static Optional<String> otherThan(String meant, String typed) {
        List<String> others = new ArrayList<>();
        for (String word : oneApart(typed)) {
            if (ANATOMY.contains(word)
                    && word.charAt(0) == typed.charAt(0)
                    && !SHORT.contains(word)
                    && !isSameOrFamily(word, meant)) {
                others.add(word);
            }
        }
        return others.stream().sorted().findFirst();
    }

    /**
     * Another word of anatomy that sounds like what was typed, and that is not of the family of the
     * word that was meant.
     */
    public static Optional<String> otherSoundingLike(String typed, String meant) {
        return BY_SOUND.getOrDefault(Typo.sound(typed), List.of()).stream()
                .filter(word -> !word.equals(typed) && !isSameOrFamily(word, meant))
                .findFirst();
    }

    private static boolean isSameOrFamily(String one, String other) {
        String first = Spelling.american(Plurals.singular(one));
        String second = Spelling.american(Plurals.singular(other));
        return first.equals(second) || isFamily(first, second);
    }

    /** Whether two words are one stem with two endings: pectineus and pectineal. */
    private static boolean isFamily(String one, String other) {
        int alike = 0;
        while (alike < Math.min(one.length(), other.length())
                && one.charAt(alike) == other.charAt(alike)) {
            alike++;
        }
        return alike >= Math.min(5, Math.min(one.length(), other.length()))
                && one.length() - alike <= LONGEST_ENDING
                && other.length() - alike <= LONGEST_ENDING;
    }

    /** Every word one slip away. */
    private static Set<String> oneApart(String word) {
        Set<String> apart = new HashSet<>();
        for (int i = 0; i <= word.length(); i++) {
            String head = word.substring(0, i);
            String tail = word.substring(i);
            for (char letter = 'a'; letter <= 'z'; letter++) {
                apart.add(head + letter + tail);
                if (!tail.isEmpty()) {
                    apart.add(head + letter + tail.substring(1));
                }
            }
            if (!tail.isEmpty()) {
                apart.add(head + tail.substring(1));
            }
            if (tail.length() > 1) {
                apart.add(head + tail.charAt(1) + tail.charAt(0) + tail.substring(2));
            }
        }
        apart.remove(word);
        return apart;
    }
}
