package org.palpate.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palpate.classroom.ClassId;
import org.palpate.classroom.SchoolClass;
import org.palpate.people.Person;
import org.palpate.people.PersonId;
import org.palpate.people.Role;
import org.palpate.progress.GradeSheet;
import org.palpate.progress.Standing;
import org.palpate.progress.Standing.State;
import org.palpate.quiz.PassMark;

class GradebookFileTest {

    private static final GradebookFile FILE =
            new GradebookFile(
                    new GradeSheet(
                            new SchoolClass(
                                    new ClassId(UUID.randomUUID()),
                                    "Monday group",
                                    "ABCD2345",
                                    false,
                                    null,
                                    List.of(),
                                    List.of(),
                                    List.of()),
                            List.of(),
                            List.of(
                                    new GradeSheet.Row(
                                            person("Öykü, \"Ö\" Şahin", "oyku@school.org"),
                                            List.of(
                                                    cell(State.DONE, 83.333),
                                                    cell(State.NOT_BEGUN, null))),
                                    new GradeSheet.Row(
                                            person("=1+2", "evil@school.org"),
                                            List.of(
                                                    cell(State.DONE_LATE, 60.0),
                                                    cell(State.DONE, 100.0))))),
                    List.of("Hip Flexor quiz", "@Module: Gluteals"));

    @Test
    void theCsvHasALineForEachLearner() {
        assertThat(new String(FILE.csv(), StandardCharsets.UTF_8))
                .isEqualTo(
                        "\uFEFF"
                                + """
                                Learner,E-mail,Hip Flexor quiz,State: Hip Flexor quiz,'@Module: Gluteals,State: @Module: Gluteals,Mean
                                "Öykü, ""Ö"" Şahin",oyku@school.org,83.3,"done, passed",,"not begun, overdue",83.3
                                '=1+2,evil@school.org,60,"done late, below the pass mark",100,"done, passed",80
                                """
                                        .replace("\n", "\r\n"));
    }

    @ParameterizedTest
    @CsvSource({"=SUM(A1), '''=SUM(A1)'", "+49, '''+49'", "-1, '''-1'", "@x, '''@x'", "Ada, Ada"})
    void nothingInACsvBecomesAFormula(String text, String written) {
        assertThat(SpreadsheetText.harmless(text)).isEqualTo(written);
    }

    @Test
    void theWorkbookHasNumbersAndTextsButNoFormula(@TempDir Path folder) throws IOException {
        Map<String, String> parts =
                unzipped(Files.write(folder.resolve("grades.xlsx"), FILE.excel()));
        String page = parts.get("xl/worksheets/sheet1.xml");

        assertThat(page).contains("<v>83.3</v>", "<v>60.0</v>").doesNotContain("<f>");
        assertThat(parts.get("xl/sharedStrings.xml")).contains("=1+2", "not begun");
    }

    private static Map<String, String> unzipped(Path file) throws IOException {
        Map<String, String> parts = new HashMap<>();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                parts.put(
                        entry.getName(),
                        new String(
                                zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private static GradeSheet.Cell cell(State state, @Nullable Double grade) {
        return new GradeSheet.Cell(
                new Standing(state, grade, new PassMark(70), 1, 0, state == State.NOT_BEGUN, false),
                null,
                false);
    }

    private static Person person(String name, String email) {
        return new Person(
                new PersonId(UUID.randomUUID()), name, email, Set.of(Role.LEARNER), false);
    }
}
