package org.palpate.ui;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.palpate.attempt.AttemptId;
import org.palpate.attempt.Attempts;
import org.palpate.attempt.CommandId;
import org.palpate.attempt.PastAttempts;
import org.palpate.attempt.PastAttempts.Past;
import org.palpate.attempt.PastAttempts.Story;
import org.palpate.classroom.AssignmentId;
import org.palpate.classroom.ClassId;
import org.palpate.classroom.Classes;
import org.palpate.content.LearningModule;
import org.palpate.content.LearningModules;
import org.palpate.content.ModuleKey;
import org.palpate.people.NameOrder;
import org.palpate.people.PersonId;
import org.palpate.quiz.marking.ModelAnswer;
import org.palpate.quiz.question.Question;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A school of some size with one instructor: a class with all its learners, all its assignments and
 * all that becomes many with them, and other classes beside it. Whoever is in the large class has
 * taken its first quiz, is in the middle of it again, and has left a note on a question.
 */
public final class LargeSchool {

    /** The class that everybody is in. */
    public final ClassId large;

    /** Everybody in it, in the order of their names. */
    public final List<PersonId> learners = new ArrayList<>();

    /** What is assigned to it. */
    public final List<AssignmentId> assignments = new ArrayList<>();

    /** A question that everybody has left a note on. */
    public final Question noted;

    /** The module that it belongs to, which is assigned first. */
    public final ModuleKey module;

    /** Half as many again, who left the class or were asked into it. */
    private final List<PersonId> others = new ArrayList<>();

    private final ApplicationContext server;
    private final JdbcTemplate database;
    private final PersonId instructor;
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    /** Fills an empty school. */
    public LargeSchool(
            ApplicationContext server,
            PersonId instructor,
            LearningModule module,
            int learners,
            int assignments,
            int classes) {
        this.server = server;
        this.database = server.getBean(JdbcTemplate.class);
        this.instructor = instructor;
        this.module = module.key();
        noted = module.questions().findFirst().orElseThrow();
        people(learners);
        large = schoolClass("Everybody", this.learners);
        IntStream.range(1, classes).forEach(n -> schoolClass("Class %02d".formatted(n), five(n)));
        assign(assignments);
        around();
        work(module);
        database.execute("analyze");
    }

    private void people(int many) {
        List<Object[]> rows = new ArrayList<>();
        for (int n = 0; n < many; n++) {
            learners.add(person("Learner %04d".formatted(n), "l%d@large.test".formatted(n), rows));
        }
        for (int n = 0; n < many / 2; n++) {
            others.add(person("Former %04d".formatted(n), "f%d@left.test".formatted(n), rows));
        }
        database.batchUpdate(
                "insert into person (id, name, email, sample, created_at, search_key) values (?, ?, ?, false, ?, ?)",
                rows);
    }

    private PersonId person(String name, String email, List<Object[]> rows) {
        UUID id = UUID.randomUUID();
        rows.add(new Object[] {id, name, email, at(90), NameOrder.key(name + " " + email)});
        return new PersonId(id);
    }

    private ClassId schoolClass(String name, List<PersonId> in) {
        ClassId id = server.getBean(Classes.class).make(instructor, name);
        database.batchUpdate(
                "insert into enrolment (class_id, person_id, joined_at) values (?, ?, ?)",
                in.stream().map(one -> new Object[] {id.value(), one.value(), at(60)}).toList());
        return id;
    }

    private List<PersonId> five(int place) {
        return IntStream.range(0, 5)
                .mapToObj(n -> learners.get((5 * place + n) % learners.size()))
                .toList();
    }

    private void assign(int many) {
        List<ModuleKey> keys =
                server.getBean(LearningModules.class).all().stream()
                        .filter(one -> one.quiz() != null)
                        .map(LearningModule::key)
                        .filter(key -> !key.equals(module))
                        .toList();
        List<Object[]> rows = new ArrayList<>();
        for (int n = 0; n < many; n++) {
            UUID id = UUID.randomUUID();
            assignments.add(new AssignmentId(id));
            ModuleKey key = n == 0 ? module : keys.get(n % keys.size());
            rows.add(new Object[] {id, large.value(), key.value(), at(50 - n), at(20 - n)});
        }
        database.batchUpdate(
                "insert into assignment (id, class_id, module_key, what, assigned_at, due_at) values (?, ?, ?, 'QUIZ', ?, ?)",
                rows);
    }

    /** Groups, people who left or were asked, terms of single learners, grades set by hand. */
    private void around() {
        UUID group = UUID.randomUUID();
        database.update(
                "insert into class_group (id, class_id, name, name_key) values (?, ?, 'Half', 'half')",
                group,
                large.value());
        UUID first = assignments.getFirst().value();
        List<PersonId> half = learners.subList(0, learners.size() / 2);
        batch("insert into class_group_learner (group_id, person_id) values (?, ?)", half, group);
        batch(
                """
                insert into former_enrolment (id, class_id, person_id, joined_at, removed_at)
                values (random_uuid(), ?, ?, timestamp with time zone '2026-01-01 08:00:00+00:00',
                  timestamp with time zone '2026-02-01 08:00:00+00:00')\
                """,
                others,
                large.value());
        batch(
                """
                insert into enrolment_request (id, class_id, person_id, name, asked_at)
                values (random_uuid(), ?, ?, 'Asked', timestamp with time zone '2026-02-01 08:00:00+00:00')\
                """,
                others,
                large.value());
        batch(
                """
                insert into assignment_allowance (assignment_id, person_id, extra_attempts, said, given_by, given_at)
                values (?, ?, 1, 'One more', random_uuid(), timestamp with time zone '2026-02-01 08:00:00+00:00')\
                """,
                half,
                first);
        batch(
                """
                insert into grade_decision (id, assignment_id, learner_id, kind, reason, decided_by, decided_at)
                values (random_uuid(), ?, ?, 'EXCUSED', 'Was ill', random_uuid(),
                  timestamp with time zone '2026-02-01 08:00:00+00:00')\
                """,
                half,
                first);
    }

    private void batch(String sql, List<PersonId> persons, UUID what) {
        database.batchUpdate(
                sql, persons.stream().map(one -> new Object[] {what, one.value()}).toList());
    }

    private void work(LearningModule of) {
        PersonId one = learners.getFirst();
        var past = server.getBean(PastAttempts.class);
        past.bringIn(
                one,
                of.key(),
                Story.whole(
                        7,
                        now.minus(Duration.ofHours(3)),
                        Duration.ofSeconds(20),
                        question -> new Past(ModelAnswer.of(question), null)));
        Attempts attempts = server.getBean(Attempts.class);
        AttemptId going = attempts.start(one, of.key(), CommandId.fresh());
        attempts.note(
                one,
                going,
                CommandId.fresh(),
                attempts.see(one, going).asked().key(),
                "Is it not the other one?");
        database.update(
                """
                insert into attempt (id, public_id, learner_id, module_key, quiz_key, revision_id, number, seed,
                  paper, asked, start_command, started_at, as_guest, last_sequence, answered, earned, possible, grade,
                  finished_at, deadline)
                select random_uuid(), concat('c', a.number, '-', p.email), p.id, a.module_key, a.quiz_key,
                  a.revision_id, a.number, a.seed, a.paper, a.asked, random_uuid(), a.started_at, false, a.last_sequence,
                  a.answered, a.earned, a.possible, a.grade, a.finished_at, a.deadline
                from attempt a, person p where p.email like '%@large.test' and p.id <> a.learner_id\
                """);
        database.update(
                """
                insert into attempt_event (attempt_id, sequence, command_id, at, kind, question_key, detail)
                select b.id, e.sequence, e.command_id, e.at, e.kind, e.question_key, e.detail
                from attempt_event e join attempt a on a.id = e.attempt_id
                  join attempt b on b.number = a.number and b.id <> a.id\
                """);
        database.update(
                """
                insert into attempt_answer (attempt_id, question_key, place, module_key, revision_id, response, fraction,
                  certainty, seconds, counts)
                select b.id, r.question_key, r.place, r.module_key, r.revision_id, r.response, r.fraction, r.certainty,
                  r.seconds, r.counts
                from attempt_answer r join attempt a on a.id = r.attempt_id
                  join attempt b on b.number = a.number and b.id <> a.id\
                """);
    }

    private Timestamp at(int daysAgo) {
        return Timestamp.from(now.minus(Duration.ofDays(daysAgo)));
    }
}
