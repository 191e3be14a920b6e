package org.palpate.ui.teaching.classes;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import java.util.function.Consumer;
import org.palpate.classroom.ClassId;
import org.palpate.classroom.Enrolments;
import org.palpate.classroom.FormerEnrolment;
import org.palpate.people.People;
import org.palpate.people.Person;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Refusals;
import org.palpate.ui.kit.Table;
import org.palpate.ui.kit.Visitor;

/** Who left a class or was removed from it, each to be brought back. */
final class FormerLearners extends Div {

    private final Enrolments enrolments;
    private final Visitor visitor;
    private final ClassId id;
    private final Consumer<String> done;

    /**
     * The former learners of a class.
     *
     * @param done is told what was done
     */
    FormerLearners(
            Enrolments enrolments,
            People people,
            Visitor visitor,
            Dates dates,
            ClassId id,
            Consumer<String> done) {
        this.enrolments = enrolments;
        this.visitor = visitor;
        this.id = id;
        this.done = done;
        addClassName("stack");
        List<FormerEnrolment> former = enrolments.former(visitor.require(), id);
        if (former.isEmpty()) {
            add(
                    Bits.text(
                            "Nobody. Learners may leave by themselves or are removed on the class's page; their record is kept.",
                            "quiet"));
            return;
        }
        var persons = people.find(former.stream().map(FormerEnrolment::learner).toList());
        var table =
                new Table(
                        "Learners who left or were removed",
                        "Learner",
                        "Joined",
                        "Until",
                        "How",
                        "Change");
        for (FormerEnrolment ended : former) {
            Person person = persons.get(ended.learner());
            if (person != null) {
                table.row(
                        Table.text(Isolated.of(person.name())),
                        Table.text(dates.day(ended.joinedAt())),
                        Table.text(dates.day(ended.removedAt())),
                        Table.text(ended.leftThemselves() ? "Left the class" : "Was removed"),
                        bringBack(person));
            }
        }
        add(
                Bits.text(
                        "Their attempts are kept. Who is brought back, or joins again with the join code, stands in the table with everything done.",
                        "quiet"),
                table);
    }

    private Button bringBack(Person person) {
        var button = new Button("Bring back");
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel("Bring back: " + Isolated.of(person.name()));
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            Refusals.tell(() -> done.accept(broughtBack(person)), Notification::show);
        });
        return button;
    }

    private String broughtBack(Person person) {
        boolean back = enrolments.bringBack(visitor.require(), id, person.id());
        return (back
                        ? "%s is back in the class."
                        : "%s left by themselves, and is asked to come back.")
                .formatted(Isolated.of(person.name()));
    }
}
