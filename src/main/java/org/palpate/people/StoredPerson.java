package org.palpate.people;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/**
 * A person's row. A guest is a person without e-mail and password, who becomes a learner by getting
 * them.
 */
@Entity
@Table(name = "person")
@DynamicUpdate // who gets a role and changes the password at once keeps both
class StoredPerson {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    private @Nullable UUID id;

    private String name;

    private @Nullable String email;

    private @Nullable String passwordHash;

    /**
     * SHA-256 of the cookie that says who a guest is; kept until the first sign-in, so that a
     * sign-up shows nobody whether its e-mail was new.
     */
    private @Nullable String guestToken;

    private boolean sample;

    private Instant createdAt;

    /** Since when they may not sign in; null when they may. */
    private @Nullable Instant suspendedAt;

    /** What lists are ordered and searched by; null for guests. */
    private @Nullable String searchKey;

    /** Counts the changes of the password; a sign-in of an earlier count is over. */
    private int signInEpoch;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "person_role", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected StoredPerson() {}

    private StoredPerson(String name, Instant createdAt) {
        this.name = name;
        this.createdAt = createdAt;
    }

    static StoredPerson guest(String tokenHash, Instant now) {
        var guest = new StoredPerson("Guest", now);
        guest.guestToken = tokenHash;
        return guest;
    }

    static StoredPerson learner(String name, String email, String passwordHash, Instant now) {
        var learner = new StoredPerson(name, now);
        learner.signUp(name, email, passwordHash);
        return learner;
    }

    /** Somebody brought in by an instructor, until they choose a password. */
    static StoredPerson invited(String name, String email, Instant now) {
        var invited = new StoredPerson(name, now);
        invited.rename(name, email);
        invited.roles.add(Role.LEARNER);
        return invited;
    }

    static StoredPerson sample(String name, String email, Set<Role> roles, Instant now) {
        var sample = new StoredPerson(name, now);
        sample.rename(name, email);
        sample.sample = true;
        sample.roles.addAll(roles);
        return sample;
    }

    /**
     * Gives a guest an account; what the guest did stays theirs because they stay the same person.
     */
    void signUp(String newName, String newEmail, String newPasswordHash) {
        rename(newName, newEmail);
        passwordHash = newPasswordHash;
        roles.add(Role.LEARNER);
    }

    void rename(String newName, String newEmail) {
        name = newName;
        email = newEmail;
        searchKey = NameOrder.key(newName + " " + newEmail);
    }

    void suspend(Instant now) {
        suspendedAt = now;
    }

    void bringBack() {
        suspendedAt = null;
    }

    boolean isSuspended() {
        return suspendedAt != null;
    }

    boolean isSample() {
        return sample;
    }

    /** The guest's cookie has done its work once its person has signed in. */
    void forgetGuestToken() {
        guestToken = null;
    }

    void changePassword(String newHash) {
        passwordHash = newHash;
        signInEpoch++;
    }

    void grant(Role role) {
        roles.add(role);
    }

    void withdraw(Role role) {
        roles.remove(role);
    }

    /** Whether the person has an account and cannot sign in yet; nobody real ever will. */
    boolean isInvited() {
        return email != null && passwordHash == null && !sample;
    }

    boolean isGuest() {
        return email == null;
    }

    int signInEpoch() {
        return signInEpoch;
    }

    @Nullable String passwordHash() {
        return passwordHash;
    }

    Person toPerson() {
        if (id == null) {
            throw new IllegalStateException("A person has no id before they are saved");
        }
        return new Person(new PersonId(id), name, email == null ? "" : email, roles, sample);
    }
}
