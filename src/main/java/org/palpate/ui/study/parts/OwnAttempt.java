package org.palpate.ui.study.parts;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.Optional;
import java.util.function.Consumer;
import org.palpate.attempt.UnknownAttempt;
import org.palpate.attempt.admission.SignInFirst;
import org.palpate.people.PersonId;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.ThroughSignIn;
import org.palpate.ui.kit.Visitor;

/**
 * Opens a page on an attempt for the person it belongs to. Whoever is signed in finds nothing at
 * the address of somebody else's attempt. Whoever is not may be its owner with a session that has
 * ended, so they are led through sign-in and back; that tells nothing about the attempt.
 */
public final class OwnAttempt {

    private OwnAttempt() {}

    /**
     * Opens the page for whom the server knows; the page may find that the attempt is not theirs.
     */
    public static void open(BeforeEnterEvent event, Visitor visitor, Consumer<PersonId> page) {
        Optional<PersonId> known = visitor.known();
        if (known.isPresent()) {
            try {
                page.accept(known.get());
                return;
            } catch (SignInFirst notForGuests) {
                if (!notForGuests.isHidden()) {
                    event.forwardTo(Pages.quiz(notForGuests.module(), notForGuests.quiz()));
                    return;
                }
            } catch (UnknownAttempt notTheirs) {
                if (visitor.signedIn().isPresent()) {
                    throw new NotFoundException();
                }
            }
        }
        ThroughSignIn.leadToSignInAndBack(event);
    }
}
