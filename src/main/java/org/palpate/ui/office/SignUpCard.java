package org.palpate.ui.office;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import org.palpate.school.CannotSettle;
import org.palpate.school.SchoolSettings;
import org.palpate.school.SignUp;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Fields;
import org.palpate.ui.kit.Refusals;
import org.palpate.ui.kit.Visitor;

/** Who may make an account by themselves. */
class SignUpCard extends Div {

    private final SchoolSettings settings;
    private final Visitor visitor;
    private final RadioButtonGroup<SignUp.Way> way =
            new RadioButtonGroup<>("Who may sign up by themselves");
    private final TextField domains = new TextField("E-mail domains");
    private final Div said = new Div();

    SignUpCard(SchoolSettings settings, Visitor visitor) {
        this.settings = settings;
        this.visitor = visitor;
        addClassNames("card", "form");
        way.setId("sign-up-way");
        way.setItems(SignUp.Way.values());
        way.setItemLabelGenerator(SignUpCard::words);
        way.addThemeName("vertical");
        way.addValueChangeListener(
                change -> domains.setVisible(change.getValue() == SignUp.Way.DOMAIN));
        domains.setId("sign-up-domains");
        domains.setPlaceholder("school.org, students.school.org");
        domains.setHelperText(
                "What stands behind the @, between commas. No message is sent to the address: who types one of these domains is let in.");
        Fields.limit(domains, SignUp.LONGEST);
        said.getElement().setAttribute("role", "status");
        var save = new Button("Save who may sign up", click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setId("save-sign-up");
        fill();
        add(
                way,
                domains,
                Bits.text(
                        "Invitation links go on working either way, and people who have an account are not touched.",
                        "quiet"),
                Bits.row(save),
                said);
    }

    private void fill() {
        SignUp now = settings.signUp();
        way.setValue(now.way());
        domains.setVisible(now.way() == SignUp.Way.DOMAIN);
        domains.setValue(String.join(", ", now.domains()));
    }

    private void save() {
        domains.setInvalid(false);
        Refusals.tell(this::settle, this::say);
    }

    private void settle() {
        try {
            settings.settle(
                    visitor.require(),
                    new SignUp(way.getValue(), SignUp.typed(domains.getValue())));
            fill();
            say("Saved. It counts from now on.");
        } catch (CannotSettle cannot) {
            cannot.faults().values().forEach(domains::setErrorMessage);
            domains.setInvalid(true);
            domains.setVisible(true);
            say("Nothing was saved. Correct what is marked.");
        }
    }

    private void say(String sentence) {
        said.removeAll();
        said.add(Bits.text(sentence));
    }

    private static String words(SignUp.Way way) {
        return switch (way) {
            case OPEN -> "Anybody";
            case CODE -> "Who has the join code of a class";
            case DOMAIN -> "Who has an e-mail address of the school";
            case CLOSED -> "Nobody: accounts are made by lists and invitations";
        };
    }
}
