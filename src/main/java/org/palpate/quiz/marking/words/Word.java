package org.palpate.quiz.marking.words;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.palpate.quiz.question.PlainText;

/**
 * A word, number or sign of an answer.
 *
 * @param shown as it was written: {@code Ménière's}
 * @param written in lower case and without accents: {@code meniere}
 * @param plain what is compared: {@code vertebra} for {@code vertebrae}, {@code fiber} for {@code
 *     fibres}, {@code 5th} for {@code fifth}
 */
public record Word(String shown, String written, String plain) {

    /** With fewer letters alike, a word was made of something else. */
    private static final int ALIKE = 3;

    private static final Map<String, String> SIGNS = Map.of("%", "percent", "°", "degree");

    /** "First" to "twelfth", in order. */
    public static final List<String> ORDINALS =
            List.of(
                    "first",
                    "second",
                    "third",
                    "fourth",
                    "fifth",
                    "sixth",
                    "seventh",
                    "eighth",
                    "ninth",
                    "tenth",
                    "eleventh",
                    "twelfth");

    /** "i" to "xii", in order. */
    public static final List<String> ROMAN =
            List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");

    /** Words after which Roman numerals count. */
    private static final Set<String> COUNTED =
            Set.of(
                    "type",
                    "grade",
                    "class",
                    "stage",
                    "phase",
                    "zone",
                    "factor",
                    "lead",
                    "degree",
                    "nerve",
                    "cn",
                    "level",
                    "category",
                    "part",
                    "group",
                    "layer");

    /** The word, number or sign that a piece of text is. */
    public static Word of(String token) {
        if (SIGNS.containsKey(token)) {
            String name = SIGNS.get(token);
            return new Word(token, name, name);
        }
        if (Character.isDigit(token.charAt(0)) || token.matches("[.,]\\d.*")) {
            Optional<String> number = number(token);
            if (number.isPresent()) {
                return new Word(token, number.get(), number.get());
            }
        }
        String written = PlainText.folded(token.replaceFirst("(?i)'s$", "")).replace("'", "");
        if (written.equals("seconds")) {
            return new Word(token, written, "second"); // of time: nothing comes seconds
        }
        return new Word(token, written, Spelling.american(ordinal(Plurals.singular(written))));
    }

    /** A word that is written as it is compared. */
    public static Word plain(String word) {
        return new Word(word, word, word);
    }

    /** The same number in the same digits, however written, if it means one. */
    private static Optional<String> number(String token) {
        return Numeral.of(token)
                .filter(numeral -> numeral.rest().isEmpty() && !numeral.isDoubtful())
                .map(numeral -> numeral.value().stripTrailingZeros())
                .map(BigDecimal::toPlainString);
    }

    private static String ordinal(String word) {
        int place = ORDINALS.indexOf(word) + 1;
        return switch (place) {
            case 0 -> word;
            case 1 -> "1st";
            case 2 -> "2nd";
            case 3 -> "3rd";
            default -> place + "th";
        };
    }

    /** The same word, shown as that piece of a text it was made of. */
    Word shownAs(List<String> tokens) {
        if (shown.isEmpty() || shown.contains(" ") || tokens.contains(shown)) {
            return this;
        }
        return tokens.stream()
                .filter(token -> alike(token) >= Math.min(ALIKE, shown.length()))
                .max(Comparator.comparingInt(this::alike))
                .map(token -> new Word(token, written, plain))
                .orElse(this);
    }

    /** How many letters a text begins with as this word does. */
    private int alike(String token) {
        String other = PlainText.folded(token);
        String own = PlainText.folded(shown);
        int alike = 0;
        while (alike < Math.min(own.length(), other.length())
                && own.charAt(alike) == other.charAt(alike)) {
            alike++;
        }
        return alike;
    }

    /** The word as it reads after another: "II" after "type" is 2. */
    Word numbered(String before) {
        String small = shown.toLowerCase(Locale.ROOT);
        String letter = small.matches("[ivx]+[abc]") ? small.substring(small.length() - 1) : "";
        int number = ROMAN.indexOf(small.substring(0, small.length() - letter.length())) + 1;
        String read = number + letter;
        return number > 0 && COUNTED.contains(before) ? new Word(shown, read, read) : this;
    }
}
