package org.palpate.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.palpate.people.EmailAddress;

/**
 * The lines of a list, each divided as it is written: by another separator than most, as a mail
 * program writes a person, or by blanks before the address. What cannot be read as quoted is left
 * out, and fails alone.
 *
 * @param text the same lines, divided by one separator
 * @param broken the lines with a bad quotation mark, from 1
 */
record RosterLines(String text, List<Long> broken) {

    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

    private static final Pattern BY_BLANKS =
            Pattern.compile(
                    "\\s*([^@,;\\t\"<>]*\\p{L}[^@,;\\t\"<>]*?) +([^\\s@,;<>\"]+@[^\\s@,;<>\"]+)\\s*");

    /** A name in quotation marks may run over a few lines, and not over a whole list. */
    private static final int MOST_LINES = 4;

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    /** Keeps a copy of its own. */
    RosterLines {
        broken = List.copyOf(broken);
    }

    /** The lines of a text most of which are divided by this separator. */
    static RosterLines of(String text, char usual) {
        String[] lines = LINE_END.split(text, -1);
        List<String> tidy = new ArrayList<>();
        List<Long> broken = new ArrayList<>();
        for (int at = 0; at < lines.length; at++) {
            Optional<String> one = divided(lines[at], usual);
            if (one.isPresent()) {
                tidy.add(one.get());
                continue;
            }
            int more = linesOfOne(lines, at, usual);
            if (more == 0) {
                broken.add(at + 1L);
                tidy.add("");
            }
            for (int line = 0; line < more; line++) {
                tidy.add(lines[at + line]);
            }
            at += Math.max(0, more - 1);
        }
        return new RosterLines(String.join("\n", tidy), broken);
    }

    /** A line as the usual separator divides it; empty if its quotation marks are wrong. */
    private static Optional<String> divided(String line, char usual) {
        Optional<List<String>> person = MailList.person(line);
        if (person.isPresent()) {
            return person.map(fields -> written(fields, usual));
        }
        Optional<List<String>> fields = fields(line, usual);
        if (fields.filter(RosterLines::hasAddress).isPresent()) {
            return Optional.of(line);
        }
        for (char other : SEPARATORS) {
            Optional<List<String>> others =
                    fields(line, other).filter(some -> some.size() > 1 && hasAddress(some));
            if (others.isPresent()) {
                return others.map(some -> written(some, usual));
            }
        }
        Matcher blanks = BY_BLANKS.matcher(line);
        if (blanks.matches()) {
            return Optional.of(written(List.of(blanks.group(1), blanks.group(2)), usual));
        }
        return fields.map(some -> line);
    }

    private static boolean hasAddress(List<String> fields) {
        return fields.stream().anyMatch(EmailAddress::isMeant);
    }

    /** How many lines from there on are one record with a name over several lines; 0 for none. */
    private static int linesOfOne(String[] lines, int from, char usual) {
        var joined = new StringBuilder(lines[from]);
        for (int more = 1; more < MOST_LINES && from + more < lines.length; more++) {
            joined.append('\n').append(lines[from + more]);
            if (fields(joined.toString(), usual)
                    .filter(some ->
                            some.stream().noneMatch(f -> f.contains("\n") && f.contains("@")))
                    .isPresent()) {
                return more + 1;
            }
        }
        return 0;
    }

    private static Optional<List<String>> fields(String line, char separator) {
        try {
            List<CsvRecord> records =
                    CsvReader.builder()
                            .fieldSeparator(separator)
                            .trimWhitespacesAroundQuotes(true)
                            .allowUnclosedQuote(false)
                            .ofCsvRecord(line)
                            .stream()
                            .toList();
            return records.size() > 1
                    ? Optional.empty()
                    : Optional.of(records.isEmpty() ? List.of() : records.getFirst().getFields());
        } catch (CsvParseException badQuotationMark) {
            return Optional.empty();
        }
    }

    private static String written(List<String> fields, char separator) {
        return fields.stream()
                .map(field -> '"' + field.strip().replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(String.valueOf(separator)));
    }
}
