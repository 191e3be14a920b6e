package org.palpate.progress;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.palpate.attempt.LearnersNotes;
import org.palpate.attempt.PastAttempts;
import org.palpate.attempt.PastAttempts.Past;
import org.palpate.attempt.PastAttempts.Story;
import org.palpate.classroom.Assignment.What;
import org.palpate.classroom.AssignmentPlan;
import org.palpate.classroom.ClassId;
import org.palpate.content.LearningModule;
import org.palpate.people.PersonId;
import org.palpate.quiz.marking.ModelAnswer;
import org.palpate.trial.Database;
import org.palpate.trial.OnBothDatabases;
import org.palpate.trial.School;

/**
 * A statement has at most 65,535 values on PostgreSQL. What looks at many attempts names none of
 * them one by one, and needs no statement more for more of them.
 */
@OnBothDatabases
class ManyAttemptsTest {

    private static final int MANY = 66_000;
    private static final int MOST_STATEMENTS = 25;
    private static final int LEARNERS = 4;

    private final School school;
    private final Database database;
    private final PersonId ines;
    private final ClassId group;
    private final LearningModule module;

    ManyAttemptsTest(Database database) {
        this.database = database;
        school = database.emptySchool();
        ines = school.instructor("Ines");
        group = school.classes().make(ines, "Monday group");
        module = school.practiceModule();
        List<PersonId> learners = new ArrayList<>();
        for (int i = 0; i < LEARNERS; i++) {
            learners.add(school.learner());
            school.classes()
                    .join(learners.getLast(), school.classes().find(ines, group).joinCode());
        }
        school.assignments().assign(ines, group, AssignmentPlan.of(module.key(), What.MASTERY));
        school.clock().pass(Duration.ofHours(1));
        learners.forEach(this::takes);
    }

    @AfterEach
    void forgets() {
        school.empty();
    }

    @Test
    void whatCountsAnswersNeedsNoStatementMoreForMoreAttempts() {
        Insights insights = school.the(Insights.class);
        ItemStatistics statistics = school.the(ItemStatistics.class);
        Gradebook gradebook = school.the(Gradebook.class);
        LearnersNotes notes = school.the(LearnersNotes.class);
        LiveView live = school.the(LiveView.class);
        Supplier<ClassInsight> knows = () -> insights.of(ines, group);
        Supplier<List<ItemStatistics.OfRevision>> items = () -> statistics.of(ines, module.key());
        ClassInsight before = knows.get();
        var numbers = items.get();
        List<Integer> few =
                statements(
                        knows,
                        items,
                        () -> gradebook.of(ines, group),
                        () -> notes.of(ines),
                        () -> live.of(ines, group));

        takeManyMore();

        List<Integer> many =
                statements(
                        knows,
                        items,
                        () -> gradebook.of(ines, group),
                        () -> notes.of(ines),
                        () -> live.of(ines, group));
        assertThat(many).isEqualTo(few);
        assertThat(many.subList(0, 2)).allMatch(count -> count <= MOST_STATEMENTS);
        assertThat(knows.get()).isEqualTo(before);
        assertThat(items.get()).isEqualTo(numbers);
    }

    private List<Integer> statements(Supplier<?>... works) {
        Statistics statistics =
                school.the(EntityManagerFactory.class).unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        List<Integer> counts = new ArrayList<>();
        for (Supplier<?> work : works) {
            long before = statistics.getPrepareStatementCount();
            assertThat(work.get()).isNotNull();
            counts.add((int) (statistics.getPrepareStatementCount() - before));
        }
        statistics.setStatisticsEnabled(false);
        return counts;
    }

    private void takes(PersonId learner) {
        school.the(PastAttempts.class)
                .bringIn(
                        learner,
                        module.key(),
                        Story.whole(
                                7,
                                school.clock().instant(),
                                Duration.ofSeconds(20),
                                question -> new Past(ModelAnswer.of(question), null)));
    }

    /** The same attempts so many times more, later and earlier than nobody's, behind the doors. */
    private void takeManyMore() {
        String series =
                database == Database.H2
                        ? "(select x as n from system_range(2, %d))"
                        : "(select n from generate_series(2, %d) as series (n))";
        String fresh = database == Database.H2 ? "random_uuid()" : "gen_random_uuid()";
        school.spoil(
                """
                insert into attempt (id, public_id, learner_id, module_key, quiz_key, revision_id, number, seed,
                  paper, asked, start_command, started_at, as_guest, last_sequence, answered, earned, possible, grade,
                  finished_at, deadline)
                select %1$s, concat('many-', a.learner, '-', s.n), a.learner_id, a.module_key, a.quiz_key, a.revision_id, s.n,
                  a.seed, a.paper, a.asked, %1$s, a.started_at, false, a.last_sequence, a.answered, a.earned, a.possible,
                  a.grade, a.finished_at, a.deadline
                from (select attempt.*, row_number() over (order by id) as learner from attempt) a,
                  %2$s s
                """
                        .formatted(fresh, series.formatted(MANY / LEARNERS + 1)));
        // A store that still thinks of four attempts would plan for four.
        school.spoil("analyze");
        school.spoil(
                """
                insert into attempt_answer (attempt_id, question_key, place, module_key, revision_id, response, fraction,
                  certainty, seconds, counts)
                select a.id, r.question_key, r.place, r.module_key, r.revision_id, r.response, r.fraction, r.certainty, r.seconds, r.counts
                from attempt a
                join attempt first on first.learner_id = a.learner_id and first.number = 1
                join attempt_answer r on r.attempt_id = first.id
                where a.number > 1 and r.place < 2
                """);
        school.spoil("analyze");
        assertThat(school.count("select count(*) from attempt")).isEqualTo(MANY + LEARNERS);
    }
}
