package org.palpate.ui.teaching.assigning;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.palpate.people.Person;
import org.palpate.people.PersonId;
import org.palpate.recall.TargetPlan;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Unfinished;

/** Whom a target is for: the whole class, or chosen learners. */
class TargetFor extends Div {

    private final RadioButtonGroup<Boolean> everybody = new RadioButtonGroup<>("For");
    private final CheckboxGroup<Person> chosen = new CheckboxGroup<>("Learners");
    private final List<Person> learners;

    TargetFor(List<Person> learners, Runnable changed) {
        this.learners = learners;
        addClassName("form");
        everybody.setItems(true, false);
        everybody.setItemLabelGenerator(
                all -> all ? "The whole class, also those who join later" : "Chosen learners");
        everybody.setItemEnabledProvider(all -> all || !learners.isEmpty());
        everybody.setValue(true);
        everybody.setHelperText(
                "For those you choose it takes the place of the class's target of the same kind for the same module.");
        everybody.addValueChangeListener(event -> {
            chosen.setVisible(!event.getValue());
            changed.run();
        });
        chosen.setItems(learners);
        chosen.setItemLabelGenerator(person -> Isolated.of(person.name()));
        chosen.addValueChangeListener(event -> changed.run());
        chosen.setVisible(false);
        add(everybody, chosen);
    }

    /** Shows whom an existing target is for, which stays. */
    void keep(TargetPlan plan) {
        chosen.setValue(
                learners.stream()
                        .filter(person -> plan.learners().contains(person.id()))
                        .collect(Collectors.toSet()));
        everybody.setValue(plan.isForWholeClass());
        everybody.setReadOnly(true);
        chosen.setReadOnly(true);
    }

    /** As far as the form says it; none for the whole class. */
    Set<PersonId> soFar() {
        return everybody.getValue()
                ? Set.of()
                : chosen.getValue().stream().map(Person::id).collect(Collectors.toSet());
    }

    /** Whether it is said. */
    boolean isSaid() {
        return everybody.getValue() || !chosen.getValue().isEmpty();
    }

    /**
     * Whom it is for; none for the whole class.
     *
     * @throws Unfinished when nobody is chosen
     */
    Set<PersonId> learners() {
        if (!isSaid()) {
            throw new Unfinished("Choose at least one learner, or the whole class.", chosen);
        }
        return soFar();
    }
}
