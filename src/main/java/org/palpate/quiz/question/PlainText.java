package org.palpate.quiz.question;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Typed text as the eye sees it. What cannot be seen counts as nothing, every kind of blank as a
 * blank, a digit of any script as that digit, and every dash as the one on the keyboard.
 */
public final class PlainText {

    /** Signs that look like the degree sign and stand on the same keys. */
    private static final Pattern DEGREE_SIGNS = Pattern.compile("[\u00ba\u02da\u2218]");

    private static final Pattern DASHES =
            Pattern.compile("[\u2010-\u2015\u2212\ufe58\ufe63\uff0d\u2043]");

    private static final Pattern APOSTROPHES = Pattern.compile("[\u2018\u2019\u02bc\u00b4`\u2032]");

    private static final Pattern VOWEL_POINTS =
            Pattern.compile("[\u0591-\u05bd\u05bf-\u05c7\u064b-\u0652\u0670]");

    /** {@code ½} and its like. */
    private static final Pattern VULGAR_FRACTIONS =
            Pattern.compile("[\u00bc-\u00be\u2150-\u215e\u2189]");

    /** {@code 10³} says something else than {@code 103}. */
    private static final Pattern POWERS_OF_TEN =
            Pattern.compile("(?<=10)[\u207a\u207b]?[\u2070\u00b9\u00b2\u00b3\u2074-\u2079]+");

    /**
     * Latin letters that no accent makes, as people write them who do not have the key. They are
     * letters of their own in their languages; in names of anatomy they stand for these.
     */
    private static final Map<String, String> LETTERS =
            Map.ofEntries(
                    Map.entry("ß", "ss"),
                    Map.entry("æ", "ae"),
                    Map.entry("œ", "oe"),
                    Map.entry("ø", "o"),
                    Map.entry("ł", "l"),
                    Map.entry("đ", "d"),
                    Map.entry("ð", "d"),
                    Map.entry("þ", "th"),
                    Map.entry("ħ", "h"),
                    Map.entry("ı", "i"),
                    Map.entry("ŋ", "ng"),
                    Map.entry("ς", "σ"),
                    // Russian spelling lets every ё be written е; й and и are never the same.
                    Map.entry("ё", "е"));

    private static final int TATWEEL = 0x640;
    private static final int EMPTY_BRAILLE = 0x2800;

    private PlainText() {}

    /** The text in what can be seen of it, letters and signs in their usual form. */
    public static String of(String text) {
        String seen = seen(text);
        seen = DEGREE_SIGNS.matcher(seen).replaceAll("°");
        // First: the usual form of an accent typed for an apostrophe is a blank with a mark.
        seen = APOSTROPHES.matcher(seen).replaceAll("'");
        seen = VULGAR_FRACTIONS.matcher(seen).replaceAll(PlainText::fraction);
        seen = POWERS_OF_TEN.matcher(seen).replaceAll(PlainText::power);
        seen = Normalizer.normalize(seen, Normalizer.Form.NFKC);
        seen = DASHES.matcher(seen).replaceAll("-");
        seen = APOSTROPHES.matcher(seen).replaceAll("'");
        return seen.replace('\u2044', '/')
                .replace('\u2215', '/')
                .replace('\u066a', '%')
                .replace('\u066b', '.')
                .replace('\u066c', '\'')
                .replaceAll("(?<=\\d)\u00b7(?=\\d)(?!10\\^)", ".")
                .replaceAll(" +", " ")
                .strip();
    }

    /** Whether nothing of the text can be seen. */
    public static boolean isBlank(String text) {
        return seen(text).isBlank();
    }

    private static String seen(String text) {
        StringBuilder seen = new StringBuilder(text.length());
        text.codePoints()
                .forEach(point -> {
                    if (isBlank(point)) {
                        seen.append(' ');
                    } else if (Character.isDigit(point)) {
                        seen.append(Character.digit(point, 10));
                    } else if (!isInvisible(point)) {
                        seen.appendCodePoint(point);
                    }
                });
        return seen.toString();
    }

    private static boolean isBlank(int point) {
        return Character.isWhitespace(point)
                || Character.isSpaceChar(point)
                || point == 0x85
                || point == EMPTY_BRAILLE;
    }

    /**
     * Joiners, marks of direction, soft hyphens, choices of a glyph, fillers, control characters.
     */
    private static boolean isInvisible(int point) {
        return Character.getType(point) == Character.FORMAT
                || Character.isISOControl(point)
                || point == 0x34f
                || point == TATWEEL
                || point == 0x115f
                || point == 0x1160
                || point == 0x3164
                || point == 0xffa0
                || point >= 0x17b4 && point <= 0x17b5
                || point >= 0x180b && point <= 0x180f
                || point >= 0xfe00 && point <= 0xfe0f
                || point >= 0xe0000 && point <= 0xe0fff;
    }

    private static String fraction(MatchResult sign) {
        return " " + Normalizer.normalize(sign.group(), Normalizer.Form.NFKD);
    }

    private static String power(MatchResult digits) {
        String plain = Normalizer.normalize(digits.group(), Normalizer.Form.NFKD);
        return "^" + plain.replace('\u2212', '-');
    }

    /**
     * A word in lower case and without accents. Only Latin and Greek letters have accents that may
     * be missing; elsewhere a mark makes another letter (й is not и) or is a vowel.
     */
    public static String folded(String word) {
        String composed = Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(composed.length());
        boolean mayLose = false;
        for (int point : composed.codePoints().toArray()) {
            boolean mark = Character.getType(point) == Character.NON_SPACING_MARK;
            if (!mark) {
                mayLose = hasAccents(point);
            }
            if (!mayLose) {
                folded.appendCodePoint(point);
            } else if (!mark) {
                folded.append(withoutMarks(Character.toString(point)));
            }
        }
        String result = folded.toString();
        for (var letter : LETTERS.entrySet()) {
            result = result.replace(letter.getKey(), letter.getValue());
        }
        return result;
    }

    /** The text without the vowel points of Hebrew and Arabic, which most people never write. */
    public static String withoutVowelPoints(String text) {
        return VOWEL_POINTS.matcher(text).replaceAll("");
    }

    /** Whether all letters of a word are Latin: of others the engine knows no words. */
    public static boolean isLatin(String word) {
        return word.codePoints()
                .allMatch(point ->
                        Character.isLetter(point)
                                && Character.UnicodeScript.of(point)
                                        == Character.UnicodeScript.LATIN);
    }

    private static boolean hasAccents(int point) {
        Character.UnicodeScript script = Character.UnicodeScript.of(point);
        return script == Character.UnicodeScript.LATIN || script == Character.UnicodeScript.GREEK;
    }

    private static String withoutMarks(String letter) {
        return Normalizer.normalize(letter, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }
}
