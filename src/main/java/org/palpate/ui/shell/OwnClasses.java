package org.palpate.ui.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.palpate.classroom.Enrolments;
import org.palpate.classroom.JoinedClass;
import org.palpate.classroom.UnknownClass;
import org.palpate.people.PersonId;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Confirmation;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Pages;

/** The classes somebody is in, and the way out of each. */
class OwnClasses extends Div {

    private final Enrolments enrolments;
    private final PersonId person;
    private final Div list = new Div();
    private final Paragraph message = new Paragraph();

    OwnClasses(Enrolments enrolments, PersonId person) {
        this.enrolments = enrolments;
        this.person = person;
        addClassNames("card", "form");
        message.addClassName("message");
        message.getElement().setAttribute("role", "status");
        add(list, message);
        show();
    }

    private void show() {
        list.removeAll();
        List<JoinedClass> classes = enrolments.of(person);
        if (classes.isEmpty()) {
            list.add(
                    Bits.text(
                            "You are in no class. Your instructor's join code or link brings you into one."),
                    Bits.row(Bits.linkButton(Pages.HOME, "Enter a join code", false)));
            return;
        }
        var items = new UnorderedList();
        items.addClassName("own-classes");
        classes.forEach(joined -> items.add(item(joined)));
        list.add(items);
    }

    private ListItem item(JoinedClass joined) {
        var leave = new Button("Leave", click -> ask(joined));
        leave.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        leave.setAriaLabel("Leave " + Isolated.of(joined.name()));
        return new ListItem(Bits.row(new Span(Isolated.of(joined.name())), leave));
    }

    private void ask(JoinedClass joined) {
        new Confirmation(
                        "Leave %s?".formatted(Isolated.of(joined.name())),
                        "What this class assigns no longer appears under Today. Your attempts and your"
                                + " progress stay yours, and the class keeps its record of what you did for it."
                                + " To come back you need its join code.",
                        "Leave the class",
                        () -> leave(joined))
                .open();
    }

    private void leave(JoinedClass joined) {
        try {
            enrolments.leave(person, joined.id());
            message.setText("You have left %s.".formatted(Isolated.of(joined.name())));
        } catch (UnknownClass leftInAnotherTab) {
            message.setText("You are not in %s any more.".formatted(Isolated.of(joined.name())));
        }
        show();
    }
}
