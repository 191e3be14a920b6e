package org.palpate.ui.teaching;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.Collectors;
import org.palpate.classroom.Audience;
import org.palpate.people.Person;

/** For whom: the whole class, or chosen learners with a name for them if they like. */
class WhoFields extends Div {

    private static final String CLASS = "The whole class, also those who join later";
    private static final String CHOSEN = "Chosen learners";
    private static final int LONGEST_NAME = 60;

    private final RadioButtonGroup<String> whom = new RadioButtonGroup<>("For", CLASS, CHOSEN);
    private final CheckboxGroup<Person> learners = new CheckboxGroup<>("Learners");
    private final TextField group = new TextField("Name of the group");
    private final Div chosen = new Div(learners, group);
    private final List<Person> enrolled;

    WhoFields(List<Person> enrolled, Runnable changed) {
        this.enrolled = enrolled;
        addClassName("form");
        chosen.addClassName("form");
        learners.setItems(enrolled);
        learners.setItemLabelGenerator(Person::name);
        learners.addValueChangeListener(event -> changed.run());
        group.setMaxLength(LONGEST_NAME);
        group.setHelperText("Optional. Only those who teach the class see it.");
        group.addValueChangeListener(event -> changed.run());
        whom.addValueChangeListener(event -> {
            chosen.setVisible(CHOSEN.equals(event.getValue()));
            changed.run();
        });
        whom.setValue(CLASS);
        whom.setItemEnabledProvider(item -> CLASS.equals(item) || !enrolled.isEmpty());
        chosen.setVisible(false);
        add(whom, chosen);
    }

    void fill(Audience audience) {
        whom.setValue(audience.wholeClass() ? CLASS : CHOSEN);
        group.setValue(audience.group());
        learners.setValue(
                enrolled.stream()
                        .filter(person -> audience.learners().contains(person.id()))
                        .collect(Collectors.toSet()));
    }

    Audience audience() {
        return CHOSEN.equals(whom.getValue())
                ? Audience.chosen(
                        group.getValue(),
                        learners.getValue().stream().map(Person::id).collect(Collectors.toSet()))
                : Audience.CLASS;
    }
}
