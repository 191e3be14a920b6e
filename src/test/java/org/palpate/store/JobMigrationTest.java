package org.palpate.store;

import static org.assertj.core.api.Assertions.assertThat;

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

/** The nights of servers that run already stand in the table of jobs. */
class JobMigrationTest {

    static Stream<Arguments> stores() {
        return Stream.of(
                Arguments.of(
                        new DriverManagerDataSource(
                                "jdbc:h2:mem:nights;DB_CLOSE_DELAY=-1", "sa", ""),
                        "PUBLIC"),
                Arguments.of(
                        new DriverManagerDataSource(
                                Postgres.url() + "&currentSchema=nights", "postgres", "postgres"),
                        "nights"));
    }

    @ParameterizedTest
    @MethodSource("stores")
    void theNightsOfBeforeAreKept(DataSource source, String schema) {
        var store = JdbcClient.create(source);
        flyway(source, schema).locations("db/migration/people").load().migrate();
        store.sql("insert into daily_round (name, on_day) values ('guests', date '2026-09-07')")
                .update();
        store.sql("insert into daily_round (name, on_day) values ('guests', date '2026-09-08')")
                .update();

        flyway(source, schema)
                .locations("db/migration/people", "db/migration/store")
                .load()
                .migrate();

        assertThat(
                        store.sql(
                                        "select name from job_run where turn = 1 and outcome = 'DONE' and due = started")
                                .query(String.class)
                                .list())
                .containsExactly("guests", "guests");
    }

    private static FluentConfiguration flyway(DataSource source, String schema) {
        return Flyway.configure().dataSource(source).schemas(schema).outOfOrder(true);
    }
}
