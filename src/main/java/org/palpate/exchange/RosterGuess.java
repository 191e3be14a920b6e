package org.palpate.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.palpate.people.EmailAddress;
import org.palpate.people.NameOrder;
import org.palpate.refusal.Refusal;

/**
 * What the columns of a list are most likely used for: by their headings, and by what stands in
 * them. Of several columns of addresses the learner's own is the one whose addresses are made of
 * the names; and an address like {@code mira.lind@…} tells which of two names is the first.
 */
final class RosterGuess {

    private static final Pattern NAME =
            Pattern.compile("[\\p{L}\\p{M}'’.,()\\- ]*\\p{L}{2,}[\\p{L}\\p{M}'’.,()\\- ]*");

    private static final double MOST = 0.5;

    private final RosterSheet sheet;
    private final int columns;
    private final @Nullable RosterUse[] headings;
    private final boolean headed;
    private final List<RosterSheet.Line> rows;
    private final RosterUse[] uses;

    RosterGuess(RosterSheet sheet) {
        this.sheet = sheet;
        columns = sheet.columns();
        RosterSheet.Line first = sheet.lines().getFirst();
        headings = new RosterUse[columns];
        Arrays.setAll(headings, column -> RosterWords.use(first.cell(column)));
        headed =
                first.cells().stream().noneMatch(EmailAddress::isMeant)
                        && Arrays.stream(headings).anyMatch(use -> use != null);
        rows = headed ? sheet.lines().subList(1, sheet.lines().size()) : sheet.lines();
        uses = new RosterUse[columns];
        Arrays.fill(uses, RosterUse.IGNORED);
    }

    RosterLayout layout() {
        if (rows.isEmpty()) {
            throw new Refusal(
                    "The list has headings and nobody below them. Put one learner on each line.");
        }
        int email = new OwnAddresses(rows, columns, headed ? headings : null).column();
        if (email < 0) {
            throw new Refusal(
                    "There is no e-mail address in this list. Put one learner on each line: Mira Lind, mira@school.org");
        }
        if (headed) {
            takeHeadings();
        }
        uses[email] = RosterUse.EMAIL;
        if (IntStream.range(0, columns).noneMatch(column -> uses[column].isOfName())) {
            guessNames(email);
        }
        guessRole();
        turnNames(email);
        return new RosterLayout(headed, List.of(uses));
    }

    private double share(int column, Predicate<String> wanted) {
        return (double) rows.stream().filter(row -> wanted.test(row.cell(column))).count()
                / rows.size();
    }

    /** "Name" beside "First name" is the last name, unless it has the first one in it. */
    private void takeHeadings() {
        for (int column = 0; column < columns; column++) {
            RosterUse use = headings[column];
            uses[column] = use == null || use == RosterUse.EMAIL ? RosterUse.IGNORED : use;
        }
        int whole = place(RosterUse.NAME);
        int first = place(RosterUse.FIRST_NAME);
        int last = place(RosterUse.LAST_NAME);
        if (whole < 0) {
            return;
        }
        if (first >= 0 && last >= 0 || isWithin(first, whole) || isWithin(last, whole)) {
            boolean parts = first >= 0 && last >= 0;
            for (int column = 0; column < columns; column++) {
                if (parts ? uses[column] == RosterUse.NAME : column != whole && isPart(column)) {
                    uses[column] = RosterUse.IGNORED;
                }
            }
        } else if (first >= 0) {
            uses[whole] = RosterUse.LAST_NAME;
        } else if (last >= 0) {
            uses[whole] = RosterUse.FIRST_NAME;
        }
        for (int column = whole + 1; column < columns; column++) {
            if (uses[whole] == RosterUse.NAME && uses[column] == RosterUse.NAME) {
                uses[column] = RosterUse.IGNORED;
            }
        }
    }

    private boolean isPart(int column) {
        return uses[column] == RosterUse.FIRST_NAME || uses[column] == RosterUse.LAST_NAME;
    }

    private boolean isWithin(int part, int whole) {
        return part >= 0
                && rows.stream()
                                .filter(row ->
                                        !row.cell(part).isBlank()
                                                && NameOrder.wordsOf(row.cell(whole))
                                                        .containsAll(
                                                                NameOrder.wordsOf(row.cell(part))))
                                .count()
                        > MOST * rows.size();
    }

    private int place(RosterUse use) {
        return Arrays.asList(uses).indexOf(use);
    }

    /** One column of whole names, or two of which one has the first and one the last. */
    private void guessNames(int email) {
        List<Integer> likely = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            boolean known = headed && headings[column] != null;
            if (column != email && !known && share(column, RosterGuess::isName) > MOST) {
                likely.add(column);
            }
        }
        likely.removeIf(column -> likely.size() > 1 && share(column, RosterWords::isRole) > MOST);
        likely.sort(
                Collections.reverseOrder(
                        (one, other) -> Double.compare(distinctNames(one), distinctNames(other))));
        if (likely.isEmpty()) {
            int any = fullest(email);
            if (any >= 0) {
                uses[any] = RosterUse.NAME;
            }
            return;
        }
        List<Integer> whole =
                likely.stream()
                        .filter(column -> share(column, cell -> cell.strip().contains(" ")) > MOST)
                        .sorted()
                        .toList();
        if (!whole.isEmpty() || likely.size() == 1) {
            uses[whole.isEmpty() ? likely.getFirst() : whole.getFirst()] = RosterUse.NAME;
            return;
        }
        int one = Math.min(likely.get(0), likely.get(1));
        int other = Math.max(likely.get(0), likely.get(1));
        boolean lastFirst = isLastFirst(one, other, email);
        uses[one] = lastFirst ? RosterUse.LAST_NAME : RosterUse.FIRST_NAME;
        uses[other] = lastFirst ? RosterUse.FIRST_NAME : RosterUse.LAST_NAME;
    }

    /** Where cells are no whole names, the column with most letters in it. */
    private int fullest(int email) {
        int best = -1;
        double most = 0;
        for (int column = 0; column < columns; column++) {
            double letters = share(column, cell -> cell.chars().anyMatch(Character::isLetter));
            if (column != email && !(headed && headings[column] != null) && letters > most) {
                most = letters;
                best = column;
            }
        }
        return best;
    }

    private double distinctNames(int column) {
        return rows.stream().map(row -> row.cell(column).strip()).distinct().count();
    }

    private static boolean isName(String cell) {
        return NAME.matcher(cell.strip()).matches();
    }

    /** By the addresses, or else by the column the list is sorted by. */
    private boolean isLastFirst(int one, int other, int email) {
        int votes = 0;
        for (RosterSheet.Line row : rows) {
            votes += NameVotes.of(row.cell(one), row.cell(other), row.cell(email));
        }
        if (votes != 0) {
            return votes < 0;
        }
        return rows.size() > 3 && isSorted(one) && !isSorted(other);
    }

    private boolean isSorted(int column) {
        return IntStream.range(1, rows.size())
                .allMatch(at ->
                        NameOrder.compare(rows.get(at - 1).cell(column), rows.get(at).cell(column))
                                <= 0);
    }

    private void guessRole() {
        for (int column = 0; column < columns && place(RosterUse.ROLE) < 0; column++) {
            if (uses[column] == RosterUse.IGNORED
                    && !(headed && headings[column] != null)
                    && share(column, RosterWords::isNoLearner) > 0
                    && share(column, cell -> cell.isBlank() || RosterWords.isRole(cell)) == 1) {
                uses[column] = RosterUse.ROLE;
            }
        }
    }

    /** A column of whole names with the last name first. */
    private void turnNames(int email) {
        int whole = place(RosterUse.NAME);
        if (whole < 0) {
            return;
        }
        if (share(whole, cell -> cell.contains(",")) > MOST) {
            uses[whole] = RosterUse.NAME_LAST_FIRST;
            return;
        }
        int votes = 0;
        for (RosterSheet.Line row : rows) {
            String cell = row.cell(whole).strip();
            int gap = cell.lastIndexOf(' ');
            if (gap > 0) {
                votes +=
                        NameVotes.of(
                                cell.substring(0, gap), cell.substring(gap + 1), row.cell(email));
            }
        }
        if (votes < 0 && -votes > MOST * rows.size()) {
            uses[whole] = RosterUse.NAME_LAST_FIRST;
        }
    }
}
