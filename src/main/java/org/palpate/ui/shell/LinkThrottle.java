package org.palpate.ui.shell;

import com.vaadin.flow.component.HasComponents;
import java.time.Duration;
import org.palpate.people.guessing.Guesses;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Visitor;
import org.springframework.stereotype.Component;

/**
 * Slows down a network that tries links by the dozen: to the setup, to invitations, to calendars.
 */
@Component
class LinkThrottle {

    private final Guesses guesses;

    LinkThrottle(Guesses guesses) {
        this.guesses = guesses;
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
