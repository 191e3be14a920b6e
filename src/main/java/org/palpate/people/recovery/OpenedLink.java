package org.palpate.people.recovery;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.palpate.people.Person;
import org.palpate.people.PersonId;

/**
 * What somebody finds who opens a password link.
 *
 * @param madeBy null when it was made on the server, or its maker is gone
 * @param usedAt null while nobody has chosen a password with it
 */
public record OpenedLink(
        Person person, State state, @Nullable PersonId madeBy, @Nullable Instant usedAt) {

    /** Whether a password can be chosen with a link, and if not, why. */
    public enum State {
        /** It works. */
        GOOD(""),
        /** Somebody has chosen a password with it. */
        USED(
                "This link was used already: a password was chosen with it. It works once. If that was not you, ask for a new link now."),
        /** It is older than a day. */
        TOO_OLD("This link is too old: it worked for one day. Ask for a new one."),
        /** A newer one was made, the password was changed, or who made it may not any more. */
        ENDED(
                "This link was ended before it was used: a newer one was made, the password was changed, or who made it may not make links for this account any more. Use the newest link, or ask for one.");

        private final String sentence;

        State(String sentence) {
            this.sentence = sentence;
        }

        /** Why no password can be chosen, and the way out; empty when one can. */
        public String sentence() {
            return sentence;
        }
    }

    /** When a password was chosen with it. */
    public Optional<Instant> used() {
        return Optional.ofNullable(usedAt);
    }
}
