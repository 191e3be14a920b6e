package org.palpate.exchange;

import java.util.List;
import org.palpate.refusal.Refusal;

/**
 * A list as a file or a paste had it, divided into cells and not understood yet.
 *
 * @param lines those that say something, in the order of the file
 * @param damaged lines that could not be divided, each as one cell
 */
public record RosterSheet(List<Line> lines, List<Line> damaged) {

    /** A sheet with its lists copied. */
    public RosterSheet {
        lines = List.copyOf(lines);
        damaged = List.copyOf(damaged);
    }

    /**
     * One line.
     *
     * @param number where it stands, from 1
     */
    public record Line(long number, List<String> cells) {

        /** A line with its cells copied. */
        public Line {
            cells = List.copyOf(cells);
        }

        /** The cell of a column, from 0; empty where the line is shorter. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    /** How many columns the longest line has. */
    public int columns() {
        return lines.stream().mapToInt(line -> line.cells().size()).max().orElse(0);
    }

    /**
     * Reads a file: an Excel workbook's first sheet with something on it, or text in UTF-8, UTF-16
     * with a byte order mark, or Windows-1252, with commas, semicolons or tabs between columns.
     *
     * @throws Refusal when there is nothing in it to be used
     */
    public static RosterSheet read(byte[] file) {
        if (file.length > Roster.LARGEST) {
            throw Roster.tooLarge();
        }
        if (XlsxSheet.isOne(file)) {
            return RosterReader.checked(new RosterSheet(XlsxSheet.read(file), List.of()));
        }
        return read(RosterText.decode(file));
    }

    /**
     * Reads pasted text; see {@link #read(byte[])}.
     *
     * @throws Refusal when there is nothing in it to be used
     */
    public static RosterSheet read(String text) {
        if (text.length() > Roster.LARGEST) {
            throw Roster.tooLarge();
        }
        return new RosterReader(text).read();
    }
}
