package org.palpate.classroom;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.palpate.content.LearningModules;
import org.palpate.people.PersonId;
import org.palpate.people.accommodations.Accommodation;
import org.palpate.people.accommodations.Accommodations;
import org.palpate.quiz.Quiz;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was begun for classes, for those who teach them. */
@Service
@Transactional(readOnly = true)
public class ClassWork {

    private final Classes classes;
    private final Accommodations accommodations;
    private final LearningModules modules;
    private final Clock clock;

    ClassWork(
            Classes classes, Accommodations accommodations, LearningModules modules, Clock clock) {
        this.classes = classes;
        this.accommodations = accommodations;
        this.modules = modules;
        this.clock = clock;
    }

    /**
     * What was begun for one class.
     *
     * @throws UnknownClass when the asking person does not teach it
     */
    public BegunWork in(PersonId instructor, ClassId id) {
        var begun = new BegunWork();
        add(begun, List.of(classes.find(instructor, id)));
        return begun;
    }

    /** What was begun for any class the asking person teaches. */
    public BegunWork of(PersonId instructor) {
        var begun = new BegunWork();
        add(begun, classes.taughtBy(instructor));
        return begun;
    }

    private void add(BegunWork begun, List<SchoolClass> all) {
        Map<PersonId, Accommodation> terms =
                accommodations.of(
                        all.stream()
                                .flatMap(taught -> taught.enrolments().stream())
                                .map(Enrolment::learner)
                                .distinct()
                                .toList());
        all.forEach(taught -> add(begun, taught, terms));
    }

    private void add(BegunWork begun, SchoolClass taught, Map<PersonId, Accommodation> terms) {
        for (Assignment assignment : taught.assignments()) {
            if (assignment.draft()) {
                continue;
            }
            Optional<String> quiz =
                    modules.lastKnown(assignment.module())
                            .flatMap(assignment.plan()::quizIn)
                            .map(Quiz::key);
            taught.enrolments().stream()
                    .filter(in -> assignment.plan().audience().includes(in.learner()))
                    .forEach(in ->
                            begun.add(
                                    in.learner(),
                                    assignment.asFor(
                                            in,
                                            terms.getOrDefault(in.learner(), Accommodation.NONE),
                                            clock.getZone()),
                                    quiz));
        }
    }
}
