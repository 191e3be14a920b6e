package org.palpate.trial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.palpate.attempt.AttemptRecords;
import org.palpate.attempt.Attempts;
import org.palpate.classroom.Assignments;
import org.palpate.classroom.Classes;
import org.palpate.content.CoursePackage;
import org.palpate.content.LearningModule;
import org.palpate.content.LearningModules;
import org.palpate.content.LessonKey;
import org.palpate.content.ModuleKey;
import org.palpate.people.People;
import org.palpate.people.PersonId;
import org.palpate.people.Role;
import org.palpate.people.SamplePeople;
import org.palpate.progress.Readings;
import org.palpate.progress.Standings;
import org.palpate.school.CurrentFacts;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;

/** A school to test in: its doors, its clock, and words for the people who go in and out. */
public final class School {

    private static final ModuleKey USUAL = new ModuleKey("hip-flexors");

    /** Children before parents. Modules stay: they belong to the server. */
    private static final List<String> TABLES =
            List.of(
                    "mended_key",
                    "attempt_event",
                    "attempt",
                    "reading",
                    "assignment",
                    "enrolment",
                    "class_instructor",
                    "class_module",
                    "school_class",
                    "visibility",
                    "remembered_sign_in",
                    "person_role",
                    "person",
                    "former_person",
                    "school_settings",
                    "job_run",
                    "audit_entry",
                    "setup");

    private static final AtomicInteger PERSONS = new AtomicInteger();

    private final ApplicationContext rooms;
    private final MovableClock clock;

    School(ApplicationContext rooms, MovableClock clock) {
        this.rooms = rooms;
        this.clock = clock;
    }

    /** Takes out everybody and all they did; modules stay. */
    public void empty() {
        TABLES.forEach(table -> jdbc().update("delete from " + table));
        the(CurrentFacts.class).afterSingletonsInstantiated();
    }

    /** The school's clock, which stands still until it is moved. */
    public MovableClock clock() {
        return clock;
    }

    /** The classes of all doors of the rooms. */
    public List<Class<?>> doors() {
        return rooms.getBeansWithAnnotation(Service.class).values().stream()
                .<Class<?>>map(AopUtils::getTargetClass)
                .filter(door -> door.getName().startsWith("org.palpate."))
                .filter(door -> Modifier.isPublic(door.getModifiers()))
                .toList();
    }

    /** Takes out somebody's account as a whole; the name stays for what they decided. */
    public void leaves(PersonId person) {
        spoil(
                "insert into former_person (id, name, left_at) select id, name, created_at from person where id = '%s'"
                        .formatted(person.value()));
        spoil("delete from person where id = '%s'".formatted(person.value()));
    }

    /** Any part of the rooms. */
    public <T> T the(Class<T> part) {
        return rooms.getBean(part);
    }

    /** All parts of a kind. */
    public <T> Collection<T> all(Class<T> kind) {
        return rooms.getBeansOfType(kind).values();
    }

    /** The parts of the rooms that are marked so. */
    public Collection<Object> parts(Class<? extends Annotation> mark) {
        return rooms.getBeansWithAnnotation(mark).values();
    }

    public People people() {
        return the(People.class);
    }

    public Classes classes() {
        return the(Classes.class);
    }

    public Assignments assignments() {
        return the(Assignments.class);
    }

    public Attempts attempts() {
        return the(Attempts.class);
    }

    public AttemptRecords attemptRecords() {
        return the(AttemptRecords.class);
    }

    public Readings readings() {
        return the(Readings.class);
    }

    public Standings standings() {
        return the(Standings.class);
    }

    public LearningModules modules() {
        return the(LearningModules.class);
    }

    /** A learner, already in; signing up is slow by design and tested for itself. */
    public PersonId learner(String name) {
        return person(name, Role.LEARNER);
    }

    /** A learner nobody asks the name of. */
    public PersonId learner() {
        return learner("Learner " + PERSONS.incrementAndGet());
    }

    /** Somebody who teaches. */
    public PersonId instructor(String name) {
        return person(name, Role.LEARNER, Role.INSTRUCTOR);
    }

    /** Somebody who looks after the server. */
    public PersonId administrator(String name) {
        return person(name, Role.LEARNER, Role.ADMINISTRATOR);
    }

    private PersonId person(String name, Role... roles) {
        String email = "person-" + PERSONS.incrementAndGet() + "@school.test";
        return the(SamplePeople.class).add(name, email, Set.of(roles)).id();
    }

    /** Somebody without an account. */
    public PersonId guest() {
        return people().welcomeGuest().guest();
    }

    /** A module with lessons and a quiz: the hip flexors, or else the first there is. */
    public LearningModule module() {
        return modules().all().stream()
                .filter(module -> module.quiz() != null)
                .min(Comparator.comparing(module -> !module.key().equals(USUAL)))
                .orElseThrow(() ->
                        new IllegalStateException(
                                "No module with a quiz can be read: " + modules().problems()));
    }

    /** A module to practice with: every question has two hints, so three tries. */
    public LearningModule practiceModule() {
        return trial("landmarks-practice");
    }

    /** A module with a test, which may be taken once. */
    public LearningModule testModule() {
        return trial("landmarks-test");
    }

    /** A module with an exam of ten minutes. */
    public LearningModule examModule() {
        return trial("landmarks-exam");
    }

    /** A module with a lesson alone. */
    public LearningModule moduleWithoutQuiz() {
        return trial("landmarks-notes");
    }

    private LearningModule trial(String key) {
        return modules().offered(new ModuleKey(key)).orElseThrow();
    }

    /** All modules leave the school's courses. */
    public void losesItsCourses() {
        modules().publish(List.of());
    }

    /** A module's author changes some words of its quiz, and publishes. */
    public void rewritesQuiz(LearningModule module, String words, String others) {
        Map<String, byte[]> files = trialCourse();
        files.computeIfPresent(
                module.key().value() + "/quiz.yaml",
                (path, text) ->
                        new String(text, StandardCharsets.UTF_8)
                                .replace(words, others)
                                .getBytes(StandardCharsets.UTF_8));
        modules().publish(List.of(CoursePackage.of("examinations", files)));
    }

    /**
     * The trial course is published with other files, or more of them.
     *
     * @param texts by their paths inside the course
     */
    public void publishesWith(Map<String, String> texts) {
        Map<String, byte[]> files = trialCourse();
        texts.forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
        modules().publish(List.of(CoursePackage.of("examinations", files)));
    }

    /** A file of the trial course, as its author wrote it. */
    public String trialText(String path) {
        byte[] text = trialCourse().get(path);
        if (text == null) {
            throw new IllegalArgumentException("The trial course has no file " + path);
        }
        return new String(text, StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> trialCourse() {
        Map<String, byte[]> files = new HashMap<>();
        Path course = Database.courses().resolve("examinations");
        try (var found = Files.walk(course)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(
                        course.relativize(file).toString().replace('\\', '/'),
                        Files.readAllBytes(file));
            }
        } catch (IOException refusal) {
            throw new UncheckedIOException(refusal);
        }
        return files;
    }

    /** The server reads its courses again, as at its start. */
    public void readsItsCourses() {
        rooms.getBean("coursesAtStart", SmartInitializingSingleton.class)
                .afterSingletonsInstantiated();
    }

    /** One of the usual module's lessons, from 0. */
    public LessonKey lesson(int place) {
        return module().lessons().get(place).key();
    }

    /** Lets somebody read some of the usual module's lessons. */
    public void reads(PersonId learner, int... places) {
        for (int place : places) {
            readings().markRead(learner, module().key(), lesson(place));
        }
    }

    /** Lets somebody begin the usual module's quiz, or go on with it. */
    public QuizTab atTheQuiz(PersonId learner) {
        return atTheQuiz(learner, module());
    }

    /** Lets somebody begin a module's quiz, or go on with it. */
    public QuizTab atTheQuiz(PersonId learner, LearningModule module) {
        return QuizTab.start(this, learner, module.key());
    }

    /** Rows as the database has them. */
    public List<Map<String, Object>> rows(String query, Object... values) {
        return jdbc().queryForList(query, values);
    }

    /** The person with the one id a query finds. */
    public PersonId only(String query) {
        return new PersonId(jdbc().queryForObject(query, UUID.class));
    }

    /** A count as the database has it. */
    public int count(String query, Object... values) {
        Integer count = jdbc().queryForObject(query, Integer.class, values);
        return count == null ? 0 : count;
    }

    /** Changes rows behind the doors' backs. */
    public void spoil(String statement) {
        jdbc().update(statement);
    }

    private JdbcTemplate jdbc() {
        return the(JdbcTemplate.class);
    }
}
