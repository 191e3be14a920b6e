package org.palpate.ui.teaching.classes;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.palpate.classroom.Audience;
import org.palpate.people.Person;
import org.palpate.people.PersonId;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Fields;
import org.palpate.ui.kit.FormDialog;
import org.palpate.ui.kit.Isolated;

/** Where a group gets its name and its learners. */
class GroupDialog extends FormDialog {

    private final TextField name = new TextField("Name of the group");
    private final CheckboxGroup<Person> learners = new CheckboxGroup<>("Learners");

    /**
     * An empty form.
     *
     * @param whenSaved takes the name and the learners
     */
    GroupDialog(
            String title,
            String consequence,
            List<Person> enrolled,
            BiConsumer<String, Set<PersonId>> whenSaved) {
        super(title);
        Fields.limit(name, Audience.LONGEST_NAME);
        learners.setItems(enrolled);
        learners.setItemLabelGenerator(person -> Isolated.of(person.name()));
        name.addValueChangeListener(event -> changed());
        learners.addValueChangeListener(event -> changed());
        var form = new Div(Bits.text(consequence, "quiet"), name, learners);
        form.addClassName("form");
        add(form);
        getFooter().add(mainAct("Save", () -> whenSaved.accept(name.getValue(), ticked())));
    }

    void fill(String named, Set<Person> chosen) {
        name.setValue(named);
        learners.setValue(chosen);
    }

    private Set<PersonId> ticked() {
        return learners.getValue().stream().map(Person::id).collect(Collectors.toSet());
    }
}
