package org.palpate.ui.teaching.assigning;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Set;
import org.palpate.people.Person;
import org.palpate.people.PersonId;
import org.palpate.recall.TargetPlan;
import org.palpate.ui.kit.Unfinished;
import org.palpate.ui.teaching.parts.LearnerPicker;

/** Whom a target is for: the whole class, or chosen learners. */
class TargetFor extends Div {

    private final RadioButtonGroup<Boolean> everybody = new RadioButtonGroup<>("For");
    private final LearnerPicker chosen;

    TargetFor(List<Person> learners, Runnable changed) {
        chosen = new LearnerPicker(learners, changed);
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
        chosen.setVisible(false);
        add(everybody, chosen);
    }

    /** Shows whom an existing target is for, which stays. */
    void keep(TargetPlan plan) {
        chosen.choose(plan.learners());
        everybody.setValue(plan.isForWholeClass());
        everybody.setReadOnly(true);
        chosen.setReadOnly(true);
    }

    /** As far as the form says it; none for the whole class. */
    Set<PersonId> soFar() {
        return everybody.getValue() ? Set.of() : chosen.chosen();
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
