package org.palpate.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A server may be killed between any two writes to its file, not only between two commits: what was
 * committed is there, and what was not is there not at all.
 */
class KilledAtAnyWriteTest {

    private static final int LEARNERS = 4;
    private static final int ROUNDS = 40;

    /** Space is used again at once, not after 45 seconds, as in a file that is some days old. */
    private static final String FULL_OF_GAPS = ";WRITE_DELAY=0;RETENTION_TIME=0";

    @TempDir Path folder;

    private final int[] committed = new int[LEARNERS];
    private final List<String> faults = new ArrayList<>();
    private boolean putsInOrder = true;
    private int looks;

    @AfterEach
    void lookNoMore() {
        Trap.afterEachWrite(() -> {});
    }

    @Test
    void whatWasCommittedIsThereAfterEveryWrite() throws SQLException {
        answersAreWritten("jdbc:h2:file:kept:trap:");
        assertThat(looks).isGreaterThan(LEARNERS * ROUNDS);
        assertThat(faults).isEmpty();
    }

    /** When this fails, H2 has been mended, and {@link KeptChannel} may go. */
    @Test
    void withoutItH2LosesWhatWasCommitted() throws SQLException {
        answersAreWritten("jdbc:h2:file:trap:");
        assertThat(faults).isNotEmpty();
    }

    /** When this fails, H2 has been mended, and nothing needs to be put in order any more. */
    @Test
    void notPutInOrderTheFileLosesItAfterTheNextStop() throws SQLException {
        putsInOrder = false;
        answersAreWritten("jdbc:h2:file:kept:trap:");
        assertThat(faults).isNotEmpty();
    }

    private void answersAreWritten(String kind) throws SQLException {
        KeptFile.address("jdbc:h2:file:any");
        Trap.afterEachWrite(() -> {});
        String url = kind + folder + "/school" + FULL_OF_GAPS;
        List<Connection> learners = new ArrayList<>();
        try {
            for (int i = 0; i < LEARNERS; i++) {
                learners.add(DriverManager.getConnection(url, "palpate", ""));
            }
            prepare(learners.getFirst());
            Trap.afterEachWrite(this::look);
            var chance = new Random(11);
            for (int round = 1; round <= ROUNDS; round++) {
                for (int who = 0; who < LEARNERS; who++) {
                    answer(learners.get(who), who, round, chance);
                }
            }
            Trap.afterEachWrite(() -> {});
        } finally {
            for (Connection learner : learners) {
                learner.close();
            }
        }
    }

    private static void prepare(Connection store) throws SQLException {
        try (var statement = store.createStatement()) {
            statement.execute(
                    "create table event(who int, step int, text varchar, primary key(who, step))");
            statement.execute("create table state(who int primary key, step int, text varchar)");
            statement.execute(
                    "insert into state select x, 0, '' from system_range(0, %d)"
                            .formatted(LEARNERS - 1));
        }
    }

    private void answer(Connection learner, int who, int step, Random chance) throws SQLException {
        learner.setAutoCommit(false);
        try (var statement = learner.createStatement()) {
            statement.execute(
                    "insert into event values (%d, %d, repeat('x', %d))"
                            .formatted(who, step, 1 + chance.nextInt(3000)));
            statement.execute(
                    "update state set step = %d, text = repeat('y', %d) where who = %d"
                            .formatted(step, 1 + chance.nextInt(3000), who));
        }
        learner.commit();
        committed[who] = step;
    }

    /**
     * Opens a copy of the file as it is now, as a server that was killed does, and once more after
     * that has been stopped in order.
     */
    private void look() {
        looks++;
        String url = "jdbc:h2:file:" + folder + "/copy";
        try {
            Files.copy(
                    folder.resolve("school.mv.db"),
                    folder.resolve("copy.mv.db"),
                    StandardCopyOption.REPLACE_EXISTING);
            if (putsInOrder) {
                DataFile.at(url).putInOrder();
            }
            read(url);
            read(url);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (SQLException | CannotStart failure) {
            faults.add("Look %d: %s".formatted(looks, failure.getMessage()));
        }
    }

    private void read(String url) throws SQLException {
        try (Connection copy = DriverManager.getConnection(url, "palpate", "");
                var statement = copy.createStatement();
                var rows =
                        statement.executeQuery(
                                "select s.who, s.step, count(e.step) from state s"
                                        + " left join event e on e.who = s.who group by s.who, s.step")) {
            while (rows.next()) {
                compare(rows.getInt(1), rows.getInt(2), rows.getInt(3));
            }
        }
    }

    private void compare(int who, int state, int log) {
        if (state != log || log < committed[who]) {
            faults.add(
                    "Look %d: the state is at %d, the log at %d, committed were %d"
                            .formatted(looks, state, log, committed[who]));
        }
    }
}
