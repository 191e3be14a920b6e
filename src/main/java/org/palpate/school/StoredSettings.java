package org.palpate.school;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** The one row of the school's settings; none while nothing was settled. */
@Entity
@Table(name = "school_settings")
class StoredSettings implements Persistable<Integer> {

    /** The id of the only row. */
    static final Integer ONLY = 1;

    @Id private Integer id = ONLY;

    private boolean guests = true;

    private @Nullable String name;

    private @Nullable String country;

    private @Nullable String zone;

    private @Nullable String publicAddress;

    @Enumerated(EnumType.STRING)
    private @Nullable Visibility visibility;

    @Enumerated(EnumType.STRING)
    private SignUp.@Nullable Way signUp;

    private @Nullable String signUpDomains;

    @Transient private boolean kept;

    /** As a new school has it. */
    protected StoredSettings() {}

    boolean guests() {
        return guests;
    }

    void welcomeGuests(boolean welcome) {
        guests = welcome;
    }

    SchoolFacts facts() {
        SchoolFacts none = SchoolFacts.nothing();
        return new SchoolFacts(
                orEmpty(name),
                orEmpty(country),
                orEmpty(zone),
                orEmpty(publicAddress),
                visibility == null ? none.visibility() : visibility);
    }

    void settle(SchoolFacts facts) {
        name = orNull(facts.name());
        country = orNull(facts.country());
        zone = orNull(facts.zone());
        publicAddress = orNull(facts.publicAddress());
        visibility = facts.visibility();
    }

    SignUp signUp() {
        return signUp == null
                ? SignUp.open()
                : new SignUp(signUp, SignUp.typed(orEmpty(signUpDomains)));
    }

    void settle(SignUp who) {
        signUp = who.way();
        signUpDomains = orNull(String.join(" ", who.domains()));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    @Override
    public Integer getId() {
        return id;
    }

    /** Inserted once: of two administrators who settle something first, one reads again. */
    @Override
    public boolean isNew() {
        return !kept;
    }

    @PostLoad
    @PostPersist
    void isKept() {
        kept = true;
    }
}
