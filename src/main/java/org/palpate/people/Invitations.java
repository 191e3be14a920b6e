package org.palpate.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.palpate.limits.AtMost;
import org.palpate.refusal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * People whom an instructor brings in: they get an account without a password and a link to choose
 * one, which works once and for {@link #LIFE}, as long as whoever made it may bring people in.
 */
@Service
@Transactional
public class Invitations {

    /** How long a link works. */
    public static final Duration LIFE = Duration.ofDays(14);

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
        return emails.isEmpty()
                ? Map.of()
                : persons.findByEmailIn(emails).stream()
                        .map(StoredPerson::toPerson)
                        .collect(Collectors.toMap(Person::email, Person::id));
    }

    /**
     * Finds the people with these addresses and makes an account for each who is new. Everybody
     * gets a link, and all links open the same page, so that who asks cannot tell which were new;
     * the link of somebody who can sign in sets no password. Should a new address have an account
     * by then, the surrounding transaction fails at its end.
     *
     * @param names the name of each new person, by e-mail address in the form of {@link
     *     EmailAddress}; whoever has an account keeps their own
     * @return one for each address
     * @throws Refusal when the asking person is no instructor, or a name or address cannot be used
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
                            : foundAsLongAsMade(person, address);
            reached.put(email, link(instructor, row.toPerson(), checked));
        });
        return reached;
    }

    /**
     * Somebody who has an account. A new one takes two statements, for the person and for the role;
     * as many are made here, so that the time a list takes does not tell which addresses were new.
     */
    private StoredPerson foundAsLongAsMade(PersonId person, String address) {
        persons.findIdByEmail(address);
        persons.findRolesByEmail(address);
        return persons.findById(person.value()).orElseThrow();
    }

    /**
     * Makes another link for somebody who was reached before. Classes decide who may ask for whose.
     *
     * @param name as the instructor calls them
     * @throws Refusal when the asking person is no instructor, or the person is gone
     */
    public Invited reachAgain(
            PersonId instructor,
            PersonId person,
            @AtMost(characters = AtMost.SAID_BY_THE_ROOM) String name) {
        requireInstructor(instructor);
        return link(
                instructor,
                persons.findById(person.value())
                        .orElseThrow(() -> new Refusal("This person is gone. Reload the page."))
                        .toPerson(),
                name);
    }

    /**
     * Makes an account for somebody new, and a link with which they choose their password. Should
     * the e-mail have an account by then, the surrounding transaction fails at its end.
     *
     * @throws Refusal when the asking person is no instructor, or name or e-mail cannot be used
     */
    public Invited invite(
            PersonId instructor,
            @AtMost(characters = AtMost.SAID_BY_THE_ROOM) String name,
            String email) {
        requireInstructor(instructor);
        StoredPerson row =
                StoredPerson.invited(
                        PersonalData.checkName(name),
                        EmailAddress.of(email).value(),
                        clock.instant());
        Person invited = persons.save(row).toPerson();
        return link(instructor, invited, invited.name());
    }

    /**
     * Makes another link for somebody without a password; the former ones still work.
     *
     * @throws Refusal when the asking person is no instructor, or the person has a password
     */
    public Invited renew(PersonId instructor, PersonId person) {
        requireInstructor(instructor);
        Person invited =
                persons.findById(person.value())
                        .filter(StoredPerson::isInvited)
                        .orElseThrow(
                                () -> new Refusal("This learner has a password: they sign in."))
                        .toPerson();
        return link(instructor, invited, invited.name());
    }

    /** Makes an administrator's new link for each of these who has no password yet. */
    public List<Invited> again(PersonId administrator, Collection<PersonId> invited) {
        rights.require(
                administrator, Role.ADMINISTRATOR, "Only an administrator invites again. Ask one.");
        return persons.findAllById(invited.stream().map(PersonId::value).toList()).stream()
                .filter(row -> row.isInvited() && !row.isSuspended())
                .map(StoredPerson::toPerson)
                .map(person -> link(administrator, person, person.name()))
                .toList();
    }

    private Invited link(PersonId maker, Person person, String name) {
        String token = Secret.fresh();
        Instant expiresAt = clock.instant().plus(LIFE);
        invitations.save(
                new StoredInvitation(Secret.hash(token), person.id(), name, maker, expiresAt));
        return new Invited(person, token, expiresAt);
    }

    /** Those of these who have not chosen a password yet; nobody for who does not teach. */
    @Transactional(readOnly = true)
    public Set<PersonId> pending(PersonId instructor, Collection<PersonId> among) {
        return rights.has(instructor, Role.INSTRUCTOR)
                ? persons.findAllById(among.stream().map(PersonId::value).toList()).stream()
                        .filter(StoredPerson::isInvited)
                        .map(row -> row.toPerson().id())
                        .collect(Collectors.toSet())
                : Set.of();
    }

    /**
     * What a link leads to, whether its person has an account or is new, and also after it was
     * used; nothing when it is too old or made up, or its maker brings nobody in any more.
     *
     * <p>Needs no asker: the link says who was invited.
     */
    @Transactional(readOnly = true)
    public Optional<InvitationLink> find(String token) {
        return invitation(token)
                .flatMap(found ->
                        persons.findById(found.person())
                                .map(StoredPerson::toPerson)
                                .map(found::to));
    }

    /**
     * Gives the invited person the password they chose, who had none. None of their links sets one
     * afterwards. Needs no asker: the link says who was invited. A password that cannot be used is
     * said before anything else, of an account that has one too: else a poor one would tell which
     * accounts have, and use no link up.
     *
     * @return who may be signed in at once
     * @throws SetsNoPassword when the link does not (any more)
     * @throws Refusal when the password cannot be used
     */
    public PersonId accept(String token, String password) {
        StoredInvitation found = invitation(token).orElseThrow(SetsNoPassword::new);
        // Of two who use a link at once, the second waits here and finds a password.
        StoredPerson row = persons.lock(found.person()).orElseThrow(SetsNoPassword::new);
        passwords.check(password, found.name(), row.toPerson().email());
        if (row.isSuspended()) {
            throw new Refusal(AdministeredAccounts.SUSPENDED);
        }
        if (!row.isInvited()) {
            throw new SetsNoPassword();
        }
        row.changePassword(passwords.hash(password));
        PersonId person = row.toPerson().id();
        events.publishEvent(new InvitationAccepted(person, found.madeBy()));
        return person;
    }

    private Optional<StoredInvitation> invitation(String token) {
        return invitations
                .findById(Secret.hash(token))
                .filter(found ->
                        found.isGoodAt(clock.instant()) && rights.bringsIn(found.madeBy()));
    }

    private void requireInstructor(PersonId asking) {
        rights.require(
                asking,
                Role.INSTRUCTOR,
                "Only instructors bring people in. Ask one who teaches the class.");
    }
}
