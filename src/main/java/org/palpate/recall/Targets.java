package org.palpate.recall;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.palpate.classroom.ClassChanged;
import org.palpate.classroom.ClassId;
import org.palpate.classroom.Classes;
import org.palpate.classroom.Enrolment;
import org.palpate.classroom.SchoolClass;
import org.palpate.classroom.visibility.OpenedModules;
import org.palpate.classroom.visibility.VisibleModules;
import org.palpate.content.LearningModule;
import org.palpate.content.ModuleKey;
import org.palpate.people.PersonId;
import org.palpate.quiz.question.Question;
import org.palpate.refusal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Targets: what a class, or some of its learners, are to remember until a date. Set, changed and
 * withdrawn by its instructors, who see how everybody stands with them and no single answer.
 */
@Service
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class Targets {

    private static final TargetAnswers.Of NOTHING = new TargetAnswers.Of();

    private final StoredTargets stored;
    private final TargetAnswers answers;
    private final TargetReckoning reckoning;
    private final Classes classes;
    private final VisibleModules visible;
    private final OpenedModules opened;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Targets(
            StoredTargets stored,
            TargetAnswers answers,
            TargetReckoning reckoning,
            Classes classes,
            VisibleModules visible,
            OpenedModules opened,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.stored = stored;
        this.answers = answers;
        this.reckoning = reckoning;
        this.classes = classes;
        this.visible = visible;
        this.opened = opened;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * The targets of a class, the earliest date first; those whose day is over stay until they are
     * withdrawn.
     *
     * @throws org.palpate.classroom.UnknownClass unless the asking person teaches it
     */
    public List<Target> in(PersonId instructor, ClassId id) {
        classes.find(instructor, id);
        return stored.in(id);
    }

    /**
     * Sets a target.
     *
     * @throws Refusal when it cannot be set, with the reason
     * @throws org.palpate.classroom.UnknownClass unless the asking person teaches the class
     */
    public TargetId set(PersonId instructor, ClassId id, TargetPlan plan) {
        SchoolClass schoolClass = classes.find(instructor, id);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        plan.check(now);
        checkModule(instructor, schoolClass, plan.module());
        Refusal.when(
                !of(schoolClass).containsAll(plan.learners()),
                "Somebody you chose is not in the class any more. Reload the page and choose again.");
        TargetId target = new TargetId(UUID.randomUUID());
        try {
            transaction.executeWithoutResult(status -> {
                stored.add(new Target(target, id, plan, now));
                events.publishEvent(new ClassChanged(id));
            });
        } catch (DataIntegrityViolationException already) {
            throw new Refusal(
                    plan.isForWholeClass()
                            ? "This class has such a target for this module already. Change that one instead."
                            : "These learners have such a target for this module already. Change that one instead.");
        }
        return target;
    }

    /**
     * Gives a target another share and another date; its module, its kind and whom it is for stay.
     *
     * @throws Refusal when it cannot be so, or is gone
     * @throws org.palpate.classroom.UnknownClass unless the asking person teaches the class
     */
    public void change(PersonId instructor, ClassId id, TargetId target, TargetPlan plan) {
        classes.find(instructor, id);
        plan.check(clock.instant());
        transaction.executeWithoutResult(status -> {
            if (!stored.change(id, target, plan)) {
                throw new UnknownTarget();
            }
            events.publishEvent(new ClassChanged(id));
        });
    }

    /**
     * Withdraws a target; what was learned for it stays.
     *
     * @throws org.palpate.classroom.UnknownClass unless the asking person teaches the class
     */
    public void withdraw(PersonId instructor, ClassId id, TargetId target) {
        classes.find(instructor, id);
        transaction.executeWithoutResult(status -> {
            stored.remove(id, target);
            events.publishEvent(new ClassChanged(id));
        });
    }

    private void checkModule(PersonId instructor, SchoolClass schoolClass, ModuleKey key) {
        LearningModule module =
                visible.assignable(instructor).stream()
                        .filter(one -> one.key().equals(key))
                        .findFirst()
                        .orElseThrow(() ->
                                new Refusal(
                                        "There is no such module to remember. Reload the page and choose another."));
        Refusal.when(
                TargetReckoning.questions(module).isEmpty(),
                "This module has no questions that the daily questions may ask. Choose another.");
        boolean isThere =
                visible.forClasses(instructor).stream().noneMatch(one -> one.key().equals(key))
                        || opened.in(schoolClass.instructors().getFirst(), schoolClass.id())
                                .contains(key)
                        || schoolClass.assignments().stream()
                                .anyMatch(one -> one.module().equals(key));
        Refusal.when(
                !isThere,
                "The learners of this class cannot see this module yet. Assign it, or open it in the settings of the class, first.");
    }

    /**
     * What a target would ask of a class; empty where nothing can be said, for example because its
     * date is over.
     *
     * @throws org.palpate.classroom.UnknownClass unless the asking person teaches the class
     */
    public Optional<TargetForecast> forecast(PersonId instructor, ClassId id, TargetPlan plan) {
        SchoolClass schoolClass = classes.find(instructor, id);
        Instant now = clock.instant();
        List<Question> questions = questions(instructor, plan.module());
        if (questions.isEmpty() || !plan.by().isAfter(now)) {
            return Optional.empty();
        }
        int minutes = reckoning.minutesFromNothing(plan.goal(), questions, now);
        Map<PersonId, Integer> promised = answers.promised(id);
        List<PersonId> learners =
                of(schoolClass).stream()
                        .filter(one -> plan.isForWholeClass() || plan.learners().contains(one))
                        .toList();
        int less =
                (int)
                        learners.stream()
                                .filter(one ->
                                        promised.getOrDefault(one, Learners.USUAL_MINUTES)
                                                < minutes)
                                .count();
        return Optional.of(new TargetForecast(questions.size(), minutes, learners.size(), less));
    }

    /**
     * How everybody a target is for stands with it, in the order they joined; estimates, and no
     * single answer. What was answered after its day does not count. Who has a target of the same
     * kind of their own is not among the class.
     *
     * @throws UnknownTarget when it was withdrawn
     * @throws org.palpate.classroom.UnknownClass unless the asking person teaches the class
     */
    public List<TargetStanding> standings(PersonId instructor, ClassId id, TargetId wanted) {
        SchoolClass schoolClass = classes.find(instructor, id);
        List<Target> all = stored.in(id);
        Target target =
                all.stream()
                        .filter(one -> one.id().equals(wanted))
                        .findFirst()
                        .orElseThrow(UnknownTarget::new);
        List<Question> questions = questions(instructor, target.plan().module());
        Map<PersonId, TargetAnswers.Of> given =
                answers.of(id, target.plan().module(), target.plan().by(), clock.getZone());
        Map<PersonId, Integer> promised = answers.promised(id);
        Instant now = clock.instant();
        return of(schoolClass).stream()
                .filter(learner -> isFor(target, learner, all))
                .map(learner ->
                        reckoning.standing(
                                target,
                                learner,
                                questions,
                                given.getOrDefault(learner, NOTHING),
                                promised.getOrDefault(learner, Learners.USUAL_MINUTES),
                                now))
                .toList();
    }

    private static boolean isFor(Target target, PersonId learner, List<Target> all) {
        return target.plan().isForWholeClass()
                ? all.stream()
                        .filter(target::isLike)
                        .noneMatch(other -> other.plan().learners().contains(learner))
                : target.plan().learners().contains(learner);
    }

    private static List<PersonId> of(SchoolClass schoolClass) {
        return schoolClass.enrolments().stream().map(Enrolment::learner).toList();
    }

    private List<Question> questions(PersonId person, ModuleKey key) {
        return visible.find(person, key).map(TargetReckoning::questions).orElse(List.of());
    }
}
