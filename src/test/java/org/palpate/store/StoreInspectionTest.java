package org.palpate.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palpate.trial.Postgres;

class StoreInspectionTest {

    @TempDir Path folder;

    @Test
    void anH2FileThatWritesAtOnceIsGood() throws SQLException {
        Store store = inspect(file() + ";WRITE_DELAY=0");

        assertThat(store.name()).startsWith("H2 2.5.");
        assertThat(store.place()).isEqualTo(folder.resolve("school").toString());
        assertThat(store.promises()).anyMatch(promise -> promise.contains("power cut"));
    }

    @Test
    void anH2InMemoryForgetsAndIsRefused() {
        assertRefused("is not a file", "jdbc:h2:mem:school;WRITE_DELAY=0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ";WRITE_DELAY=500", ";WRITE_DELAY=1"})
    void anH2ThatWritesLaterIsRefused(String setting) {
        assertRefused("add ;WRITE_DELAY=0", file() + setting);
    }

    @Test
    void aFileThatWasOnceUsedWithAWeakerSettingIsGoodWithTheRightOne() throws SQLException {
        assertRefused("add ;WRITE_DELAY=0", file() + ";WRITE_DELAY=500");

        assertThat(inspect(file() + ";WRITE_DELAY=0").name()).startsWith("H2");
        assertRefused("add ;WRITE_DELAY=0", file() + ";WRITE_DELAY=500");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.4.240 (2025-09-22)", "2.5.251 (2026-01-01)", "1.9.999", "2"})
    void anH2WithTheKnownDefectsIsRefused(String version) {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> StoreInspection.inspect(h2Calling(version)))
                .withMessageContaining("use 2.5.252 or newer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.5.252 (2026-05-05)", "2.5.253", "2.6.0", "3.0"})
    void anH2ThatIsNewEnoughIsGood(String version) throws SQLException {
        assertThat(StoreInspection.inspect(h2Calling(version)).name())
                .startsWith("H2 " + version.split(" ")[0]);
    }

    @Test
    void aPostgresThatForcesItsLogIsGood() throws SQLException {
        Store store = inspect(Postgres.url());

        assertThat(store.name()).startsWith("PostgreSQL 18");
        assertThat(store.place()).startsWith("jdbc:postgresql://").doesNotContain("?");
        assertThat(store.promises()).anyMatch(promise -> promise.contains("Several servers"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"off", "local", "remote_write"})
    void aPostgresThatAcknowledgesBeforeItForcesIsRefused(String setting) {
        assertRefused(
                "synchronous_commit=" + setting,
                Postgres.url() + "&options=-c%20synchronous_commit%3D" + setting);
    }

    @Test
    void aPostgresThatWaitsForItsStandbyTooIsGood() throws SQLException {
        assertThat(
                        inspect(Postgres.url() + "&options=-c%20synchronous_commit%3Dremote_apply")
                                .name())
                .startsWith("PostgreSQL");
    }

    private String file() {
        return "jdbc:h2:file:" + folder.resolve("school");
    }

    private static Store inspect(String url) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url)) {
            return StoreInspection.inspect(connection);
        }
    }

    private static void assertRefused(String why, String url) {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> inspect(url))
                .withMessageContaining(why);
    }

    /**
     * A real file that gives itself out for another version; old versions cannot be on the class
     * path beside ours.
     */
    private Connection h2Calling(String version) throws SQLException {
        Connection real = DriverManager.getConnection(file() + ";WRITE_DELAY=0");
        return pretend(
                Connection.class,
                real,
                "getMetaData",
                () ->
                        pretend(
                                DatabaseMetaData.class,
                                real.getMetaData(),
                                "getDatabaseProductVersion",
                                () -> version));
    }

    private static <T> T pretend(Class<T> type, T real, String method, Callable<?> answer) {
        return type.cast(
                Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        (proxy, called, arguments) ->
                                called.getName().equals(method)
                                        ? answer.call()
                                        : called.invoke(real, arguments)));
    }
}
