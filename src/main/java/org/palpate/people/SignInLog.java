package org.palpate.people;

import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.palpate.people.guessing.Guesses;
import org.palpate.store.audit.AuditKind;
import org.palpate.store.audit.AuditLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;
import org.slf4j.MarkerFactory;
import org.springframework.stereotype.Component;

/**
 * What the person who runs the server should find in its log, and the school's administrators in
 * the audit log: who came and went, who was slowed down, and whose rights changed. One sentence
 * each. Persons stand there by their id, which the log's other readers cannot name; an address that
 * somebody typed by its first letter and its domain, and never a name, a password or a secret. A
 * line about an account carries the account's own marker, so that no flood of lines about others,
 * or about addresses without one, keeps it out of the log.
 */
@Component
public class SignInLog {

    private static final Logger LOG = LoggerFactory.getLogger(SignInLog.class);

    private final PersonRepository persons;

    private final AuditLog audit;

    SignInLog(PersonRepository persons, AuditLog audit) {
        this.persons = persons;
        this.audit = audit;
    }

    /** Somebody has signed in. */
    public void signedIn(PersonId person, String network) {
        LOG.info(of(person), "Person {} signed in from {}", person.value(), network);
        audit.add(AuditKind.SIGN_IN, person.value(), null, "Signed in", network);
    }

    /** A browser that stays signed in came back. */
    public void cameBack(PersonId person, String network) {
        LOG.info(
                of(person),
                "Person {} came back from {}, still signed in",
                person.value(),
                network);
        audit.add(AuditKind.SIGN_IN, person.value(), null, "Came back, still signed in", network);
    }

    /** Somebody has signed out. */
    public void signedOut(PersonId person) {
        LOG.info(of(person), "Person {} signed out", person.value());
        audit.add(AuditKind.SIGN_IN, person.value(), null, "Signed out");
    }

    /** Somebody took a file away, which says what of: "Gradebook (CSV)". */
    public void tookAway(PersonId person, String file) {
        audit.add(AuditKind.EXPORT, person.value(), null, "Downloaded: " + file);
    }

    /** Somebody took away everything the school keeps of themselves. */
    public void tookOwnData(PersonId person) {
        audit.add(
                AuditKind.EXPORT,
                person.value(),
                person.value(),
                "Downloaded everything about themselves");
    }

    /** Somebody could not show who they are, or may not come in. */
    void refused(String email, String network, String why) {
        audit.addWithinBounds(
                AuditKind.SIGN_IN,
                persons.findIdByEmail(EmailAddress.key(email)).orElse(null),
                "Refused: %s, for %s".formatted(why, EmailAddress.shortened(email)),
                network);
    }

    /** Wrong tries have come to where the next one must wait. Said at each longer wait. */
    void slowedDown(Guesses.At at, String email, String network, Duration wait) {
        Marker account =
                persons.findIdByEmail(EmailAddress.key(email))
                        .map(id -> of(new PersonId(id)))
                        .orElse(null);
        LOG.warn(
                account,
                "Wrong passwords for {} from {}: the next try must wait {} (counted as {})",
                EmailAddress.shortened(email),
                network,
                Guesses.words(wait),
                at);
        refused(email, network, "wrong passwords; the next try must wait " + Guesses.words(wait));
    }

    /** Somebody wanted an account for an address that has one. */
    void taken(EmailAddress email) {
        LOG.warn(
                "Sign-up refused: {} has an account already",
                EmailAddress.shortened(email.value()));
    }

    void passwordChanged(PersonId person) {
        LOG.info(
                of(person),
                "Person {} changed the password; every other sign-in is over",
                person.value());
        audit.add(AuditKind.ACCOUNT, person.value(), person.value(), "Password changed");
    }

    void passwordChangedByLink(PersonId person) {
        LOG.info(
                of(person),
                "Person {} chose a new password with a link; every sign-in before is over",
                person.value());
        audit.add(
                AuditKind.ACCOUNT,
                person.value(),
                person.value(),
                "New password chosen with a link");
    }

    /** By nobody stands for the command on the server. */
    void passwordLinkMade(PersonId person, @Nullable PersonId maker) {
        LOG.info(
                of(person),
                "{} made a link with which person {} can choose a new password",
                maker == null ? "The command on the server" : "Person " + maker.value(),
                person.value());
        audit.add(
                AuditKind.ACCOUNT,
                maker == null ? null : maker.value(),
                person.value(),
                maker == null
                        ? "Password link made by the command on the server"
                        : "Password link made");
    }

    void roleChanged(PersonId administrator, PersonId person, Role role, boolean granted) {
        LOG.info(
                of(person),
                "Administrator {} {} person {} the role {}",
                administrator.value(),
                granted ? "gave" : "took from",
                person.value(),
                role);
        audit.add(
                AuditKind.ACCOUNT,
                administrator.value(),
                person.value(),
                "Role %s %s"
                        .formatted(
                                role.name().toLowerCase(Locale.ROOT),
                                granted ? "given" : "taken away"));
    }

    void suspended(PersonId administrator, PersonId person, boolean suspended) {
        LOG.info(
                of(person),
                "Administrator {} {} person {}",
                administrator.value(),
                suspended ? "suspended" : "brought back",
                person.value());
        audit.add(
                AuditKind.ACCOUNT,
                administrator.value(),
                person.value(),
                suspended ? "Suspended" : "Brought back");
    }

    void renamed(PersonId administrator, PersonId person) {
        LOG.info(
                of(person),
                "Administrator {} changed the name or the address of person {}",
                administrator.value(),
                person.value());
        audit.add(
                AuditKind.ACCOUNT,
                administrator.value(),
                person.value(),
                "Name or e-mail address changed");
    }

    void deleted(PersonId by, PersonId person) {
        LOG.info(
                of(person),
                "Person {} deleted the account of person {}",
                by.value(),
                person.value());
        audit.add(
                AuditKind.DELETION,
                by.value(),
                person.value(),
                by.equals(person) ? "Own account deleted" : "Account deleted");
    }

    private static Marker of(PersonId person) {
        return MarkerFactory.getDetachedMarker("account " + person.value());
    }
}
