package org.palpate.people;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.palpate.people.guessing.Guesses;
import org.palpate.refusal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Makes accounts and changes their passwords, within the transaction of the door. */
@Component
class Accounts {

    private final PersonRepository persons;
    private final RememberedSignInRepository remembered;
    private final Passwords passwords;
    private final Guesses guesses;
    private final SignInLog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Accounts(
            PersonRepository persons,
            RememberedSignInRepository remembered,
            Passwords passwords,
            Guesses guesses,
            SignInLog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.persons = persons;
        this.remembered = remembered;
        this.passwords = passwords;
        this.guesses = guesses;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /** As {@link People#signUp}. */
    PersonId signUp(String name, String email, String password, @Nullable PersonId guest) {
        String cleanName = PersonalData.checkName(name);
        EmailAddress address = EmailAddress.of(email);
        passwords.check(password, cleanName, address.value());
        persons.findByEmail(address.value()).ifPresent(row -> refuse(address, row.isInvited()));
        String hash = passwords.hash(password);
        Optional<StoredPerson> known =
                guest == null
                        ? Optional.empty()
                        : persons.findById(guest.value()).filter(StoredPerson::isGuest);
        try {
            if (known.isPresent()) {
                known.get().signUp(cleanName, address.value(), hash);
                persons.flush();
                return known.get().toPerson().id();
            }
            return persons.saveAndFlush(
                            StoredPerson.learner(cleanName, address.value(), hash, clock.instant()))
                    .toPerson()
                    .id();
        } catch (DataIntegrityViolationException lostRace) {
            throw new AddressTaken(false);
        }
    }

    private void refuse(EmailAddress address, boolean invited) {
        log.taken(address);
        throw new AddressTaken(invited);
    }

    /** As {@link People#changePassword}. */
    SignedIn changePassword(PersonId id, String old, String fresh) {
        StoredPerson row =
                persons.findById(id.value())
                        .orElseThrow(
                                () -> new Refusal("This account is gone. Ask your administrator."));
        String who = id.value().toString();
        Duration wait = guesses.take(Guesses.At.CURRENT_PASSWORD, who);
        if (!wait.isZero()) {
            throw new Refusal(
                    "The current password was wrong several times. Try again in %s."
                            .formatted(Guesses.words(wait)));
        }
        if (!passwords.matches(old, row.passwordHash())) {
            throw new Refusal("The current password is not right. Try again.");
        }
        guesses.forget(Guesses.At.CURRENT_PASSWORD, who);
        Person person = row.toPerson();
        passwords.check(fresh, person.name(), person.email());
        String hash = passwords.hash(fresh);
        row.changePassword(hash);
        remembered.deleteByPerson(id.value());
        log.passwordChanged(id);
        events.publishEvent(new PasswordChanged(id));
        return new SignedIn(person, hash, row.signInEpoch());
    }

    /**
     * Makes the first administrator, who may teach as well. The caller has seen to it that this
     * happens once.
     */
    PersonId addAdministrator(String name, String email, String password) {
        String cleanName = PersonalData.checkName(name);
        String cleanEmail = EmailAddress.of(email).value();
        passwords.check(password, cleanName, cleanEmail);
        if (persons.findByEmail(cleanEmail).isPresent()) {
            throw new Refusal(
                    "This e-mail address has an account already: use another e-mail address.");
        }
        StoredPerson row =
                StoredPerson.learner(
                        cleanName, cleanEmail, passwords.hash(password), clock.instant());
        row.grant(Role.INSTRUCTOR);
        row.grant(Role.ADMINISTRATOR);
        return persons.save(row).toPerson().id();
    }
}
