package org.palpate.people;

import org.springframework.security.core.AuthenticationException;

/** Too many wrong passwords in a row; the next try must wait, whether it is right or wrong. */
public final class TooManyTries extends AuthenticationException {

    TooManyTries() {
        super(
                "Too many tries in a row. Please wait %d minutes and try again."
                        .formatted(SignInThrottle.WINDOW.toMinutes()));
    }
}
