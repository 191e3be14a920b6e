package org.palpate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palpate.trial.ServerProcess;

/** Whoever starts the server learns in one sentence where it is, or why it is not. */
class ServerStartTest {

    private static final String READY = "Palpate is ready at ";

    @TempDir static Path home;

    private static ServerProcess running;
    private static URI address;

    @BeforeAll
    static void aServerRuns() {
        running = ServerProcess.palpate("--palpate.data=" + home.resolve("data"));
        address =
                URI.create(
                        running.awaitLine(line -> line.startsWith(READY))
                                .substring(READY.length()));
    }

    @AfterAll
    static void itIsEnded() {
        running.close();
    }

    @Test
    void itAnswersAtTheAddressItPrints() throws Exception {
        try (var browser = HttpClient.newHttpClient()) {
            var page =
                    browser.send(
                            HttpRequest.newBuilder(address).build(),
                            HttpResponse.BodyHandlers.ofString());

            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
        }
    }

    @Test
    void theFirstStartPrintsALinkThatSetsTheSchoolUp() {
        String link = running.awaitLine(line -> line.contains("setup?key="));

        assertThat(link.strip()).matches(address + "setup\\?key=[A-Za-z0-9_-]{32}");
    }

    @Test
    void aSecondServerOnTheSameFolderSaysThatItIsLocked() {
        assertOneSentence(
                ServerProcess.palpate("--palpate.data=" + home.resolve("data")),
                "locked by another server");
    }

    /** With H2 the file is open to one process: the way back begins with stopping the server. */
    @Test
    void thePasswordLinkCommandSaysThatAServerRunsOnTheFile() {
        assertOneSentence(
                ServerProcess.palpate(
                        "password-link",
                        "ada@school.org",
                        "--palpate.data=" + home.resolve("data")),
                "locked by another server");
    }

    /** It takes no port: it runs beside a server on the same PostgreSQL database. */
    @Test
    void theLastAdministratorGetsALinkOnTheServer() throws SQLException {
        Path data = home.resolve("forgotten");
        String[] command = {
            "password-link",
            "Ada@School.org",
            "--palpate.data=" + data,
            "--server.port=" + address.getPort()
        };
        try (ServerProcess nobody = ServerProcess.palpate(command)) {
            assertThat(nobody.awaitEnd()).isEqualTo(1);
            assertThat(nobody.lines())
                    .contains(
                            "No link was made. No administrator has the e-mail address Ada@School.org.")
                    .noneMatch(line -> line.startsWith(READY) || line.contains("setup?key="));
        }
        UUID ada = UUID.randomUUID();
        String file = "jdbc:h2:file:" + data.resolve("palpate");
        try (Connection store = DriverManager.getConnection(file, "palpate", "")) {
            for (String row :
                    List.of(
                            "insert into person (id, name, email, password_hash, sample, created_at) values ('%s', 'Ada', 'ada@school.org', 'x', false, current_timestamp)",
                            "insert into person_role (person_id, role) values ('%s', 'ADMINISTRATOR')")) {
                store.createStatement().executeUpdate(row.formatted(ada));
            }
        }
        try (ServerProcess found = ServerProcess.palpate(command)) {
            assertThat(found.awaitEnd()).isZero();
            assertThat(found.lines())
                    .anyMatch(line ->
                            line.strip().matches(address + "new-password/[A-Za-z0-9_-]{32}"));
        }
    }

    @Test
    void aPortInUseIsNamed() {
        ServerProcess second =
                ServerProcess.palpate(
                        "--palpate.data=" + home.resolve("other"),
                        "--server.port=" + address.getPort());

        assertOneSentence(second, "Port %d is in use".formatted(address.getPort()));
    }

    @Test
    void aFolderThatCannotBeWrittenToIsNamed() throws IOException {
        Path below = Files.createFile(home.resolve("a-file")).resolve("data");

        assertOneSentence(
                ServerProcess.palpate("--palpate.data=" + below), "The data folder " + below);
    }

    @Test
    void aStoreThatForgetsIsRefused() {
        ServerProcess forgetful =
                ServerProcess.palpate(
                        "--palpate.data=" + home.resolve("third"),
                        "--spring.datasource.url=jdbc:h2:mem:school");

        assertOneSentence(forgetful, "would forget everything");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "--palpate.zone=Europe/Viena | did you mean 'Europe/Vienna'?",
                "--palpate.zon=Europe/Vienna | There is no setting 'palpate.zon'",
                "palpate.zone=Europe/Vienna | is no setting: write --NAME=VALUE",
                "--server.port=eighty | The port 'eighty' is none",
                "--spring.profiles.active=postgre | There is no profile 'postgre'",
                "--spring.profiles.active=postgres | The profile postgres needs PALPATE_DB_",
                "--vaadin.productionMod=true | did you mean 'vaadin.productionMode'?",
                "--spring.config.location=/nonexistent.yaml | A file of settings is not there",
                "--logging.level.root=lowd | The setting 'logging.level",
                "--server.servlet.session.timeout=soon | The setting 'server.servlet.session.timeout' has a value that cannot be used",
                "--spring.datasource.hikari.maximum-pool-size=many | has a value that cannot be used"
            })
    void aSettingThatCannotBeUsedIsNamed(String argument, String why) {
        assertOneSentence(
                ServerProcess.palpate("--palpate.data=" + home.resolve("never"), argument), why);
    }

    @Test
    void aFileOfSettingsThatCannotBeReadIsNamed() throws IOException {
        Path file = Files.writeString(home.resolve("school.yaml"), "palpate:\n\tzone: [\n");

        assertOneSentence(
                ServerProcess.palpate("--spring.config.additional-location=file:" + file),
                "A file of settings");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "jdbc:postgresql://localhost:1/school | The database server does not answer",
                "jdbc:postgresql://no-such-host.invalid/school | There is no machine 'no-such-host.invalid'",
                "localhost/school | which is no address of a PostgreSQL database"
            })
    void aDatabaseServerThatCannotBeReachedIsNamed(String url, String why) {
        assertOneSentence(
                ServerProcess.palpate(
                        "--spring.profiles.active=postgres",
                        "--PALPATE_DB_URL=" + url,
                        "--PALPATE_DB_USER=palpate",
                        "--PALPATE_DB_PASSWORD=secret"),
                why);
    }

    @Test
    void anEmptyDataFileIsNoNewSchool() throws IOException {
        Path folder = Files.createDirectories(home.resolve("lost"));
        Path file = Files.createFile(folder.resolve("palpate.mv.db"));

        assertOneSentence(
                ServerProcess.palpate("--palpate.data=" + folder), "It is not a new school");
        assertThat(file).isEmptyFile();
    }

    /** Each in another step of a start: the settings, the store, the courses and the pages. */
    @Test
    void aStopBeforeItIsReadyIsOneLineAndTheNextStartGoesOn() {
        Path data = home.resolve("stopped");
        for (String step :
                List.of("Starting Palpate", "No active profile set", "Learning modules:")) {
            assertStoppedInOneLine(data, step);
        }
        try (ServerProcess second = ServerProcess.palpate("--palpate.data=" + data)) {
            second.awaitLine(line -> line.startsWith(READY));
        }
    }

    private static void assertStoppedInOneLine(Path data, String after) {
        try (ServerProcess stopped = ServerProcess.palpate("--palpate.data=" + data)) {
            stopped.awaitLine(line -> line.contains(after));
            stopped.stop();

            // 128 and the number of the signal
            assertThat(stopped.awaitEnd()).isEqualTo(143);
            assertThat(
                            stopped.lines().stream()
                                    .filter(line -> !line.contains(" INFO "))
                                    .filter(line -> !line.startsWith("WARNING: ")))
                    .as(after)
                    .containsExactly("Palpate was stopped before it was ready.");
        }
    }

    private static void assertOneSentence(ServerProcess second, String why) {
        try (second) {
            assertThat(second.awaitEnd()).isNotZero();
            List<String> said =
                    second.lines().stream()
                            .filter(line ->
                                    !line.contains(" INFO ") && !line.startsWith("WARNING: "))
                            .toList();
            assertThat(said)
                    .singleElement()
                    .satisfies(line ->
                            assertThat(line).startsWith("Palpate did not start. ").contains(why));
        }
    }
}
