package org.palpate.store.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palpate.refusal.Refusal;
import org.palpate.trial.Database;
import org.palpate.trial.OnBothDatabases;
import org.palpate.trial.School;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is no whole backup of this Palpate is refused in words, and nothing comes of it. */
@OnBothDatabases
class RestoreTest {

    private static int number;

    @TempDir private Path folder;

    private final Database database;
    private final School school;
    private DataSource target;
    private Path file;
    private Path courses;

    RestoreTest(Database database) {
        this.database = database;
        this.school = database.emptySchool();
    }

    @BeforeEach
    void aBackup() throws IOException {
        school.learner("Mira");
        Path own = Files.createDirectories(folder.resolve("own/some-course"));
        Files.writeString(own.resolve("course.yaml"), "{title: Ours}\n");
        file =
                FilledSchool.backup(
                        school.the(DataSource.class),
                        folder.resolve("own"),
                        folder.resolve("school.zip"));
        target =
                database.another(
                        Files.createDirectory(folder.resolve("target")), "restore_" + ++number);
        courses = folder.resolve("target/own");
    }

    @Test
    void aFileThatIsNoBackupIsRefused() throws IOException {
        Path text = Files.writeString(folder.resolve("text.zip"), "no zip at all");

        refused("is no backup, or it is cut off or damaged", text);
        refused("There is no file", folder.resolve("nowhere.zip"));
        nothingIsThere();
    }

    @Test
    void aFileThatIsCutOffIsRefusedWhereverItEnds() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int length : List.of(10, whole.length / 3, whole.length / 2, whole.length - 1)) {
            Path part = folder.resolve("part.zip");
            Files.write(part, java.util.Arrays.copyOf(whole, length));
            refused("cut off", part);
        }
        nothingIsThere();
    }

    @Test
    void aRowThatWasChangedIsNoticed() throws IOException {
        refused(
                "SHA-256",
                changed(entries ->
                        entries.compute(
                                "rows/person.jsonl",
                                (name, bytes) ->
                                        new String(bytes, StandardCharsets.UTF_8)
                                                .replace("Mira", "Mara")
                                                .getBytes(StandardCharsets.UTF_8))));
        nothingIsThere();
    }

    @Test
    void aMissingTableIsNoticed() throws IOException {
        refused(
                "rows/enrolment.jsonl is missing",
                changed(entries -> entries.remove("rows/enrolment.jsonl")));
        refused(
                "the table enrolment is missing",
                changed(entries -> {
                    entries.remove("rows/enrolment.jsonl");
                    manifest(
                            entries,
                            manifest -> {
                                ArrayNode tables = (ArrayNode) manifest.get("tables");
                                for (int i = tables.size() - 1; i >= 0; i--) {
                                    if (tables.get(i)
                                            .get("name")
                                            .stringValue()
                                            .equals("enrolment")) {
                                        tables.remove(i);
                                    }
                                }
                                return manifest;
                            });
                }));
        nothingIsThere();
    }

    @Test
    void aBackupOfAnotherPalpateIsRefusedByName() throws IOException {
        refused(
                "newer Palpate (1.0)",
                changed(entries ->
                        manifest(
                                entries,
                                manifest -> {
                                    ((ArrayNode) manifest.get("schema").get("people")).add("199");
                                    return manifest;
                                })));
        refused(
                "older Palpate (1.0)",
                changed(entries ->
                        manifest(
                                entries,
                                manifest -> {
                                    ((ArrayNode) manifest.get("schema").get("people")).remove(0);
                                    return manifest;
                                })));
        refused(
                "in a form that this one does not know",
                changed(entries -> manifest(entries, manifest -> manifest.put("form", 2))));
        nothingIsThere();
    }

    @Test
    void aDatabaseWithARowInItStaysAsItIs() throws IOException {
        Restore restore = restore();
        restore.from(file, Progress.UNSEEN);

        refused("not empty", file);

        assertThat(
                        new JdbcTemplate(target)
                                .queryForObject("select count(*) from person", Long.class))
                .isEqualTo(1);
    }

    @Test
    void rowsThatDoNotFitTogetherLeaveNothingBehind() throws IOException {
        Path torn =
                changed(entries -> {
                    byte[] lines =
                            "[\"%s\",\"LEARNER\"]\n"
                                    .formatted(java.util.UUID.randomUUID())
                                    .getBytes(StandardCharsets.UTF_8);
                    entries.put("rows/person_role.jsonl", lines);
                    manifest(
                            entries,
                            manifest -> {
                                manifest.get("tables")
                                        .forEach(table -> {
                                            if (table.get("name")
                                                    .stringValue()
                                                    .equals("person_role")) {
                                                var digest = Backup.sha256();
                                                digest.update(lines);
                                                ((ObjectNode) table)
                                                        .put("rows", 1)
                                                        .put("bytes", lines.length)
                                                        .put("sha256", Backup.hex(digest));
                                            }
                                        });
                                return manifest;
                            });
                });

        refused("do not fit together", torn);

        assertThat(
                        new JdbcTemplate(target)
                                .queryForObject("select count(*) from person", Long.class))
                .isZero();
        assertThat(courses.resolve("some-course/course.yaml")).doesNotExist();
        restore().from(file, Progress.UNSEEN);
        assertThat(courses.resolve("some-course/course.yaml")).exists();
    }

    @Test
    void anotherFileInACoursesPlaceIsNeverWrittenOver() throws IOException {
        Files.createDirectories(courses.resolve("some-course"));
        Path mine = Files.writeString(courses.resolve("some-course/course.yaml"), "mine");

        refused("another file in the place", file);

        assertThat(mine).hasContent("mine");
        nothingIsThere();
    }

    @Test
    void aPathOutOfTheFolderOfCoursesIsRefused() throws IOException {
        refused(
                "leads out of the folder",
                changed(entries ->
                        manifest(
                                entries,
                                manifest -> {
                                    ((ObjectNode) manifest.get("files").get(0))
                                            .put("name", "../../stolen")
                                            .put("entry", "courses/../../stolen");
                                    return manifest;
                                })));
        nothingIsThere();
    }

    private Restore restore() {
        return new Restore(target, FilledSchool.MIGRATIONS, courses);
    }

    private void refused(String words, Path backup) {
        ThrowingCallable act = () -> restore().from(backup, Progress.UNSEEN);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act)
                .satisfies(refusal -> assertThat(refusal.sentence()).contains(words));
    }

    private void nothingIsThere() throws IOException {
        try (var connection = target.getConnection()) {
            assertThat(Tables.of(connection)).extracting(Table::name).isEmpty();
        } catch (java.sql.SQLException failure) {
            throw new IOException(failure);
        }
    }

    private interface Change {
        void to(Map<String, byte[]> entries);
    }

    private static void manifest(Map<String, byte[]> entries, UnaryOperator<ObjectNode> how) {
        ObjectNode before = (ObjectNode) Backup.JSON.readTree(entries.get(Manifest.ENTRY));
        entries.put(Manifest.ENTRY, Backup.JSON.writeValueAsBytes(how.apply(before)));
    }

    /** The backup with other entries: a good zip, and no good backup. */
    private Path changed(Change change) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (var zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
                entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        Map<String, byte[]> others = new HashMap<>(entries);
        change.to(others);
        Path changed = folder.resolve("changed.zip");
        try (OutputStream out = Files.newOutputStream(changed);
                var zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : others.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return changed;
    }
}
