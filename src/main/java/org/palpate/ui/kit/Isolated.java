package org.palpate.ui.kit;

import java.util.Collection;
import java.util.stream.Collectors;
import org.palpate.quiz.question.Isolates;

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
    public static final char OPEN = Isolates.OPEN;

    /** Pop Directional Isolate. */
    public static final char CLOSE = Isolates.CLOSE;

    private Isolated() {}

    /** The name for display; one that runs as the page does stays as it is. */
    public static String of(String name) {
        return Isolates.of(name);
    }

    /** A text without the signs, for a file. */
    public static String plain(String text) {
        return Isolates.plain(text);
    }

    /** Several names with a word between them. */
    public static String join(String between, Collection<String> names) {
        return names.stream().map(Isolated::of).collect(Collectors.joining(between));
    }

    /** The first of some names, and how many more there are: "Ann, Ben and 38 more". */
    public static String first(int most, Collection<String> names) {
        String first = join(", ", names.stream().limit(most).toList());
        return names.size() <= most
                ? first
                : "%s and %d more".formatted(first, names.size() - most);
    }
}
