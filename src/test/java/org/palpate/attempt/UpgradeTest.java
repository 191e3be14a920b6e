package org.palpate.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palpate.attempt.json.ActText;
import org.palpate.attempt.json.PaperJson;
import org.palpate.content.LearningModule;
import org.palpate.people.PersonId;
import org.palpate.quiz.Act;
import org.palpate.quiz.Certainty;
import org.palpate.quiz.marking.ModelAnswer;
import org.palpate.quiz.question.QuestionKey;
import org.palpate.quiz.question.Response;
import org.palpate.quiz.question.ResponseText;
import org.palpate.trial.Database;
import org.palpate.trial.OnBothDatabases;
import org.palpate.trial.School;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.LinkedCaseInsensitiveMap;
import tools.jackson.databind.json.JsonMapper;

/**
 * A database of the released migrations, with attempts as servers wrote them then, has after one
 * start the answers that a finish writes now.
 */
@OnBothDatabases
class UpgradeTest {

    /** The last migration of attempts before answers had rows. */
    private static final String RELEASED = "420";

    private static final String ANSWERS = "select * from attempt_answer order by attempt_id, place";

    private final Database database;
    private final School school;
    private final PersonId ada;

    UpgradeTest(Database database) {
        this.database = database;
        school = database.emptySchool();
        ada = school.learner("Ada");
    }

    @Test
    void attemptsOfAnEarlierServerGetTheirAnswersAtTheStart(@TempDir Path folder) {
        takes(school.practiceModule(), 1);
        takes(school.testModule(), 2);
        takes(school.module(), 3);
        AttemptId open = school.atTheQuiz(ada, school.examModule()).attempt();
        List<Map<String, Object>> now = school.rows(ANSWERS);
        assertThat(now).isNotEmpty();
        DataSource earlier = database.another(folder, "earlier");
        Flyway.configure()
                .dataSource(earlier)
                .outOfOrder(true)
                .target(RELEASED)
                .locations(
                        "db/migration/people",
                        "db/migration/school",
                        "db/migration/content",
                        "db/migration/classroom",
                        "db/migration/attempt")
                .load()
                .migrate();
        copyInto(new JdbcTemplate(earlier));

        try (ConfigurableApplicationContext rooms = database.startAt(folder, "earlier")) {
            var store = rooms.getBean(JdbcTemplate.class);
            assertThat(store.queryForList(ANSWERS)).isEqualTo(now);
            assertThat(store.queryForList("select attempt_id from attempt_without_answers"))
                    .isEmpty();
            assertThat(rooms.getBean(Attempts.class).see(ada, open).size())
                    .isEqualTo(school.attempts().see(ada, open).size());
            rooms.getBean(AttemptRecords.class).rebuild(ada);
            assertThat(store.queryForList(ANSWERS)).isEqualTo(now);
        }
    }

    private void takes(LearningModule module, int seed) {
        school.clock().pass(Duration.ofMinutes(1));
        school.the(PastAttempts.class)
                .bringIn(
                        ada,
                        module.key(),
                        PastAttempts.Story.whole(
                                seed,
                                school.clock().instant(),
                                Duration.ofSeconds(20 + seed),
                                question ->
                                        new PastAttempts.Past(
                                                question.key().value().hashCode() % 3 == 0
                                                        ? Response.BLANK
                                                        : ModelAnswer.of(question),
                                                seed == 2 ? Certainty.FAIRLY : null)));
    }

    private void copyInto(JdbcTemplate earlier) {
        List.of("person", "content_revision", "content_publication")
                .forEach(table ->
                        school.rows("select * from " + table)
                                .forEach(row -> insert(earlier, table, row)));
        for (Map<String, Object> row : school.rows("select * from attempt")) {
            Map<String, Object> former = new LinkedCaseInsensitiveMap<>();
            former.putAll(row);
            former.remove("asked");
            former.put(
                    "questions",
                    PaperJson.read((String) former.remove("paper")).questions().stream()
                            .map(QuestionKey::value)
                            .collect(Collectors.joining(" ")));
            insert(earlier, "attempt", former);
        }
        for (Map<String, Object> row : school.rows("select * from attempt_event")) {
            Map<String, Object> former = new LinkedCaseInsensitiveMap<>();
            former.putAll(row);
            former.put(
                    "detail",
                    former(
                            new ActText(
                                            (String) row.get("kind"),
                                            (String) row.get("question_key"),
                                            (String) row.get("detail"))
                                    .read()));
            insert(earlier, "attempt_event", former);
        }
    }

    private static void insert(JdbcTemplate store, String table, Map<String, Object> row) {
        store.update(
                "insert into %s (%s) values (%s)"
                        .formatted(
                                table,
                                String.join(", ", row.keySet()),
                                row.keySet().stream()
                                        .map(name -> "?")
                                        .collect(Collectors.joining(", "))),
                row.values().toArray());
    }

    /** An event as it was written before its values were JSON. */
    private static String former(Act act) {
        Map<String, Object> texts = new LinkedHashMap<>();
        switch (act) {
            case Act.Start start -> texts.put("deadline", start.deadline());
            case Act.Save save -> {
                texts.put("response", ResponseText.write(save.response()));
                texts.put("certainty", save.certainty());
            }
            case Act.Check check -> {
                texts.put("response", ResponseText.write(check.response()));
                texts.put("certainty", check.certainty());
                texts.put("fraction", check.fraction());
            }
            case Act.Move move -> texts.put("position", move.position());
            case Act.Finish finish -> {
                texts.put("how", finish.how());
                texts.put(
                        "fractions",
                        finish.fractions().entrySet().stream()
                                .map(one -> one.getKey().value() + "=" + one.getValue())
                                .sorted()
                                .collect(Collectors.joining(" ")));
            }
            default -> throw new IllegalStateException("Nobody did this here: " + act);
        }
        texts.values().removeIf(Objects::isNull);
        texts.replaceAll((name, value) -> value.toString());
        return JsonMapper.builder().build().writeValueAsString(texts);
    }
}
