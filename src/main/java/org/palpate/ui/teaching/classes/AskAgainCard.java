package org.palpate.ui.teaching.classes;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.ToIntFunction;
import org.palpate.classroom.ClassId;
import org.palpate.classroom.SchoolClass;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Refusals;
import org.palpate.words.Counted;

/** Asks the learners of another class of the instructor's, last term's for example, in one act. */
class AskAgainCard extends Div {

    private final Select<SchoolClass> from = new Select<>();
    private final Paragraph message = Bits.text("", "message");

    /**
     * The card.
     *
     * @param others the instructor's other classes, archived ones too; one or more
     * @param ask asks everybody of one of them and says how many were not asked before
     */
    AskAgainCard(List<SchoolClass> others, ToIntFunction<ClassId> ask) {
        from.setLabel("Class");
        from.setItems(others);
        from.setItemLabelGenerator(one ->
                "%s (%s)"
                        .formatted(
                                Isolated.of(one.name()),
                                Counted.of(one.enrolments().size(), "learner")));
        message.getElement().setAttribute("role", "status");
        var button = new Button("Ask its learners again");
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            ask(ask);
            button.setEnabled(true);
        });
        var fields = Bits.row(from, button);
        fields.addClassName("field-row");
        add(
                Bits.card(
                        Bits.text(
                                "Everybody who is in another class of yours is asked into this one. They find the request"
                                        + " under Today, and are in the class once they accept."),
                        fields,
                        message));
    }

    private void ask(ToIntFunction<ClassId> ask) {
        SchoolClass chosen = from.getValue();
        from.setInvalid(chosen == null);
        if (chosen == null) {
            from.setErrorMessage("Choose a class first.");
            return;
        }
        Refusals.tell(
                () -> message.setText(asked(chosen, ask.applyAsInt(chosen.id()))),
                message::setText);
    }

    private static String asked(SchoolClass of, int asked) {
        String name = Isolated.of(of.name());
        return asked == 0
                ? "Everybody of %s is in this class or was asked already.".formatted(name)
                : "%s of %s asked."
                        .formatted(
                                Counted.of(asked, "learner"),
                                name + Counted.word(asked, " is", " are"));
    }
}
