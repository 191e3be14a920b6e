package org.palpate.ui.teaching.classes;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Set;
import org.palpate.classroom.Group;
import org.palpate.people.NameOrder;
import org.palpate.people.Person;
import org.palpate.people.PersonId;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Confirmation;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Table;
import org.palpate.words.Counted;

/** The groups of a class: who is in them, and how they are made, changed and removed. */
class GroupsCard extends Div {

    private static final int NAMES_SHOWN = 12;

    private final List<Person> enrolled;
    private final Acts acts;

    /** What can be done with groups; each throws {@link org.palpate.classroom.Refusal}. */
    interface Acts {

        /** Makes a group. */
        void make(String name, Set<PersonId> learners);

        /** Gives a group another name or other learners. */
        void change(Group group, String newName, Set<PersonId> learners);

        /** Removes a group. */
        void remove(Group group);
    }

    GroupsCard(List<Group> groups, List<Person> enrolled, Acts acts) {
        this.enrolled = enrolled;
        this.acts = acts;
        addClassName("stack");
        if (enrolled.isEmpty()) {
            add(Bits.text("Once learners have joined, they can be put into groups.", "quiet"));
            return;
        }
        add(groups.isEmpty() ? Bits.text("None yet.", "quiet") : table(groups), Bits.row(make()));
    }

    private Button make() {
        return new Button(
                "New group",
                click ->
                        new GroupDialog(
                                        "New group",
                                        "What is assigned to the group is assigned to these learners.",
                                        enrolled,
                                        acts::make)
                                .open());
    }

    private Table table(List<Group> groups) {
        var table = new Table("The groups of this class", "Group", "Learners", "Change");
        for (Group group : groups) {
            table.row(
                    Table.text(
                            "%s, %s"
                                    .formatted(
                                            Isolated.of(group.name()),
                                            Counted.of(group.assignments(), "assignment"))),
                    Table.text(names(group)),
                    Bits.row(
                            act("Change", group, () -> change(group)),
                            act("Remove", group, () -> askToRemove(group))));
        }
        return table;
    }

    private static Component act(String verb, Group group, Runnable action) {
        var button = new Button(verb, click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel("%s: %s".formatted(verb, Isolated.of(group.name())));
        return button;
    }

    private void change(Group group) {
        var dialog =
                new GroupDialog(
                        "Change the group",
                        "It changes in everything that is assigned to the group. What those who leave it have done stays theirs.",
                        enrolled,
                        (newName, learners) -> acts.change(group, newName, learners));
        dialog.fill(group.name(), group.learners());
        dialog.open();
    }

    private void askToRemove(Group group) {
        new Confirmation(
                        "Remove the group “%s”?".formatted(Isolated.of(group.name())),
                        "Its learners stay in the class, and what was assigned to the group stays assigned to them.",
                        "Remove",
                        () -> acts.remove(group))
                .open();
    }

    private String names(Group group) {
        String names =
                Isolated.first(
                        NAMES_SHOWN,
                        enrolled.stream()
                                .filter(person -> group.learners().contains(person.id()))
                                .map(Person::name)
                                .sorted(NameOrder.COMPARATOR)
                                .toList());
        return names.isEmpty() ? "Nobody is left" : names;
    }
}
