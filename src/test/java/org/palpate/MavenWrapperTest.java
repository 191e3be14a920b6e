package org.palpate;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A clone is built by {@code ./mvnw} alone: with the Maven that is named, or not silently. */
@DisabledOnOs(OS.WINDOWS)
class MavenWrapperTest {

    private static final String NAME = "apache-maven-3.9.11";

    @TempDir Path home;

    private HttpServer site;
    private byte[] archive;

    @BeforeEach
    void aCloneAndASiteWithMaven() throws Exception {
        Files.createDirectories(home.resolve("clone/.mvn/wrapper"));
        script("clone/mvnw", Files.readString(Path.of("mvnw")));
        script("jdk/bin/javac", "exit 0");
        script("jdk/bin/java", "echo 'openjdk version \"21.0.1\"' >&2");
        script(NAME + "/bin/mvn", "echo \"named Maven, $JAVA_HOME, $*\"");
        run(List.of("tar", "-czf", "maven.tar.gz", NAME));
        archive = Files.readAllBytes(home.resolve("maven.tar.gz"));
        site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site.createContext(
                "/" + NAME + "-bin.tar.gz",
                exchange -> {
                    exchange.sendResponseHeaders(200, archive.length);
                    exchange.getResponseBody().write(archive);
                    exchange.close();
                });
        site.start();
        names(sha256(archive));
    }

    @AfterEach
    void theSiteCloses() {
        site.stop(0);
    }

    @Test
    void theNamedMavenIsFetchedOnceAndKept() throws Exception {
        installed("3.9.9");

        assertThat(mvnw("-q", "two words"))
                .isEqualTo(
                        new Ended(
                                0, "named Maven, %s, -q two words".formatted(home.resolve("jdk"))));

        site.stop(0);
        assertThat(mvnw("-v").said).startsWith("named Maven");
        assertThat(fetched()).containsExactly(NAME);
    }

    @Test
    void anotherArchiveIsRefusedAndNothingOfItRunsOrStays() throws Exception {
        installed("3.9.9");
        String expected = sha256(archive);
        script(NAME + "/bin/mvn", "echo 'somebody else'");
        run(List.of("tar", "-czf", "maven.tar.gz", NAME));
        archive = Files.readAllBytes(home.resolve("maven.tar.gz"));

        Ended ended = mvnw("verify");

        assertThat(ended.code).isEqualTo(1);
        assertThat(ended.said)
                .contains("is not the one this project names", sha256(archive), expected)
                .doesNotContain("somebody else", "installed Maven 3.9.9");
        assertThat(home.resolve("user/wrapper/dists/" + NAME)).isEmptyDirectory();
        assertThat(fetched()).containsExactly(NAME);
    }

    @Test
    void aMavenCheckedAgainstAnotherSumIsNotTaken() throws Exception {
        mvnw("-v");

        names("0".repeat(64));

        assertThat(mvnw("-v").code).isEqualTo(1);
    }

    @Test
    void whereItCannotBeFetchedTheInstalledMavenGoesOnWithANote() throws Exception {
        installed("3.8.7");
        site.stop(0);

        Ended ended = mvnw("-q", "verify");

        assertThat(ended.code).isZero();
        assertThat(ended.said)
                .contains(NAME + " could not be fetched", "with the installed Maven 3.8.7")
                .endsWith("Maven 3.8.7, -q verify");
    }

    @Test
    void anInstalledMavenTooOldIsNoWayOut() throws Exception {
        installed("3.6.3");
        site.stop(0);

        Ended ended = mvnw("verify");

        assertThat(ended.code).isEqualTo(1);
        assertThat(ended.said).contains("no Maven 3.8 or newer is installed");
    }

    @Test
    void withoutAJdkItSaysWhatToInstall() throws Exception {
        String text = Files.readString(Path.of("mvnw"));
        assertThat(text).contains("need_java=21");
        script("clone/mvnw", text.replace("need_java=21", "need_java=9999"));

        Ended ended = mvnw("verify");

        assertThat(ended.code).isEqualTo(1);
        assertThat(ended.said).contains("needs a JDK 9999 or newer", "Install one");
    }

    @Test
    void aJdkTooOldInJavaHomeIsPassedOver() throws Exception {
        script("jdk/bin/java", "echo 'openjdk version \"17.0.9\"' >&2");

        assertThat(mvnw("-v").said)
                .startsWith("named Maven, /")
                .doesNotContain(home.resolve("jdk").toString());
    }

    private record Ended(int code, String said) {}

    private Ended mvnw(String... arguments) throws Exception {
        var command = new ArrayList<>(List.of("sh", home.resolve("clone/mvnw").toString()));
        command.addAll(List.of(arguments));
        return run(command);
    }

    private Ended run(List<String> command) throws Exception {
        var builder =
                new ProcessBuilder(command).directory(home.toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", home.resolve("jdk").toString());
        builder.environment().put("MAVEN_USER_HOME", home.resolve("user").toString());
        builder.environment()
                .merge("PATH", home.resolve("bin").toString(), (path, first) -> first + ":" + path);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Ended(process.exitValue(), said.strip());
    }

    private void installed(String version) throws IOException {
        script(
                "bin/mvn",
                """
                if [ "$1" = --version ]; then echo "Apache Maven %1$s (abc)"; exit; fi
                echo "Maven %1$s, $*\"\
                """
                        .formatted(version));
    }

    private void names(String sum) throws IOException {
        Files.writeString(
                home.resolve("clone/.mvn/wrapper/maven-wrapper.properties"),
                """
                # A remark.
                distributionUrl=http://%s:%d/%s-bin.tar.gz
                distributionSha256Sum=%s
                """
                        .formatted(
                                site.getAddress().getAddress().getHostAddress(),
                                site.getAddress().getPort(),
                                NAME,
                                sum));
    }

    private void script(String file, String text) throws IOException {
        Path path = home.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text.startsWith("#!") ? text : "#!/bin/sh\n" + text + "\n");
        assertThat(path.toFile().setExecutable(true)).isTrue();
    }

    private List<String> fetched() throws IOException {
        try (var folders = Files.list(home.resolve("user/wrapper/dists"))) {
            return folders.map(folder -> folder.getFileName().toString()).toList();
        }
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
