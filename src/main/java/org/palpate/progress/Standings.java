package org.palpate.progress;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.palpate.classroom.Assignment;
import org.palpate.classroom.ClassId;
import org.palpate.classroom.Classes;
import org.palpate.classroom.Enrolment;
import org.palpate.classroom.SchoolClass;
import org.palpate.people.NameOrder;
import org.palpate.people.People;
import org.palpate.people.Person;
import org.palpate.people.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a class stands, for those who teach it. */
@Service
@Transactional(readOnly = true)
public class Standings {

    private final Classes classes;
    private final People people;
    private final Reckoning reckoning;

    Standings(Classes classes, People people, Reckoning reckoning) {
        this.classes = classes;
        this.people = people;
        this.reckoning = reckoning;
    }

    /**
     * Everybody's standing in everything published to a class, learners by name.
     *
     * @throws org.palpate.classroom.UnknownClass when the asking person does not teach it
     */
    public ClassStandings of(PersonId instructor, ClassId id) {
        SchoolClass found = classes.find(instructor, id);
        List<Assignment> published = ClassStandings.published(found);
        List<PersonId> learners = found.enrolments().stream().map(Enrolment::learner).toList();
        Work work = reckoning.gather(published, learners);
        Map<PersonId, Enrolment> in =
                found.enrolments().stream()
                        .collect(Collectors.toMap(Enrolment::learner, Function.identity()));
        List<ClassStandings.Row> rows =
                people.find(learners).values().stream()
                        .sorted(Comparator.comparing(Person::name, NameOrder.COMPARATOR))
                        .map(learner -> row(learner, in, published, work))
                        .toList();
        return new ClassStandings(found, rows);
    }

    private ClassStandings.Row row(
            Person learner, Map<PersonId, Enrolment> in, List<Assignment> published, Work work) {
        Enrolment enrolment = Objects.requireNonNull(in.get(learner.id()));
        return new ClassStandings.Row(
                learner,
                published.stream()
                        .collect(
                                Collectors.toMap(
                                        Assignment::id,
                                        a -> reckoning.standingInClass(enrolment, a, work))));
    }
}
