package org.palpate.people;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;

/**
 * Who is signed in, as Spring Security carries them: the name is the e-mail, the id says which
 * person.
 */
public final class SignedIn extends User {

    private static final long serialVersionUID = 1;

    private final UUID person;
    private final int epoch;

    SignedIn(Person person, String passwordHash, int epoch) {
        super(person.email(), passwordHash, authorities(person));
        this.person = person.id().value();
        this.epoch = epoch;
    }

    /** The person who is signed in. */
    public PersonId person() {
        return new PersonId(person);
    }

    /** How often the password had been changed when the person signed in. */
    int epoch() {
        return epoch;
    }

    private static Collection<GrantedAuthority> authorities(Person person) {
        return List.copyOf(
                person.roles().stream()
                        .map(role -> new SimpleGrantedAuthority(role.authority()))
                        .toList());
    }
}
