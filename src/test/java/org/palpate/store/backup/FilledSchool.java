package org.palpate.store.backup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import org.palpate.people.People;
import org.palpate.people.PersonId;
import org.palpate.sample.SampleClass;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Rooms with the sample class in them, a learner with a password, and something in every corner.
 */
final class FilledSchool {

    static final String EMAIL = "mira@school.test";
    static final String PASSWORD = "lantern orchid gravel";
    static final Instant AT = Instant.parse("2026-11-26T18:00:00Z");

    /** Where the scripts lie. */
    static final List<String> MIGRATIONS =
            List.of(
                            "people",
                            "school",
                            "content",
                            "classroom",
                            "attempt",
                            "progress",
                            "recall",
                            "store")
                    .stream()
                    .map("classpath:db/migration/"::concat)
                    .toList();

    private FilledSchool() {}

    static void fill(ConfigurableApplicationContext rooms) {
        var sql = rooms.getBean(JdbcTemplate.class);
        var people = rooms.getBean(People.class);
        PersonId head =
                people.signUp(
                        "Héad \uD83D\uDC4B \"of\" school", "head@school.test", PASSWORD, null);
        for (String role : List.of("ADMINISTRATOR", "INSTRUCTOR")) {
            sql.update(
                    "insert into person_role (person_id, role) values (?, ?)", head.value(), role);
        }
        PersonId mira = people.signUp("Mira Lind", EMAIL, PASSWORD, null);
        people.welcomeGuest();
        rooms.getBean(SampleClass.class).make(head);
        sql.update(
                """
                insert into recall_answer (learner_id, command_id, at, origin, module_key, question_key,
                    revision_id, question_type, fraction, counts, rating, response)
                select ?, ?, current_timestamp, 'QUIZ', module_key, 'some-question', id, 'choice', 0.1, true, 'GOOD', ?
                from content_revision fetch first 1 rows only
                """,
                mira.value(),
                java.util.UUID.randomUUID(),
                "line one\nline \"two\"\t\u2028");
        sql.update("update recall_answer set fraction = 0.1 + 0.2");
        sql.update(
                "insert into remembered_sign_in (series, token_hash, person_id, expires_at) values ('series', ?, ?, current_timestamp)",
                "a".repeat(64),
                mira.value());
        // The later assignment stands in front of the one it waits for.
        List<Map<String, Object>> assignments =
                sql.queryForList("select id from assignment order by id");
        sql.update(
                "update assignment set prerequisite_id = ? where id = ?",
                assignments.getLast().get("id"),
                assignments.getFirst().get("id"));
    }

    static Path backup(DataSource source, Path courses, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            new Backup(source, courses).write("1.0", AT, out, Progress.UNSEEN);
        }
        return file;
    }

    static Manifest manifest(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            return Backup.JSON.readValue(
                    new ByteArrayInputStream(
                            zip.getInputStream(zip.getEntry(Manifest.ENTRY)).readAllBytes()),
                    Manifest.class);
        }
    }

    /** What every table and file holds, by its SHA-256. */
    static Map<String, String> content(Manifest manifest) {
        return java.util.stream.Stream.concat(manifest.tables().stream(), manifest.files().stream())
                .collect(
                        Collectors.toMap(
                                Manifest.Stream::entry,
                                Manifest.Stream::sha256,
                                (one, other) -> one,
                                TreeMap::new));
    }

    static Map<String, Long> counts(DataSource source) throws SQLException {
        Map<String, Long> counts = new TreeMap<>();
        try (var connection = source.getConnection()) {
            for (Table table : Tables.of(connection)) {
                counts.put(
                        table.name(),
                        new JdbcTemplate(source)
                                .queryForObject(
                                        "select count(*) from " + table.name(), Long.class));
            }
        }
        return counts;
    }
}
