package org.palpate.people;

import java.util.Collection;
import java.util.List;
import java.util.Set;
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
        this(person.email(), passwordHash, authorities(person.roles()), person.id().value(), epoch);
    }

    private SignedIn(
            String email,
            String passwordHash,
            Collection<GrantedAuthority> authorities,
            UUID person,
            int epoch) {
        super(email, passwordHash, authorities);
        this.person = person;
        this.epoch = epoch;
    }

    /** The same sign-in with just these roles; itself when it has them. */
    SignedIn with(Set<Role> roles) {
        Collection<GrantedAuthority> authorities = authorities(roles);
        return Set.copyOf(authorities).equals(Set.copyOf(getAuthorities()))
                ? this
                : new SignedIn(getUsername(), "", authorities, person, epoch);
    }

    /** The person who is signed in. */
    public PersonId person() {
        return new PersonId(person);
    }

    /** How often the password had been changed when the person signed in. */
    int epoch() {
        return epoch;
    }

    private static Collection<GrantedAuthority> authorities(Set<Role> roles) {
        return List.copyOf(
                roles.stream().map(role -> new SimpleGrantedAuthority(role.authority())).toList());
    }
}
