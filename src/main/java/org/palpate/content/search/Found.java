package org.palpate.content.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.palpate.content.LearningModule;

/**
 * A passage that was found.
 *
 * @param module whose passage it is
 * @param marks where its text has what was looked for, in order and apart from each other
 * @param worth how well it fits; compared within one search alone
 */
public record Found(LearningModule module, Passage passage, List<Mark> marks, double worth) {

    private static final int BEFORE_THE_FIRST = 60;

    /** A copy. */
    public Found {
        marks = List.copyOf(marks);
    }

    /**
     * A stretch of a text.
     *
     * @param from where it begins
     * @param to behind its last character
     */
    public record Mark(int from, int to) {

        /** Those that touch or overlap become one. */
        static List<Mark> joined(List<Mark> marks) {
            List<Mark> joined = new ArrayList<>();
            for (Mark mark : marks.stream().sorted(Comparator.comparingInt(Mark::from)).toList()) {
                if (!joined.isEmpty() && joined.getLast().to() >= mark.from()) {
                    Mark last = joined.removeLast();
                    joined.add(new Mark(last.from(), Math.max(last.to(), mark.to())));
                } else {
                    joined.add(mark);
                }
            }
            return joined;
        }
    }

    /**
     * A piece of an excerpt.
     *
     * @param marked whether it is what was looked for
     */
    public record Piece(String text, boolean marked) {}

    /**
     * The passage's own words around what was found, cut at words; an ellipsis stands where
     * something was left out.
     *
     * @param most about how many characters
     */
    public List<Piece> excerpt(int most) {
        String text = passage.text();
        int from = marks.isEmpty() ? 0 : wordStart(text, marks.getFirst().from(), most);
        int to = text.length() - from <= most ? text.length() : wordEnd(text, from + most);
        List<Piece> pieces = new ArrayList<>();
        var before = new StringBuilder(from > 0 ? "… " : "");
        int at = from;
        for (Mark mark : marks) {
            if (mark.from() < at || mark.to() > to) {
                continue;
            }
            before.append(text, at, mark.from());
            add(pieces, before, false);
            before = new StringBuilder();
            pieces.add(new Piece(text.substring(mark.from(), mark.to()), true));
            at = mark.to();
        }
        before.append(text, at, to).append(to < text.length() ? " …" : "");
        add(pieces, before, false);
        return pieces;
    }

    private static void add(List<Piece> pieces, StringBuilder text, boolean marked) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text.toString(), marked));
        }
    }

    private static int wordStart(String text, int mark, int most) {
        int before = Math.min(BEFORE_THE_FIRST, most / 3);
        if (mark <= before || text.length() <= most) {
            return 0;
        }
        int space = text.lastIndexOf(' ', mark - before);
        return space < 0 ? mark : space + 1;
    }

    private static int wordEnd(String text, int at) {
        int space = text.lastIndexOf(' ', at);
        return space > at / 2 ? space : at;
    }
}
