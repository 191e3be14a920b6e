package org.palpate.ui.study.parts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.palpate.attempt.Attempts;
import org.palpate.ui.kit.Fields;
import org.palpate.ui.kit.FormDialog;

/** Where a learner writes the instructor a note on a question: "I think the key is wrong". */
public class NoteDialog extends FormDialog {

    NoteDialog(String note, Consumer<String> whenLeft) {
        super("Note to your instructor");
        var text = new TextArea("What should your instructor know about this question?");
        text.setPlaceholder("I think the key is wrong, because …");
        Fields.count(
                text,
                Attempts.LONGEST_NOTE,
                "Read by the instructor who assigned this quiz to your class.");
        text.setWidthFull();
        text.setMinHeight("8rem");
        text.setValue(note);
        text.focus();
        add(text);
        getFooter().add(mainAct("Leave the note", () -> whenLeft.accept(text.getValue())));
    }

    /** A button that opens the dialog, and says whether there is a note. */
    public static Button button(String note, Consumer<String> whenLeft) {
        var button = new Button(note.isEmpty() ? "Note to the instructor" : "Change your note");
        button.addClickListener(click -> new NoteDialog(note, whenLeft).open());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.addClassName("note-button");
        return button;
    }
}
