package org.palpate.people.accommodations;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.palpate.people.PersonId;
import org.palpate.people.Rights;
import org.palpate.people.Role;
import org.palpate.refusal.Refusal;
import org.palpate.store.audit.AuditKind;
import org.palpate.store.audit.AuditLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every learner's own terms. They are the school's: they count in every class, and who settled them
 * last is kept with them. Who may give them is decided where classes are kept: only those who teach
 * a learner ask this door to.
 */
@Service
@Transactional
public class Accommodations {

    private static final Logger LOG = LoggerFactory.getLogger(Accommodations.class);

    private final AccommodationRepository accommodations;
    private final Rights rights;
    private final AuditLog audit;
    private final Clock clock;

    Accommodations(
            AccommodationRepository accommodations, Rights rights, AuditLog audit, Clock clock) {
        this.accommodations = accommodations;
        this.rights = rights;
        this.audit = audit;
        this.clock = clock;
    }

    /** A person's own terms; {@link Accommodation#NONE} when nothing was given. */
    @Transactional(readOnly = true)
    public Accommodation of(PersonId person) {
        return of(List.of(person)).getOrDefault(person, Accommodation.NONE);
    }

    /** The terms of those of these persons who have their own. */
    @Transactional(readOnly = true)
    public Map<PersonId, Accommodation> of(Collection<PersonId> persons) {
        return accommodations.findAllById(persons.stream().map(PersonId::value).toList()).stream()
                .filter(row -> !row.toAccommodation().isNone())
                .collect(
                        Collectors.toMap(
                                StoredAccommodation::person, StoredAccommodation::toAccommodation));
    }

    /**
     * The terms of those of these persons who have or had their own, with who settled them;
     * nobody's for anybody who does not teach.
     */
    @Transactional(readOnly = true)
    public Map<PersonId, GivenTerms> given(PersonId instructor, Collection<PersonId> persons) {
        if (!rights.has(instructor, Role.INSTRUCTOR)) {
            return Map.of();
        }
        return accommodations.findAllById(persons.stream().map(PersonId::value).toList()).stream()
                .collect(
                        Collectors.toMap(
                                StoredAccommodation::person, StoredAccommodation::toGivenTerms));
    }

    /**
     * Gives a person these terms instead of what they had, from the next start on. The same terms
     * again change nothing, and not who gave them.
     *
     * @throws Refusal when the giver is no instructor (any more)
     */
    public void give(PersonId instructor, PersonId person, Accommodation terms) {
        rights.require(instructor, Role.INSTRUCTOR, "Only instructors give learners extra time.");
        if (of(person).equals(terms)) {
            return;
        }
        accommodations.save(new StoredAccommodation(person, terms, instructor, clock.instant()));
        audit.add(
                AuditKind.ACCOUNT,
                instructor.value(),
                person.value(),
                "Own time, attempts and days settled");
        LOG.info(
                "{} settled the extra time, attempts and days of {} for the whole school: {}",
                instructor.value(),
                person.value(),
                terms);
    }
}
