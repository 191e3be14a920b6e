package org.palpate.content.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How words are compared when something is looked up: without accents and case, and with the
 * endings of English, Latin and Greek plurals taken off. The rule is rough on purpose: it serves
 * finding, and what is shown is always the text itself.
 */
final class Words {

    /** Words of several parts are met by their parts, and by the whole written in one. */
    private static final Pattern WORD =
            Pattern.compile(
                    "[\\p{L}\\p{N}\\p{M}]+(?:['’.](?=[\\p{L}\\p{N}])[\\p{L}\\p{N}\\p{M}]+)*");

    /** "sacro-iliac", written with any hyphen. */
    private static final Pattern COMPOUND =
            Pattern.compile("[\\p{L}\\p{N}\\p{M}]+(?:[-\u2010\u2011][\\p{L}\\p{N}\\p{M}]+)+");

    private static final Pattern HYPHENS = Pattern.compile("[-\u2010\u2011]");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** Letters that no accent can be taken off. */
    private static final Map<String, String> LETTERS =
            Map.of("ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "ł", "l", "đ", "d", "ı", "i");

    /** Plurals that share no stem with their singular, or a misleading one. */
    private static final Map<String, String> IRREGULAR =
            Map.ofEntries(
                    Map.entry("femora", "femur"),
                    Map.entry("corpora", "corpus"),
                    Map.entry("crura", "crus"),
                    Map.entry("ossa", "os"),
                    Map.entry("capita", "caput"),
                    Map.entry("viscera", "viscus"),
                    Map.entry("apices", "apex"),
                    Map.entry("helices", "helix"),
                    Map.entry("lumina", "lumen"),
                    Map.entry("axes", "axis"),
                    Map.entry("toes", "toe"),
                    Map.entry("uses", "use"),
                    Map.entry("feet", "foot"),
                    Map.entry("teeth", "tooth"),
                    Map.entry("women", "woman"),
                    Map.entry("men", "man"));

    /**
     * A plural's ending, what the singular has in its place, and how many letters stand before it
     * at least.
     */
    private record Plural(String ending, String singular, int before) {}

    /** The first that fits counts. */
    private static final List<Plural> PLURALS =
            List.of(
                    new Plural("amina", "amen", 2),
                    new Plural("omina", "omen", 2),
                    new Plural("langes", "lanx", 2),
                    new Plural("ninges", "ninx", 2),
                    new Plural("ynges", "ynx", 2),
                    new Plural("rtices", "rtex", 2),
                    new Plural("dices", "dex", 2),
                    new Plural("trices", "trex", 2),
                    new Plural("mata", "ma", 2),
                    new Plural("uses", "us", 3),
                    new Plural("sses", "ss", 1),
                    new Plural("xes", "x", 2),
                    new Plural("ches", "ch", 2),
                    new Plural("shes", "sh", 2),
                    new Plural("ies", "y", 3));

    /** Endings of singular and plural alike; what they leave is no word of its own. */
    private static final List<String> ENDINGS =
            List.of("ae", "us", "um", "on", "is", "es", "ix", "ex", "a", "i", "e");

    /** Tells a stem from a short word that is written the same: "are" is not "area". */
    private static final char CUT = '~';

    private static final int SHORTEST_WORD = 4;
    private static final int SHORTEST_STEM = 2;

    private Words() {}

    /**
     * A word where it stands in a text.
     *
     * @param from where it begins
     * @param to behind its last character
     * @param folded without accents and case
     */
    record Word(int from, int to, String folded) {

        String stem() {
            return Words.stem(folded);
        }
    }

    /** The words of a text in their order. */
    static List<Word> in(String text) {
        List<Word> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            if (word.group().codePoints().anyMatch(Character::isIdeographic)) {
                signs(word, words);
            } else {
                String folded = fold(word.group());
                if (!folded.isEmpty()) {
                    words.add(new Word(word.start(), word.end(), folded));
                }
            }
        }
        return words;
    }

    /** Words of several parts, each as if it were written in one: "sacroiliac". */
    static List<Word> compounds(String text) {
        return COMPOUND.matcher(text)
                .results()
                .map(word ->
                        new Word(
                                word.start(),
                                word.end(),
                                fold(HYPHENS.matcher(word.group()).replaceAll(""))))
                .toList();
    }

    /** Scripts that put no space between words are met sign by sign. */
    private static void signs(Matcher word, List<Word> words) {
        int at = word.start();
        for (int sign : word.group().codePoints().toArray()) {
            int to = at + Character.charCount(sign);
            String folded = fold(Character.toString(sign));
            if (!folded.isEmpty()) {
                words.add(new Word(at, to, folded));
            }
            at = to;
        }
    }

    /** Without accents and case: "Élévation" is "elevation", and "Straße" is "strasse". */
    static String fold(String word) {
        String plain =
                MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD))
                        .replaceAll("")
                        .toLowerCase(Locale.ROOT)
                        .replace('’', '\'');
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        return plain.endsWith("'s") ? plain.substring(0, plain.length() - 2) : plain;
    }

    /**
     * What singular and plural have in common: "vertebra" and "vertebrae", "foramen" and
     * "foramina", "ganglion" and "ganglia" have one stem each.
     */
    static String stem(String folded) {
        String one = singular(IRREGULAR.getOrDefault(folded, folded));
        if (one.length() < SHORTEST_WORD || one.endsWith("ss")) {
            return one;
        }
        for (String ending : ENDINGS) {
            String stem = one.substring(0, Math.max(0, one.length() - ending.length()));
            if (one.endsWith(ending)
                    && stem.length() >= SHORTEST_STEM
                    && (!ending.equals("on") || stem.endsWith("i") || stem.endsWith("en"))) {
                return stem + CUT;
            }
        }
        return one;
    }

    private static String singular(String word) {
        for (Plural plural : PLURALS) {
            int before = word.length() - plural.ending().length();
            if (before >= plural.before() && word.endsWith(plural.ending())) {
                return word.substring(0, before) + plural.singular();
            }
        }
        // "muscles" loses "es" below; "pelvis" and "iliacus" have endings of their own.
        boolean plain =
                word.endsWith("s")
                        && !word.endsWith("ss")
                        && !word.endsWith("us")
                        && !word.endsWith("is")
                        && !word.endsWith("es");
        return plain && word.length() >= SHORTEST_WORD
                ? word.substring(0, word.length() - 1)
                : word;
    }
}
