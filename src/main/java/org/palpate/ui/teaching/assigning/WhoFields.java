package org.palpate.ui.teaching.assigning;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import org.palpate.classroom.Audience;
import org.palpate.classroom.Group;
import org.palpate.people.Person;
import org.palpate.people.PersonId;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Fields;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Unfinished;
import org.palpate.ui.teaching.parts.LearnerPicker;
import org.palpate.words.Counted;

/**
 * For whom: the whole class, a group it has, or chosen learners, who become a group when they are
 * given a name.
 */
class WhoFields extends Div {

    private static final int NAMES_SHOWN = 12;

    private final RadioButtonGroup<Whom> whom = new RadioButtonGroup<>("For");
    private final Select<Group> group = new Select<>();
    private final Paragraph members = Bits.text("", "quiet", "small");
    private final Div grouped = new Div(group, members);
    private final LearnerPicker learners;
    private final TextField name = new TextField("Name of the group");
    private final Div chosen;
    private final List<Person> enrolled;
    private final List<Group> groups;

    /** The kinds of audience. */
    private enum Whom {
        CLASS("The whole class, also those who join later"),
        GROUP("A group"),
        CHOSEN("Chosen learners");

        private final String words;

        Whom(String words) {
            this.words = words;
        }
    }

    WhoFields(List<Person> enrolled, List<Group> groups, Runnable changed) {
        this.enrolled = enrolled;
        this.groups = groups;
        learners = new LearnerPicker(enrolled, changed);
        chosen = new Div(learners, name);
        addClassName("form");
        grouped.addClassName("form");
        chosen.addClassName("form");
        group.setLabel("Group");
        group.setItems(groups);
        group.setItemLabelGenerator(one ->
                "%s (%s)"
                        .formatted(
                                Isolated.of(one.name()),
                                Counted.of(one.learners().size(), "learner")));
        group.addValueChangeListener(event -> {
            members.setText(event.getValue() == null ? "" : names(event.getValue()));
            changed.run();
        });
        Fields.count(
                name,
                Audience.LONGEST_NAME,
                "Optional. With a name they can be chosen together next time; only those who teach the class see it.");
        name.addValueChangeListener(event -> changed.run());
        whom.setItems(Whom.values());
        whom.setItemLabelGenerator(one -> one.words);
        whom.setItemEnabledProvider(this::isPossible);
        whom.addValueChangeListener(event -> {
            grouped.setVisible(event.getValue() == Whom.GROUP);
            chosen.setVisible(event.getValue() == Whom.CHOSEN);
            changed.run();
        });
        whom.setHelperText(
                groups.isEmpty()
                        ? "Groups are made under Settings, or by giving chosen learners a name."
                        : "Groups are made and changed under Settings.");
        whom.setValue(Whom.CLASS);
        grouped.setVisible(false);
        chosen.setVisible(false);
        add(whom, grouped, chosen);
    }

    private boolean isPossible(Whom one) {
        return switch (one) {
            case CLASS -> true;
            case GROUP -> !groups.isEmpty();
            case CHOSEN -> !enrolled.isEmpty();
        };
    }

    private String names(Group of) {
        return Isolated.first(
                NAMES_SHOWN,
                enrolled.stream()
                        .filter(person -> of.learners().contains(person.id()))
                        .map(Person::name)
                        .toList());
    }

    void fill(Audience audience) {
        learners.choose(audience.learners());
        whom.setValue(audience.wholeClass() ? Whom.CLASS : Whom.CHOSEN);
        groups.stream()
                .filter(one -> one.id().equals(audience.groupId()))
                .findFirst()
                .ifPresent(one -> {
                    whom.setValue(Whom.GROUP);
                    group.setValue(one);
                });
    }

    /**
     * Whom it is for.
     *
     * @throws Unfinished when no group or nobody is chosen
     */
    Audience audience() {
        return switch (whom.getValue()) {
            case CLASS -> Audience.CLASS;
            case GROUP -> {
                Group one = group.getValue();
                if (one == null) {
                    throw new Unfinished("Choose a group.", group);
                }
                yield Audience.of(one);
            }
            case CHOSEN -> {
                Set<PersonId> ticked = learners.chosen();
                if (ticked.isEmpty()) {
                    throw new Unfinished(
                            "Choose at least one learner, or the whole class.", learners);
                }
                yield Audience.chosen(name.getValue(), ticked);
            }
        };
    }
}
