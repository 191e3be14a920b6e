package org.palpate.people.recovery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.palpate.people.Credentials;
import org.palpate.people.PasswordChanged;
import org.palpate.people.People;
import org.palpate.people.Person;
import org.palpate.people.PersonId;
import org.palpate.people.Rights;
import org.palpate.people.Role;
import org.palpate.people.Secret;
import org.palpate.people.recovery.OpenedLink.State;
import org.palpate.people.recovery.StoredPasswordLink.Origin;
import org.palpate.refusal.Refusal;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links for people who forgot their password. Each works once and for {@link #LIFE}; making another
 * ends the former, and so does a change of the password.
 */
@Service
@Transactional
public class PasswordLinks {

    /** How long a link works. */
    public static final Duration LIFE = Duration.ofDays(1);

    /** So long it is told apart from a made-up one. */
    private static final Duration REMEMBERED = Duration.ofDays(30);

    private final PasswordLinkRepository links;
    private final Credentials credentials;
    private final People people;
    private final Rights rights;
    private final TeachingTies ties;
    private final Clock clock;

    PasswordLinks(
            PasswordLinkRepository links,
            Credentials credentials,
            People people,
            Rights rights,
            TeachingTies ties,
            Clock clock) {
        this.links = links;
        this.credentials = credentials;
        this.people = people;
        this.rights = rights;
        this.ties = ties;
        this.clock = clock;
    }

    /**
     * Makes a link for anybody with a password.
     *
     * @throws Refusal when the asking person is no administrator, or the person has no password to
     *     forget
     */
    public PasswordLink make(PersonId administrator, PersonId person) {
        rights.require(administrator, Role.ADMINISTRATOR, "Only an administrator makes this link.");
        return link(person, Origin.ADMINISTRATOR, administrator);
    }

    /**
     * Makes a link for a learner. Whose learners somebody's are is decided where classes are kept;
     * the link works as long as they are ({@link TeachingTies}).
     *
     * @throws Refusal when the asking person is no instructor, when the person teaches or looks
     *     after the server, or has no password to forget
     */
    public PasswordLink makeForLearner(PersonId instructor, PersonId learner) {
        rights.require(instructor, Role.INSTRUCTOR, "Only instructors make links for learners.");
        if (isMoreThanLearner(learner)) {
            throw new Refusal(
                    "This person teaches or looks after the server: only an administrator makes a link for them, under Office.");
        }
        return link(learner, Origin.INSTRUCTOR, instructor);
    }

    /**
     * Makes a link for an administrator, for whoever runs the server and needs no other right.
     *
     * @throws Refusal when no administrator has this e-mail address
     */
    public PasswordLink makeOnServer(String email) {
        Person person =
                credentials
                        .administrator(email)
                        .orElseThrow(() ->
                                new Refusal(
                                        "No administrator has the e-mail address %s."
                                                .formatted(email.strip())));
        return link(person.id(), Origin.SERVER, null);
    }

    private PasswordLink link(PersonId id, Origin origin, @Nullable PersonId maker) {
        // Of two who make one at once the second waits here, and ends what the first has made.
        Person person = credentials.lock(id).orElseThrow(PasswordLinks::gone);
        if (!credentials.hasPassword(id)) {
            throw new Refusal(
                    "This person has no password yet: make another invitation link instead.");
        }
        Instant now = clock.instant();
        links.removeBefore(now.minus(REMEMBERED));
        links.end(id.value(), now);
        String token = Secret.fresh();
        Instant expiresAt = now.plus(LIFE);
        links.save(new StoredPasswordLink(Secret.hash(token), id, origin, maker, expiresAt));
        credentials.linkMade(id, maker);
        return new PasswordLink(person, token, expiresAt);
    }

    /**
     * What a link leads to; nothing for one that is made up or weeks old.
     *
     * <p>Needs no asker: the link says whose it is.
     */
    @Transactional(readOnly = true)
    public Optional<OpenedLink> find(String token) {
        return links.findById(Secret.hash(token))
                .flatMap(found ->
                        people.find(found.person())
                                .map(person ->
                                        new OpenedLink(
                                                person,
                                                state(found),
                                                found.madeBy(),
                                                found.usedAt())));
    }

    /**
     * Gives the link's person the password they chose, ends every sign-in they have and every
     * browser that stays signed in. A password that cannot be used leaves the link good.
     *
     * <p>Needs no asker: the link says whose it is.
     *
     * @return who may be signed in at once
     * @throws Refusal when the link or the password cannot be used
     */
    public PersonId use(String token, String password) {
        String hash = Secret.hash(token);
        PersonId person =
                links.findPerson(hash).map(PersonId::new).orElseThrow(PasswordLinks::gone);
        // Of two who use a link at once, the second waits here and finds it used.
        credentials.lock(person).orElseThrow(PasswordLinks::gone);
        StoredPasswordLink found = links.findById(hash).orElseThrow(PasswordLinks::gone);
        State state = state(found);
        if (state != State.GOOD) {
            throw new Refusal(state.sentence());
        }
        found.use(clock.instant());
        credentials.replace(person, password);
        return person;
    }

    private State state(StoredPasswordLink link) {
        if (link.usedAt() != null) {
            return State.USED;
        }
        if (link.isEnded() || !stands(link)) {
            return State.ENDED;
        }
        return link.isTooOld(clock.instant()) ? State.TOO_OLD : State.GOOD;
    }

    /**
     * A right that was withdrawn opens nothing any more, nor does one that would not be enough. An
     * instructor's rests on teaching the learner, now as when the link was made.
     */
    private boolean stands(StoredPasswordLink link) {
        PersonId maker = link.madeBy();
        return switch (link.origin()) {
            case SERVER -> true;
            case ADMINISTRATOR -> maker != null && rights.has(maker, Role.ADMINISTRATOR);
            case INSTRUCTOR ->
                    maker != null
                            && rights.has(maker, Role.INSTRUCTOR)
                            && ties.hasLearner(maker, link.person())
                            && !isMoreThanLearner(link.person());
        };
    }

    private boolean isMoreThanLearner(PersonId person) {
        return rights.has(person, Role.INSTRUCTOR) || rights.has(person, Role.ADMINISTRATOR);
    }

    /** Whoever knows the password has not forgotten it. */
    @EventListener
    void end(PasswordChanged event) {
        links.end(event.person().value(), clock.instant());
    }

    private static Refusal gone() {
        return new Refusal("This link does not work any more. Ask for a new one.");
    }
}
