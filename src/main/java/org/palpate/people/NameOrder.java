package org.palpate.people;

import java.text.Collator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How names are put in order and found, of people, classes and groups alike: as somebody who reads
 * a list expects it, by letters and not by codes, in whatever language the server itself runs.
 *
 * <p>Names are compared word by word: first by their letters, accents and capitals aside (Šimko
 * beside Simon, ñ with n, ä with a, ø with o), and only where these are the same by accents and
 * capitals. A search finds a name by the beginning or middle of its words, in any order of the
 * words, with accents or without: "nunez" finds Núñez, "mueller" and "muller" find Müller.
 */
public final class NameOrder {

    /** The order; names that are not the same text are never equal in it. */
    public static final Comparator<String> COMPARATOR = NameOrder::compare;

    /** The root rules, which are the same on every machine. A collator waits for its own use. */
    private static final Collator LETTERS = collator(Collator.PRIMARY);

    private static final Collator ACCENTS = collator(Collator.TERTIARY);

    /** Letters that are written with a stroke or as one, which no accent can be taken from. */
    private static final Map<Character, String> PLAIN =
            Map.ofEntries(
                    Map.entry('ø', "o"),
                    Map.entry('ł', "l"),
                    Map.entry('đ', "d"),
                    Map.entry('ð', "d"),
                    Map.entry('ħ', "h"),
                    Map.entry('ŧ', "t"),
                    Map.entry('ı', "i"),
                    Map.entry('ŋ', "n"),
                    Map.entry('þ', "th"),
                    Map.entry('ß', "ss"),
                    Map.entry('æ', "ae"),
                    Map.entry('œ', "oe"),
                    Map.entry('ς', "σ"));

    /** German umlauts, and ø and å, as they are written where a keyboard has none. */
    private static final Map<Character, String> SPELLED_OUT =
            Map.of('ä', "ae", 'ö', "oe", 'ü', "ue", 'ø', "oe", 'å', "aa");

    private static final int LONGEST_KEY = 1000;

    private NameOrder() {}

    /** Compares two names; see {@link #COMPARATOR}. */
    public static int compare(String one, String other) {
        List<String> words = words(plain(one));
        List<String> others = words(plain(other));
        for (int i = 0; i < Math.min(words.size(), others.size()); i++) {
            int order = LETTERS.compare(words.get(i), others.get(i));
            if (order != 0) {
                return order;
            }
        }
        if (words.size() != others.size()) {
            return Integer.compare(words.size(), others.size());
        }
        int accents = ACCENTS.compare(one, other);
        return accents != 0 ? accents : one.compareTo(other);
    }

    /** Whether a search for some letters finds a name; nothing typed finds every name. */
    public static boolean matches(String name, String typed) {
        return holds(plain(name), plain(typed))
                || holds(plain(spelledOut(name)), plain(spelledOut(typed)));
    }

    private static boolean holds(String name, String typed) {
        String inOne = String.join(" ", words(name));
        return words(typed).stream().allMatch(inOne::contains);
    }

    /**
     * What a store compares of a name, or of a name and more: to be put in order by, and to be
     * searched for each word of {@link #wordsOf}. At most 1,000 characters.
     */
    public static String key(String name) {
        String key =
                String.join(" ", words(plain(name)))
                        + " "
                        + String.join(" ", words(plain(spelledOut(name))));
        return key.length() > LONGEST_KEY ? key.substring(0, LONGEST_KEY) : key;
    }

    /** The words of what was typed, as they stand in a {@link #key} that has them. */
    public static List<String> wordsOf(String typed) {
        return words(plain(typed));
    }

    /** In small letters, with nothing on them, and without what is no letter, digit or space. */
    private static String plain(String name) {
        var plain = new StringBuilder();
        String decomposed =
                Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        for (int i = 0; i < decomposed.length(); ) {
            int letter = decomposed.codePointAt(i);
            i += Character.charCount(letter);
            switch (Character.getType(letter)) {
                case Character.NON_SPACING_MARK,
                        Character.ENCLOSING_MARK,
                        Character.FORMAT,
                        Character.OTHER_PUNCTUATION,
                        Character.INITIAL_QUOTE_PUNCTUATION,
                        Character.FINAL_QUOTE_PUNCTUATION,
                        Character.MODIFIER_LETTER,
                        Character.MODIFIER_SYMBOL -> {}
                case Character.DASH_PUNCTUATION -> plain.append(' ');
                default ->
                        plain.append(
                                Character.isBmpCodePoint(letter)
                                        ? PLAIN.getOrDefault(
                                                (char) letter, Character.toString(letter))
                                        : Character.toString(letter));
            }
        }
        return plain.toString();
    }

    private static String spelledOut(String name) {
        var spelled = new StringBuilder();
        String whole = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
        for (char letter : whole.toCharArray()) {
            spelled.append(SPELLED_OUT.getOrDefault(letter, String.valueOf(letter)));
        }
        return spelled.toString();
    }

    private static List<String> words(String plain) {
        var words = new ArrayList<>(Arrays.asList(plain.strip().split("[\\s\\u00A0]+")));
        words.removeIf(String::isEmpty);
        return words;
    }

    private static Collator collator(int strength) {
        Collator collator = Collator.getInstance(Locale.ROOT);
        collator.setStrength(strength);
        collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
        return collator;
    }
}
