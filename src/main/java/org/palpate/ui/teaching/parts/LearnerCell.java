package org.palpate.ui.teaching.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.List;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Table;

/**
 * A learner at the head of a line.
 *
 * @param address where everything about them is
 * @param badges what is particular about them
 * @param change opens what can be done for them
 */
public record LearnerCell(String name, String address, List<String> badges, Runnable change) {

    /** A copy of the badges, which nobody changes. */
    public LearnerCell {
        badges = List.copyOf(badges);
    }

    /** The cell, with its button. */
    public Component toComponent() {
        var cell = Bits.row(Table.link(address, name));
        badges.forEach(badge -> cell.add(Bits.badge(badge, "")));
        var button = new Button("Change", click -> change.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel("Change: " + name);
        cell.add(button);
        return cell;
    }
}
