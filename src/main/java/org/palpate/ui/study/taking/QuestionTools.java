package org.palpate.ui.study.taking;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import org.palpate.attempt.AttemptState;
import org.palpate.ui.study.parts.NoteDialog;

/**
 * What a learner can do about a question besides answering it: flag it, and leave the instructor a
 * note. A guest has no instructor who would read one, and nobody but the learner sees what is over
 * several modules.
 */
class QuestionTools extends Div {

    QuestionTools(AttemptState page, AttemptActs acts) {
        addClassName("question-tools");
        if (!page.taken().oneWay()) {
            var flag =
                    new Button(
                            page.isFlagged() ? "⚑ Flagged" : "⚐ Flag this question",
                            click -> acts.flag(!page.isFlagged()));
            flag.getElement().setAttribute("aria-pressed", String.valueOf(page.isFlagged()));
            flag.getElement().setAttribute("aria-label", "Flag this question");
            flag.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            flag.addClassName("flag-button");
            add(flag);
        }
        if (page.taken().ofOneModule() && acts.mayLeaveNote()) {
            add(
                    NoteDialog.button(
                            NoteDialog.place(page.id(), page.position() + 1),
                            page.given().note(),
                            text -> acts.note(page.asked().key(), text)));
        }
    }
}
