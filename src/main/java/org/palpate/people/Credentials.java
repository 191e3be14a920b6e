package org.palpate.people;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.palpate.refusal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Changes a password without the former one, within the transaction of the door. It asks nobody who
 * they are, so only {@code people.recovery} knows it ({@code ArchitectureTest}).
 */
@Component
public class Credentials {

    private final PersonRepository persons;
    private final RememberedSignInRepository remembered;
    private final Passwords passwords;
    private final SignInLog log;
    private final ApplicationEventPublisher events;

    Credentials(
            PersonRepository persons,
            RememberedSignInRepository remembered,
            Passwords passwords,
            SignInLog log,
            ApplicationEventPublisher events) {
        this.persons = persons;
        this.remembered = remembered;
        this.passwords = passwords;
        this.log = log;
        this.events = events;
    }

    /** Locks a person's row, so that of two who would change it the second finds it changed. */
    public Optional<Person> lock(PersonId id) {
        return persons.lock(id.value()).map(StoredPerson::toPerson);
    }

    /** Whether there is a password to be forgotten: not for guests, the invited and samples. */
    public boolean hasPassword(PersonId id) {
        return persons.findById(id.value()).filter(row -> row.passwordHash() != null).isPresent();
    }

    /** The administrator with this e-mail address. */
    public Optional<Person> administrator(String email) {
        return persons.findByEmail(EmailAddress.key(email))
                .map(StoredPerson::toPerson)
                .filter(person -> person.is(Role.ADMINISTRATOR));
    }

    /** Writes into the log that a link was made; by nobody stands for the command on the server. */
    public void linkMade(PersonId person, @Nullable PersonId maker) {
        log.passwordLinkMade(person, maker);
    }

    /**
     * Gives a person a new password and ends every sign-in with the former one.
     *
     * @throws Refusal when the password cannot be used
     */
    public void replace(PersonId id, String password) {
        StoredPerson row =
                persons.findById(id.value())
                        .orElseThrow(
                                () -> new Refusal("This account is gone. Ask your administrator."));
        if (row.isSuspended()) {
            throw new Refusal(AdministeredAccounts.SUSPENDED);
        }
        Person person = row.toPerson();
        passwords.check(password, person.name(), person.email());
        row.changePassword(passwords.hash(password));
        remembered.deleteByPerson(id.value());
        log.passwordChangedByLink(id);
        events.publishEvent(new PasswordChanged(id));
    }
}
