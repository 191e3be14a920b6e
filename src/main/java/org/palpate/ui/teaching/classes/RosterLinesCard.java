package org.palpate.ui.teaching.classes;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.palpate.exchange.Roster;
import org.palpate.exchange.RosterDraft;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.EmailAddressField;
import org.palpate.ui.kit.Fields;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Table;

/** Ten lines of a list at a time, to be corrected in place; those with a problem come first. */
class RosterLinesCard extends Div {

    /** As many as are read on one screen. */
    static final int SHOWN = 10;

    private final Function<RosterDraft.Line, RosterDraft> corrected;
    private final Map<Long, Div> remarks = new HashMap<>();

    /**
     * A card.
     *
     * @param from the place of the first line to be shown, from 0
     * @param corrected takes a line as it was corrected, and gives the whole draft with it
     * @param turned takes the place of the first line of another ten
     */
    RosterLinesCard(
            RosterDraft draft,
            int from,
            Function<RosterDraft.Line, RosterDraft> corrected,
            Consumer<Integer> turned) {
        this.corrected = corrected;
        addClassNames("card", "stack");
        Map<Long, Roster.Problem> problems = problems(draft);
        List<RosterDraft.Line> lines =
                draft.lines().stream()
                        .sorted(Comparator.comparing(line -> !problems.containsKey(line.number())))
                        .toList();
        var table =
                new Table(
                        "Lines of the list, to be corrected",
                        "Line",
                        "Name",
                        "E-mail",
                        "Group",
                        "Take in",
                        "Problem");
        lines.stream().skip(from).limit(SHOWN).forEach(line -> row(table, line));
        add(table);
        remark(draft);
        if (lines.size() > SHOWN) {
            var before = new Button("Ten before", click -> turned.accept(from - SHOWN));
            before.setEnabled(from > 0);
            var after = new Button("Ten more", click -> turned.accept(from + SHOWN));
            after.setEnabled(from + SHOWN < lines.size());
            add(
                    Bits.row(
                            before,
                            after,
                            Bits.text(
                                    "%d to %d of %d lines"
                                            .formatted(
                                                    from + 1,
                                                    Math.min(from + SHOWN, lines.size()),
                                                    lines.size()),
                                    "quiet")));
        }
    }

    private static Map<Long, Roster.Problem> problems(RosterDraft draft) {
        Map<Long, Roster.Problem> problems = new HashMap<>();
        draft.roster().problems().forEach(problem -> problems.put(problem.line(), problem));
        return problems;
    }

    /** Says of each line that is shown what is wrong with it now. */
    private void remark(RosterDraft draft) {
        Map<Long, Roster.Problem> problems = problems(draft);
        for (RosterDraft.Line line : draft.lines()) {
            Div place = remarks.get(line.number());
            Roster.Problem problem = problems.get(line.number());
            if (place != null) {
                place.removeAll();
                place.add(
                        problem == null
                                ? Table.text(line.role().isEmpty() ? "" : Isolated.of(line.role()))
                                : Bits.badge(problem.what(), line.taken() ? "wrong" : "due"));
            }
        }
    }

    private void row(Table table, RosterDraft.Line line) {
        String which = "line %d".formatted(line.number());
        var name = new TextField();
        Fields.bound(name, 200);
        name.setValue(line.name());
        name.setAriaLabel("Name, " + which);
        var email = new EmailAddressField("");
        email.setValue(line.email());
        email.setAriaLabel("E-mail, " + which);
        var group = new TextField();
        Fields.bound(group, 60);
        group.setValue(line.group());
        group.setAriaLabel("Group, " + which);
        var taken = new Checkbox(line.taken());
        taken.setAriaLabel("Take in, " + which);
        Runnable tell =
                () ->
                        remark(
                                corrected.apply(
                                        line.corrected(
                                                name.getValue().strip(),
                                                email.getValue().strip(),
                                                group.getValue().strip(),
                                                taken.getValue())));
        name.addValueChangeListener(event -> tellIf(event.isFromClient(), tell));
        email.addValueChangeListener(event -> tellIf(event.isFromClient(), tell));
        group.addValueChangeListener(event -> tellIf(event.isFromClient(), tell));
        taken.addValueChangeListener(event -> tellIf(event.isFromClient(), tell));
        var remark = new Div();
        remarks.put(line.number(), remark);
        table.row(Table.text(String.valueOf(line.number())), name, email, group, taken, remark);
    }

    private static void tellIf(boolean fromClient, Runnable tell) {
        if (fromClient) {
            tell.run();
        }
    }
}
