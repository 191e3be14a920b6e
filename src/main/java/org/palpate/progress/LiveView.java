package org.palpate.progress;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.palpate.attempt.AttemptRecords;
import org.palpate.attempt.Underway;
import org.palpate.classroom.Assignment;
import org.palpate.classroom.BegunWork;
import org.palpate.classroom.ClassId;
import org.palpate.classroom.ClassWork;
import org.palpate.classroom.Classes;
import org.palpate.classroom.Enrolment;
import org.palpate.classroom.SchoolClass;
import org.palpate.content.ModuleKey;
import org.palpate.people.NameOrder;
import org.palpate.people.People;
import org.palpate.people.Person;
import org.palpate.people.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who of a class is at which question just now, for those who teach it. */
@Service
@Transactional(readOnly = true)
public class LiveView {

    private final Classes classes;
    private final ClassWork work;
    private final People people;
    private final AttemptRecords attempts;

    LiveView(Classes classes, ClassWork work, People people, AttemptRecords attempts) {
        this.classes = classes;
        this.work = work;
        this.people = people;
        this.attempts = attempts;
    }

    /**
     * A class at work.
     *
     * @param learners how many are in the class
     * @param lines one for each attempt going on at something assigned, by the learner's name
     */
    public record AtWork(SchoolClass schoolClass, int learners, List<Line> lines) {}

    /** One learner at one quiz. */
    public record Line(Person learner, Underway underway) {}

    /**
     * The class as it is now.
     *
     * @throws org.palpate.classroom.UnknownClass when the asking person does not teach it
     */
    public AtWork of(PersonId instructor, ClassId id) {
        SchoolClass found = classes.find(instructor, id);
        List<PersonId> learners = found.enrolments().stream().map(Enrolment::learner).toList();
        List<Assignment> published = ClassStandings.published(found);
        Set<ModuleKey> assigned =
                published.stream().map(Assignment::module).collect(Collectors.toSet());
        BegunWork begun = work.in(instructor, id);
        Map<PersonId, Person> persons = people.find(learners);
        List<Line> lines =
                attempts.underway(learners, assigned).stream()
                        .filter(at ->
                                begun.includes(
                                        at.learner(), at.module(), at.quiz(), at.startedAt()))
                        .flatMap(underway ->
                                Stream.ofNullable(persons.get(underway.learner()))
                                        .map(learner -> new Line(learner, underway)))
                        .sorted(
                                Comparator.comparing(
                                        line -> line.learner().name(), NameOrder.COMPARATOR))
                        .toList();
        return new AtWork(found, learners.size(), lines);
    }
}
