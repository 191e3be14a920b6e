package org.palpate.store.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.palpate.refusal.Refusal;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Reads a backup into an empty database, whichever of the two kinds it is. Nothing is written
 * before the whole file was checked, and all rows come in one transaction, so that whatever goes
 * wrong, nothing of a school is there.
 */
public final class Restore {

    private final DataSource target;
    private final String[] migrations;
    private final Path courses;

    /**
     * Restoring into a database that may have the tables, but no row in them.
     *
     * @param migrations where the scripts that make the tables lie, as {@code
     *     spring.flyway.locations} has it
     * @param courses the folder of the school's own courses; it need not be there
     */
    public Restore(DataSource target, List<String> migrations, Path courses) {
        this.target = target;
        this.migrations = migrations.toArray(String[]::new);
        this.courses = courses;
    }

    /**
     * What came back.
     *
     * @param rows by table
     * @param files of the school's own courses
     * @param product the version of Palpate that made the backup
     * @param madeAt when, as ISO 8601 in UTC
     */
    public record Restored(Map<String, Long> rows, int files, String product, String madeAt) {

        /** What came back, copied. */
        public Restored {
            rows = Map.copyOf(rows);
        }

        /** How many rows in all. */
        public long total() {
            return rows.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /**
     * Restores a file.
     *
     * @throws Refusal when the file cannot be restored here, or the database is not empty; nothing
     *     of the school is there then
     */
    public Restored from(Path file, Progress progress) {
        try (BackupFile backup = BackupFile.open(file);
                Connection connection = target.getConnection()) {
            checkTables(backup, tablesToBe());
            mustBeEmpty(connection);
            var files = new RestoredCourses(backup, courses);
            files.check();
            migrate(target, connection);
            return rowsAndFiles(backup, connection, files, progress);
        } catch (SQLException refused) {
            throw new Refusal(
                    "The database did not take the backup (%s). Nothing was restored."
                            .formatted(refused.getMessage()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void migrate(DataSource database, Connection connection) throws SQLException {
        Flyway.configure()
                .dataSource(database)
                .schemas(connection.getSchema())
                .outOfOrder(true)
                .locations(migrations)
                .load()
                .migrate();
    }

    /** The tables as they will be, made in memory, before anything is made in the target. */
    private List<Table> tablesToBe() throws SQLException {
        var memory = new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID(), "palpate", "");
        try (Connection connection = memory.getConnection()) {
            migrate(memory, connection);
            return carried(connection);
        }
    }

    private static List<Table> carried(Connection connection) throws SQLException {
        return Tables.of(connection).stream()
                .filter(table -> !Tables.LEFT_OUT.contains(table.name()))
                .toList();
    }

    private static void mustBeEmpty(Connection connection) throws SQLException {
        for (Table table : Tables.of(connection)) {
            try (Statement statement = connection.createStatement();
                    ResultSet row =
                            statement.executeQuery(
                                    "select 1 from %s fetch first 1 rows only"
                                            .formatted(table.name()))) {
                Refusal.when(
                        row.next(),
                        "The database is not empty: there are rows in its table %s. Restore into a new, empty database; nothing was changed."
                                .formatted(table.name()));
            }
        }
    }

    private static Restored rowsAndFiles(
            BackupFile backup, Connection connection, RestoredCourses files, Progress progress)
            throws SQLException, IOException {
        connection.setAutoCommit(false);
        List<Table> tables = carried(connection);
        try {
            goOnCounting(backup, tables, connection);
            var loading = new Loading(backup, connection, progress);
            Map<String, Long> rows = new TreeMap<>();
            for (Table table : tables) {
                rows.put(table.name(), loading.load(table));
            }
            files.write();
            connection.commit();
            Manifest manifest = backup.manifest();
            return new Restored(
                    rows, manifest.files().size(), manifest.product(), manifest.madeAt());
        } catch (SQLException | IOException | RuntimeException failure) {
            connection.rollback();
            files.takeBack();
            throw failure;
        }
    }

    private static void checkTables(BackupFile backup, List<Table> tables) {
        for (Table table : tables) {
            Manifest.Stream stream =
                    backup.manifest()
                            .table(table.name())
                            .orElseThrow(() ->
                                    new Refusal(
                                            "The backup is not whole: the table %s is missing. Nothing was restored; take another copy of it."
                                                    .formatted(table.name())));
            List<Manifest.Named> here =
                    table.columns().stream()
                            .map(column -> new Manifest.Named(column.name(), column.kind().name()))
                            .toList();
            List<Manifest.Named> there = backup.columns(stream);
            Refusal.when(
                    there.size() != here.size() || !there.containsAll(here),
                    "The backup's table %s has other columns than this Palpate's. Restore it with Palpate %s."
                            .formatted(table.name(), backup.manifest().product()));
        }
        List<String> known = tables.stream().map(Table::name).toList();
        backup.manifest().tables().stream()
                .filter(stream -> !known.contains(stream.name()))
                .findFirst()
                .ifPresent(stream -> {
                    throw new Refusal(
                            "The backup has a table %s that this Palpate does not know. Restore it with Palpate %s."
                                    .formatted(stream.name(), backup.manifest().product()));
                });
    }

    /** Before the rows come: H2 ends a transaction with it. */
    private static void goOnCounting(BackupFile backup, List<Table> tables, Connection connection)
            throws SQLException {
        for (Table table : tables) {
            for (Table.Column column : table.columns()) {
                if (column.numbered()) {
                    try (Statement statement = connection.createStatement()) {
                        statement.execute(
                                "alter table %s alter column %s restart with %d"
                                        .formatted(
                                                table.name(),
                                                column.name(),
                                                backup.highest(table.name(), column.name()) + 1));
                    }
                }
            }
        }
    }
}
