package org.palpate.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class DataFolderTest {

    @TempDir
    Path home;

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

        assertThatExceptionOfType(CannotStart.class).isThrownBy(() -> prepare(file.toString()));
    }

    @Test
    void aFolderNamedWithoutItsWholePathIsTheOneBelowWhereTheServerWasStarted() {
        MockEnvironment environment = prepare("target/a-school");

        assertThat(environment.resolvePlaceholders("${spring.datasource.url}"))
                .isEqualTo("jdbc:h2:file:" + Path.of("target/a-school").toAbsolutePath() + "/palpate");
    }

    @Test
    void aSchoolOnPostgresNeedsNoFolder() {
        Path folder = home.resolve("unused");
        var environment = new MockEnvironment()
                .withProperty("palpate.data", folder.toString())
                .withProperty("spring.datasource.url", "jdbc:postgresql://localhost/school");

        new DataFolder().postProcessEnvironment(environment, new SpringApplication());

        assertThat(folder).doesNotExist();
    }

    private static MockEnvironment prepare(String folder) {
        var environment = new MockEnvironment()
                .withProperty("palpate.data", folder)
                .withProperty("spring.datasource.url", "jdbc:h2:file:${palpate.data}/palpate");
        new DataFolder().postProcessEnvironment(environment, new SpringApplication());
        return environment;
    }
}
