package org.palpate.ui.study.daily;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import org.palpate.ui.kit.Bits;

/** What comes next at a daily question, with what there is to say about it. */
class DailyActions extends Div {

    private final Div row = Bits.row();

    DailyActions(Div message) {
        super(message);
        addClassName("quiz-actions");
        add(row);
    }

    /** Offers the one thing that comes next; Enter does it too. */
    void next(String text, Runnable what) {
        choice(text, what).addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    }

    /** Offers one of several; none is what Enter does. */
    Button choice(String text, Runnable what) {
        var button = new Button(text, click -> what.run());
        button.setDisableOnClick(true);
        button.addClickListener(click -> button.setEnabled(true));
        row.add(button);
        return button;
    }

    void clear() {
        row.removeAll();
    }
}
