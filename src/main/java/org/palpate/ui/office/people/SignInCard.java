package org.palpate.ui.office.people;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import org.palpate.people.office.AccountRow;
import org.palpate.people.office.AccountRow.Status;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.LinkShownOnce;

/** How somebody signs in: a link for them, and whether they may. */
class SignInCard extends Div {

    /** What can be done about it. */
    interface Acts {

        /** Ends every sign-in of theirs, until they are brought back. */
        void suspend();

        /** Lets them sign in again. */
        void bringBack();

        /** Makes a link for a forgotten password and gives its address. */
        String passwordLink();

        /** Makes another invitation and gives its address. */
        String invitation();

        /** Says why something could not be done. */
        void refuse(String sentence);
    }

    SignInCard(AccountRow account, Acts acts) {
        addClassNames("card", "stack");
        if (account.status() == Status.SUSPENDED) {
            add(
                    Bits.text(
                            "This account is suspended: nobody can sign in with it. Everything of theirs is kept."),
                    Bits.row(new Button("Bring back", click -> acts.bringBack())));
            return;
        }
        add(
                account.status() == Status.INVITED ? invitation(acts) : forgottenPassword(acts),
                Bits.text(
                        "Suspending ends every sign-in at once. Everything stays, and you can bring them back.",
                        "quiet"),
                Bits.row(new Button("Suspend", click -> acts.suspend())));
    }

    private static LinkShownOnce invitation(Acts acts) {
        return new LinkShownOnce(
                "They have not chosen a password yet.",
                "Make another invitation link",
                "Invitation link",
                "It is shown this once. Send it to this person and to nobody else.",
                acts::invitation,
                acts::refuse);
    }

    private static LinkShownOnce forgottenPassword(Acts acts) {
        return new LinkShownOnce(
                "Have they forgotten the password?",
                "Make a password link",
                "Password link",
                LinkShownOnce.PASSWORD_LINK_WORKS,
                acts::passwordLink,
                acts::refuse);
    }
}
