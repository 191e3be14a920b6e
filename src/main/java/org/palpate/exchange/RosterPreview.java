package org.palpate.exchange;

import java.util.List;

/** What enrolling a roster would do, line by line. Nothing is done yet. */
public record RosterPreview(List<Line> lines, List<Roster.Problem> problems) {

    /** What enrolling would mean for somebody. */
    public enum Standing {
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

    /** How many would be enrolled. */
    public long toEnrol() {
        return lines.stream().filter(line -> line.standing() != Standing.ENROLLED).count();
    }

    /** How many are of one standing. */
    public long count(Standing standing) {
        return lines.stream().filter(line -> line.standing() == standing).count();
    }
}
