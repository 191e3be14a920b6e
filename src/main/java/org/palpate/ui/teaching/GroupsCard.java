package org.palpate.ui.teaching;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.palpate.classroom.Audience;
import org.palpate.classroom.Group;
import org.palpate.people.Person;
import org.palpate.people.PersonId;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.FormDialog;
import org.palpate.ui.kit.OwnTerms;
import org.palpate.ui.kit.Table;

/** The groups of a class: who is in them, and how that is changed. */
class GroupsCard extends Div {

    private final List<Person> enrolled;
    private final Changing changing;

    /** Does the changing. */
    @FunctionalInterface
    interface Changing {

        /** Changes; throws {@link org.palpate.classroom.Declined} when it cannot be. */
        void change(Group group, String newName, Set<PersonId> learners);
    }

    GroupsCard(List<Group> groups, List<Person> enrolled, Changing changing) {
        this.enrolled = enrolled;
        this.changing = changing;
        addClassName("stack");
        if (groups.isEmpty()) {
            add(
                    Bits.text(
                            "None yet. Choose learners for an assignment and give them a name: that is a group from then on.",
                            "quiet"));
            return;
        }
        var table = new Table("The groups of this class", "Group", "Learners", "Change");
        for (Group group : groups) {
            var change = new Button("Change", click -> new GroupDialog(group).open());
            change.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            change.setAriaLabel("Change: " + group.name());
            table.row(
                    Table.text(
                            "%s, %s"
                                    .formatted(
                                            group.name(),
                                            OwnTerms.count(group.assignments(), "assignment"))),
                    Table.text(names(group)),
                    change);
        }
        add(table);
    }

    private String names(Group group) {
        String names =
                in(group).stream().map(Person::name).sorted().collect(Collectors.joining(", "));
        return names.isEmpty() ? "Nobody is left" : names;
    }

    private Set<Person> in(Group group) {
        return enrolled.stream()
                .filter(person -> group.learners().contains(person.id()))
                .collect(Collectors.toSet());
    }

    /** Where a group gets another name or other learners. */
    private class GroupDialog extends FormDialog {

        GroupDialog(Group group) {
            super("Change the group");
            var name = new TextField("Name of the group");
            name.setMaxLength(Audience.LONGEST_NAME);
            name.setValue(group.name());
            var learners = new CheckboxGroup<Person>("Learners");
            learners.setItems(enrolled);
            learners.setItemLabelGenerator(Person::name);
            learners.setValue(in(group));
            name.addValueChangeListener(event -> changed());
            learners.addValueChangeListener(event -> changed());
            var form =
                    new Div(
                            Bits.text(
                                    "It changes in everything that is set for the group. What those who leave it have done stays theirs.",
                                    "quiet"),
                            name,
                            learners);
            form.addClassName("form");
            add(form);
            getFooter()
                    .add(
                            mainAct(
                                    "Save",
                                    () ->
                                            changing.change(
                                                    group,
                                                    name.getValue(),
                                                    learners.getValue().stream()
                                                            .map(Person::id)
                                                            .collect(Collectors.toSet()))));
        }
    }
}
