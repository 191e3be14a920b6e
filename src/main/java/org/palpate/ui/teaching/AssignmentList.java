package org.palpate.ui.teaching;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.function.Consumer;
import org.palpate.classroom.Assignment;
import org.palpate.classroom.AssignmentId;
import org.palpate.content.LearningModules;
import org.palpate.progress.ClassStandings;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Confirmation;
import org.palpate.ui.kit.Dates;

/** What is assigned to a class, until when, and how many have done it. */
class AssignmentList extends Div {

    AssignmentList(
            ClassStandings found,
            LearningModules modules,
            Dates dates,
            Consumer<AssignmentId> withdraw) {
        var assignments = found.schoolClass().assignments();
        if (assignments.isEmpty()) {
            add(
                    Bits.empty(
                            "Nothing assigned",
                            "Assign a module or its quiz; learners find it under Today."));
            return;
        }
        var cards = Bits.cards();
        for (Assignment assignment : assignments) {
            String title = Titles.of(assignment, modules);
            var remove =
                    new Button(
                            "Take back",
                            click -> ask(title, () -> withdraw.accept(assignment.id())));
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            remove.setAriaLabel("Take back: " + title);
            cards.addCard(
                    Bits.card(
                            new H3(title),
                            Bits.row(
                                    due(assignment, dates),
                                    Bits.badge(done(assignment, found), "")),
                            Bits.row(remove)));
        }
        add(cards);
    }

    private static com.vaadin.flow.component.Component due(Assignment assignment, Dates dates) {
        var due = assignment.dueAt();
        return due == null
                ? Bits.badge("No due date", "")
                : Bits.badge(
                        "Due " + dates.full(due), assignment.isPastDue(dates.now()) ? "" : "due");
    }

    private static String done(Assignment assignment, ClassStandings found) {
        return "%d of %d done".formatted(found.done(assignment), found.rows().size());
    }

    private static void ask(String title, Runnable withdraw) {
        new Confirmation(
                        "Take back “%s”?".formatted(title),
                        "It disappears from the learners' Today. Attempts already made stay with their learners.",
                        "Take back",
                        withdraw)
                .open();
    }
}
