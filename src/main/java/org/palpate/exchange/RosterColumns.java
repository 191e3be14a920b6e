package org.palpate.exchange;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.palpate.people.EmailAddress;
import org.palpate.refusal.Refusal;

/**
 * Which columns of a list hold names and which e-mail addresses: by their headings, or else by what
 * stands in them.
 *
 * @param headed whether the first line is headings
 * @param names one column, or the first name's and the last name's
 */
record RosterColumns(boolean headed, List<Integer> names, int email) {

    private static final Set<String> EMAIL =
            Set.of("email", "mail", "emailaddress", "mailaddress", "emailadresse", "courriel");

    private static final Set<String> NAME =
            Set.of(
                    "name",
                    "fullname",
                    "displayname",
                    "student",
                    "studentname",
                    "learner",
                    "learnername",
                    "participant",
                    "participantname");

    private static final Set<String> FIRST_NAME =
            Set.of("firstname", "givenname", "forename", "vorname", "prénom", "prenom");

    private static final Set<String> LAST_NAME =
            Set.of("lastname", "surname", "familyname", "nachname", "nom");

    private static final Pattern LETTER = Pattern.compile(".*\\p{L}.*", Pattern.DOTALL);

    /** Finds them out. */
    static RosterColumns of(List<CsvRecord> records) {
        List<String> first = records.getFirst().getFields();
        boolean headed =
                first.stream().noneMatch(EmailAddress::isMeant)
                        && first.stream().anyMatch(RosterColumns::isHeading);
        List<CsvRecord> rows = headed ? records.subList(1, records.size()) : records;
        if (rows.isEmpty()) {
            throw new Refusal(
                    "The list has headings and nobody below them. Put one learner on each line.");
        }
        Integer email = headed ? place(first, EMAIL) : null;
        if (email == null) {
            email = fullest(rows, -1, EmailAddress::isMeant);
        }
        if (email == null) {
            throw new Refusal(
                    "There is no e-mail address in this list. Put one learner on each line: Mira Lind, mira@school.org");
        }
        List<Integer> names = headed ? headedNames(first) : List.of();
        if (names.isEmpty()) {
            Integer name = fullest(rows, email, RosterColumns::isName);
            if (name == null) {
                throw new Refusal(
                        "There are no names in this list. Put one learner on each line: Mira Lind, mira@school.org");
            }
            names = List.of(name);
        }
        return new RosterColumns(headed, names, email);
    }

    private static List<Integer> headedNames(List<String> headings) {
        Integer whole = place(headings, NAME);
        if (whole != null) {
            return List.of(whole);
        }
        var parts = new ArrayList<Integer>();
        for (Set<String> part : List.of(FIRST_NAME, LAST_NAME)) {
            Integer place = place(headings, part);
            if (place != null) {
                parts.add(place);
            }
        }
        return parts;
    }

    private static @Nullable Integer place(List<String> headings, Set<String> words) {
        for (int i = 0; i < headings.size(); i++) {
            if (words.contains(word(headings.get(i)))) {
                return i;
            }
        }
        return null;
    }

    /** The first of the columns in which most rows have such a field; null when none has one. */
    private static @Nullable Integer fullest(
            List<CsvRecord> rows, int except, Predicate<String> wanted) {
        int columns = rows.stream().mapToInt(CsvRecord::getFieldCount).max().orElse(0);
        Integer best = null;
        long most = 0;
        for (int column : IntStream.range(0, columns).filter(c -> c != except).toArray()) {
            long count = rows.stream().filter(row -> wanted.test(field(row, column))).count();
            if (count > most) {
                most = count;
                best = column;
            }
        }
        return best;
    }

    private static boolean isName(String field) {
        return LETTER.matcher(field).matches();
    }

    private static boolean isHeading(String field) {
        String word = word(field);
        return EMAIL.contains(word)
                || NAME.contains(word)
                || FIRST_NAME.contains(word)
                || LAST_NAME.contains(word);
    }

    /** "E-Mail Address" as "emailaddress". */
    private static String word(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    }

    private static String field(CsvRecord row, int column) {
        return column < row.getFieldCount() ? row.getField(column) : "";
    }

    /** The rows below the headings. */
    List<CsvRecord> below(List<CsvRecord> records) {
        return headed ? records.subList(1, records.size()) : records;
    }

    /** Without headings, who adds a line by hand may write the address first. */
    private boolean isLastNameFirst(CsvRecord row) {
        return !headed
                && names.size() == 1
                && !EmailAddress.isMeant(field(row, email))
                && EmailAddress.isMeant(field(row, names.getFirst()));
    }

    /** A row's name, with single spaces. */
    String name(CsvRecord row) {
        List<Integer> columns = isLastNameFirst(row) ? List.of(email) : names;
        return columns.stream()
                .map(column -> field(row, column).replaceAll("\\s+", " ").strip())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** A row's e-mail address as it stands there. */
    String email(CsvRecord row) {
        return field(row, isLastNameFirst(row) ? names.getFirst() : email).strip();
    }
}
