package org.palpate.sample;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.palpate.classroom.Assignment;
import org.palpate.classroom.AssignmentId;
import org.palpate.classroom.AssignmentPlan;
import org.palpate.classroom.Assignments;
import org.palpate.classroom.ClassId;
import org.palpate.classroom.Classes;
import org.palpate.content.LearningModule;
import org.palpate.content.LearningModules;
import org.palpate.people.Person;
import org.palpate.people.PersonId;
import org.palpate.people.Rights;
import org.palpate.people.Role;
import org.palpate.people.SamplePeople;
import org.palpate.quiz.CertaintyMode;
import org.palpate.quiz.Quiz;
import org.palpate.store.audit.AuditKind;
import org.palpate.store.audit.AuditLog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A class that shows every page alive: an instructor, twelve learners of different strength and
 * diligence, and five weeks of attempts through the real engine. All of it is marked as sample,
 * nobody can sign in as them, and it goes in one act.
 */
@Service
@Transactional
public class SampleClass {

    private static final List<String> LEARNERS =
            List.of(
                    "Amara Okafor",
                    "Ben Lindqvist",
                    "Chiara Moretti",
                    "Daniel Reyes",
                    "Elif Demir",
                    "Farah Haddad",
                    "Grace Mbeki",
                    "Henrik Voss",
                    "Ines Carvalho",
                    "Jonah Whitfield",
                    "Keiko Tanaka",
                    "Luca Ferrand");

    private static final int FIRST_FEW = 4;
    private static final int WEEKS = 6;
    private static final long SEED = 20_240_917;

    private final SamplePeople people;
    private final Rights rights;
    private final Classes classes;
    private final Assignments assignments;
    private final LearningModules modules;
    private final SampleWork work;
    private final SampleParticulars particulars;
    private final AuditLog audit;
    private final Clock clock;

    SampleClass(
            SamplePeople people,
            Rights rights,
            Classes classes,
            Assignments assignments,
            LearningModules modules,
            SampleWork work,
            SampleParticulars particulars,
            AuditLog audit,
            Clock clock) {
        this.people = people;
        this.rights = rights;
        this.classes = classes;
        this.assignments = assignments;
        this.modules = modules;
        this.work = work;
        this.particulars = particulars;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether the sample class is here, for an administrator; false for anybody else. */
    @Transactional(readOnly = true)
    public boolean isPresent(PersonId asking) {
        return rights.has(asking, Role.ADMINISTRATOR) && !people.all().isEmpty();
    }

    /**
     * Makes the sample class, once, and only for an administrator, who teaches it too, so that it
     * appears under their classes.
     */
    public void make(PersonId administrator) {
        if (!rights.has(administrator, Role.ADMINISTRATOR) || isPresent(administrator)) {
            return;
        }
        audit.add(AuditKind.SETTING, administrator.value(), null, "Sample class added");
        var chance = new SplittableRandom(SEED);
        Instant begin =
                clock.instant().minus(WEEKS * 7L, ChronoUnit.DAYS).truncatedTo(ChronoUnit.DAYS);
        Person instructor =
                people.add(
                        "Maren Solberg", "maren.solberg@sample.invalid", Set.of(Role.INSTRUCTOR));
        ClassId id = classes.makeSample(instructor.id(), "Hip and back, autumn group");
        classes.addInstructor(instructor.id(), id, administrator);
        List<SamplePupil> pupils = enrol(id, begin, chance);
        List<LearningModule> assigned = worthShowing();
        var set = new ArrayList<AssignmentId>();
        for (int i = 0; i < assigned.size(); i++) {
            Instant from = begin.plus(i * 8L, ChronoUnit.DAYS);
            Instant due =
                    from.plus(SampleWork.DAYS_FOR_EACH, ChronoUnit.DAYS).plus(18, ChronoUnit.HOURS);
            var what = i % 2 == 0 ? Assignment.What.MODULE : Assignment.What.QUIZ;
            var plan = AssignmentPlan.of(assigned.get(i).key(), what).due(due);
            set.add(assignments.bringIn(instructor.id(), id, plan, from));
            for (SamplePupil pupil : pupils) {
                if (i == 0 && pupil.equals(pupils.getLast())) {
                    work.does(pupil.atTheirBest(), assigned.get(i), due, chance);
                } else {
                    work.does(pupil, assigned.get(i), from, chance);
                }
            }
        }
        if (!set.isEmpty()) {
            LearningModule first = assigned.getFirst();
            particulars.add(
                    instructor.id(),
                    id,
                    pupils.stream().map(SamplePupil::id).toList(),
                    set,
                    first.key(),
                    assigned.getLast().key());
            work.goesOn(pupils.subList(0, 2), first, chance);
        }
    }

    /** The first few quizzes, and one that asks how sure learners are. */
    private List<LearningModule> worthShowing() {
        List<LearningModule> quizzes =
                modules.all().stream().filter(module -> module.quiz() != null).toList();
        return Stream.concat(
                        quizzes.stream().limit(FIRST_FEW),
                        quizzes.stream().skip(FIRST_FEW).filter(SampleClass::asksHowSure).limit(1))
                .toList();
    }

    private static boolean asksHowSure(LearningModule module) {
        Quiz quiz = module.quiz();
        return quiz != null && quiz.rules().certainty() != CertaintyMode.OFF;
    }

    /** Removes everything the sample class brought, and nothing else. Only an administrator may. */
    public void remove(PersonId administrator) {
        if (!rights.has(administrator, Role.ADMINISTRATOR)) {
            return;
        }
        List<PersonId> samples = people.all().stream().map(Person::id).toList();
        work.forget(samples);
        classes.removeSamples();
        people.removeAll();
        audit.add(AuditKind.DELETION, administrator.value(), null, "Sample class removed");
    }

    private List<SamplePupil> enrol(ClassId id, Instant begin, SplittableRandom chance) {
        var pupils = new ArrayList<SamplePupil>();
        for (String name : LEARNERS) {
            String email = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@sample.invalid";
            Person person = people.add(name, email, Set.of(Role.LEARNER));
            classes.enrolSample(id, person.id(), begin);
            pupils.add(
                    new SamplePupil(
                            person.id(),
                            0.45 + 0.5 * chance.nextDouble(),
                            0.55 + 0.45 * chance.nextDouble()));
        }
        return pupils;
    }
}
