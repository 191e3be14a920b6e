package org.palpate.ui.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.palpate.people.PersonId;
import org.palpate.people.Setup;
import org.palpate.sample.SampleClass;
import org.palpate.school.CannotSettle;
import org.palpate.school.SchoolFacts;
import org.palpate.school.SchoolSettings;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.Refusals;
import org.palpate.ui.kit.SchoolFields;
import org.palpate.ui.kit.Visitor;

/**
 * The first start: whoever has the link from the console becomes the first administrator.
 * Afterwards this page does not exist.
 */
@Route(Pages.SETUP)
@PageTitle("Set up · Palpate")
@AnonymousAllowed
public class SetupPage extends Div implements BeforeEnterObserver {

    private final Setup setup;
    private final SchoolSettings settings;
    private final SampleClass sample;
    private final Visitor visitor;
    private final LinkThrottle throttle;
    private final AccountFields fields = new AccountFields();
    private final SchoolFields school = new SchoolFields();
    private final Checkbox withSample = new Checkbox("Add a sample class", true);
    private final Refusals.Told message = new Refusals.Told(this);
    private String key = "";

    SetupPage(
            Setup setup,
            SchoolSettings settings,
            SampleClass sample,
            Visitor visitor,
            LinkThrottle throttle) {
        this.setup = setup;
        this.settings = settings;
        this.visitor = visitor;
        this.throttle = throttle;
        this.sample = sample;
        addClassNames("page", "narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        key = event.getLocation().getQueryParameters().getSingleParameter("key").orElse("");
        if (setup.isOpen() && throttle.holdsUp(this)) {
            return;
        }
        if (!setup.accepts(key)) {
            throttle.wrong(Visitor.network());
            throw new NotFoundException();
        }
        removeAll();
        school.guess();
        withSample.setHelperText(
                "An instructor and twelve learners who do not exist, with weeks of attempts, to look around. Removed in one act.");
        var done = new Button("Set up the school", click -> complete());
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        done.setDisableOnClick(true);
        done.addClickListener(click -> done.setEnabled(true));
        add(
                Bits.head(
                        "Welcome to Palpate",
                        "Make the first administrator. You can teach with this account as well."),
                Bits.section("You", Bits.card(fields)),
                Bits.section(
                        "Your school",
                        Bits.text(
                                "Guessed from your browser where it knows. All of it can be changed later in Office.",
                                "quiet"),
                        Bits.card(school, withSample, message, done)));
    }

    private void complete() {
        Refusals.tell(this::setUp, message::setText);
    }

    private void setUp() {
        school.clearFaults();
        SchoolFacts facts = school.facts(SchoolFacts.nothing().visibility());
        try {
            settings.check(facts);
        } catch (CannotSettle cannot) {
            school.tell(cannot);
            throw cannot;
        }
        PersonId administrator =
                setup.complete(key, fields.name(), fields.email(), fields.password());
        settings.settle(administrator, facts);
        if (withSample.getValue()) {
            sample.make(administrator);
        }
        visitor.signIn(administrator);
        Destination.open(Pages.HOME);
    }
}
