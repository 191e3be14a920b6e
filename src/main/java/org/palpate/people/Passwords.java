package org.palpate.people;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.palpate.people.passwords.PasswordRules;
import org.palpate.refusal.Refusal;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Passwords on their way into the store: judged by the rules, then hashed. */
@Component
class Passwords {

    private final PasswordEncoder encoder;
    private final PasswordRules rules;

    Passwords(PasswordEncoder encoder, PasswordRules rules) {
        this.encoder = encoder;
        this.rules = rules;
    }

    /**
     * Lets a password pass that is good enough for this person.
     *
     * @throws Refusal when it cannot be used
     */
    void check(String password, String name, String email) {
        rules.objection(password, List.of(name, email))
                .ifPresent(objection -> {
                    throw new Refusal(objection);
                });
    }

    /** What is stored of a password. */
    String hash(String password) {
        String hash = encoder.encode(password);
        if (hash == null) {
            throw new IllegalStateException("The password encoder gave no hash");
        }
        return hash;
    }

    boolean matches(String password, @Nullable String hash) {
        return encoder.matches(password, hash);
    }
}
