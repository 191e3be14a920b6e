package org.palpate.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.palpate.people.EmailAddress;
import org.palpate.refusal.Refusal;

/** Divides the text of one list into lines and cells. */
final class RosterReader {

    private static final char[] SEPARATORS = {',', ';', '\t'};
    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");
    private static final Pattern LINE_NUMBER = Pattern.compile("line (\\d+)");

    private String text;

    RosterReader(String text) {
        this.text = MailList.withLineEach(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    RosterSheet read() {
        if (text.indexOf('\0') >= 0) {
            throw new Refusal(
                    "This is no text file and no Excel workbook. In your spreadsheet choose “Save as” and the type .xlsx or CSV, then try again.");
        }
        String[] asWritten = LINE_END.split(text, -1);
        char separator = separator();
        RosterLines lines = RosterLines.of(text, separator);
        text = lines.text();
        List<RosterSheet.Line> damaged =
                lines.broken().stream()
                        .map(line ->
                                new RosterSheet.Line(
                                        line,
                                        List.of(asWritten[Math.toIntExact(line) - 1].strip())))
                        .toList();
        List<RosterSheet.Line> divided =
                records(separator, false).stream()
                        .map(record ->
                                new RosterSheet.Line(
                                        record.getStartingLineNumber(), record.getFields()))
                        .toList();
        if (divided.isEmpty() && !damaged.isEmpty()) {
            throw new Refusal(
                    "Line %d: a quotation mark is opened and not closed, or closed too early. Fix it and try again."
                            .formatted(lines.broken().getFirst()));
        }
        return checked(new RosterSheet(divided, damaged));
    }

    /** A sheet with somebody on it, and not with too many. */
    static RosterSheet checked(RosterSheet sheet) {
        if (sheet.lines().isEmpty()) {
            throw new Refusal(
                    "The list is empty. Put one learner on each line: Mira Lind, mira@school.org");
        }
        int rows = RosterLayout.guess(sheet).below(sheet).size();
        if (rows > Roster.MOST_ROWS) {
            throw new Refusal(
                    String.format(
                            Locale.ENGLISH,
                            "This list has %,d rows, and %,d are read at a time. Split it into several lists.",
                            rows,
                            Roster.MOST_ROWS));
        }
        return sheet;
    }

    /** The one that divides most lines into an e-mail address and something else. */
    private char separator() {
        char best = SEPARATORS[0];
        long most = Long.MIN_VALUE;
        for (char separator : SEPARATORS) {
            long score = score(separator);
            if (score > most) {
                most = score;
                best = separator;
            }
        }
        return best;
    }

    private long score(char separator) {
        List<CsvRecord> divided;
        try {
            divided = records(separator, true).stream().filter(r -> r.getFieldCount() > 1).toList();
        } catch (Refusal brokenByThis) {
            return -1;
        }
        long withAddress =
                divided.stream()
                        .filter(r -> r.getFields().stream().anyMatch(EmailAddress::isMeant))
                        .count();
        return withAddress * Roster.LARGEST + divided.size();
    }

    /** The lines that say something. */
    private List<CsvRecord> records(char separator, boolean lenient) {
        var reader =
                CsvReader.builder()
                        .fieldSeparator(separator)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .trimWhitespacesAroundQuotes(true)
                        .allowUnclosedQuote(lenient)
                        .ofCsvRecord(text);
        try {
            return reader.stream()
                    .filter(record -> record.getFields().stream().anyMatch(f -> !f.isBlank()))
                    .toList();
        } catch (CsvParseException broken) {
            throw new Refusal(
                    "%s, a quotation mark is opened and not closed, or closed too early. Fix it and try again."
                            .formatted(place(broken)));
        }
    }

    private static String place(CsvParseException broken) {
        Matcher number = LINE_NUMBER.matcher(String.valueOf(broken.getMessage()));
        return number.find() ? "From line " + number.group(1) + " on" : "Somewhere in this list";
    }
}
