package org.palpate.content;

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

/** On a server that ran before, everybody who is signed in goes on seeing what was there. */
class VisibilityMigrationTest {

    static Stream<Arguments> stores() {
        return Stream.of(
                Arguments.of(
                        new DriverManagerDataSource(
                                "jdbc:h2:mem:visibility;DB_CLOSE_DELAY=-1", "sa", ""),
                        "PUBLIC"),
                Arguments.of(
                        new DriverManagerDataSource(
                                Postgres.url() + "&currentSchema=visibility",
                                "postgres",
                                "postgres"),
                        "visibility"));
    }

    @ParameterizedTest
    @MethodSource("stores")
    void whatIsThereBecomesTheSchools(DataSource source, String schema) {
        JdbcClient store = JdbcClient.create(source);
        flyway(source, schema).target("210").load().migrate();
        publish(store, "hip-flexors", 1);
        publish(store, "hip-flexors", 2);
        publish(store, "our-own", 1);

        flyway(source, schema).load().migrate();

        assertThat(
                        store.sql(
                                        "select kind || ' ' || name || ' ' || visibility from visibility order by name")
                                .query(String.class)
                                .list())
                .containsExactly("MODULE hip-flexors SCHOOL", "MODULE our-own SCHOOL");
    }

    private static void publish(JdbcClient store, String module, int number) {
        store.sql(
                        "insert into content_revision (id, module_key, number, digest, document, published_at)"
                                + " values (?, ?, ?, ?, '{}', timestamp with time zone '2026-09-01 08:00:00+00')")
                .params(UUID.randomUUID(), module, number, "digest " + number)
                .update();
    }

    private static FluentConfiguration flyway(DataSource source, String schema) {
        return Flyway.configure()
                .dataSource(source)
                .schemas(schema)
                .outOfOrder(true)
                .locations("db/migration/content");
    }
}
