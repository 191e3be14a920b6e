package org.palpate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palpate.trial.Database;
import org.palpate.trial.ServerProcess;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** The two commands on the server, as an owner types them. */
class BackupCommandTest {

    @TempDir private Path home;

    @Test
    void aSchoolIsBackedUpAndRestoredByCommandIntoAnEmptyFolder() {
        Path data = home.resolve("data");
        Path file = home.resolve("school.zip");
        try (ConfigurableApplicationContext rooms = Database.H2.startAt(data, "unused")) {
            rooms.getBean(JdbcTemplate.class)
                    .update(
                            "insert into former_person (id, name, left_at) values (random_uuid(), 'Ines', current_timestamp)");
            says(1, "locked by another server", "backup", file.toString(), at(data));
            assertThat(file).doesNotExist();
        }
        says(2, "Write a file behind it: backup school.zip", "backup", at(data));
        says(1, "There is no data file", "backup", file.toString(), at(home.resolve("empty")));

        says(0, "The backup is " + file, "backup", file.toString(), at(data));
        try (ConfigurableApplicationContext rooms = Database.H2.startAt(data, "unused")) {
            assertThat(
                            rooms.getBean(JdbcTemplate.class)
                                    .queryForList(
                                            "select what from audit_entry where kind = 'BACKUP'",
                                            String.class))
                    .singleElement()
                    .asString()
                    .startsWith("Backup made by command: ");
        }
        says(1, "already: name another", "backup", file.toString(), at(data));
        says(1, "There is a data file already", "restore", file.toString(), at(data));
        Path there = home.resolve("there");
        says(1, "There is no file", "restore", home.resolve("none.zip").toString(), at(there));
        assertThat(there).isEmptyDirectory();
        says(0, "former_person                1", "restore", file.toString(), at(there));

        assertThat(names(there)).containsExactly("palpate.mv.db");
        try (ConfigurableApplicationContext rooms = Database.H2.startAt(there, "unused")) {
            assertThat(
                            rooms.getBean(JdbcTemplate.class)
                                    .queryForList("select name from former_person", String.class))
                    .containsExactly("Ines");
        }
    }

    private static List<String> names(Path folder) {
        return List.of(folder.toFile().list());
    }

    private static String at(Path data) {
        return "--palpate.data=" + data;
    }

    private static void says(int exitCode, String words, String... command) {
        try (ServerProcess process = ServerProcess.palpate(command)) {
            assertThat(process.awaitEnd())
                    .as(String.join("\n", process.lines()))
                    .isEqualTo(exitCode);
            assertThat(process.lines()).anyMatch(line -> line.contains(words));
        }
    }
}
