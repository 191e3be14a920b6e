package org.palpate.ui.kit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;

/**
 * A form in a dialog. One press of a button does its action once; when it is refused the dialog
 * stays open, and why is said beside the button that was pressed, wherever the form was scrolled
 * to.
 */
public abstract class FormDialog extends Dialog {

    private final Div message = new Div();

    /** A dialog to be opened, with a way to leave everything as it is. */
    protected FormDialog(String title) {
        setHeaderTitle(title);
        addClassName("form-dialog");
        setWidth("min(36rem, 92vw)");
        message.addClassNames("message", "wrong");
        message.getElement().setAttribute("role", "alert");
        getFooter().add(message, new Button("Cancel", click -> close()));
    }

    @Override
    public void setOpened(boolean opened) {
        if (!opened || OneOfAKind.mayOpen(this)) {
            super.setOpened(opened);
        }
    }

    /** The button that does what the dialog is for. */
    protected Button mainAct(String verb, Runnable action) {
        Button button = act(verb, action);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    /** A button that does something and closes the dialog once it is done. */
    protected Button act(String verb, Runnable action) {
        var button = new Button(verb);
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            changed();
            attempt(action);
            button.setEnabled(isOpened());
        });
        return button;
    }

    private void attempt(Runnable action) {
        if (Refusals.tell(action, this::refuse)) {
            close();
        }
    }

    /** Says why it could not be done. */
    protected void refuse(String sentence) {
        message.setText(sentence);
    }

    /** What was wrong may be right by now. */
    protected void changed() {
        message.setText("");
    }
}
