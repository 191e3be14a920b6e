package org.palpate.quiz.question;

import java.text.Bidi;

/**
 * Somebody's text inside a sentence of the product's own. One written from right to left would draw
 * what comes after it to its other side, as the choice in "שריר → Sartorius: …", and would tear a
 * long one that runs the other way; between the two signs that Unicode has for it (First Strong
 * Isolate and Pop Directional Isolate, UAX 9) it keeps its own direction and moves nothing. A text
 * that runs as the page does has no such signs.
 */
public final class Isolates {

    /** First Strong Isolate. */
    public static final char OPEN = '\u2068';

    /** Pop Directional Isolate. */
    public static final char CLOSE = '\u2069';

    private Isolates() {}

    /** The text for a page; one that runs from left to right alone stays as it is. */
    public static String of(String text) {
        char[] signs = text.toCharArray();
        return Bidi.requiresBidi(signs, 0, signs.length) && text.charAt(0) != OPEN
                ? OPEN + text + CLOSE
                : text;
    }

    /** A text without the signs, for a file. */
    public static String plain(String text) {
        return text.replace(String.valueOf(OPEN), "").replace(String.valueOf(CLOSE), "");
    }
}
