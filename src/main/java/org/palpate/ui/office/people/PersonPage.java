package org.palpate.ui.office.people;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.palpate.people.AdministeredAccounts;
import org.palpate.people.Invitations;
import org.palpate.people.People;
import org.palpate.people.PersonId;
import org.palpate.people.Role;
import org.palpate.people.office.AccountLists;
import org.palpate.people.office.AccountRow;
import org.palpate.people.office.AccountRow.Status;
import org.palpate.people.office.PersonFiles;
import org.palpate.people.recovery.PasswordLinks;
import org.palpate.refusal.Refusal;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Confirmation;
import org.palpate.ui.kit.EmailAddressField;
import org.palpate.ui.kit.Fields;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.Refusals;
import org.palpate.ui.kit.ServerAddress;
import org.palpate.ui.kit.Visitor;
import org.palpate.ui.kit.WhatGoes;

/** One account: its name and address, roles, sign-in, and its end. */
@Route(Pages.PERSON)
@PageTitle("Person · Palpate")
@RolesAllowed("ADMINISTRATOR")
public class PersonPage extends Div implements BeforeEnterObserver {

    private final AccountLists accounts;
    private final AdministeredAccounts changes;
    private final PersonFiles files;
    private final People people;
    private final PasswordLinks passwordLinks;
    private final Invitations invitations;
    private final Visitor visitor;
    private final Div message = new Div();
    private final TextField name = new TextField("Name");
    private final EmailAddressField email = new EmailAddressField("E-mail");

    PersonPage(
            AccountLists accounts,
            AdministeredAccounts changes,
            PersonFiles files,
            People people,
            PasswordLinks passwordLinks,
            Invitations invitations,
            Visitor visitor) {
        this.accounts = accounts;
        this.changes = changes;
        this.files = files;
        this.people = people;
        this.passwordLinks = passwordLinks;
        this.invitations = invitations;
        this.visitor = visitor;
        addClassNames("page", "narrow");
        message.addClassName("message");
        message.getElement().setAttribute("role", "status");
        Fields.limit(name, 100);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        visitor.mustBe(Role.ADMINISTRATOR);
        message.setText("");
        show(id(event.getRouteParameters().get("person").orElse("")));
    }

    private static PersonId id(String text) {
        try {
            return new PersonId(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            throw new NotFoundException();
        }
    }

    private void show(PersonId id) {
        AccountRow account =
                accounts.find(visitor.require(), id).orElseThrow(NotFoundException::new);
        removeAll();
        add(
                Bits.head(
                        Isolated.of(account.name()),
                        account.email(),
                        new Anchor(Pages.PEOPLE, "People")),
                Bits.row(StatusBadge.of(account.status())),
                message);
        if (account.status() == Status.SAMPLE) {
            add(
                    Bits.text(
                            "This person belongs to the sample class and is nobody real. The class is removed whole, under Office."));
            return;
        }
        add(
                Bits.section("Name and address", nameAndAddress(account)),
                Bits.section("Roles", roles(account)),
                Bits.section("Sign-in", signIn(account)),
                Bits.section("Delete", deletion(account)));
    }

    private Div nameAndAddress(AccountRow account) {
        name.setValue(account.name());
        email.setValue(account.email());
        email.setHelperText("They sign in with it.");
        var save = new Button("Save", click -> act(account, "Saved.", () -> save(account)));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var form = Bits.card(name, email, Bits.row(save));
        form.addClassName("form");
        return form;
    }

    private void save(AccountRow account) {
        changes.change(visitor.require(), account.id(), name.getValue(), email.getValue());
    }

    private Div roles(AccountRow account) {
        return Bits.card(
                Bits.row(
                        role(account, Role.INSTRUCTOR, "Instructor"),
                        role(account, Role.ADMINISTRATOR, "Administrator")),
                Bits.text(
                        "Everybody can learn. A role counts at once, also in pages that are open.",
                        "quiet"));
    }

    private Checkbox role(AccountRow account, Role role, String words) {
        var box = new Checkbox(words, account.roles().contains(role));
        box.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                say("Saved.");
                boolean isSaved =
                        Refusals.tell(
                                () ->
                                        people.setRole(
                                                visitor.require(),
                                                account.id(),
                                                role,
                                                event.getValue()),
                                this::refuse);
                if (!isSaved) {
                    box.setValue(!event.getValue());
                }
            }
        });
        return box;
    }

    private Div signIn(AccountRow account) {
        return new SignInCard(
                account,
                new SignInCard.Acts() {
                    @Override
                    public void suspend() {
                        act(
                                account,
                                "Suspended. Every sign-in of theirs is over.",
                                () -> changes.suspend(visitor.require(), account.id()));
                    }

                    @Override
                    public void bringBack() {
                        act(
                                account,
                                "They can sign in again.",
                                () -> changes.bringBack(visitor.require(), account.id()));
                    }

                    @Override
                    public String passwordLink() {
                        var link = passwordLinks.make(visitor.require(), account.id());
                        return ServerAddress.of(Pages.newPassword(link.token()));
                    }

                    @Override
                    public String invitation() {
                        return invitations.again(visitor.require(), List.of(account.id())).stream()
                                .findFirst()
                                .map(again -> ServerAddress.of(Pages.invitation(again.token())))
                                .orElseThrow(() ->
                                        new Refusal(
                                                "They have a password meanwhile. Reload the page."));
                    }

                    @Override
                    public void refuse(String sentence) {
                        PersonPage.this.refuse(sentence);
                    }
                });
    }

    private Div deletion(AccountRow account) {
        var what = new WhatGoes(files.kept(visitor.require(), account.id()));
        var delete = new Button("Delete this account", click -> ask(account));
        delete.addThemeVariants(ButtonVariant.LUMO_ERROR);
        return Bits.card(what, Bits.row(delete));
    }

    private void ask(AccountRow account) {
        var kept = files.kept(visitor.require(), account.id());
        var ask =
                new Confirmation(
                        "Delete %s?".formatted(Isolated.of(account.name())),
                        WhatGoes.sentences(kept) + " This cannot be undone.",
                        "Delete",
                        () -> delete(account));
        ask.setConfirmButtonTheme("error primary");
        ask.open();
    }

    private void delete(AccountRow account) {
        boolean deleted =
                Refusals.tell(() -> changes.delete(visitor.require(), account.id()), this::refuse);
        if (deleted) {
            UI.getCurrent().navigate(Pages.PEOPLE);
        }
    }

    private void act(AccountRow account, String done, Runnable act) {
        say(done);
        Refusals.tell(act, this::refuse);
        show(account.id());
    }

    private void say(String sentence) {
        message.setText(sentence);
        message.removeClassName("wrong");
    }

    private void refuse(String sentence) {
        message.setText(sentence);
        message.addClassName("wrong");
        message.scrollIntoView();
    }
}
