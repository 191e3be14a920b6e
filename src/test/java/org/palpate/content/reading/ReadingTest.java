package org.palpate.content.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.palpate.content.Course;
import org.palpate.content.CoursePackage;
import org.palpate.content.ModuleKey;
import org.palpate.content.Problem;
import org.palpate.school.Visibility;

class ReadingTest {

    private final WrittenCourse hips = WrittenCourse.hips();

    @Test
    void aCourseListsItsModulesInOrder() {
        List<Course> courses = hips.read().courses();
        assertThat(courses)
                .containsExactly(
                        new Course(
                                "hips",
                                "Hips: a course for tests",
                                "Two small modules without a mistake.",
                                List.of(new ModuleKey("piriformis"), new ModuleKey("hip-flexors")),
                                courses.getFirst().outline()));
    }

    @Test
    void aBadModuleNeverHidesAGoodOne() {
        Reading reading = hips.without("hip-flexors/module.yaml").read();
        assertThat(reading.modules())
                .extracting(module -> module.files().key().value() + " " + module.isGood())
                .contains("hip-flexors false");
        assertThat(hips.without("hip-flexors/figures/front.svg").read().modules())
                .extracting(module -> module.files().key().value() + " " + module.isGood())
                .containsExactly("piriformis true", "hip-flexors false");
    }

    @Test
    void aMistakeInTheCourseCostsNoModule() {
        assertThat(hips.without("course.yaml").problems())
                .containsExactly(
                        "hips/course.yaml: The file is missing."
                                + " Write it, with title, summary and modules.");
        assertThat(hips.without("course.yaml").read().modules())
                .hasSize(2)
                .allMatch(ReadModule::isGood);
        Reading untitled = hips.replacing("course.yaml", "title: \"Hips", "titel: \"Hips").read();
        assertThat(untitled.courses()).extracting(Course::title).containsExactly("hips");
        assertThat(untitled.modules()).hasSize(2).allMatch(ReadModule::isGood);
    }

    @Test
    void theCourseNamesEveryModuleOnce() {
        assertThat(list("[piriformis, hip-flexor, hip-flexors]"))
                .containsExactly(
                        "hips/course.yaml:3: There is no module 'hip-flexor'."
                                + " Did you mean 'hip-flexors'?");
        assertThat(list("[piriformis, hip-flexors, piriformis]"))
                .containsExactly(
                        "hips/course.yaml:3: The module 'piriformis' is listed twice."
                                + " Keep one of the two.");
        assertThat(list("[hip-flexors]"))
                .contains(
                        "hips/course.yaml:3: The module 'piriformis' is not listed."
                                + " Add it to 'modules', or move its folder elsewhere.");
    }

    @Test
    void aCourseMaySayWhoMaySeeIt() {
        Course silent = hips.read().courses().getFirst();
        assertThat(silent.visibility()).isNull();
        assertThat(silent.open()).isEmpty();
        var said =
                hips.replacing(
                        "course.yaml",
                        "topics:",
                        "visibility: school\npublic: [piriformis]\ntopics:");
        assertThat(said.problems()).isEmpty();
        Course course = said.read().courses().getFirst();
        assertThat(course.visibility()).isEqualTo(Visibility.SCHOOL);
        assertThat(course.open()).containsExactly(new ModuleKey("piriformis"));
    }

    @Test
    void whatCannotBeReadOfItOpensNothing() {
        var unclear =
                hips.replacing(
                        "course.yaml",
                        "topics:",
                        "visibility: everybody\npublic: [piriformi]\ntopics:");
        assertThat(unclear.problems())
                .hasSize(2)
                .anySatisfy(problem -> assertThat(problem).startsWith("hips/course.yaml:4:"))
                .contains(
                        "hips/course.yaml:5: The course has no module 'piriformi'."
                                + " Did you mean 'piriformis'?");
        Course course = unclear.read().courses().getFirst();
        assertThat(course.visibility()).isEqualTo(Visibility.CLASS);
        assertThat(course.open()).isEmpty();
        assertThat(hips.without("course.yaml").read().courses().getFirst().visibility())
                .isEqualTo(Visibility.CLASS);
    }

    @Test
    void twoCoursesCannotHaveAModuleOfTheSameName() {
        var other =
                new CoursePackage(
                        "other",
                        Map.of(
                                "course.yaml",
                                "title: Other\nsummary: Other.\nmodules: [piriformis]",
                                "piriformis/module.yaml",
                                ""),
                        List.of());
        Reading reading = Reading.of(List.of(hips.taken(), other));
        assertThat(reading.problems())
                .extracting(Problem::sentence)
                .containsExactly(
                        "other/course.yaml: Another course has a module 'piriformis' too."
                                + " Rename the folder of one of them.");
        assertThat(reading.modules()).hasSize(2).allMatch(ReadModule::isGood);
    }

    @Test
    void aDrawingThatCannotBeReadIsOneProblemHoweverOftenItIsUsed() {
        assertThat(hips.with(WrittenCourse.FRONT, "<svg>").problems())
                .singleElement()
                .asString()
                .startsWith("hip-flexors/figures/front.svg:1: This is not XML: ");
    }

    @Test
    void linksAreFollowedWithinTheModuleAndBeyond() {
        assertThat(link("lesson:testing-them", "lesson:testing-then"))
                .containsExactly(
                        "hip-flexors/lessons/the-group.md:26: This link leads nowhere."
                                + " There is no lesson 'testing-then'."
                                + " Did you mean 'testing-them'?");
        assertThat(link("#psoas-major)", "#psoas)"))
                .containsExactly(
                        "hip-flexors/lessons/the-group.md:27: This link leads nowhere."
                                + " The lesson 'the-group' has no anchor 'psoas'."
                                + " Did you mean 'psoas-major'?");
        assertThat(link("lesson:piriformis/sciatic-nerve#course", "lesson:piriforms/x"))
                .containsExactly(
                        "hip-flexors/lessons/the-group.md:26: This link leads nowhere."
                                + " There is no module 'piriforms'."
                                + " Did you mean 'piriformis'?");
        assertThat(link("sciatic-nerve#course", "sciatic-nerve#coarse"))
                .containsExactly(
                        "hip-flexors/lessons/the-group.md:26: This link leads nowhere."
                                + " The lesson 'sciatic-nerve' has no anchor 'coarse'."
                                + " Did you mean 'course'?");
    }

    @Test
    void aModuleSaysWhatItRestsOnAndHasTheLessonsItLists() {
        String module = "hip-flexors/module.yaml";
        assertThat(hips.replacing(module, "notice: This", "notise: This").problems())
                .containsExactly(
                        "hip-flexors/module.yaml:1: The module has no 'notice'."
                                + " Add 'notice: …' with a text.",
                        "hip-flexors/module.yaml:3: The module cannot have a field 'notise'."
                                + " Did you mean 'notice'? Otherwise remove it.");
        assertThat(hips.replacing(module, "testing-them]", "testing]").problems())
                .contains(
                        "hip-flexors/module.yaml:7: There is no file 'lessons/testing.md'."
                                + " Write it, or correct the name here.",
                        "hip-flexors/module.yaml:7: The file 'lessons/testing-them.md' is not"
                                + " listed. Add it to 'lessons', or move the file elsewhere.");
        assertThat(hips.replacing(module, "testing-them]", "testing-them, the-group]").problems())
                .containsExactly(
                        "hip-flexors/module.yaml:7: The lesson 'the-group' is listed twice."
                                + " Keep one of the two.");
        String term = "  - {term: iliopsoas, means: Again.}\n";
        assertThat(hips.with(module, hips.files().get(module) + term).problems())
                .containsExactly(
                        "hip-flexors/module.yaml:11: The term 'iliopsoas' is here twice."
                                + " Change one; the first stands on line 9.");
    }

    @Test
    void aLessonBeginsWithItsFields() {
        String lesson = "hip-flexors/lessons/testing-them.md";
        assertThat(hips.with(lesson, "The client lies. {#thomas-test}").problems())
                .containsExactly(
                        "hip-flexors/lessons/testing-them.md:1: The lesson does not begin with its"
                                + " title. Begin it with the lines '---', 'title: …', 'minutes: 5',"
                                + " 'objectives:' with a list, and '---'.");
        assertThat(hips.replacing(lesson, "minutes: 5", "minutes: five").problems())
                .containsExactly(
                        "hip-flexors/lessons/testing-them.md:3: 'minutes' is not a whole number"
                                + " from 1 to 240. Write 'minutes: 1', for example.");
        assertThat(hips.replacing(lesson, "{#thomas-test}", "{#thomas-test} {#x}").problems())
                .anyMatch(problem -> problem.startsWith(lesson + ":7: '{#' stands where"));
    }

    @Test
    void filesDamagedInAnyWayAreReadToTheEnd() {
        var chance = new Random(7);
        List<String> paths = List.copyOf(hips.files().keySet());
        for (int i = 0; i < 300; i++) {
            String path = paths.get(chance.nextInt(paths.size()));
            String damaged = damage(hips.files().get(path), chance);
            assertThatCode(() -> hips.with(path, damaged).problems())
                    .as("%s:%n%s", path, damaged)
                    .doesNotThrowAnyException();
        }
    }

    /** Cuts a piece out of a text, or puts one in that means something somewhere. */
    private static String damage(String text, Random chance) {
        int from = chance.nextInt(text.length());
        int to = Math.min(text.length(), from + chance.nextInt(30));
        List<String> pieces =
                List.of("", "", ":", "- ", "{", "}", "[", "\"", "\n", "{#a}", "<g>", "|", "~", "#");
        String piece = pieces.get(chance.nextInt(pieces.size()));
        return text.substring(0, from) + piece + text.substring(to);
    }

    private List<String> list(String modules) {
        return hips.replacing("course.yaml", "[piriformis, hip-flexors]", modules).problems();
    }

    private List<String> link(String right, String wrong) {
        return hips.replacing(WrittenCourse.GROUP, right, wrong).problems();
    }
}
