package org.palpate.trial;

import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A database as a server that ran before left it, which the migrations of some rooms carry on:
 * {@code up to "401"}, something is kept in it, {@code to the newest}, and what became of it.
 */
public final class OlderStore {

    private final String kind;
    private final DataSource source;
    private final String schema;
    private final String[] rooms;

    private OlderStore(String kind, DataSource source, String schema, String... rooms) {
        this.kind = kind;
        this.source = source;
        this.schema = schema;
        this.rooms = rooms;
    }

    /**
     * An empty one on H2 and one on PostgreSQL.
     *
     * @param name no other test's
     * @param rooms whose migrations are run
     */
    public static Stream<OlderStore> onBoth(String name, String... rooms) {
        return Stream.of(
                new OlderStore(
                        "H2",
                        new DriverManagerDataSource(
                                "jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1".formatted(name), "sa", ""),
                        "PUBLIC",
                        rooms),
                new OlderStore(
                        "PostgreSQL",
                        new DriverManagerDataSource(
                                Postgres.url() + "&currentSchema=" + name, "postgres", "postgres"),
                        name,
                        rooms));
    }

    /** Runs the migrations up to this version. */
    public void upTo(String version) {
        migrations(rooms).target(version).load().migrate();
    }

    /** Runs all migrations that are left. */
    public void toTheNewest() {
        toTheNewestOf(rooms);
    }

    /** Runs all migrations of these rooms that are left. */
    public void toTheNewestOf(String... some) {
        migrations(some).load().migrate();
    }

    /** What is in it. */
    public JdbcClient sql() {
        return JdbcClient.create(source);
    }

    private FluentConfiguration migrations(String... some) {
        return Flyway.configure()
                .dataSource(source)
                .schemas(schema)
                .outOfOrder(true)
                .locations(Stream.of(some).map("db/migration/"::concat).toArray(String[]::new));
    }

    @Override
    public String toString() {
        return kind;
    }
}
