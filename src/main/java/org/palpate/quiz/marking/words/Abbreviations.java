package org.palpate.quiz.marking.words;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
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
        String any =
                "(?:(?i:"
                        + pointed.substring(1)
                        + ")\\.|(?i:"
                        + bare.substring(1)
                        + ")(?:\\.|(?!\\p{L})))";
        SHORT =
                Pattern.compile(
                        "^(?<first>"
                                + any
                                + ") ?(?=\\p{L}{3})"
                                + "|(?<=\\p{L}{3} )(?<later>"
                                + any
                                + ")(?![\\p{L}\\p{N}])");
    }

    /** A letter without its point, by itself behind a name: "sciatic n". */
    private static final Pattern BARE =
            Pattern.compile("(?i)(.*?(\\p{L}{3,})) (a|m|n|v|aa|mm|nn|vv)");

    /** A letter without its point before a name: "N ischiadicus". */
    private static final Pattern BARE_FIRST =
            Pattern.compile("(?i)(a|m|n|v|aa|mm|nn|vv) (\\p{L}{4,}.*)");

    /** Words behind which a letter is a name: vitamin A, influenza A. */
    private static final Set<String> LETTERED =
            Set.of(
                    "vitamin",
                    "hepatitis",
                    "influenza",
                    "immunoglobulin",
                    "troponin",
                    "protein",
                    "factor",
                    "type",
                    "grade",
                    "class",
                    "group",
                    "stage",
                    "phase",
                    "zone",
                    "category",
                    "part",
                    "point",
                    "lead",
                    "cell",
                    "fiber",
                    "fibre",
                    "band",
                    "line",
                    "wave");

    private Abbreviations() {}

    /** A learner's text with the letter beside its name spelled out; the same if it has none. */
    public static String bareSpelledOut(String text) {
        Matcher first = BARE_FIRST.matcher(PlainText.of(text));
        if (first.matches()
                && !LETTERED.contains(
                        Plurals.singular(PlainText.folded(first.group(2).split(" ")[0])))) {
            Long full = KNOWN.get(PlainText.folded(first.group(1)));
            return full == null ? text : full.latin() + " " + first.group(2);
        }
        Matcher parts = BARE.matcher(PlainText.of(text));
        if (!parts.matches()
                || LETTERED.contains(Plurals.singular(PlainText.folded(parts.group(2))))) {
            return text;
        }
        Long full = KNOWN.get(PlainText.folded(parts.group(3)));
        return full == null ? text : parts.group(1) + " " + full.english();
    }

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
