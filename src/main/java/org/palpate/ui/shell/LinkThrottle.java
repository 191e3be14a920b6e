package org.palpate.ui.shell;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParameters;
import java.time.Duration;
import org.palpate.people.Invitations;
import org.palpate.people.guessing.Guesses;
import org.palpate.people.recovery.OpenedLink;
import org.palpate.people.recovery.PasswordLinks;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Threshold;
import org.palpate.ui.kit.Visitor;
import org.springframework.stereotype.Component;

/**
 * Slows down a network that tries links by the dozen: to the setup, to invitations, to calendars;
 * and says in the first answer whether an invitation or a password link opens anything. That counts
 * no guess: the secrets have 256 bits.
 */
@Component
class LinkThrottle implements Threshold {

    private final Guesses guesses;
    private final Invitations invitations;
    private final PasswordLinks passwordLinks;

    LinkThrottle(Guesses guesses, Invitations invitations, PasswordLinks passwordLinks) {
        this.guesses = guesses;
        this.invitations = invitations;
        this.passwordLinks = passwordLinks;
    }

    @Override
    public void cross(Class<?> page, RouteParameters parameters) {
        if (page != InvitationPage.class && page != NewPasswordPage.class) {
            return;
        }
        Duration wait = left(Visitor.network());
        if (!wait.isZero()) {
            throw NotOpen.after(wait);
        }
        String token = parameters.get("token").orElse("");
        if (page == InvitationPage.class) {
            // One that was used opens the page for everybody, so that it does not tell who has an
            // account.
            invitations.find(token).orElseThrow(NotFoundException::new);
        } else if (passwordLinks.find(token).orElseThrow(NotFoundException::new).state()
                != OpenedLink.State.GOOD) {
            throw NotOpen.over();
        }
    }

    /** How long a network must wait with its next link; zero when it need not. */
    Duration left(String network) {
        return guesses.left(Guesses.At.LINK, network);
    }

    /** A link of this network opened nothing. */
    void wrong(String network) {
        guesses.wrong(Guesses.At.LINK, network);
    }

    /** Whether the visitor must wait; then the page says so. */
    boolean holdsUp(HasComponents page) {
        Duration wait = left(Visitor.network());
        if (!wait.isZero()) {
            page.add(
                    Bits.head("Please wait a moment", ""),
                    Bits.card(
                            Bits.text(
                                    "Many links that do not work were opened from your network. Load this page again in %s."
                                            .formatted(Guesses.words(wait)))));
        }
        return !wait.isZero();
    }
}
