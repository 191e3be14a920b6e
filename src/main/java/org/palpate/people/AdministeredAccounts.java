package org.palpate.people;

import java.time.Clock;
import java.time.Duration;
import org.palpate.limits.AtMost;
import org.palpate.people.guessing.Guesses;
import org.palpate.refusal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an administrator does with accounts, and how somebody deletes their own. Nobody locks out
 * the last administrator who can sign in.
 */
@Service
@Transactional
public class AdministeredAccounts {

    /** What somebody reads who may not sign in for now. */
    static final String SUSPENDED =
            "This account is suspended: nobody can sign in with it now. Ask whoever looks after this server.";

    private final PersonRepository persons;
    private final FormerPersonRepository former;
    private final RememberedSignInRepository remembered;
    private final Passwords passwords;
    private final Guesses guesses;
    private final Rights rights;
    private final SignInLog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AdministeredAccounts(
            PersonRepository persons,
            FormerPersonRepository former,
            RememberedSignInRepository remembered,
            Passwords passwords,
            Guesses guesses,
            Rights rights,
            SignInLog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.persons = persons;
        this.former = former;
        this.remembered = remembered;
        this.passwords = passwords;
        this.guesses = guesses;
        this.rights = rights;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Gives a person another name and e-mail address; they sign in with the new one.
     *
     * @throws Refusal when name or address cannot be used, or somebody else has the address
     */
    public void change(
            PersonId administrator,
            PersonId person,
            @AtMost(characters = AtMost.SAID_BY_THE_ROOM) String name,
            String email) {
        StoredPerson row = account(administrator, person);
        row.rename(PersonalData.checkName(name), EmailAddress.of(email).value());
        try {
            persons.flush();
        } catch (DataIntegrityViolationException taken) {
            throw new Refusal("Another account has this e-mail address. Use another one.");
        }
        log.renamed(administrator, person);
    }

    /**
     * Ends every sign-in of a person and lets them sign in no more, until they are brought back.
     * Everything of theirs stays.
     *
     * @throws Refusal when the school would be left without an administrator
     */
    public void suspend(PersonId administrator, PersonId person) {
        StoredPerson row = account(administrator, person);
        requireAnother(person);
        row.suspend(clock.instant());
        remembered.deleteByPerson(person.value());
        log.suspended(administrator, person, true);
    }

    /** Lets a person sign in again who was suspended. */
    public void bringBack(PersonId administrator, PersonId person) {
        account(administrator, person).bringBack();
        log.suspended(administrator, person, false);
    }

    /**
     * Deletes a person with what is theirs; what they decided for others stays, with their name.
     *
     * @throws Refusal when the school would be left without an administrator, or a room that keeps
     *     something of theirs refuses
     */
    public void delete(PersonId administrator, PersonId person) {
        account(administrator, person);
        remove(person, administrator);
    }

    /**
     * Deletes the own account.
     *
     * @throws Refusal when the password is wrong, or as for {@link #delete}
     */
    public void deleteOwn(PersonId person, String password) {
        StoredPerson row =
                persons.lock(person.value())
                        .orElseThrow(
                                () -> new Refusal("This account is gone. Ask your administrator."));
        String who = person.value().toString();
        Duration wait = guesses.take(Guesses.At.CURRENT_PASSWORD, who);
        if (!wait.isZero()) {
            throw new Refusal(
                    "The password was wrong several times. Try again in %s."
                            .formatted(Guesses.words(wait)));
        }
        if (!passwords.matches(password, row.passwordHash())) {
            throw new Refusal("The password is not right. Try again.");
        }
        guesses.forget(Guesses.At.CURRENT_PASSWORD, who);
        remove(person, person);
    }

    private void remove(PersonId person, PersonId by) {
        requireAnother(person);
        Person leaving = persons.findById(person.value()).orElseThrow().toPerson();
        var deleted = new PersonDeleted(person, by);
        events.publishEvent(deleted);
        if (deleted.isNameKept()) {
            former.save(new StoredFormerPerson(leaving, clock.instant()));
        }
        persons.remove(person.value());
        log.deleted(by, person);
    }

    private StoredPerson account(PersonId administrator, PersonId person) {
        rights.require(
                administrator,
                Role.ADMINISTRATOR,
                "Only an administrator changes accounts. Ask one.");
        StoredPerson row =
                persons.lock(person.value())
                        .filter(found -> !found.isGuest())
                        .orElseThrow(() -> new Refusal("This person is gone. Reload the page."));
        if (row.isSample()) {
            throw new Refusal(
                    "This person belongs to the sample class, which is removed whole under Office.");
        }
        return row;
    }

    private void requireAnother(PersonId person) {
        if (persons.isLastAdministrator(person.value())) {
            throw new Refusal(
                    "A school needs an administrator who can sign in: give somebody else the role first.");
        }
    }
}
