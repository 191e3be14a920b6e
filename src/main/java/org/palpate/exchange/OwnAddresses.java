package org.palpate.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.palpate.people.EmailAddress;
import org.palpate.people.NameOrder;

/**
 * Which of several columns of addresses is the learners' own: one whose heading does not name
 * somebody else, whose addresses are made of the names beside them, and of which no two are the
 * same.
 */
final class OwnAddresses {

    private final List<RosterSheet.Line> rows;
    private final int columns;
    private final @Nullable RosterUse @Nullable [] headings;

    /**
     * The columns of a list.
     *
     * @param rows one or more, without the headings
     * @param headings what each column is called; null for a list without headings
     */
    OwnAddresses(
            List<RosterSheet.Line> rows, int columns, @Nullable RosterUse @Nullable [] headings) {
        this.rows = rows;
        this.columns = columns;
        this.headings = headings;
    }

    /** The column, from 0; -1 when there is no address anywhere. */
    int column() {
        int best = -1;
        double most = 0;
        for (int column = 0; column < columns; column++) {
            double score = score(column);
            if (score > most) {
                most = score;
                best = column;
            }
        }
        return best;
    }

    private double score(int column) {
        double filled =
                (double) rows.stream().filter(row -> EmailAddress.isMeant(row.cell(column))).count()
                        / rows.size();
        if (filled == 0) {
            return 0;
        }
        double score = 3 * filled + 2 * likeNames(column) + 0.5 * different(column);
        RosterUse heading = headings == null ? null : headings[column];
        if (heading == RosterUse.IGNORED) {
            return score / 100;
        }
        return heading == RosterUse.EMAIL ? score + 1 : score;
    }

    /** The share of rows whose address has a word of another cell in it. */
    private double likeNames(int column) {
        long like =
                rows.stream()
                        .filter(row -> {
                            String local = local(row.cell(column));
                            return IntStream.range(0, columns)
                                    .filter(other -> !row.cell(other).contains("@"))
                                    .mapToObj(row::cell)
                                    .flatMap(cell -> NameOrder.wordsOf(cell).stream())
                                    .anyMatch(word -> word.length() > 2 && local.contains(word));
                        })
                        .count();
        return (double) like / rows.size();
    }

    /** The share of its addresses that stand there once. */
    private double different(int column) {
        List<String> filled =
                rows.stream()
                        .map(row -> EmailAddress.key(row.cell(column)))
                        .filter(address -> !address.isEmpty())
                        .toList();
        Set<String> different = new HashSet<>(filled);
        return filled.isEmpty() ? 0 : (double) different.size() / filled.size();
    }

    private static String local(String address) {
        int at = address.indexOf('@');
        return at < 0 ? "" : String.join("", NameOrder.wordsOf(address.substring(0, at)));
    }
}
