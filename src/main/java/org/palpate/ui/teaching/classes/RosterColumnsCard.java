package org.palpate.ui.teaching.classes;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.palpate.exchange.RosterLayout;
import org.palpate.exchange.RosterSheet;
import org.palpate.exchange.RosterUse;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Isolated;

/** Which column of a list is what: preset, and changed by whoever knows the list. */
class RosterColumnsCard extends Div {

    private static final int EXAMPLES = 3;
    private static final int LONGEST_EXAMPLE = 40;

    private final RosterSheet sheet;
    private final Consumer<RosterLayout> changed;

    RosterColumnsCard(
            RosterSheet sheet,
            RosterLayout layout,
            boolean asLastTime,
            Consumer<RosterLayout> changed) {
        this.sheet = sheet;
        this.changed = changed;
        addClassNames("card", "stack");
        add(
                Bits.text(
                        asLastTime
                                ? "As a list with these headings was read the last time."
                                : "This is a guess. Change what is not right; the lines below follow.",
                        "quiet"));
        var headed = new Checkbox("The first line is headings", layout.headed());
        headed.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                changed.accept(new RosterLayout(event.getValue(), layout.uses()));
            }
        });
        var columns = Bits.row();
        columns.addClassName("fields");
        for (int column = 0; column < layout.uses().size(); column++) {
            columns.add(select(layout, column));
        }
        add(headed, columns);
        layout.objection()
                .ifPresent(objection -> {
                    var said = Bits.text(objection, "message", "wrong");
                    said.getElement().setAttribute("role", "status");
                    add(said);
                });
    }

    private Select<RosterUse> select(RosterLayout layout, int column) {
        var select = new Select<RosterUse>();
        select.setLabel(
                layout.headed() && !sheet.lines().getFirst().cell(column).isBlank()
                        ? "“%s”"
                                .formatted(
                                        Isolated.of(
                                                shortened(sheet.lines().getFirst().cell(column))))
                        : "Column %d".formatted(column + 1));
        select.setItems(RosterUse.values());
        select.setItemLabelGenerator(RosterUse::words);
        select.setValue(layout.uses().get(column));
        select.setHelperText(examples(layout, column));
        select.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                changed.accept(layout.with(column, event.getValue()));
            }
        });
        return select;
    }

    private String examples(RosterLayout layout, int column) {
        List<String> examples = new ArrayList<>();
        for (RosterSheet.Line line : layout.below(sheet)) {
            if (examples.size() < EXAMPLES && !line.cell(column).isBlank()) {
                examples.add(Isolated.of(shortened(line.cell(column).strip())));
            }
        }
        return examples.isEmpty() ? "Nothing stands in it" : String.join(", ", examples);
    }

    private static String shortened(String cell) {
        return cell.length() > LONGEST_EXAMPLE ? cell.substring(0, LONGEST_EXAMPLE) + "…" : cell;
    }
}
