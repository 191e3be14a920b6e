package org.palpate.ui.office;

import org.palpate.people.Person;
import org.palpate.people.recovery.PasswordLinks;
import org.palpate.ui.kit.FormDialog;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.LinkShownOnce;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.ServerAddress;
import org.palpate.ui.kit.Visitor;

/** Makes the link with which somebody who forgot the password chooses a new one. */
class PasswordLinkDialog extends FormDialog {

    PasswordLinkDialog(Person person, PasswordLinks links, Visitor visitor) {
        super("Password of " + Isolated.of(person.name()));
        add(
                new LinkShownOnce(
                        "For %s, who forgot the password.".formatted(person.email()),
                        "Make a password link",
                        "Password link",
                        LinkShownOnce.PASSWORD_LINK_WORKS,
                        () ->
                                ServerAddress.of(
                                        Pages.newPassword(
                                                links.make(visitor.require(), person.id())
                                                        .token())),
                        this::refuse));
    }
}
