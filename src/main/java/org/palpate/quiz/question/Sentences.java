package org.palpate.quiz.question;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How pieces of text by different people become one text: the one rule for the mark between them.
 * Authors end a reason, an option or a source with a period or without one, so nothing may be put
 * behind their words unseen: "6th ed." gets no second period, "flattens." no colon, and a reason
 * without an end gets one before the next sentence follows. Pieces in a row that are written in
 * different directions leave each other alone ({@link Isolates}).
 */
public final class Sentences {

    private static final String ENDS = ".!?…。！？؟";
    private static final String PAUSES = ",;:";
    private static final String CLOSING = "\"'”’»)]}*" + Isolates.CLOSE;

    private Sentences() {}

    /** The text with an end: a period unless it has an end of its own; nothing for nothing. */
    public static String ended(String text) {
        String plain = text.strip();
        if (plain.isEmpty() || endsItself(plain)) {
            return plain;
        }
        return (isPausing(plain) ? unpaused(plain) : plain) + ".";
    }

    /** Texts one after the other, each with its end; blank ones are left out. */
    public static String joined(String... texts) {
        return Stream.of(texts)
                .map(Sentences::ended)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** What stands before something said about it: "Psoas:", but "The back flattens.". */
    public static String lead(String text) {
        String plain = text.strip();
        if (plain.isEmpty() || endsItself(plain)) {
            return plain;
        }
        return (isPausing(plain) ? unpaused(plain) : plain) + ":";
    }

    /**
     * Something and what is said about it: "Psoas: it lies deeper.", "It flattens. It does not."
     */
    public static String about(String text, String said) {
        return (lead(text) + " " + ended(said)).strip();
    }

    /** Pieces in a row: "psoas; iliacus", but "It flexes. It rotates." */
    public static String list(List<String> pieces) {
        StringBuilder text = new StringBuilder();
        for (String piece : filled(pieces)) {
            if (!text.isEmpty()) {
                text.append(endsItself(text.toString()) ? " " : "; ");
            }
            text.append(piece);
        }
        return text.toString();
    }

    /** Pieces to choose from: "psoas or iliacus", but "It flexes. Or: It rotates." */
    public static String either(List<String> pieces) {
        StringBuilder text = new StringBuilder();
        for (String piece : filled(pieces)) {
            if (!text.isEmpty()) {
                text.append(endsItself(text.toString()) ? " Or: " : " or ");
            }
            text.append(piece);
        }
        return text.toString();
    }

    /** Names as one says them: "psoas", "psoas and iliacus", "psoas, iliacus and pectineus". */
    public static String names(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    private static List<String> filled(List<String> pieces) {
        return pieces.stream()
                .map(String::strip)
                .map(piece -> piece.isEmpty() || !isPausing(piece) ? piece : unpaused(piece))
                .filter(piece -> !piece.isEmpty())
                .map(Isolates::of)
                .toList();
    }

    /** Whether the last mark of a text ends it, also within quotes or brackets: {@code (so.)}. */
    private static boolean endsItself(String text) {
        int last = text.length() - 1;
        while (last > 0 && CLOSING.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return ENDS.indexOf(text.charAt(last)) >= 0;
    }

    private static String unpaused(String text) {
        return text.substring(0, text.length() - 1).stripTrailing();
    }

    private static boolean isPausing(String text) {
        return PAUSES.indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
