package org.palpate.progress;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.palpate.attempt.regrading.RegradePreview;
import org.palpate.attempt.regrading.RegradePreview.Move;
import org.palpate.classroom.Assignment;
import org.palpate.classroom.ClassId;
import org.palpate.classroom.Classes;
import org.palpate.classroom.Enrolment;
import org.palpate.classroom.SchoolClass;
import org.palpate.people.PersonId;
import org.palpate.progress.GradeSheet.Cell.Place;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How grades in gradebooks would move when attempts are marked again. An attempt may move without
 * its assignment: when another one counts, or the grade was set by hand.
 */
@Service
@Transactional(readOnly = true)
public class MovedGrades {

    private final Classes classes;
    private final Reckoning reckoning;
    private final Decisions decisions;

    MovedGrades(Classes classes, Reckoning reckoning, Decisions decisions) {
        this.classes = classes;
        this.reckoning = reckoning;
        this.decisions = decisions;
    }

    /**
     * A learner's grade in one assignment.
     *
     * @param before 0 to 100 as it stands
     * @param after 0 to 100 as it would be
     */
    public record Moved(PersonId learner, Assignment assignment, double before, double after) {}

    /** The grades that would move in the classes the asking person teaches, by due date. */
    public List<Moved> by(PersonId instructor, RegradePreview preview) {
        Set<PersonId> learners =
                preview.moves().stream().map(Move::learner).collect(Collectors.toSet());
        if (learners.isEmpty()) {
            return List.of();
        }
        List<SchoolClass> taught = classes.taughtBy(instructor);
        Map<ClassId, List<Enrolment>> enrolled =
                taught.stream().collect(Collectors.toMap(SchoolClass::id, SchoolClass::enrolments));
        List<Assignment> published =
                taught.stream()
                        .map(SchoolClass::assignments)
                        .flatMap(List::stream)
                        .filter(assignment -> !assignment.draft())
                        .toList();
        Work now = reckoning.gather(published, learners);
        Work then =
                now.regraded(
                        preview.moves().stream().collect(Collectors.toMap(Move::id, Move::after)));
        Map<Place, GradeDecision> decided = decisions.in(published);
        return published.stream()
                .sorted(Assignment.BY_DUE_DATE)
                .flatMap(assignment ->
                        enrolled.getOrDefault(assignment.classId(), List.of()).stream()
                                .filter(in -> learners.contains(in.learner()))
                                .filter(in ->
                                        !decided.containsKey(
                                                new Place(assignment.id(), in.learner())))
                                .flatMap(in -> moved(in, assignment, now, then)))
                .sorted(Comparator.comparing(moved -> moved.learner().value()))
                .toList();
    }

    private Stream<Moved> moved(Enrolment in, Assignment assignment, Work now, Work then) {
        Double before = reckoning.standingInClass(in, assignment, now).grade();
        Double after = reckoning.standingInClass(in, assignment, then).grade();
        return before == null || after == null || before.equals(after)
                ? Stream.of()
                : Stream.of(new Moved(in.learner(), assignment, before, after));
    }
}
