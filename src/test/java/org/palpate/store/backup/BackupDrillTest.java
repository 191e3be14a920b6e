package org.palpate.store.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palpate.trial.Database;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The drill: a school is backed up, restored elsewhere, and everything is there. */
class BackupDrillTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({"H2, H2", "H2, POSTGRES", "POSTGRES, H2", "POSTGRES, POSTGRES"})
    void whatIsRestoredIsWhatWasThereAndTheSchoolGoesOn(Database from, Database to)
            throws Exception {
        String first = "first_%s_%s".formatted(from, to).toLowerCase(java.util.Locale.ROOT);
        String second = "second_%s_%s".formatted(from, to).toLowerCase(java.util.Locale.ROOT);
        Path here = Files.createDirectory(folder.resolve("here"));
        Path there = Files.createDirectory(folder.resolve("there"));
        Path courses = Files.createDirectories(here.resolve("own/some-course"));
        Files.writeString(courses.resolve("course.yaml"), "{title: Ours}\n");
        Files.write(courses.resolve("picture.png"), new byte[] {1, 0, -1, 13, 10});
        Path file = folder.resolve("school.zip");
        Map<String, Long> counts;
        if (from == Database.POSTGRES) {
            from.another(here, first);
        }
        try (ConfigurableApplicationContext rooms = from.startAt(here, first)) {
            FilledSchool.fill(rooms);
            DataSource source = rooms.getBean(DataSource.class);
            FilledSchool.backup(source, here.resolve("own"), file);
            counts = FilledSchool.counts(source);
        }

        DataSource target = to.another(there, second);
        Restore.Restored restored =
                new Restore(target, FilledSchool.MIGRATIONS, there.resolve("own"))
                        .from(file, Progress.UNSEEN);

        Tables.LEFT_OUT.forEach(table -> counts.put(table, 0L));
        assertThat(counts.get("attempt")).isPositive();
        assertThat(counts.get("recall_answer")).isPositive();
        assertThat(FilledSchool.counts(target)).isEqualTo(counts);
        assertThat(restored.total())
                .isEqualTo(counts.values().stream().mapToLong(Long::longValue).sum());
        Path again = FilledSchool.backup(target, there.resolve("own"), folder.resolve("again.zip"));
        assertThat(FilledSchool.content(FilledSchool.manifest(again)))
                .isEqualTo(FilledSchool.content(FilledSchool.manifest(file)));
        assertThat(there.resolve("own/some-course/picture.png"))
                .hasBinaryContent(new byte[] {1, 0, -1, 13, 10});
        try (ConfigurableApplicationContext rooms = to.startAt(there, second)) {
            goesOn(rooms);
        }
    }

    private static void goesOn(ConfigurableApplicationContext rooms) {
        var account =
                rooms.getBean(UserDetailsService.class).loadUserByUsername(FilledSchool.EMAIL);
        assertThat(
                        rooms.getBean(PasswordEncoder.class)
                                .matches(FilledSchool.PASSWORD, account.getPassword()))
                .isTrue();
        var sql = rooms.getBean(JdbcTemplate.class);
        Long highest = sql.queryForObject("select max(id) from recall_answer", Long.class);
        sql.update(
                """
                insert into recall_answer (learner_id, command_id, at, origin, module_key, question_key,
                    revision_id, question_type, fraction, counts, rating)
                select learner_id, ?, at, origin, module_key, question_key, revision_id, question_type,
                    fraction, counts, rating
                from recall_answer fetch first 1 rows only
                """,
                UUID.randomUUID());
        assertThat(sql.queryForObject("select max(id) from recall_answer", Long.class))
                .isGreaterThan(highest);
    }
}
