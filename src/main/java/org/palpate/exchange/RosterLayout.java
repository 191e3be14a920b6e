package org.palpate.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.palpate.people.EmailAddress;

/** How a list is laid out: whether its first line is headings, and what each column is used for. */
public record RosterLayout(boolean headed, List<RosterUse> uses) {

    /** A layout with its list copied. */
    public RosterLayout {
        uses = List.copyOf(uses);
    }

    /** What a list's headings and cells make most likely. */
    public static RosterLayout guess(RosterSheet sheet) {
        return new RosterGuess(sheet).layout();
    }

    /** The same with another use of one column. */
    public RosterLayout with(int column, RosterUse use) {
        List<RosterUse> changed = new ArrayList<>(uses);
        changed.set(column, use);
        return new RosterLayout(headed, changed);
    }

    /** Why nobody can be read by this layout, and the way out; nothing when they can. */
    public Optional<String> objection() {
        long addresses = uses.stream().filter(use -> use == RosterUse.EMAIL).count();
        if (addresses == 1) {
            return Optional.empty();
        }
        return Optional.of(
                addresses == 0
                        ? "No column is used as the e-mail address. Choose the one with the learners' own."
                        : "Several columns are used as the e-mail address. Choose the one with the learners' own, and “Not used” for the others.");
    }

    /** The lines below the headings. */
    public List<RosterSheet.Line> below(RosterSheet sheet) {
        return headed && !sheet.lines().isEmpty()
                ? sheet.lines().subList(1, sheet.lines().size())
                : sheet.lines();
    }

    /** The first cell of one use; empty where no column has it. */
    String first(RosterSheet.Line line, RosterUse use) {
        int column = uses.indexOf(use);
        return column < 0 ? "" : single(line.cell(column));
    }

    /**
     * The e-mail address; who adds a line by hand to a list without headings may write it first.
     */
    String email(RosterSheet.Line line) {
        return isTurned(line) ? first(line, nameUse()) : first(line, RosterUse.EMAIL);
    }

    /** The whole name, first name first; made of the address where no column has names. */
    String name(RosterSheet.Line line) {
        if (isTurned(line)) {
            return first(line, RosterUse.EMAIL);
        }
        String whole = first(line, RosterUse.NAME);
        if (whole.isEmpty()) {
            whole = turned(first(line, RosterUse.NAME_LAST_FIRST));
        }
        if (whole.isEmpty()) {
            whole =
                    Stream.of(RosterUse.FIRST_NAME, RosterUse.MIDDLE_NAME, RosterUse.LAST_NAME)
                            .map(use -> all(line, use))
                            .filter(part -> !part.isEmpty())
                            .collect(Collectors.joining(" "));
        }
        return whole.isEmpty() && uses.stream().noneMatch(RosterUse::isOfName)
                ? ofAddress(email(line))
                : whole;
    }

    private RosterUse nameUse() {
        return uses.contains(RosterUse.NAME) ? RosterUse.NAME : RosterUse.NAME_LAST_FIRST;
    }

    private boolean isTurned(RosterSheet.Line line) {
        return !headed
                && !EmailAddress.isMeant(first(line, RosterUse.EMAIL))
                && EmailAddress.isMeant(first(line, nameUse()));
    }

    private String all(RosterSheet.Line line, RosterUse use) {
        List<String> parts = new ArrayList<>();
        for (int column = 0; column < uses.size(); column++) {
            if (uses.get(column) == use && !line.cell(column).isBlank()) {
                parts.add(single(line.cell(column)));
            }
        }
        return String.join(" ", parts);
    }

    private static String single(String cell) {
        return cell.replaceAll("\\s+", " ").strip();
    }

    /**
     * "Lind, Mira" and "LIND Mira" as "Mira Lind"; where nothing tells the parts of a name from
     * each other, the last word is the first name.
     */
    static String turned(String name) {
        int comma = name.indexOf(',');
        if (comma >= 0) {
            return single(name.substring(comma + 1) + " " + name.substring(0, comma));
        }
        String[] words = name.split(" ");
        int last = 0;
        while (last < words.length && isCapitals(words[last])) {
            last++;
        }
        if (last == 0 || last == words.length) {
            last = words.length - 1;
        }
        return single(
                String.join(" ", Arrays.copyOfRange(words, last, words.length))
                        + " "
                        + String.join(" ", Arrays.copyOfRange(words, 0, last)));
    }

    private static boolean isCapitals(String word) {
        return word.length() > 1
                && word.equals(word.toUpperCase(Locale.ROOT))
                && !word.equals(word.toLowerCase(Locale.ROOT));
    }

    /** {@code mira.lind@school.org} as "Mira Lind": better than nothing, and said to be a guess. */
    private static String ofAddress(String email) {
        int at = email.indexOf('@');
        return Arrays.stream((at < 0 ? "" : email.substring(0, at)).split("[._+\\-\\d]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
    }
}
