package org.palpate.quiz.question;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A stretch of a text with gaps: "The ", a hole, " ends on the ", a hole, ".". */
public sealed interface Piece {

    /**
     * Words to read.
     *
     * @param text as written, spaces included
     */
    record Words(String text) implements Piece {}

    /**
     * A hole to fill.
     *
     * @param gap the name of the gap
     */
    record Hole(String gap) implements Piece {}

    /** Takes a text apart at its {@code {gap}} marks; braces around anything else are words. */
    static List<Piece> of(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher holes = Pattern.compile("\\{([a-z0-9-]{1,80})}").matcher(text);
        int end = 0;
        while (holes.find()) {
            if (holes.start() > end) {
                pieces.add(new Words(text.substring(end, holes.start())));
            }
            pieces.add(new Hole(holes.group(1)));
            end = holes.end();
        }
        if (end < text.length()) {
            pieces.add(new Words(text.substring(end)));
        }
        return List.copyOf(pieces);
    }
}
