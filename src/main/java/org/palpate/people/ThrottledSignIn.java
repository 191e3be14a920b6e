package org.palpate.people;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Checks e-mail and password, but only as often as {@link SignInThrottle} allows. */
@Component
class ThrottledSignIn implements AuthenticationProvider {

    private final DaoAuthenticationProvider passwords;
    private final SignInThrottle throttle;

    ThrottledSignIn(SignIns signIns, PasswordEncoder encoder, SignInThrottle throttle) {
        this.passwords = new DaoAuthenticationProvider(signIns);
        this.passwords.setPasswordEncoder(encoder);
        this.throttle = throttle;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication offered) {
        String address =
                offered.getDetails() instanceof WebAuthenticationDetails web
                        ? web.getRemoteAddress()
                        : "";
        if (!throttle.take(offered.getName(), address)) {
            throw new TooManyTries();
        }
        Authentication result = passwords.authenticate(offered);
        throttle.succeeded(offered.getName(), address);
        return result;
    }

    @Override
    public boolean supports(Class<?> offered) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(offered);
    }
}
