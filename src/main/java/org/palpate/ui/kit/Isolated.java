package org.palpate.ui.kit;

import java.text.Bidi;
import java.util.Collection;
import java.util.stream.Collectors;

/**
 * What a person typed, as it stands inside words of the product's own: a name of a person, a class,
 * a group or a module. One written from right to left would draw what comes after it to its other
 * side, as the number in "7 דנה: 3 attempts"; between the two signs that Unicode has for it (First
 * Strong Isolate and Pop Directional Isolate, UAX 9) it keeps its own direction and moves nothing.
 * It is for what is read on a page or read aloud, never for a file, an address or a value that
 * somebody goes on to change.
 */
public final class Isolated {

    /** First Strong Isolate. */
    public static final char OPEN = '\u2068';

    /** Pop Directional Isolate. */
    public static final char CLOSE = '\u2069';

    private Isolated() {}

    /** The name for display; one that runs as the page does stays as it is. */
    public static String of(String name) {
        char[] signs = name.toCharArray();
        return Bidi.requiresBidi(signs, 0, signs.length) && name.charAt(0) != OPEN
                ? OPEN + name + CLOSE
                : name;
    }

    /** A text without the signs, for a file. */
    public static String plain(String text) {
        return text.replace(String.valueOf(OPEN), "").replace(String.valueOf(CLOSE), "");
    }

    /** Several names with a word between them. */
    public static String join(String between, Collection<String> names) {
        return names.stream().map(Isolated::of).collect(Collectors.joining(between));
    }
}
