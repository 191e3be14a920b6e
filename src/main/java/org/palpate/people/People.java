package org.palpate.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.palpate.limits.AtMost;
import org.palpate.refusal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everybody the school knows. The door of this room. */
@Service
@Transactional
public class People {

    /**
     * How long a guest is kept who does not sign in: as long as their browser's cookie lives. After
     * that nobody can come back to what they did.
     */
    public static final Duration GUESTS_ARE_KEPT = Duration.ofDays(90);

    private final PersonRepository persons;
    private final FormerPersonRepository former;
    private final Accounts accounts;
    private final SignInLog log;
    private final Rights rights;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    People(
            PersonRepository persons,
            FormerPersonRepository former,
            Accounts accounts,
            SignInLog log,
            Rights rights,
            ApplicationEventPublisher events,
            Clock clock) {
        this.persons = persons;
        this.former = former;
        this.accounts = accounts;
        this.log = log;
        this.rights = rights;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Makes an account.
     *
     * @param guest the guest who signs up and keeps what they did; null for somebody new
     * @return who may be signed in at once: they have just chosen the password
     * @throws AddressTaken when the e-mail has an account already; nothing of that one changes
     * @throws Refusal when name, e-mail or password cannot be used
     */
    public PersonId signUp(
            @AtMost(characters = AtMost.SAID_BY_THE_ROOM) String name,
            String email,
            String password,
            @Nullable PersonId guest) {
        return accounts.signUp(name, email, password, guest);
    }

    /**
     * The sign-in of somebody who has just shown who they are otherwise than by the sign-in page:
     * by signing up, setting up or accepting an invitation.
     */
    @Transactional(readOnly = true)
    public SignedIn signIn(PersonId id) {
        StoredPerson row =
                persons.findById(id.value())
                        .orElseThrow(
                                () -> new Refusal("This account is gone. Ask your administrator."));
        if (row.isSuspended()) {
            throw new Refusal(AdministeredAccounts.SUSPENDED);
        }
        return new SignedIn(row.toPerson(), "", row.signInEpoch());
    }

    /** Makes a guest. Whether one may come in is the school's to say, and asked there. */
    public GuestPass welcomeGuest() {
        String token = Secret.fresh();
        var guest = persons.save(StoredPerson.guest(Secret.hash(token), clock.instant()));
        return new GuestPass(guest.toPerson().id(), token);
    }

    /** How many guests came since a time and have no account yet. */
    @Transactional(readOnly = true)
    public long guestsSince(Instant since) {
        return persons.countGuestsSince(since);
    }

    /**
     * The guest a cookie speaks of, until they have signed in for the first time.
     *
     * <p>Needs no asker: the cookie says who asks.
     */
    @Transactional(readOnly = true)
    public Optional<Person> guest(String token) {
        return persons.findByGuestToken(Secret.hash(token)).map(StoredPerson::toPerson);
    }

    /**
     * Hands what a guest did to the person they turned out to be. A guest who signed up is that
     * person already; somebody else's account is left alone.
     */
    public void recognize(PersonId guest, PersonId person) {
        StoredPerson row = persons.lock(guest.value()).orElse(null);
        if (row == null) {
            return;
        }
        if (row.isGuest()) {
            events.publishEvent(new GuestSignedIn(guest, person));
            persons.remove(guest.value());
        } else if (guest.equals(person)) {
            row.forgetGuestToken();
        }
    }

    /** The person with that id. */
    @Transactional(readOnly = true)
    public Optional<Person> find(PersonId id) {
        return persons.findById(id.value()).map(StoredPerson::toPerson);
    }

    /**
     * The persons with those ids; ids of nobody are left out.
     *
     * <p>Needs no asker: a door that heard who asks has given the ids.
     */
    @Transactional(readOnly = true)
    public Map<PersonId, Person> find(Collection<PersonId> ids) {
        return persons.findAllById(ids.stream().map(PersonId::value).toList()).stream()
                .map(StoredPerson::toPerson)
                .collect(Collectors.toMap(Person::id, Function.identity()));
    }

    /**
     * What the persons with those ids are called; who has left goes by the name they had. Ids of
     * nobody, and of those whose name was not kept, are left out.
     *
     * <p>Needs no asker: a door that heard who asks has given the ids.
     */
    @Transactional(readOnly = true)
    public Map<PersonId, String> names(Collection<PersonId> ids) {
        var names = new HashMap<PersonId, String>();
        find(ids).forEach((id, person) -> names.put(id, person.name()));
        List<UUID> gone =
                ids.stream().filter(id -> !names.containsKey(id)).map(PersonId::value).toList();
        if (!gone.isEmpty()) {
            former.findAllById(gone).forEach(row -> names.put(row.id(), row.name()));
        }
        return Map.copyOf(names);
    }

    /**
     * The person with this e-mail who teaches; nothing when there is none, or the asking person
     * does not teach.
     */
    @Transactional(readOnly = true)
    public Optional<Person> instructor(PersonId asking, String email) {
        return is(asking, Role.INSTRUCTOR)
                ? persons.findByEmail(EmailAddress.key(email))
                        .map(StoredPerson::toPerson)
                        .filter(person -> person.is(Role.INSTRUCTOR))
                : Optional.empty();
    }

    /**
     * Changes a person's password and ends every sign-in, here and on other devices.
     *
     * @return the sign-in to go on with where it was changed
     * @throws Refusal when the old one is wrong or the new one cannot be used
     */
    public SignedIn changePassword(PersonId id, String old, String fresh) {
        return accounts.changePassword(id, old, fresh);
    }

    /**
     * A sign-in as it holds now: itself, or with the roles that were given or withdrawn since;
     * empty when its person is gone or has changed the password.
     */
    @Transactional(readOnly = true)
    public Optional<SignedIn> current(SignedIn principal) {
        var roles = persons.findRoles(principal.person().value(), principal.epoch());
        return roles.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        principal.with(
                                roles.stream()
                                        .filter(Objects::nonNull)
                                        .collect(Collectors.toSet())));
    }

    /**
     * Gives a person a role or takes it away.
     *
     * @throws Refusal when the asking person is no administrator, or would leave the school without
     *     one
     */
    public void setRole(PersonId asking, PersonId person, Role role, boolean granted) {
        if (!isAdministrator(asking)) {
            throw new Refusal("Only an administrator changes roles. Ask one to do it.");
        }
        StoredPerson row =
                persons.findById(person.value())
                        .filter(p -> !p.isGuest())
                        .orElseThrow(() -> new Refusal("This person is gone. Reload the page."));
        if (granted) {
            row.grant(role);
        } else if (role == Role.ADMINISTRATOR && persons.isLastAdministrator(person.value())) {
            throw new Refusal(
                    "A school needs an administrator: give somebody else the role first.");
        } else {
            row.withdraw(role);
        }
        log.roleChanged(asking, person, role, granted);
    }

    /** Whether a person looks after the server. */
    @Transactional(readOnly = true)
    public boolean isAdministrator(PersonId id) {
        return is(id, Role.ADMINISTRATOR);
    }

    private boolean is(PersonId id, Role role) {
        return rights.has(id, role);
    }
}
