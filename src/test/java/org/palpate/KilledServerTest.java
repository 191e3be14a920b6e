package org.palpate;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palpate.trial.AnsweringServer;
import org.palpate.trial.ServerProcess;

/**
 * Answers are never lost: whatever the server acknowledged before it was killed is there
 * afterwards, once.
 */
class KilledServerTest {

    private static final int TIMES = 3;

    /** Space is used again at once, not after 45 seconds, as in a file that is some days old. */
    private static final String FULL_OF_GAPS =
            "jdbc:h2:file:${palpate.data}/palpate;WRITE_DELAY=0;LOCK_TIMEOUT=10000;DB_CLOSE_ON_EXIT=FALSE;RETENTION_TIME=0";

    @TempDir Path folder;

    private final Map<String, TreeMap<Integer, String>> acknowledged = new HashMap<>();

    @Test
    void aKilledServerHasKeptEveryAnswerItAcknowledgedOnce() throws Exception {
        for (int time = 0; time < TIMES; time++) {
            List<String> printed = killWhileLearnersAnswer();
            assertEverybodyWentOnWhereTheyWere(printed);
            take(printed);
            assertEverythingAcknowledgedIsThereOnce();
        }
        assertThat(answers()).as("answers it had time to acknowledge").isGreaterThan(TIMES * 20);

        try (ServerProcess palpate = ServerProcess.palpate("--palpate.data=" + folder)) {
            palpate.awaitLine(line -> line.startsWith("Palpate is ready at http://localhost:"));
        }
        assertEverythingAcknowledgedIsThereOnce();
    }

    private List<String> killWhileLearnersAnswer() throws InterruptedException {
        try (ServerProcess server =
                ServerProcess.of(
                        AnsweringServer.class,
                        "--palpate.data=" + folder,
                        "--spring.datasource.url=" + FULL_OF_GAPS)) {
            server.awaitLine(line -> line.startsWith("KEPT"));
            TimeUnit.MILLISECONDS.sleep(500 + new Random().nextInt(1500));
            server.kill();
            return server.lines();
        }
    }

    /**
     * An attempt that was not finished goes on, at the question its learner had reached, with
     * everything that was acknowledged.
     */
    private void assertEverybodyWentOnWhereTheyWere(List<String> printed) {
        Map<String, Integer> wentOn = new HashMap<>();
        words(printed, "GOES-ON").forEach(words -> wentOn.put(words[1], Integer.valueOf(words[2])));
        acknowledged.forEach((attempt, log) -> {
            boolean open = !log.lastEntry().getValue().equals("finish");
            if (open && !isFinishedUnacknowledged(attempt)) {
                assertThat(wentOn).containsKey(attempt);
                assertThat(wentOn.get(attempt)).isGreaterThanOrEqualTo(log.lastKey());
            }
        });
    }

    private void take(List<String> printed) {
        words(printed, "KEPT")
                .forEach(words -> {
                    String before =
                            acknowledged
                                    .computeIfAbsent(words[1], attempt -> new TreeMap<>())
                                    .put(Integer.valueOf(words[2]), words[3]);
                    assertThat(before).as("one place in the log, acknowledged twice").isNull();
                });
    }

    private void assertEverythingAcknowledgedIsThereOnce() throws SQLException {
        try (Connection store = openStore()) {
            for (var attempt : acknowledged.entrySet()) {
                TreeMap<Integer, String> log = logOf(store, attempt.getKey());
                assertThat(log.keySet())
                        .as("a log without gaps")
                        .containsExactlyElementsOf(
                                IntStream.rangeClosed(1, log.size()).boxed().toList());
                attempt.getValue()
                        .forEach((sequence, what) ->
                                assertThat(log.get(sequence))
                                        .as("event %d of attempt %s", sequence, attempt.getKey())
                                        .contains(what));
                assertThat(projectedSequence(store, attempt.getKey())).isEqualTo(log.lastKey());
            }
        }
    }

    private int answers() {
        return acknowledged.values().stream().mapToInt(Map::size).sum();
    }

    /** Killed between the commit of a finish and its acknowledgement. */
    private boolean isFinishedUnacknowledged(String attempt) {
        try (Connection store = openStore()) {
            return logOf(store, attempt).lastEntry().getValue().startsWith("finish");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** A copy, so that nobody but the server itself opens its file. */
    private Connection openStore() throws SQLException {
        try {
            Files.copy(
                    folder.resolve("palpate.mv.db"),
                    folder.resolve("copy.mv.db"),
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return DriverManager.getConnection("jdbc:h2:file:%s/copy".formatted(folder), "palpate", "");
    }

    private static TreeMap<Integer, String> logOf(Connection store, String attempt)
            throws SQLException {
        var log = new TreeMap<Integer, String>();
        try (var query =
                store.prepareStatement(
                        "select e.sequence, e.kind, e.detail from attempt_event e"
                                + " join attempt a on a.id = e.attempt_id where a.public_id = ?")) {
            query.setString(1, attempt);
            var rows = query.executeQuery();
            while (rows.next()) {
                assertThat(log.put(rows.getInt(1), rows.getString(2) + " " + rows.getString(3)))
                        .isNull();
            }
        }
        return log;
    }

    private static int projectedSequence(Connection store, String attempt) throws SQLException {
        try (var query =
                store.prepareStatement("select last_sequence from attempt where public_id = ?")) {
            query.setString(1, attempt);
            var rows = query.executeQuery();
            assertThat(rows.next()).as("attempt %s", attempt).isTrue();
            return rows.getInt(1);
        }
    }

    /** Event, attempt, sequence, and what was done; a line cut off by the kill is not counted. */
    private static List<String[]> words(List<String> printed, String event) {
        var all = new ArrayList<String[]>();
        for (String line : printed) {
            if (line.startsWith(event + " ") && line.endsWith(" .")) {
                all.add(line.substring(0, line.length() - 2).split(" ", 4));
            }
        }
        return all;
    }
}
