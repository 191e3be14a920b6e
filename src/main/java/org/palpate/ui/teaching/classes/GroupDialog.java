package org.palpate.ui.teaching.classes;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.palpate.classroom.Audience;
import org.palpate.people.Person;
import org.palpate.people.PersonId;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Fields;
import org.palpate.ui.kit.FormDialog;
import org.palpate.ui.teaching.parts.LearnerPicker;

/** Where a group gets its name and its learners. */
class GroupDialog extends FormDialog {

    private final TextField name = new TextField("Name of the group");
    private final LearnerPicker learners;

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
        learners = new LearnerPicker(enrolled, this::changed);
        name.addValueChangeListener(event -> changed());
        var form = new Div(Bits.text(consequence, "quiet"), name, learners);
        form.addClassName("form");
        add(form);
        getFooter()
                .add(mainAct("Save", () -> whenSaved.accept(name.getValue(), learners.chosen())));
    }

    void fill(String named, Set<PersonId> chosen) {
        name.setValue(named);
        learners.choose(chosen);
    }
}
