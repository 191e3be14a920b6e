package org.palpate.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every learner's own terms. Who may give them is decided where classes are kept: only those who
 * teach a learner ask this door to.
 */
@Service
@Transactional
public class Accommodations {

    private final AccommodationRepository accommodations;

    Accommodations(AccommodationRepository accommodations) {
        this.accommodations = accommodations;
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
                .collect(
                        Collectors.toMap(
                                StoredAccommodation::person, StoredAccommodation::toAccommodation));
    }

    /** Gives a person these terms instead of what they had, from the next start on. */
    public void give(PersonId person, Accommodation terms) {
        if (terms.isNone()) {
            accommodations.deleteById(person.value());
        } else {
            accommodations.save(new StoredAccommodation(person, terms));
        }
    }
}
