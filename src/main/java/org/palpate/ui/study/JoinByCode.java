package org.palpate.ui.study;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Fields;
import org.palpate.ui.kit.Pages;

/** A field for the code an instructor read out; the page it leads to says whose class it is. */
class JoinByCode extends Div {

    private static final int LONGEST = 20;

    JoinByCode() {
        this("", "");
    }

    /**
     * A field that keeps a code which fits no class, to be corrected.
     *
     * @param typed the code; empty at first
     * @param objection what is wrong with it; empty when nothing is
     */
    JoinByCode(String typed, String objection) {
        addClassName("join-by-code");
        var code = new TextField("Join code");
        Fields.limit(code, LONGEST);
        code.setPlaceholder("ABCD 2345");
        code.getElement().setAttribute("autocomplete", "off");
        var find = new Button("Find the class", click -> open(code));
        code.addKeyDownListener(Key.ENTER, event -> open(code));
        code.addValueChangeListener(change -> code.setInvalid(false));
        code.setValue(typed);
        if (!objection.isEmpty()) {
            code.setErrorMessage(objection);
            code.setInvalid(true);
            code.setAutofocus(true);
            code.setAutoselect(true);
        }
        add(Bits.row(code, find));
    }

    private static void open(TextField field) {
        String code = field.getValue().replaceAll("[^A-Za-z0-9]", "");
        if (code.isEmpty()) {
            field.setErrorMessage("Type the code your instructor gave you.");
            field.setInvalid(true);
            field.focus();
        } else {
            UI.getCurrent().navigate(Pages.join(code));
        }
    }
}
