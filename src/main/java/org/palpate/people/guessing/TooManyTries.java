package org.palpate.people.guessing;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Too many wrong passwords in a row; the next try must wait, whether it is right or wrong. */
public final class TooManyTries extends AuthenticationException {

    private static final long serialVersionUID = 1;

    private final Duration wait;

    /** A try that must wait for so long. */
    public TooManyTries(Duration wait) {
        super("Too many wrong passwords. Try again in %s.".formatted(Guesses.words(wait)));
        this.wait = wait;
    }

    /** How long to wait, in whole seconds, rounded up. */
    public long seconds() {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
