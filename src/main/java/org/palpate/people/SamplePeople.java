package org.palpate.people;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people of the sample class: marked as such, and removable whole. */
@Service
@Transactional
public class SamplePeople {

    private final PersonRepository persons;
    private final Clock clock;

    SamplePeople(PersonRepository persons, Clock clock) {
        this.persons = persons;
        this.clock = clock;
    }

    /**
     * Makes somebody for the sample class: marked as such, and with no password, so that nobody can
     * sign in as them.
     */
    public Person add(String name, String email, Set<Role> roles) {
        return persons.save(StoredPerson.sample(name, email, roles, clock.instant())).toPerson();
    }

    /** Everybody who belongs to the sample class. */
    @Transactional(readOnly = true)
    public List<Person> all() {
        return persons.findSamples().stream().map(StoredPerson::toPerson).toList();
    }

    /** Removes everybody who belongs to the sample class. Their attempts must be gone before. */
    public void removeAll() {
        persons.deleteAll(persons.findSamples());
    }
}
