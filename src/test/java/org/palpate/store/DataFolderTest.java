package org.palpate.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.mock.env.MockEnvironment;

class DataFolderTest {

    @TempDir Path home;

    @Test
    void aFolderThatIsNotThereIsMadeAndLeftEmpty() {
        Path folder = home.resolve("school/data");

        prepare(folder.toString());

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFolderThatCannotBeMadeIsNamedWithTheWayOut() throws IOException {
        Path file = Files.createFile(home.resolve("a-file"));

        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> prepare(file.resolve("data").toString()))
                .withMessageContaining(file.resolve("data").toString())
                .withMessageContaining("--palpate.data=ANOTHER_FOLDER");
    }

    @Test
    void aFileInTheFoldersPlaceIsNoFolder() throws IOException {
        Path file = Files.createFile(home.resolve("a-file"));

        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> prepare(file.toString()))
                .withMessage(
                        "The data folder %s cannot be made, because it is a file: start with --palpate.data=ANOTHER_FOLDER.",
                        file.toString());
    }

    @Test
    void aFolderNamedWithoutItsWholePathIsTheOneBelowWhereTheServerWasStarted() {
        Path folder = Path.of("target/a-school");

        assertThat(urlFor(folder.toString()))
                .isEqualTo("jdbc:h2:file:" + folder.toAbsolutePath() + "/palpate");
    }

    @Test
    void aSchoolOnPostgresNeedsNoFolder() {
        Path folder = home.resolve("unused");

        initialise(
                new MockEnvironment()
                        .withProperty("palpate.data", folder.toString())
                        .withProperty(
                                "spring.datasource.url", "jdbc:postgresql://localhost/school"));

        assertThat(folder).doesNotExist();
    }

    private static void prepare(String folder) {
        urlFor(folder);
    }

    private static String urlFor(String folder) {
        var environment =
                new MockEnvironment()
                        .withProperty("palpate.data", folder)
                        .withProperty(
                                "spring.datasource.url", "jdbc:h2:file:${palpate.data}/palpate");
        initialise(environment);
        return environment.getProperty("spring.datasource.url");
    }

    private static void initialise(MockEnvironment environment) {
        var context = new GenericApplicationContext();
        context.setEnvironment(environment);
        new DataFolder().initialize(context);
    }
}
