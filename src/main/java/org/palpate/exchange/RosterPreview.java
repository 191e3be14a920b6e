package org.palpate.exchange;

import java.util.List;

/**
 * What a list would do, line by line. Nothing is done yet.
 *
 * @param atOnce whether people are enrolled without being asked, as by an administrator's list
 */
public record RosterPreview(boolean atOnce, List<Line> lines, List<Roster.Problem> problems) {

    /**
     * What the list would mean for somebody. An instructor learns what their class knows already,
     * and not who has an account.
     */
    public enum Standing {
        /** Is asked and gets a link. */
        TO_ASK,
        /** Was asked before; gets another link. */
        ASKED,
        /** Was asked before and said no; nothing happens. */
        DECLINED,
        /** Gets an account and an invitation. */
        NEW,
        /** Has an account and is enrolled. */
        KNOWN,
        /** Is in the class already. */
        ENROLLED
    }

    /**
     * One person of the list: nothing but what the list says, and what would be done.
     *
     * @param row as the list has it
     */
    public record Line(Roster.Row row, Standing standing) {}

    /** A preview with its lists copied. */
    public RosterPreview {
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }

    /** How many would be enrolled, or asked. */
    public long toEnrol() {
        return lines.stream()
                .filter(line ->
                        line.standing() != Standing.ENROLLED
                                && line.standing() != Standing.DECLINED)
                .count();
    }

    /** How many are of one standing. */
    public long count(Standing standing) {
        return lines.stream().filter(line -> line.standing() == standing).count();
    }
}
