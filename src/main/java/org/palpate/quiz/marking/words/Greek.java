package org.palpate.quiz.marking.words;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Greek letters in the names of anatomy: {@code Aδ} is {@code A δ}, and by the list of synonyms
 * {@code A delta}. What only looks like one of them on the keys at hand, as ß does for β, is that
 * letter where it stands by itself or behind one other letter: no word ends so.
 */
final class Greek {

    /** A letter that looks like a Greek one, and that one. */
    private record Alike(Pattern typed, String letter) {}

    private static final List<Alike> ALIKE =
            List.of(
                    new Alike(Pattern.compile("(?<!\\p{L}\\p{L})ß(?!\\p{L})"), "β"),
                    new Alike(Pattern.compile("\u2202"), "δ"),
                    new Alike(Pattern.compile("[\u2206\u25b3]"), "Δ"),
                    new Alike(Pattern.compile("\u0251"), "α"),
                    new Alike(Pattern.compile("\u0263"), "γ"));

    /** Between a Greek letter and a Latin one or a digit; a μ before a unit belongs to it. */
    private static final Pattern BETWEEN =
            Pattern.compile(
                    "(?<=\\p{IsLatin})(?=\\p{IsGreek})"
                            + "|(?<=\\p{IsGreek})(?=\\p{IsLatin})(?<!μ(?=[mglsL](?!\\p{L})))"
                            + "|(?<=\\p{IsGreek})(?=\\d)");

    private Greek() {}

    /** The text with each Greek letter apart from the Latin ones beside it. */
    static String apart(String plain) {
        String text = plain;
        for (Alike alike : ALIKE) {
            text = alike.typed().matcher(text).replaceAll(alike.letter());
        }
        return BETWEEN.matcher(text).replaceAll(" ");
    }
}
