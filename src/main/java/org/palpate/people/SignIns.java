package org.palpate.people;

import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds who wants to sign in. Guests and sample persons have no password and are not found. */
@Service
@Transactional(readOnly = true)
class SignIns implements UserDetailsService {

    private final PersonRepository persons;

    SignIns(PersonRepository persons) {
        this.persons = persons;
    }

    @Override
    public UserDetails loadUserByUsername(String email) {
        return persons.findByEmail(EmailAddress.key(email))
                .<UserDetails>map(SignIns::signedIn)
                .orElseThrow(() -> UsernameNotFoundException.fromUsername(email));
    }

    private static @org.jspecify.annotations.Nullable SignedIn signedIn(StoredPerson row) {
        String hash = row.passwordHash();
        return hash == null ? null : new SignedIn(row.toPerson(), hash, row.signInEpoch());
    }
}
