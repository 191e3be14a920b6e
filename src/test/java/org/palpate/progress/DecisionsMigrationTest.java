package org.palpate.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.palpate.trial.Postgres;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * What was decided on servers that run already names who decided it, and outlives their account.
 */
class DecisionsMigrationTest {

    private static final String AT = "timestamp with time zone '2026-09-01 08:00:00+00'";

    private JdbcClient store;

    static Stream<Arguments> stores() {
        return Stream.of(
                Arguments.of(
                        new DriverManagerDataSource(
                                "jdbc:h2:mem:decisions;DB_CLOSE_DELAY=-1", "sa", ""),
                        "PUBLIC"),
                Arguments.of(
                        new DriverManagerDataSource(
                                Postgres.url() + "&currentSchema=decisions",
                                "postgres",
                                "postgres"),
                        "decisions"));
    }

    @ParameterizedTest
    @MethodSource("stores")
    void decisionsOfBeforeOutliveWhoMadeThem(DataSource source, String schema) {
        store = JdbcClient.create(source);
        flyway(source, schema).target("131").load().migrate();
        UUID ines = person("Ines");
        UUID ada = person("Ada");
        insert(
                "insert into accommodation (person_id, time_factor, untimed, extra_attempts, extra_days, given_by, given_at)"
                        + " values (?, 1.5, false, 0, 0, ?, "
                        + AT
                        + ")",
                ada,
                ines);
        flyway(source, schema).target("432").load().migrate();
        insert(
                "insert into content_revision (id, module_key, number, digest, document, published_at) values (?, 'm', 1, 'x', '{}', "
                        + AT
                        + ")",
                ada);
        insert(
                "insert into mended_key (id, module_key, quiz_key, question_key, revision_id, kind, former_counts, only_raise, reason, mended_by, mended_at, undone_by)"
                        + " values (?, 'm', 'q', 'k', ?, 'voided', false, true, 'Why', ?, "
                        + AT
                        + ", ?)",
                ada,
                ada,
                ines,
                ines);
        flyway(source, schema).target("519").load().migrate();
        insert(
                "insert into school_class (id, name, join_code, sample, created_at) values (?, 'Monday', 'CODE', false, "
                        + AT
                        + ")",
                ada);
        insert(
                "insert into assignment (id, class_id, module_key, what, assigned_at) values (?, ?, 'm', 'QUIZ', "
                        + AT
                        + ")",
                ada,
                ada);
        insert(
                "insert into grade_decision (id, assignment_id, learner_id, kind, reason, decided_by, decided_at)"
                        + " values (?, ?, ?, 'EXCUSED', 'Ill', ?, "
                        + AT
                        + ")",
                ada,
                ada,
                ada,
                ines);

        flyway(source, schema).load().migrate();
        insert("delete from person where id = ?", ines);

        assertThat(only("select given_by from accommodation")).isEqualTo(ines);
        assertThat(only("select mended_by from mended_key")).isEqualTo(ines);
        assertThat(only("select undone_by from mended_key")).isEqualTo(ines);
        assertThat(only("select decided_by from grade_decision")).isEqualTo(ines);
    }

    private UUID person(String name) {
        UUID id = UUID.randomUUID();
        insert(
                "insert into person (id, name, sample, created_at) values (?, ?, false, "
                        + AT
                        + ")",
                id,
                name);
        return id;
    }

    private void insert(String statement, Object... values) {
        store.sql(statement).params(values).update();
    }

    private UUID only(String query) {
        return store.sql(query).query(UUID.class).single();
    }

    private static FluentConfiguration flyway(DataSource source, String schema) {
        return Flyway.configure()
                .dataSource(source)
                .schemas(schema)
                .outOfOrder(true)
                .locations(
                        "db/migration/people",
                        "db/migration/content",
                        "db/migration/classroom",
                        "db/migration/attempt",
                        "db/migration/progress");
    }
}
