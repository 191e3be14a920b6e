package org.palpate.ui.kit;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveEvent.ContinueNavigationAction;
import com.vaadin.flow.shared.Registration;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * A form in a dialog. One press of a button does its action once; when it is refused the dialog
 * stays open, and why is said beside the button that was pressed, wherever the form was scrolled
 * to. What was entered is not thrown away by Escape or a click beside the dialog: that is asked
 * first.
 */
public abstract class FormDialog extends Dialog {

    /**
     * A field tells its value when it is left, and the key that closes comes before that. The
     * question would then cover the dialog first, and what a covered field tells is not taken but
     * written over with what the server knows. So the field is left and entered again before the
     * key itself is told; what stands in it is told beside, as it may be no value yet.
     */
    private static final String IN_THE_FIELD =
            """
            (field => {
              if (event.key !== 'Escape' || event.defaultPrevented) return '';
              const isText = field.matches("textarea, input:not([type='checkbox'], [type='radio'])");
              const typed = isText ? field.value : '';
              field.blur?.();
              field.focus?.({ preventScroll: true });
              return typed;
            })(event.composedPath()[0])\
            """;

    private static final int MUCH = 40;

    private final Refusals.Told message = new Refusals.Told(this);

    /** What stood in each field when the dialog opened. */
    private final Map<HasValue<?, ?>, String> filled = new IdentityHashMap<>();

    private final boolean isSavedAtOnce;
    private final Unsaved unsaved = new Unsaved();
    private boolean isKept;

    /** A dialog to be opened, with a way to leave everything as it is. */
    protected FormDialog(String title) {
        this(title, false);
    }

    /**
     * A dialog to be opened.
     *
     * @param isSavedAtOnce whether every change is saved as it is made, so that nothing is thrown
     *     away by closing
     */
    protected FormDialog(String title, boolean isSavedAtOnce) {
        this.isSavedAtOnce = isSavedAtOnce;
        setHeaderTitle(title);
        // The server goes on hearing the page behind; see OpenDialogs.
        setModality(ModalityMode.VISUAL);
        addClassName("form-dialog");
        setWidth("min(36rem, 92vw)");
        getFooter().add(message, new Button(isSavedAtOnce ? "Close" : "Cancel", click -> cancel()));
        if (!isSavedAtOnce) {
            getFooter().add(unsaved);
            addAttachListener(shown -> askBeforeAnotherPage(shown.getUI()));
        }
        // Closed by the browser itself, the dialog would come back with what the server knows, and
        // what was typed since would be gone. So Escape asks here, and a click beside does nothing.
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        getElement()
                .addEventListener("keydown", escape -> leave(typedIn(escape)))
                .setFilter("event.key === 'Escape' && !event.defaultPrevented")
                .addEventData(IN_THE_FIELD);
    }

    @Override
    public void setOpened(boolean opened) {
        if (!opened || OneOfAKind.mayOpen(this)) {
            super.setOpened(opened);
        }
        if (opened) {
            filled.clear();
            Fields.within(this)
                    .forEach(field -> filled.put(field, String.valueOf(field.getValue())));
        }
    }

    /** Taken, or left on purpose: what was entered is wanted no more. */
    @Override
    public void close() {
        unsaved.forget();
        super.close();
    }

    /**
     * Keeps the text of this dialog in the browser's tab until it is taken, through a reload, an
     * ended session, and a page that goes away below it.
     *
     * @param key names the place of the text; only whoever may see that place may know it
     */
    protected void keepTextUnder(String key) {
        isKept = true;
        unsaved.keepUnder(key);
    }

    /** A dialog never stays over a page that it does not belong to. */
    private void askBeforeAnotherPage(UI page) {
        Registration leaving = page.addBeforeLeaveListener(this::beforeAnotherPage);
        addDetachListener(gone -> leaving.remove());
    }

    private void beforeAnotherPage(BeforeLeaveEvent event) {
        if (!isOpened()) {
            return;
        }
        if (isKept) {
            super.close();
            return;
        }
        ContinueNavigationAction leave = event.postpone();
        unsaved.whenKnown(touched -> {
            if (touched) {
                askToThrowAway(leave::proceed, leave::cancel);
            } else {
                close();
                leave.proceed();
            }
        });
    }

    /** By Escape: nothing is thrown away without being asked. */
    void leave(String typed) {
        boolean isTypedIn = !typed.isEmpty() && filled.values().stream().noneMatch(typed::equals);
        if (!isSavedAtOnce && (isTypedIn || filled.keySet().stream().anyMatch(this::isChanged))) {
            askToThrowAway();
        } else {
            close();
        }
    }

    private static String typedIn(DomEvent escape) {
        return escape.getEventData().path(IN_THE_FIELD).asString("");
    }

    /** Cancel is meant, but a text of some length is thrown away by no single click. */
    private void cancel() {
        boolean isMuch =
                filled.keySet().stream()
                        .filter(this::isChanged)
                        .map(HasValue::getValue)
                        .anyMatch(value -> value instanceof String text && text.length() >= MUCH);
        if (isMuch && !isSavedAtOnce) {
            askToThrowAway();
        } else {
            close();
        }
    }

    private void askToThrowAway() {
        askToThrowAway(() -> {}, () -> {});
    }

    private void askToThrowAway(Runnable then, Runnable otherwise) {
        var ask =
                new Confirmation(
                        "Throw away what you entered?",
                        "It is not saved, and cannot be brought back.",
                        "Throw away",
                        () -> {
                            close();
                            then.run();
                        });
        ask.setCancelText("Go back to it");
        ask.addCancelListener(back -> otherwise.run());
        ask.open();
    }

    /** What was typed for a day and is none leaves the field without a value. */
    private boolean isChanged(HasValue<?, ?> field) {
        return !String.valueOf(field.getValue()).equals(filled.get(field))
                || field instanceof DatePicker day && day.isEmpty() && day.isInvalid();
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
            try {
                attempt(action);
            } finally {
                // Where something broke the dialog is still there, for the next try.
                button.setEnabled(isOpened());
            }
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
