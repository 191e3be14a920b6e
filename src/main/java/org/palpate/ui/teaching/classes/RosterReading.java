package org.palpate.ui.teaching.classes;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.palpate.exchange.Roster;
import org.palpate.exchange.RosterDraft;
import org.palpate.exchange.RosterLayout;
import org.palpate.exchange.RosterLayouts;
import org.palpate.exchange.RosterPreview;
import org.palpate.exchange.RosterSheet;
import org.palpate.ui.kit.Bits;
import org.palpate.words.Counted;

/**
 * A list that is looked through before anything is done: what its columns are, its lines to be
 * corrected, and what would happen.
 */
class RosterReading extends Div {

    private final RosterSheet sheet;
    private final RosterLayouts.Preset preset;
    private final Function<Roster, RosterPreview> preview;
    private final BiConsumer<Roster, RosterLayout> enrol;
    private final Div columns = new Div();
    private final Div lines = new Div();
    private final Div outcome = Bits.stack();
    private RosterLayout layout;
    private RosterDraft draft;
    private int from;

    /**
     * A list.
     *
     * @param preview says what a roster would do
     * @param enrol does it
     */
    RosterReading(
            RosterSheet sheet,
            RosterLayouts.Preset preset,
            Function<Roster, RosterPreview> preview,
            BiConsumer<Roster, RosterLayout> enrol) {
        this.sheet = sheet;
        this.preset = preset;
        this.preview = preview;
        this.enrol = enrol;
        this.layout = preset.layout();
        this.draft = RosterDraft.of(sheet, layout);
        add(
                Bits.section("What the columns are", columns),
                Bits.section("Lines", lines),
                Bits.section("What would happen", outcome));
        drawColumns();
        drawLines();
    }

    private void layOut(RosterLayout changed) {
        layout = changed;
        draft = RosterDraft.of(sheet, layout);
        from = 0;
        drawColumns();
        drawLines();
    }

    private void turn(int place) {
        from = place;
        drawLines();
    }

    private RosterDraft correct(RosterDraft.Line line) {
        draft = draft.with(line);
        drawOutcome();
        return draft;
    }

    private void drawColumns() {
        boolean asLastTime = preset.asLastTime() && layout.equals(preset.layout());
        columns.removeAll();
        columns.add(new RosterColumnsCard(sheet, layout, asLastTime, this::layOut));
    }

    private void drawLines() {
        lines.removeAll();
        if (layout.objection().isEmpty()) {
            lines.add(new RosterLinesCard(draft, from, this::correct, this::turn));
        }
        drawOutcome();
    }

    private void drawOutcome() {
        outcome.removeAll();
        if (layout.objection().isPresent()) {
            return;
        }
        Roster roster = draft.roster();
        RosterPreview would = preview.apply(roster);
        outcome.add(new RosterTable(would));
        if (would.toEnrol() > 0) {
            var act = new Button(words(would), click -> enrol.accept(roster, layout));
            act.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            act.setDisableOnClick(true);
            outcome.add(Bits.row(act));
        }
    }

    private static String words(RosterPreview would) {
        if (would.atOnce()) {
            return "Enroll " + Counted.of(would.toEnrol(), "learner");
        }
        return "Ask " + Counted.of(would.toEnrol(), "person", "people");
    }
}
