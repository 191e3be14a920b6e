package org.palpate.people;

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

/** Accounts made while each door had its own notion of an address still open afterwards. */
class AddressesInOneFormTest {

    static Stream<Arguments> stores() {
        String postgres = Postgres.url() + "&currentSchema=addresses";
        return Stream.of(
                Arguments.of(
                        new DriverManagerDataSource(
                                "jdbc:h2:mem:addresses;DB_CLOSE_DELAY=-1", "sa", ""),
                        "PUBLIC"),
                Arguments.of(
                        new DriverManagerDataSource(postgres, "postgres", "postgres"),
                        "addresses"));
    }

    @ParameterizedTest
    @MethodSource("stores")
    void whatWasStoredIsWrittenInTheOneForm(DataSource source, String schema) {
        flyway(source, schema).target("103").load().migrate();
        var store = JdbcClient.create(source);
        person(store, 1, "mira@xn--schle-mva.de");
        person(store, 2, "ben@school.org");
        person(store, 3, "eva@xn--schle-mva.de");
        person(store, 4, "eva@schüle.de");
        person(store, 5, "odd..one@school.org");
        person(store, 6, null);

        flyway(source, schema).javaMigrations(new AddressesInOneForm()).load().migrate();

        assertThat(
                        store.sql("select email from person order by name")
                                .query((row, i) -> String.valueOf(row.getString(1)))
                                .list())
                .containsExactly(
                        "mira@schüle.de",
                        "ben@school.org",
                        "eva@xn--schle-mva.de",
                        "eva@schüle.de",
                        "odd..one@school.org",
                        "null");
    }

    private static void person(JdbcClient store, int name, String email) {
        store.sql(
                        """
                        insert into person (id, name, email, sample, created_at)
                        values (?, ?, ?, false, timestamp with time zone '2026-09-24 08:00:00+00')
                        """)
                .params(UUID.randomUUID(), String.valueOf(name), email)
                .update();
    }

    private static FluentConfiguration flyway(DataSource source, String schema) {
        return Flyway.configure()
                .dataSource(source)
                .schemas(schema)
                .outOfOrder(true)
                .locations("db/migration/people");
    }
}
