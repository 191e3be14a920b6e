package org.palpate.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palpate.trial.Postgres;
import org.springframework.boot.web.server.PortInUseException;

class StartFailuresTest {

    @Test
    void aPortInUseIsNamedWithAnother() {
        assertThat(sentence(new PortInUseException(8080)))
                .isEqualTo(
                        "Port 8080 is in use: if that is Palpate, it is at http://localhost:8080/; otherwise stop the program that uses it, or start with --server.port=8081.");
    }

    @Test
    void whatIsKnownToKeepAServerFromStartingIsSaidAsItIs() {
        assertThat(sentence(new CannotStart("The cellar is flooded: pump it out.")))
                .isEqualTo("The cellar is flooded: pump it out.");
    }

    @Test
    void aDatabaseThatAnotherServerHasOpenIsLocked(@TempDir Path folder) throws Exception {
        String url = "jdbc:h2:file:" + folder.resolve("palpate") + ";WRITE_DELAY=0";
        DriverManager.getConnection(url).close();
        try (var channel =
                        FileChannel.open(
                                folder.resolve("palpate.mv.db"), StandardOpenOption.WRITE);
                var lock = channel.lock()) {

            assertThat(sentence(refusal(url)))
                    .contains("locked by another server")
                    .contains("--palpate.data=ANOTHER_FOLDER");
        }
    }

    @Test
    void aDatabaseServerThatIsDownDoesNotAnswer() throws Exception {
        int closedPort;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closedPort = socket.getLocalPort();
        }

        assertThat(sentence(refusal("jdbc:postgresql://localhost:%d/school".formatted(closedPort))))
                .startsWith("The database server does not answer")
                .contains("PALPATE_DB_URL");
    }

    @Test
    void aDatabaseServerThatDoesNotKnowTheUserRefusesTheSignIn() {
        String url = Postgres.url().replaceAll("user=[^&]*", "user=nobody");

        assertThat(sentence(refusal(url)))
                .startsWith("The database server refuses the sign-in")
                .contains("PALPATE_DB_USER");
    }

    @Test
    void anyOtherRefusalOfTheDatabaseIsQuoted() {
        assertThat(sentence(new SQLException("Disk is on fire", "58030")))
                .isEqualTo("The database could not be used: Disk is on fire");
    }

    @Test
    void theReasonIsFoundHoweverDeepItLies() {
        var deep =
                new IllegalStateException(
                        "Bean", new RuntimeException("Factory", new PortInUseException(8443)));

        assertThat(sentence(deep)).startsWith("Port 8443 is in use");
    }

    @Test
    void whatNobodyFoundABetterWordForIsSaidInItsOwn() {
        assertThat(sentence(new IllegalStateException("Around", new RuntimeException("A bug"))))
                .startsWith("Something failed that it did not expect (RuntimeException: A bug)")
                .doesNotContain("\n");
    }

    private static String sentence(Throwable failure) {
        return StartFailures.sentence(failure);
    }

    private static SQLException refusal(String url) {
        try (var connection = DriverManager.getConnection(url)) {
            throw new AssertionError("Could be opened: " + url);
        } catch (SQLException refusal) {
            return refusal;
        }
    }
}
