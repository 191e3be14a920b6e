package org.palpate.quiz.marking.words;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.palpate.quiz.question.PlainText;

/**
 * The short forms that textbooks print for the kinds of structures: {@code sciatic n.}, {@code A.
 * femoralis}. They are in {@code abbreviations.txt}, one a line: the short form, the English word
 * behind a name, the Latin word before one.
 */
public final class Abbreviations {

    private record Long(String english, String latin) {}

    private static final Map<String, Long> KNOWN = new HashMap<>();

    /** Behind or before a word; a letter by itself only with its point. */
    private static final Pattern SHORT;

    static {
        StringBuilder pointed = new StringBuilder();
        StringBuilder bare = new StringBuilder();
        for (String entry : WordList.entries("abbreviations.txt")) {
            String[] sides = entry.split("=");
            String name = sides[0].strip();
            String letters = name.replace(".", "");
            KNOWN.put(letters, new Long(sides[1].strip(), sides[sides.length - 1].strip()));
            (name.endsWith(".") ? pointed : bare).append('|').append(letters);
        }
        String any = "(?:(?i:" + pointed.substring(1) + ")\\.|(?i:" + bare.substring(1) + ")\\.?)";
        SHORT =
                Pattern.compile(
                        "^(?<first>"
                                + any
                                + ") ?(?=\\p{L}{3})"
                                + "|(?<=\\p{L}{3} )(?<later>"
                                + any
                                + ")(?![\\p{L}\\p{N}])");
    }

    private Abbreviations() {}

    /** The text with its short forms spelled out; the same text if it has none. */
    public static String spelledOut(String text) {
        return SHORT.matcher(PlainText.of(text))
                .replaceAll(found -> {
                    boolean first = found.group("first") != null;
                    String name = first ? found.group("first") : found.group("later");
                    Long full = KNOWN.get(PlainText.folded(name.replace(".", "")));
                    if (full == null) {
                        return found.group();
                    }
                    return first ? full.latin() + " " : full.english();
                });
    }
}
