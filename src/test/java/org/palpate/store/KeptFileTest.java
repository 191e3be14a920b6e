package org.palpate.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A file that has free space inside, as every school's has after its first minutes: what was forced
 * is found after the power went, whichever gap it was written to.
 */
class KeptFileTest {

    private static final int COMMITS = 120;

    @TempDir Path folder;

    @Test
    void everythingForcedIsFoundAfterACrash() throws Exception {
        assertThat(lostOverTime(KeptFile.address(url("school")))).isEmpty();
    }

    /** When this fails, H2 has been mended, and {@link KeptChannel} may go. */
    @Test
    void withoutItH2LosesWhatItForced() throws Exception {
        assertThat(lostOverTime(url("bare"))).isNotEmpty();
    }

    @Test
    void theFileIsOneThatH2OpensWithoutIt() throws Exception {
        try (Connection store = open(KeptFile.address(url("plain")))) {
            prepare(store);
        }
        try (Connection store = open(url("plain"))) {
            assertThat(rows(store)).isZero();
        }
    }

    private String url(String name) {
        return "jdbc:h2:file:%s/%s;WRITE_DELAY=0;RETENTION_TIME=0".formatted(folder, name);
    }

    /** How many rows each crash would have cost, where it would have cost any. */
    private List<String> lostOverTime(String url) throws Exception {
        List<String> lost = new ArrayList<>();
        Path file = Path.of(KeptFile.path(url) + ".mv.db");
        var chance = new Random(7);
        try (Connection store = open(url);
                var statement = store.createStatement()) {
            prepare(store);
            for (int commit = 1; commit <= COMMITS; commit++) {
                statement.execute(
                        "insert into answer values (%d, repeat('x', %d))"
                                .formatted(commit, 1 + chance.nextInt(20_000)));
                statement.execute(
                        "update other set text = repeat('y', %d) where id = %d"
                                .formatted(1 + chance.nextInt(3_000), chance.nextInt(200)));
                statement.execute("checkpoint sync");
                long found = rowsOfACopy(file);
                if (found < commit) {
                    lost.add("%d of %d".formatted(commit - found, commit));
                }
            }
        }
        return lost;
    }

    private long rowsOfACopy(Path file) throws Exception {
        Path copy = folder.resolve("copy.mv.db");
        Files.deleteIfExists(copy);
        Files.copy(file, copy);
        try (Connection store = open(url("copy"))) {
            return rows(store);
        }
    }

    private static void prepare(Connection store) throws SQLException {
        try (var statement = store.createStatement()) {
            statement.execute("create table answer(id int primary key, text varchar)");
            statement.execute("create table other(id int primary key, text varchar)");
            statement.execute(
                    "insert into other select x, repeat('z', 2000) from system_range(0, 199)");
        }
    }

    private static long rows(Connection store) throws SQLException {
        try (var statement = store.createStatement();
                var rows = statement.executeQuery("select count(*) from answer")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static Connection open(String url) throws SQLException {
        return DriverManager.getConnection(url, "palpate", "");
    }
}
