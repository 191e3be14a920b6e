package org.palpate.people;

import org.jspecify.annotations.Nullable;
import org.palpate.people.guessing.SuspectLine;
import org.palpate.people.guessing.TooManyTries;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Checks e-mail and password, but only as often as {@link SignInThrottle} allows. */
@Component
class ThrottledSignIn implements AuthenticationProvider {

    /** Nothing longer is looked at: no address and no password is. */
    private static final int LONGEST = 1000;

    private final DaoAuthenticationProvider passwords;
    private final SignInThrottle throttle;
    private final SuspectLine line;
    private final Rights rights;
    private final SignInLog log;

    ThrottledSignIn(
            SignIns signIns,
            PasswordEncoder encoder,
            SignInThrottle throttle,
            SuspectLine line,
            Rights rights,
            SignInLog log) {
        this.passwords = new DaoAuthenticationProvider(signIns);
        this.passwords.setPasswordEncoder(encoder);
        this.throttle = throttle;
        this.line = line;
        this.rights = rights;
        this.log = log;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication offered) {
        if (offered.getName().length() > LONGEST
                || String.valueOf(offered.getCredentials()).length() > LONGEST) {
            throw new BadCredentialsException("Longer than any address and password");
        }
        SignInDetails from =
                offered.getDetails() instanceof SignInDetails details
                        ? details
                        : new SignInDetails("", "");
        SignInThrottle.Try taken = throttle.take(offered.getName(), from);
        Authentication result;
        try {
            result = check(offered, taken);
        } catch (TooManyTries notLookedAt) {
            taken.giveBack();
            throw notLookedAt;
        } catch (AuthenticationException wrong) {
            taken.wasWrong();
            log.refused(offered.getName(), from.network(), "wrong password or no account");
            throw wrong;
        }
        taken.wasRight();
        if (result != null
                && result.getPrincipal() instanceof SignedIn person
                && !rights.stands(person)) {
            log.refused(offered.getName(), from.network(), "suspended");
            // Said to nobody but whoever knows the password.
            throw new DisabledException(AdministeredAccounts.SUSPENDED);
        }
        if (result != null && result.getPrincipal() instanceof SignedIn person) {
            log.signedIn(person.person(), from.network());
        }
        return result;
    }

    private @Nullable Authentication check(Authentication offered, SignInThrottle.Try taken) {
        if (!taken.isSuspected()) {
            return passwords.authenticate(offered);
        }
        try (SuspectLine.Place place = line.enter(taken.visit())) {
            return passwords.authenticate(offered);
        }
    }

    @Override
    public boolean supports(Class<?> offered) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(offered);
    }
}
