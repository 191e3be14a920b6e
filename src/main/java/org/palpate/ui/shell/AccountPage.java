package org.palpate.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import org.palpate.classroom.ClassRequests;
import org.palpate.classroom.Enrolments;
import org.palpate.classroom.calendars.CalendarFeeds;
import org.palpate.exchange.PersonalArchive;
import org.palpate.people.AdministeredAccounts;
import org.palpate.people.People;
import org.palpate.people.Person;
import org.palpate.people.office.PersonFiles;
import org.palpate.people.passwords.PasswordRules;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.CalendarAddress;
import org.palpate.ui.kit.ClassRequestCards;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.Refusals;
import org.palpate.ui.kit.Visitor;

/** The own account: one's classes, the password, the address of the own calendar, signing out. */
@Route(Pages.ACCOUNT)
@PageTitle("Account · Palpate")
@PermitAll
public class AccountPage extends Div {

    private final People people;
    private final Visitor visitor;
    private final PasswordField old = new PasswordField("Current password");
    private final PasswordField fresh = new PasswordField("New password");
    private final Div message = new Div();

    AccountPage(
            People people,
            Visitor visitor,
            CalendarFeeds feeds,
            Enrolments enrolments,
            ClassRequests requests,
            PersonFiles files,
            PersonalArchive archive,
            AdministeredAccounts accounts,
            AuthenticationContext authentication) {
        this.people = people;
        this.visitor = visitor;
        addClassNames("page", "narrow");
        Person person = people.find(visitor.require()).orElseThrow();
        old.getElement().setAttribute("autocomplete", "current-password");
        fresh.getElement().setAttribute("autocomplete", "new-password");
        fresh.setHelperText("At least %d characters.".formatted(PasswordRules.SHORTEST));
        message.addClassName("message");
        message.getElement().setAttribute("role", "status");
        var change = new Button("Change password", click -> change());
        var fields = new Div(old, fresh, message, change);
        fields.addClassName("form");
        var signOut = new Button("Sign out", click -> authentication.logout());
        signOut.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(
                Bits.head(Isolated.of(person.name()), person.email()),
                new ClassRequestCards(
                        requests, person.id(), () -> UI.getCurrent().refreshCurrentRoute(false)),
                Bits.section("Your classes", new OwnClasses(enrolments, person.id())),
                Bits.section("Password", Bits.card(fields)),
                Bits.section(
                        "Calendar",
                        new CalendarAddress(
                                "Everything assigned to you: when it opens, is due and closes.",
                                feeds.token(person.id()),
                                () -> feeds.renew(visitor.require()))),
                Bits.section("This device", Bits.row(signOut)),
                Bits.section(
                        "Your data",
                        new OwnData(files, archive, accounts, visitor, authentication)));
    }

    private void change() {
        Refusals.tell(
                () -> {
                    visitor.goOnAs(
                            people.changePassword(
                                    visitor.require(), old.getValue(), fresh.getValue()));
                    old.clear();
                    fresh.clear();
                    say("Your password is changed. Every other device must sign in again.", false);
                },
                sentence -> say(sentence, true));
    }

    private void say(String text, boolean wrong) {
        message.setText(text);
        message.setClassName("wrong", wrong);
    }
}
