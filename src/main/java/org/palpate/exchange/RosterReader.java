package org.palpate.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.palpate.people.EmailAddress;
import org.palpate.people.PersonalData;
import org.palpate.refusal.Refusal;

/** Reads one list of learners. */
final class RosterReader {

    private static final char[] SEPARATORS = {',', ';', '\t'};
    private static final char UNREADABLE = '\uFFFD';
    private static final Pattern LINE_NUMBER = Pattern.compile("line (\\d+)");
    private static final int SHOWN = 60;

    private String text;
    private final List<Roster.Row> people = new ArrayList<>();
    private final List<Roster.Problem> problems = new ArrayList<>();
    private final Map<String, Long> lines = new HashMap<>();

    RosterReader(String text) {
        this.text = MailList.withLineEach(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    Roster read() {
        if (text.indexOf('\0') >= 0) {
            throw new Refusal(
                    "This is not a text file. In your spreadsheet choose “Save as” and the type CSV, then try again.");
        }
        char separator = separator();
        RosterLines lines = RosterLines.of(text, separator);
        text = lines.text();
        lines.broken().forEach(line -> problems.add(badQuotation(line)));
        List<CsvRecord> records = records(separator, false);
        if (records.isEmpty() && !problems.isEmpty()) {
            throw new Refusal(
                    "Line %d: a quotation mark is opened and not closed, or closed too early. Fix it and try again."
                            .formatted(lines.broken().getFirst()));
        }
        if (records.isEmpty()) {
            throw new Refusal(
                    "The list is empty. Put one learner on each line: Mira Lind, mira@school.org");
        }
        RosterColumns columns = RosterColumns.of(records);
        List<CsvRecord> rows = columns.below(records);
        if (rows.size() > Roster.MOST_ROWS) {
            throw new Refusal(
                    String.format(
                            Locale.ENGLISH,
                            "This list has %,d rows, and %,d are read at a time. Split it into several lists.",
                            rows.size(),
                            Roster.MOST_ROWS));
        }
        rows.forEach(row ->
                take(
                        row.getStartingLineNumber(),
                        columns.name(row),
                        columns.email(row),
                        row.getFields().stream().anyMatch(field -> field.contains("@"))));
        problems.sort(Comparator.comparingLong(Roster.Problem::line));
        return new Roster(people, problems);
    }

    private static Roster.Problem badQuotation(long line) {
        return new Roster.Problem(
                line,
                "A quotation mark is opened and not closed, or closed too early.",
                "Put quotation marks round the whole name, or leave them out.");
    }

    private void take(long line, String name, String email, boolean undivided) {
        String address = EmailAddress.key(email);
        String clean = PersonalData.clean(name);
        Optional<Roster.Problem> problem =
                address.isEmpty() && undivided
                        ? bad(
                                line,
                                "The line cannot be divided into a name and an e-mail address.",
                                "Write it like this: Mira Lind, mira@school.org")
                        : problem(line, clean, address);
        if (problem.isPresent()) {
            problems.add(problem.get());
            return;
        }
        lines.put(address, line);
        people.add(new Roster.Row(line, clean, address));
    }

    private Optional<Roster.Problem> problem(long line, String name, String email) {
        if (isUnreadable(name) || isUnreadable(email)) {
            return bad(
                    line,
                    "Some letters could not be read.",
                    "Save the list as “CSV UTF-8”, or correct the line.");
        }
        if (name.isEmpty()) {
            return bad(line, "There is no name.", "Add the learner's name to the line.");
        }
        Optional<String> objection = PersonalData.nameObjection(name);
        if (objection.isPresent()) {
            return bad(line, objection.get(), "Correct the name in the line.");
        }
        if (email.isEmpty()) {
            return bad(line, "There is no e-mail address.", "Add one, like name@school.org.");
        }
        if (EmailAddress.read(email).isEmpty()) {
            return bad(
                    line,
                    "“%s” is not an e-mail address.".formatted(shortened(email)),
                    "It should be like name@school.org.");
        }
        Long before = lines.get(email);
        return before == null
                ? Optional.empty()
                : bad(
                        line,
                        "“%s” is on line %d already.".formatted(shortened(email), before),
                        "Keep one of the two lines.");
    }

    private static Optional<Roster.Problem> bad(long line, String what, String remedy) {
        return Optional.of(new Roster.Problem(line, what, remedy));
    }

    private static boolean isUnreadable(String field) {
        return field.indexOf(UNREADABLE) >= 0 || field.chars().anyMatch(Character::isISOControl);
    }

    private static String shortened(String field) {
        return field.length() > SHOWN ? field.substring(0, SHOWN) + "…" : field;
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
