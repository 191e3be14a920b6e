package org.palpate.exchange;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.palpate.attempt.AttemptId;
import org.palpate.attempt.Attempts;
import org.palpate.attempt.CommandId;
import org.palpate.attempt.PastAttempts;
import org.palpate.classroom.Assignment;
import org.palpate.classroom.AssignmentId;
import org.palpate.classroom.AssignmentPlan;
import org.palpate.classroom.Assignments;
import org.palpate.classroom.ClassId;
import org.palpate.classroom.Classes;
import org.palpate.content.LearningModule;
import org.palpate.content.LearningModules;
import org.palpate.people.People;
import org.palpate.people.Person;
import org.palpate.people.PersonId;
import org.palpate.people.Role;
import org.palpate.progress.Readings;
import org.palpate.quiz.CertaintyMode;
import org.palpate.quiz.QuestionKey;
import org.palpate.quiz.Quiz;
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
    private static final int DAYS_FOR_EACH = 9;
    private static final Duration SLOWEST = Duration.ofSeconds(75);
    private static final long SEED = 20_240_917;
    private static final String NOTE =
            "I could not decide between two answers here. Could we go over this in class?";

    private final People people;
    private final Classes classes;
    private final Assignments assignments;
    private final LearningModules modules;
    private final PastAttempts attempts;
    private final Attempts quizzes;
    private final Readings readings;
    private final SampleParticulars particulars;
    private final Clock clock;

    SampleClass(
            People people,
            Classes classes,
            Assignments assignments,
            LearningModules modules,
            PastAttempts attempts,
            Attempts quizzes,
            Readings readings,
            SampleParticulars particulars,
            Clock clock) {
        this.people = people;
        this.classes = classes;
        this.assignments = assignments;
        this.modules = modules;
        this.attempts = attempts;
        this.quizzes = quizzes;
        this.readings = readings;
        this.particulars = particulars;
        this.clock = clock;
    }

    /** Whether the sample class is here. */
    @Transactional(readOnly = true)
    public boolean isPresent() {
        return !people.samples().isEmpty();
    }

    /**
     * Makes the sample class, once; the administrator teaches it too, so that it appears under
     * their classes.
     */
    public void make(PersonId administrator) {
        if (isPresent()) {
            return;
        }
        var chance = new SplittableRandom(SEED);
        Instant begin =
                clock.instant().minus(WEEKS * 7L, ChronoUnit.DAYS).truncatedTo(ChronoUnit.DAYS);
        Person instructor =
                people.addSample(
                        "Maren Solberg", "maren.solberg@sample.invalid", Set.of(Role.INSTRUCTOR));
        ClassId id = classes.makeSample(instructor.id(), "Hip and back, autumn group");
        classes.addInstructor(instructor.id(), id, administrator);
        List<Pupil> pupils = enrol(id, begin, chance);
        List<LearningModule> assigned = worthShowing();
        var set = new ArrayList<AssignmentId>();
        for (int i = 0; i < assigned.size(); i++) {
            Instant from = begin.plus(i * 8L, ChronoUnit.DAYS);
            Instant due = from.plus(DAYS_FOR_EACH, ChronoUnit.DAYS).plus(18, ChronoUnit.HOURS);
            var what = i % 2 == 0 ? Assignment.What.MODULE : Assignment.What.QUIZ;
            var plan = AssignmentPlan.of(assigned.get(i).key(), what).due(due);
            set.add(assignments.bringIn(instructor.id(), id, plan, from));
            for (Pupil pupil : pupils) {
                if (i == 0 && pupil.equals(pupils.getLast())) {
                    work(pupil.atItsBest(), assigned.get(i), due, chance);
                } else {
                    work(pupil, assigned.get(i), from, chance);
                }
            }
        }
        if (!set.isEmpty()) {
            LearningModule first = assigned.getFirst();
            particulars.add(
                    instructor.id(),
                    id,
                    pupils.stream().map(Pupil::id).toList(),
                    set,
                    first.key(),
                    assigned.getLast().key());
            today(pupils, first, chance);
        }
    }

    /** Two are at a quiz just now, and one of them has left a note. */
    private void today(List<Pupil> pupils, LearningModule module, SplittableRandom chance) {
        Instant startedAt = clock.instant().minus(FIRST_FEW, ChronoUnit.MINUTES);
        for (Pupil pupil : pupils.subList(0, 2)) {
            AttemptId begun =
                    attempts.bringIn(
                            pupil.id(),
                            module.key(),
                            new PastAttempts.Story(
                                    chance.nextLong(),
                                    startedAt,
                                    SLOWEST.dividedBy(2),
                                    chance.nextInt(2, 6),
                                    question ->
                                            LikelyAnswer.with(question, pupil.skill(), chance)));
            if (pupil.equals(pupils.getFirst())) {
                QuestionKey asked = quizzes.see(pupil.id(), begun).asked().key();
                quizzes.note(pupil.id(), begun, CommandId.fresh(), asked, NOTE);
            }
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
        if (people.find(administrator).filter(person -> person.is(Role.ADMINISTRATOR)).isEmpty()) {
            return;
        }
        List<PersonId> samples = people.samples().stream().map(Person::id).toList();
        attempts.forget(samples);
        readings.forget(samples);
        classes.removeSamples();
        people.removeSamples();
    }

    private List<Pupil> enrol(ClassId id, Instant begin, SplittableRandom chance) {
        var pupils = new ArrayList<Pupil>();
        for (String name : LEARNERS) {
            String email = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@sample.invalid";
            Person person = people.addSample(name, email, Set.of(Role.LEARNER));
            classes.enrolSample(id, person.id(), begin);
            pupils.add(
                    new Pupil(
                            person.id(),
                            0.45 + 0.5 * chance.nextDouble(),
                            0.55 + 0.45 * chance.nextDouble()));
        }
        return pupils;
    }

    /**
     * Most read and take the quiz within the time, some twice; some stop half way, some never
     * begin.
     */
    private void work(Pupil pupil, LearningModule module, Instant from, SplittableRandom chance) {
        if (chance.nextDouble() > pupil.diligence()) {
            return;
        }
        Instant at =
                from.plus(chance.nextInt(5, 20), ChronoUnit.HOURS)
                        .plus(chance.nextInt(0, DAYS_FOR_EACH), ChronoUnit.DAYS);
        for (var lesson : module.lessons()) {
            if (!at.isBefore(clock.instant())
                    || chance.nextDouble() > 0.5 + pupil.diligence() / 2) {
                return;
            }
            readings.bringIn(pupil.id(), module.key(), lesson.key(), at);
            at = at.plus(lesson.minutes() + chance.nextInt(1, 6), ChronoUnit.MINUTES);
        }
        int times = chance.nextDouble() < 0.35 ? 2 : 1;
        for (int time = 0; time < times; time++) {
            Instant startedAt = at.plus(time * 26L, ChronoUnit.HOURS);
            Duration pace = SLOWEST.dividedBy(1 + chance.nextInt(0, 3));
            if (startedAt.plus(pace.multipliedBy(30)).isBefore(clock.instant())) {
                double skill = Math.min(0.98, pupil.skill() + 0.1 * time);
                attempts.bringIn(
                        pupil.id(),
                        module.key(),
                        PastAttempts.Story.whole(
                                chance.nextLong(),
                                startedAt,
                                pace,
                                question -> LikelyAnswer.with(question, skill, chance)));
            }
        }
    }

    /**
     * A learner who does not exist.
     *
     * @param skill chance of a right answer to an easy question, 0 to 1
     * @param diligence chance of doing what is assigned, 0 to 1
     */
    private record Pupil(PersonId id, double skill, double diligence) {

        /** Whoever is late at least does everything. */
        private Pupil atItsBest() {
            return new Pupil(id, skill, 1);
        }
    }
}
