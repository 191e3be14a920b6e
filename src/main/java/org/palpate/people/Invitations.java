package org.palpate.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * People whom an instructor brings in: they get an account without a password and a link to choose
 * one, which works once and for {@link #LIFE}.
 */
@Service
@Transactional
public class Invitations {

    /** How long a link works. */
    public static final Duration LIFE = Duration.ofDays(14);

    private static final String USED_UP =
            "This invitation was used already or is too old. Ask your instructor for a new link.";

    private final PersonRepository persons;
    private final InvitationRepository invitations;
    private final Passwords passwords;
    private final Rights rights;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Invitations(
            PersonRepository persons,
            InvitationRepository invitations,
            Passwords passwords,
            Rights rights,
            ApplicationEventPublisher events,
            Clock clock) {
        this.persons = persons;
        this.invitations = invitations;
        this.passwords = passwords;
        this.rights = rights;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Which of these e-mail addresses have an account, and whose; addresses in the form of {@link
     * EmailAddress}. Nobody's, for anybody but an administrator: who else asks must not learn who
     * has an account.
     */
    @Transactional(readOnly = true)
    public Map<String, PersonId> known(PersonId administrator, Collection<String> emails) {
        return rights.has(administrator, Role.ADMINISTRATOR) ? byEmail(emails) : Map.of();
    }

    private Map<String, PersonId> byEmail(Collection<String> emails) {
        return !emails.isEmpty()
                ? persons.findByEmailIn(emails).stream()
                        .map(StoredPerson::toPerson)
                        .collect(Collectors.toMap(Person::email, Person::id))
                : Map.of();
    }

    /**
     * Finds the people with these addresses and makes an account for each who is new. Everybody
     * gets a link, so that who asks cannot tell which were new; the link of somebody who can sign
     * in opens nothing but the way to sign in. Should a new address have an account by then, the
     * surrounding transaction fails at its end.
     *
     * @param names the name of each new person, by e-mail address in the form of {@link
     *     EmailAddress}; whoever has an account keeps their own
     * @return one for each address
     * @throws Rejected when the asking person is no instructor, or a name or address cannot be used
     */
    public Map<String, Invited> reach(PersonId instructor, Map<String, String> names) {
        requireInstructor(instructor);
        Map<String, PersonId> known = byEmail(names.keySet());
        Map<String, Invited> reached = new LinkedHashMap<>();
        names.forEach((email, name) -> {
            String checked = PersonalData.checkName(name);
            String address = EmailAddress.of(email).value();
            PersonId person = known.get(email);
            StoredPerson row =
                    person == null
                            ? persons.save(StoredPerson.invited(checked, address, clock.instant()))
                            : persons.findById(person.value()).orElseThrow();
            reached.put(email, link(row.toPerson()));
        });
        return reached;
    }

    /**
     * Makes another link for somebody who was reached before, with a password or without. Who may
     * ask for whose is decided where classes are kept.
     *
     * @throws Rejected when the asking person is no instructor, or the person is gone
     */
    public Invited reachAgain(PersonId instructor, PersonId person) {
        requireInstructor(instructor);
        return link(
                persons.findById(person.value())
                        .orElseThrow(() -> new Rejected("This person is gone. Reload the page."))
                        .toPerson());
    }

    /**
     * Whether a link was made for somebody who can sign in: they had a password before, or have
     * chosen one with another link. Such a link opens nothing.
     */
    @Transactional(readOnly = true)
    public boolean isForSomebodyWhoCanSignIn(String token) {
        return invitation(token)
                .flatMap(found -> persons.findById(found.person()))
                .filter(row -> !row.isInvited())
                .isPresent();
    }

    /**
     * Makes an account for somebody new, and a link with which they choose their password. Should
     * the e-mail have an account by then, the surrounding transaction fails at its end.
     *
     * @throws Rejected when the asking person is no instructor, or name or e-mail cannot be used
     */
    public Invited invite(PersonId instructor, String name, String email) {
        requireInstructor(instructor);
        StoredPerson row =
                StoredPerson.invited(
                        PersonalData.checkName(name),
                        EmailAddress.of(email).value(),
                        clock.instant());
        return link(persons.save(row).toPerson());
    }

    /**
     * Makes another link for somebody who has not chosen a password yet; links given out before go
     * on working. Who may ask for whose is decided where classes are kept.
     *
     * @throws Rejected when the asking person is no instructor, or the person has a password
     */
    public Invited renew(PersonId instructor, PersonId person) {
        requireInstructor(instructor);
        return link(
                persons.findById(person.value())
                        .filter(StoredPerson::isInvited)
                        .orElseThrow(() ->
                                new Rejected(
                                        "This learner has a password already and can sign in."))
                        .toPerson());
    }

    private Invited link(Person person) {
        String token = Secret.fresh();
        Instant expiresAt = clock.instant().plus(LIFE);
        invitations.save(new StoredInvitation(Secret.hash(token), person.id(), expiresAt));
        return new Invited(person, token, expiresAt);
    }

    /** Those of these persons who were invited and have not chosen a password yet. */
    @Transactional(readOnly = true)
    public Set<PersonId> pending(Collection<PersonId> among) {
        return persons.findAllById(among.stream().map(PersonId::value).toList()).stream()
                .filter(StoredPerson::isInvited)
                .map(row -> row.toPerson().id())
                .collect(Collectors.toSet());
    }

    /** Whom a link invites; nothing when it is used up, too old or made up. */
    @Transactional(readOnly = true)
    public Optional<Person> find(String token) {
        return invitation(token)
                .flatMap(found -> persons.findById(found.person()))
                .filter(StoredPerson::isInvited)
                .map(StoredPerson::toPerson);
    }

    /**
     * Gives the invited person the password they chose. All their links are dead afterwards.
     *
     * @return who may be signed in at once
     * @throws Rejected when the link is no good (any more), or the password cannot be used
     */
    public PersonId accept(String token, String password) {
        StoredInvitation found = invitation(token).orElseThrow(() -> new Rejected(USED_UP));
        // Of two who use a link at once, the second waits here and finds a password.
        StoredPerson row =
                persons.lock(found.person())
                        .filter(StoredPerson::isInvited)
                        .orElseThrow(() -> new Rejected(USED_UP));
        Person person = row.toPerson();
        passwords.check(password, person.name(), person.email());
        row.changePassword(passwords.hash(password));
        invitations.removeAllOf(found.person());
        events.publishEvent(new InvitationAccepted(person.id()));
        return person.id();
    }

    private Optional<StoredInvitation> invitation(String token) {
        return invitations
                .findById(Secret.hash(token))
                .filter(found -> found.isGoodAt(clock.instant()));
    }

    private void requireInstructor(PersonId asking) {
        if (!teaches(asking)) {
            throw new Rejected("Only instructors bring people in.");
        }
    }

    private boolean teaches(PersonId asking) {
        return rights.has(asking, Role.INSTRUCTOR);
    }
}
