package org.palpate.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

/** Grades that certainty marks had carried beyond 0 and 100 come back within. */
class GradeMigrationTest {

    private static final String NOW = "timestamp with time zone '2026-09-24 08:00:00+00'";

    static Stream<Arguments> stores() {
        String postgres = Postgres.url() + "&currentSchema=grades";
        return Stream.of(
                Arguments.of(
                        new DriverManagerDataSource(
                                "jdbc:h2:mem:grades;DB_CLOSE_DELAY=-1", "sa", ""),
                        "PUBLIC"),
                Arguments.of(
                        new DriverManagerDataSource(postgres, "postgres", "postgres"), "grades"));
    }

    @ParameterizedTest
    @MethodSource("stores")
    void whatWasStoredComesWithin(DataSource source, String schema) {
        JdbcClient store = JdbcClient.create(source);
        flyway(source, schema).target("401").load().migrate();
        UUID learner = UUID.randomUUID();
        UUID revision = UUID.randomUUID();
        store.sql(
                        "insert into person (id, name, sample, created_at) values (?, 'Ada', true, %s)"
                                .formatted(NOW))
                .param(learner)
                .update();
        store.sql(
                        "insert into content_revision (id, module_key, number, digest, document, published_at) values (?, 'm', 1, 'd', 'x', %s)"
                                .formatted(NOW))
                .param(revision)
                .update();
        List<Double> before = List.of(136.36363636363637, -163.63636363636363, 69.9, 0.0, 100.0);
        for (int i = 0; i < before.size(); i++) {
            store.sql(
                            """
                            insert into attempt (id, public_id, learner_id, module_key, quiz_key, revision_id,
                              number, seed, questions, start_command, started_at, last_sequence, answered, earned,
                              possible, grade)
                            values (?, ?, ?, 'm', 'q', ?, ?, 1, 'a', ?, %s, 1, 0, 15, 11, ?)
                            """
                                    .formatted(NOW))
                    .params(
                            UUID.randomUUID(),
                            "attempt-" + i,
                            learner,
                            revision,
                            i + 1,
                            UUID.randomUUID(),
                            before.get(i))
                    .update();
        }

        flyway(source, schema).load().migrate();

        assertThat(
                        store.sql("select grade from attempt order by number")
                                .query(Double.class)
                                .list())
                .containsExactly(100.0, 0.0, 69.9, 0.0, 100.0);
        assertThat(store.sql("select distinct earned from attempt").query(Double.class).single())
                .isEqualTo(15);
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
                        "db/migration/attempt");
    }
}
