package org.palpate.exchange;

import java.util.List;
import java.util.Locale;
import org.palpate.refusal.Refusal;

/**
 * A list of learners as a file or a paste had it: who can be enrolled, and which lines cannot be
 * used and why.
 *
 * <pre>
 * Name;E-mail
 * Mira Lind;mira@school.org
 * </pre>
 *
 * @param people in the order of the file, each e-mail address once
 * @param problems in the order of the file
 */
public record Roster(List<Row> people, List<Problem> problems) {

    /** The largest file that is read, in bytes. */
    public static final int LARGEST = 1024 * 1024;

    /** The most rows that are read at a time. */
    public static final int MOST_ROWS = 2000;

    /** A roster with its lists copied. */
    public Roster {
        people = List.copyOf(people);
        problems = List.copyOf(problems);
    }

    /**
     * One person of the list.
     *
     * @param line where they stand, from 1
     * @param email in lower case
     * @param group the group of the class they come into; empty for none
     */
    public record Row(long line, String name, String email, String group) {

        /** Somebody in no group. */
        public Row(long line, String name, String email) {
            this(line, name, email, "");
        }
    }

    /**
     * A line that cannot be used.
     *
     * @param line counted from 1
     * @param what is wrong with it, as a sentence
     * @param remedy the way out, as a sentence
     */
    public record Problem(long line, String what, String remedy) {}

    /**
     * Reads a file by the likeliest layout; see {@link RosterSheet#read(byte[])}.
     *
     * @throws Refusal when nothing in it can be used
     */
    public static Roster read(byte[] file) {
        return guessed(RosterSheet.read(file));
    }

    /**
     * Reads pasted text; see {@link #read(byte[])}.
     *
     * @throws Refusal when nothing in it can be used
     */
    public static Roster read(String text) {
        return guessed(RosterSheet.read(text));
    }

    private static Roster guessed(RosterSheet sheet) {
        return RosterDraft.of(sheet, RosterLayout.guess(sheet)).roster();
    }

    static Refusal tooLarge() {
        return new Refusal(
                String.format(
                        Locale.ENGLISH,
                        "This list is larger than 1 MB. A list of %,d learners is far smaller: check that it is the right one.",
                        MOST_ROWS));
    }
}
