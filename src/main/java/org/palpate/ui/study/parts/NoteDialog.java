package org.palpate.ui.study.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.palpate.attempt.AttemptId;
import org.palpate.attempt.Attempts;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Fields;
import org.palpate.ui.kit.FormDialog;
import org.palpate.ui.kit.Unsent;

/** Where a learner writes the instructor a note on a question: "I think the key is wrong". */
public class NoteDialog extends FormDialog {

    NoteDialog(String place, String note, Consumer<String> whenLeft) {
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
        keepTextUnder(place);
        getFooter().add(mainAct("Leave the note", () -> whenLeft.accept(text.getValue())));
    }

    /**
     * Where a note stands: nobody but the learner knows the attempt's id. A question's own key
     * stays on the server, as authors write the answer into it.
     *
     * @param number of the question in the attempt, from 1
     */
    public static String place(AttemptId attempt, int number) {
        return attempt.value() + ":" + number;
    }

    /**
     * A button that opens the dialog, and says whether there is a note, and whether one was written
     * here and never sent.
     *
     * @param place as of {@link #place}; a note that was not sent is found again by it
     */
    public static Component button(String place, String note, Consumer<String> whenLeft) {
        var button = new Button(note.isEmpty() ? "Note to the instructor" : "Change your note");
        button.addClickListener(click -> new NoteDialog(place, note, whenLeft).open());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.addClassName("note-button");
        return Bits.row(button, new Unsent(place));
    }
}
