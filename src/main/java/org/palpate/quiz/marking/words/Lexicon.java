package org.palpate.quiz.marking.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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

    /** With another first letter, shorter words are too far from what was typed. */
    private static final int LONG = 8;

    private static final int MOST = 500;

    /** What ends alike in one of these is another substance: cortisol, cortisone. */
    private static final Pattern SUBSTANCE =
            Pattern.compile(".{4,}(?:ol|one|ine|in|ase|ose|gen|ate|ide)");

    private static final Set<String> ANATOMY = new HashSet<>();

    /** Rarer ones: nobody who mistypes a common one means them. */
    private static final Set<String> RARE = new HashSet<>();

    /** Those that are short forms of others: PSIS. */
    private static final Set<String> SHORT = new HashSet<>(Set.of("psis", "asis", "aiis", "piis"));

    /** Names of people, places and brands: maltese is no slip of maltase. */
    private static final Set<String> NAMES = new HashSet<>();

    private static final SortedWords ENGLISH = SortedWords.of(WordList.packed("english.txt.gz"));

    static {
        for (String line : WordList.entries("anatomy.txt")) {
            ANATOMY.addAll(List.of(line.split("\\s+")));
        }
        for (String line : WordList.entries("rare-terms.txt")) {
            RARE.addAll(List.of(line.split("\\s+")));
        }
        for (String line : WordList.entries("names.txt")) {
            NAMES.addAll(List.of(line.split("\\s+")));
        }
        for (String line : WordList.entries("synonyms.txt")) {
            Term.all(line.replace('=', ' ')).forEach(word -> add(word.shown(), word.written()));
        }
    }

    /** The words of anatomy by how they sound. */
    private static final Map<String, List<String>> BY_SOUND =
            ANATOMY.stream().sorted().collect(Collectors.groupingBy(Typo::sound));

    /** The words a slip of which a text may be, for texts that are no words. */
    private static final Remembered<String, List<String>> NEIGHBORS =
            new Remembered<>(MOST, Lexicon::neighbors);

    private Lexicon() {}

    /** Every word of medicine one slip away; a short one only with the same beginning. */
    private static List<String> neighbors(String typed) {
        List<String> others = new ArrayList<>();
        for (String word : oneApart(typed)) {
            boolean same = word.charAt(0) == typed.charAt(0);
            if (word.length() >= (same ? 1 : LONG)
                    && !SHORT.contains(word)
                    && (ANATOMY.contains(word)
                            || Compounds.isTerm(word) && Typo.isSlipOf(typed, word))) {
                others.add(word);
            }
        }
        return others.stream().sorted().toList();
    }

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
                || Compounds.isTerm(Spelling.american(singular))
                || Plurals.others(word).stream().anyMatch(Lexicon::isInSingular);
    }

    /** Whether this is a Latin word of anatomy, and no other case of the one that was meant. */
    public static boolean isOtherLatin(String word, String meant) {
        return LatinForms.has(word) && !LatinForms.areSame(word, meant);
    }

    /** Whether this is a word as it stands: the thrombus of thrombuses, which are no thrombosis. */
    private static boolean isInSingular(String word) {
        return has(word) || NearWords.lists(word) || Compounds.isTerm(Spelling.american(word));
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

    /**
     * Whether this is a word of medicine: a listed one, one with a near word, one made of parts.
     */
    public static boolean isTerm(String word) {
        String singular = Plurals.singular(word);
        return ANATOMY.contains(word)
                || RARE.contains(word)
                || LatinForms.has(word)
                || ANATOMY.contains(singular)
                || RARE.contains(singular)
                || NearWords.lists(singular)
                || Compounds.isTerm(Spelling.american(singular))
                || Plurals.others(word).stream()
                        .anyMatch(other -> ANATOMY.contains(other) || RARE.contains(other));
    }

    /** Whether a word with its beginning taken away is a word or the rest of a term. */
    static boolean isStem(String rest) {
        return rest.length() >= SHORTEST_STEM && has(rest) || Compounds.isRest(rest);
    }

    private static boolean has(String word) {
        return ANATOMY.contains(word)
                || RARE.contains(word)
                || NAMES.contains(word)
                || ENGLISH.contains(word);
    }

    /**
     * Another word of anatomy that what was typed may be a slip of, and that is not of the same
     * family as the word that was meant: words that begin alike mean alike.
     */
    public static Optional<String> otherThan(String meant, String typed) {
        return NEIGHBORS.of(typed).stream()
                .filter(word -> has(word) || !has(meant))
                .filter(word -> !isSameOrFamily(word, meant) && !Synonyms.are(word, meant))
                .findFirst();
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
        return first.equals(second)
                || isFamily(first, second)
                        && !(SUBSTANCE.matcher(first).matches()
                                && SUBSTANCE.matcher(second).matches());
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
