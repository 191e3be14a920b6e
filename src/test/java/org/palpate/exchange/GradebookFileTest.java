package org.palpate.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
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
import org.palpate.classroom.Assignment;
import org.palpate.classroom.AssignmentId;
import org.palpate.classroom.AssignmentPlan;
import org.palpate.classroom.ClassId;
import org.palpate.classroom.SchoolClass;
import org.palpate.classroom.grading.Category;
import org.palpate.classroom.grading.CategoryId;
import org.palpate.classroom.grading.Grading;
import org.palpate.classroom.grading.Weight;
import org.palpate.content.ModuleKey;
import org.palpate.people.Person;
import org.palpate.people.PersonId;
import org.palpate.people.Role;
import org.palpate.progress.Completion;
import org.palpate.progress.GradeSheet;
import org.palpate.progress.Standing;
import org.palpate.progress.Standing.State;
import org.palpate.quiz.PassMark;

class GradebookFileTest {

    private static final AssignmentId QUIZ = new AssignmentId(UUID.randomUUID());
    private static final AssignmentId MODULE = new AssignmentId(UUID.randomUUID());
    private static final List<Assignment> COLUMNS = List.of(column(QUIZ), column(MODULE));
    private static final CategoryId EXAMS = new CategoryId(UUID.randomUUID());
    private static final Grading GRADING =
            new Grading(
                    true,
                    Grading.USUAL.rest(),
                    List.of(new Category(EXAMS, "=Exams", 60, 0)),
                    Map.of(MODULE, new Weight(2, EXAMS)));

    private static final GradebookFile FILE = file(Grading.USUAL);

    private static GradebookFile file(Grading grading) {
        return new GradebookFile(
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
                        COLUMNS,
                        grading,
                        List.of(
                                row(
                                        "Öykü, \"Ö\" Şahin",
                                        "oyku@school.org",
                                        work(State.DONE, 83.333),
                                        work(State.NOT_BEGUN, null),
                                        grading),
                                row(
                                        "=1+2",
                                        "evil@school.org",
                                        work(State.DONE_LATE, 60.0),
                                        work(State.DONE, 100.0),
                                        grading))),
                List.of("Hip Flexor quiz", "@Module: Gluteals"));
    }

    @Test
    void theCsvHasALineForEachLearner() {
        assertThat(new String(FILE.csv(), StandardCharsets.UTF_8))
                .isEqualTo(
                        "\uFEFF"
                                + """
                                Learner,E-mail,Hip Flexor quiz,State: Hip Flexor quiz,'@Module: Gluteals,State: @Module: Gluteals,Class grade
                                "Öykü, ""Ö"" Şahin",oyku@school.org,83.3,"done, passed",,"not begun, overdue, counts as 0 %",41.7
                                '=1+2,evil@school.org,60,"done late, below the pass mark",100,"done, passed",80
                                """
                                        .replace("\n", "\r\n"));
    }

    @Test
    void weightsAndCategoriesGoAlong(@TempDir Path folder) throws IOException {
        GradebookFile weighed = file(GRADING);
        assertThat(new String(weighed.csv(), StandardCharsets.UTF_8))
                .contains(
                        "\"'@Module: Gluteals (=Exams, which has weight 60; weight 2)\"",
                        // (100 × 60 + 60 × 100) ÷ 160
                        "100,\"done, passed\",75\r\n");
        Map<String, String> parts =
                unzipped(Files.write(folder.resolve("weighed.xlsx"), weighed.excel()));
        assertThat(parts.get("xl/worksheets/sheet2.xml")).contains("<v>2").doesNotContain("<f>");
        assertThat(parts.get("xl/sharedStrings.xml"))
                .contains(
                        "=Exams has weight 60, Without a category has weight 100", "counts as 0 %");
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

    private static Assignment column(AssignmentId id) {
        return new Assignment(
                id,
                new ClassId(UUID.randomUUID()),
                "Monday group",
                Instant.EPOCH,
                false,
                AssignmentPlan.of(new ModuleKey("m"), Assignment.What.QUIZ));
    }

    private static GradeSheet.Row row(
            String name, String email, Completion first, Completion second, Grading grading) {
        return GradeSheet.Row.of(person(name, email), COLUMNS, List.of(first, second), grading);
    }

    private static Completion work(State state, @Nullable Double grade) {
        return new Completion(
                new Standing(
                        state,
                        grade,
                        new PassMark(70),
                        1,
                        0,
                        state == State.NOT_BEGUN,
                        false,
                        false),
                null);
    }

    private static Person person(String name, String email) {
        return new Person(
                new PersonId(UUID.randomUUID()), name, email, Set.of(Role.LEARNER), false);
    }
}
