package org.palpate.ui.office;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import org.palpate.school.CannotSettle;
import org.palpate.school.SchoolSettings;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.Refusals;
import org.palpate.ui.kit.SchoolFields;
import org.palpate.ui.kit.ServerAddress;
import org.palpate.ui.kit.Visitor;

/** What the school says of itself: shown, and changed with faults told at their fields. */
class SchoolCard extends Div {

    private final SchoolSettings settings;
    private final Visitor visitor;
    private final Dates dates;
    private final SchoolFields fields = new SchoolFields();
    private final Div warning = new Div();
    private final Div now = new Div();
    private final Div said = new Div();

    SchoolCard(SchoolSettings settings, Visitor visitor, Dates dates) {
        this.settings = settings;
        this.visitor = visitor;
        this.dates = dates;
        addClassNames("card", "form");
        said.getElement().setAttribute("role", "status");
        warning.addClassNames("message", "wrong");
        now.addClassNames("quiet", "small");
        var save = new Button("Save", click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setId("save-school");
        add(warning, fields, now, Bits.row(save), said);
        show();
        fields.whenChanged(() -> say("Changed, and not saved yet."));
    }

    private void show() {
        fields.fill(settings.facts());
        now.setText("Now it is %s in %s.".formatted(dates.full(dates.now()), dates.zone()));
        String address = settings.facts().publicAddress();
        String links = address.isEmpty() ? ServerAddress.current() : address;
        boolean onlyHere = ServerAddress.isOnlyThisMachine(links);
        warning.setVisible(onlyHere);
        warning.setText(
                onlyHere
                        ? "Links in invitations, QR codes and calendars begin with %s, which works on this machine alone. Give the address under which people reach the server."
                                .formatted(links)
                        : "");
    }

    private void say(String sentence) {
        said.removeAll();
        said.add(Bits.text(sentence));
    }

    private void save() {
        fields.clearFaults();
        Refusals.tell(this::settle, this::say);
    }

    private void settle() {
        try {
            settings.settle(visitor.require(), fields.facts(settings.facts().visibility()));
            show();
            say("Saved. It counts from now on.");
        } catch (CannotSettle cannot) {
            fields.tell(cannot);
            say("Nothing was saved. Correct what is marked.");
        }
    }
}
