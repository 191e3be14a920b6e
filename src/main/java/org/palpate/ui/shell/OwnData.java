package org.palpate.ui.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import org.palpate.exchange.PersonalArchive;
import org.palpate.people.AdministeredAccounts;
import org.palpate.people.Person;
import org.palpate.people.PersonId;
import org.palpate.people.office.PersonFiles;
import org.palpate.refusal.Refusal;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.FormDialog;
import org.palpate.ui.kit.Visitor;
import org.palpate.ui.kit.WhatGoes;

/** What the school keeps of somebody, for themselves: to download, and to delete. */
class OwnData extends Div {

    private final PersonFiles files;
    private final PersonalArchive archive;
    private final AdministeredAccounts accounts;
    private final Visitor visitor;
    private final AuthenticationContext authentication;

    OwnData(
            PersonFiles files,
            PersonalArchive archive,
            AdministeredAccounts accounts,
            Visitor visitor,
            AuthenticationContext authentication) {
        this.files = files;
        this.archive = archive;
        this.accounts = accounts;
        this.visitor = visitor;
        this.authentication = authentication;
        addClassNames("card", "stack");
        var download =
                new Anchor(
                        DownloadHandler.fromInputStream(event -> everything()),
                        "Download everything about me");
        download.addClassName("button");
        var delete = new Button("Delete my account…", click -> new Deletion().open());
        delete.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        add(
                Bits.text(
                        "One zip with everything this school keeps of you: a JSON file, and CSV files for a spreadsheet. Grades that a quiz shows later are not in it yet.",
                        "quiet"),
                Bits.row(download),
                Bits.row(delete));
    }

    private DownloadResponse everything() {
        Optional<PersonId> here = visitor.signedIn().map(Person::id);
        if (here.isEmpty()) {
            return DownloadResponse.error(HttpStatusCode.NOT_FOUND);
        }
        byte[] zip = archive.zip(here.get());
        visitor.tookOwnData();
        return new DownloadResponse(
                new ByteArrayInputStream(zip),
                "everything-about-me.zip",
                "application/zip",
                zip.length);
    }

    /** Says what goes and asks for the password. */
    private final class Deletion extends FormDialog {

        Deletion() {
            super("Delete my account");
            var password = new PasswordField("Your password");
            password.getElement().setAttribute("autocomplete", "current-password");
            password.setWidthFull();
            PersonId me = visitor.require();
            add(
                    Bits.stack(
                            Bits.text(
                                    "This cannot be undone. Download everything first if you want to keep it."),
                            new WhatGoes(files.kept(me, me)),
                            password));
            var delete = mainAct("Delete my account", () -> delete(password.getValue()));
            delete.addThemeVariants(ButtonVariant.LUMO_ERROR);
            getFooter().add(delete);
        }

        private void delete(String password) {
            if (password.isEmpty()) {
                throw new Refusal("Type your password: it shows that this is you.");
            }
            accounts.deleteOwn(visitor.require(), password);
            authentication.logout();
        }
    }
}
