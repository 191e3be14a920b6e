package org.palpate.ui.teaching.classes;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import org.palpate.people.EmailAddress;
import org.palpate.people.Person;
import org.palpate.people.PersonId;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Confirmation;
import org.palpate.ui.kit.EmailAddressField;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Refusals;
import org.palpate.ui.kit.Table;

/** Who teaches a class; another instructor can be taken in, and anybody can leave but the last. */
class InstructorsCard extends Div {

    private final EmailAddressField email = new EmailAddressField("E-mail of an instructor");
    private final Refusals.Told message = new Refusals.Told(this);

    InstructorsCard(
            List<Person> instructors,
            PersonId self,
            Consumer<String> whenAdded,
            Consumer<PersonId> whenRemoved) {
        addClassName("stack");
        var table = new Table("Who teaches this class", "Name", "E-mail", "Change");
        for (Person person : instructors) {
            boolean own = person.id().equals(self);
            var remove = new Button(own ? "Leave" : "Remove");
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            remove.setAriaLabel(own ? "Leave the class" : "Remove: " + Isolated.of(person.name()));
            remove.addClickListener(
                    click -> ask(person, own, () -> tryTo(() -> whenRemoved.accept(person.id()))));
            table.row(
                    Table.text(
                            own
                                    ? Isolated.of(person.name()) + " (you)"
                                    : Isolated.of(person.name())),
                    Table.text(person.email()),
                    remove);
        }
        var add =
                new Button(
                        "Add",
                        click ->
                                tryTo(() ->
                                        whenAdded.accept(
                                                EmailAddress.of(email.getValue()).value())));
        add.setAriaLabel("Add the instructor");
        add.setDisableOnClick(true);
        add.addClickListener(click -> add.setEnabled(true));
        var fields = Bits.row(email, add);
        fields.addClassName("field-row");
        add(table, Bits.text("Everybody here sees and does the same.", "quiet"), fields, message);
    }

    private void tryTo(Runnable act) {
        Refusals.tell(act, message::setText);
    }

    private static void ask(Person person, boolean own, Runnable remove) {
        var ask =
                own
                        ? new Confirmation(
                                "Leave this class?",
                                "You no longer see it. Another instructor of the class can take you in again.",
                                "Leave",
                                remove)
                        : new Confirmation(
                                "Remove %s?".formatted(Isolated.of(person.name())),
                                "They no longer see this class. You can take them in again.",
                                "Remove",
                                remove);
        ask.open();
    }
}
