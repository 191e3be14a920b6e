package org.palpate.ui.teaching.classes;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.palpate.exchange.Roster;
import org.palpate.exchange.RosterPreview;
import org.palpate.exchange.RosterPreview.Standing;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Table;
import org.palpate.words.Counted;

/** What enrolling a list would do, line by line; lines with a problem first. */
class RosterTable extends Div {

    /** As many as are looked through by eye; what counts is summed up above them. */
    private static final int SHOWN = 200;

    RosterTable(RosterPreview preview) {
        addClassName("stack");
        var counts =
                preview.atOnce()
                        ? Bits.row(
                                Bits.badge(
                                        "%d new".formatted(preview.count(Standing.NEW)), "accent"),
                                Bits.badge(
                                        "%d known".formatted(preview.count(Standing.KNOWN)),
                                        "accent"))
                        : Bits.row(
                                Bits.badge(
                                        "%d to be asked".formatted(preview.toEnrol()), "accent"));
        add(counts);
        counts.add(
                Bits.row(
                        Bits.badge(
                                "%d in the class already"
                                        .formatted(preview.count(Standing.ENROLLED)),
                                ""),
                        Bits.badge(
                                Counted.of(preview.problems().size(), "problem"),
                                preview.problems().isEmpty() ? "" : "wrong")));
        if (!preview.problems().isEmpty()) {
            add(problems(preview));
        }
        if (preview.lines().isEmpty()) {
            add(Bits.text("No line of this list can be used.", "message", "due"));
            return;
        }
        if (preview.toEnrol() == 0) {
            add(
                    Bits.text(
                            "Nobody on this list is left to add: they are in the class already, or have declined.",
                            "message"));
        }
        if (preview.lines().stream().anyMatch(line -> !line.row().group().isEmpty())) {
            add(
                    Bits.text(
                            preview.atOnce()
                                    ? "Everybody with a group comes into it at once; groups that are not there yet are made."
                                    : "People who are asked come into no group yet. Put them into theirs once they have accepted, under the class's groups.",
                            "quiet"));
        }
        add(people(preview));
        int left = preview.lines().size() - SHOWN;
        if (left > 0) {
            add(Bits.text("And %d more.".formatted(left), "quiet"));
        }
    }

    private static Table problems(RosterPreview preview) {
        var table = new Table("Lines that cannot be used", "Line", "Problem", "What to do");
        preview.problems().stream()
                .limit(SHOWN)
                .forEach(problem ->
                        table.row(
                                Table.text(String.valueOf(problem.line())),
                                Bits.badge(problem.what(), "wrong"),
                                Table.text(problem.remedy())));
        return table;
    }

    private static Table people(RosterPreview preview) {
        var table = new Table("Who is on the list", "Name", "E-mail", "Line", "What happens");
        preview.lines().stream()
                .limit(SHOWN)
                .forEach(line -> {
                    Roster.Row row = line.row();
                    table.row(
                            Table.text(Isolated.of(row.name())),
                            Table.text(row.email()),
                            Table.text(String.valueOf(row.line())),
                            badge(line.standing()));
                });
        return table;
    }

    private static Span badge(Standing standing) {
        return switch (standing) {
            case TO_ASK -> Bits.badge("Will be asked, with a link", "accent");
            case ASKED -> Bits.badge("Was asked already, gets another link", "");
            case DECLINED -> Bits.badge("Refusal before, is not asked again", "due");
            case NEW -> Bits.badge("New account, with an invitation", "accent");
            case KNOWN -> Bits.badge("Has an account, will be enrolled", "accent");
            case ENROLLED -> Bits.badge("In the class already", "");
        };
    }
}
