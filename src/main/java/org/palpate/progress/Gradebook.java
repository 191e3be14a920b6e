package org.palpate.progress;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.palpate.attempt.AttemptRecord;
import org.palpate.attempt.AttemptRecords;
import org.palpate.attempt.regrading.GradesRegraded;
import org.palpate.attempt.regrading.Regraded;
import org.palpate.classroom.Assignment;
import org.palpate.classroom.AssignmentId;
import org.palpate.classroom.ClassChanged;
import org.palpate.classroom.ClassId;
import org.palpate.classroom.Classes;
import org.palpate.classroom.SchoolClass;
import org.palpate.classroom.UnknownAssignment;
import org.palpate.classroom.grading.Gradings;
import org.palpate.content.LearningModules;
import org.palpate.limits.AtMost;
import org.palpate.people.PersonId;
import org.palpate.people.accommodations.Accommodations;
import org.palpate.quiz.Quiz;
import org.palpate.refusal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The grades of classes, for those who teach them. What is not in a class of the asking person is
 * not there.
 */
@Service
@Transactional
public class Gradebook {

    /** How many characters of a reason are kept. */
    public static final int LONGEST_REASON = 500;

    private final Standings standings;
    private final Decisions decisions;
    private final AttemptRecords attempts;
    private final Classes classes;
    private final Gradings gradings;
    private final Accommodations accommodations;
    private final LearningModules modules;
    private final GradesRegraded gradesRegraded;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Gradebook(
            Standings standings,
            Decisions decisions,
            AttemptRecords attempts,
            Classes classes,
            Gradings gradings,
            Accommodations accommodations,
            LearningModules modules,
            GradesRegraded gradesRegraded,
            ApplicationEventPublisher events,
            Clock clock) {
        this.standings = standings;
        this.decisions = decisions;
        this.attempts = attempts;
        this.classes = classes;
        this.gradings = gradings;
        this.accommodations = accommodations;
        this.modules = modules;
        this.gradesRegraded = gradesRegraded;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A class's sheet, learners by name.
     *
     * @throws org.palpate.classroom.UnknownClass when the asking person does not teach it
     */
    @Transactional(readOnly = true)
    public GradeSheet of(PersonId instructor, ClassId id) {
        ClassStandings found = standings.of(instructor, id);
        return GradeSheet.of(
                found,
                decisions.in(found.published()),
                gradings.of(instructor, found.schoolClass()));
    }

    /**
     * Everything decided by hand in a class, the newest first.
     *
     * @throws org.palpate.classroom.UnknownClass when the asking person does not teach it
     */
    @Transactional(readOnly = true)
    public List<GradeDecision> decisions(PersonId instructor, ClassId id) {
        return decisions.all(ClassStandings.published(classes.find(instructor, id))).reversed();
    }

    /**
     * Everything that fixed keys did to grades of a class's learners in what is set for it, the
     * newest first.
     *
     * @throws org.palpate.classroom.UnknownClass when the asking person does not teach it
     */
    @Transactional(readOnly = true)
    public List<Regraded> regraded(PersonId instructor, ClassId id) {
        SchoolClass found = classes.find(instructor, id);
        return gradesRegraded.of(
                instructor,
                id,
                ClassStandings.published(found).stream()
                        .map(Assignment::module)
                        .distinct()
                        .toList());
    }

    /**
     * One cell of a class's sheet with everything behind it.
     *
     * @throws org.palpate.classroom.UnknownClass when the asking person does not teach the class
     * @throws UnknownAssignment when the class has no such assignment or no such learner
     */
    @Transactional(readOnly = true)
    public LearnersWork work(
            PersonId instructor, ClassId id, AssignmentId assignment, PersonId learner) {
        GradeSheet sheet = of(instructor, id);
        Assignment column =
                sheet.columns().stream()
                        .filter(candidate -> candidate.id().equals(assignment))
                        .findFirst()
                        .orElseThrow(() -> new UnknownAssignment(assignment));
        GradeSheet.Row row =
                sheet.rows().stream()
                        .filter(candidate -> candidate.learner().id().equals(learner))
                        .findFirst()
                        .orElseThrow(() -> new UnknownAssignment(assignment));
        Assignment own =
                sheet.schoolClass().enrolments().stream()
                        .filter(in -> in.learner().equals(learner))
                        .map(in -> column.asFor(in, accommodations.of(learner), clock.getZone()))
                        .findFirst()
                        .orElseThrow(() -> new UnknownAssignment(assignment));
        Optional<Quiz> quiz = modules.lastKnown(column.module()).flatMap(column.plan()::quizIn);
        List<AttemptRecord> made =
                attempts.whole(learner, column.module(), column.countsFrom()).stream()
                        .filter(one -> own.counts(one.summary().startedAt()))
                        .filter(one ->
                                quiz.filter(q -> !q.key().equals(one.summary().quiz())).isEmpty())
                        .toList();
        return new LearnersWork(
                row.learner(),
                column,
                row.cells().get(sheet.columns().indexOf(column)),
                made,
                decisions.on(new GradeSheet.Cell.Place(assignment, learner)).reversed(),
                gradesRegraded.of(instructor, id, List.of(column.module())).stream()
                        .filter(change ->
                                made.stream()
                                        .anyMatch(
                                                one -> one.summary().id().equals(change.attempt())))
                        .toList());
    }

    /**
     * Decides a grade by hand.
     *
     * @param grade 0 to 100 to a tenth for {@link GradeDecision.Kind#SET}, else null
     * @param reason why, which the learner reads; not blank
     * @throws Refusal when the grade is out of range or the reason is missing or too long
     * @throws org.palpate.classroom.UnknownClass when the asking person does not teach the class
     * @throws UnknownAssignment when the class has no such assignment or no such learner
     */
    public void decide(
            PersonId instructor,
            ClassId id,
            GradeSheet.Cell.Place place,
            GradeDecision.Kind kind,
            @Nullable Double grade,
            @AtMost(characters = AtMost.SAID_BY_THE_ROOM) String reason) {
        LearnersWork work = work(instructor, id, place.assignment(), place.learner());
        Refusal.when(
                kind == GradeDecision.Kind.SET && (grade == null || !isGrade(grade)),
                "A grade is a number from 0 to 100 with one decimal at most.");
        String why = reason.strip();
        Refusal.when(
                why.isEmpty() || why.length() > LONGEST_REASON,
                "Please give a reason, of at most %d characters: it is kept with the change, and the learner reads it."
                        .formatted(LONGEST_REASON));
        decisions.keep(
                new GradeDecision(
                        place.assignment(),
                        place.learner(),
                        kind,
                        kind == GradeDecision.Kind.SET ? grade : null,
                        work.cell().standing().grade(),
                        why,
                        true,
                        instructor,
                        clock.instant()),
                work.assignment());
        events.publishEvent(new ClassChanged(id));
    }

    /** What is decided is what is shown everywhere: nothing finer than a tenth. */
    private static boolean isGrade(double grade) {
        return grade >= 0
                && grade <= 100
                && BigDecimal.valueOf(grade).stripTrailingZeros().scale() <= 1;
    }
}
