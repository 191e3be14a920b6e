package org.palpate.content.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.palpate.content.CoursePackage;
import org.palpate.content.ModuleFiles;
import org.palpate.content.ModuleKey;
import org.palpate.content.Problem;
import org.palpate.content.Published;

/** What is half written on the disk takes the place of nothing that is whole. */
class UnfinishedFoldersTest {

    private static final String PIRIFORMIS = "piriformis";

    private final CoursePackage whole = WrittenCourse.hips().taken();

    @Test
    void anUnfinishedCopyOfACourseBroughtAlongHidesNoneOfItsModules() {
        CoursePackage begun =
                changed(
                        whole,
                        "hips",
                        Map.of("hip-flexors/module.yaml", "title: Half"),
                        "course.yaml");

        Reading reading = Reading.of(List.of(begun), List.of(whole), Published.nothing());

        assertThat(reading.courses())
                .singleElement()
                .satisfies(course -> {
                    assertThat(course.title()).isEqualTo("Hips: a course for tests");
                    assertThat(keys(course.modules())).containsExactly("hip-flexors", PIRIFORMIS);
                });
        assertThat(reading.modules()).allMatch(ReadModule::isGood);
        assertThat(sentences(reading))
                .anyMatch(problem -> problem.startsWith("hips/course.yaml: The file is missing."))
                .anyMatch(problem ->
                        problem.startsWith("hip-flexors/module.yaml:1: The module has no"))
                .anyMatch(problem ->
                        problem.contains(
                                "the course of this name that Palpate brings along is shown with it"));
    }

    @Test
    void aCourseOfOnesOwnThatIsFinishedTakesThePlaceOfTheOneBroughtAlong() {
        CoursePackage shorter =
                without(
                        changed(
                                whole,
                                "hips",
                                Map.of(
                                        "course.yaml",
                                        "title: Ours\nsummary: Short.\nmodules: [piriformis]")),
                        "hip-flexors/");

        Reading reading = Reading.of(List.of(shorter), List.of(whole), Published.nothing());

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.courses())
                .singleElement()
                .satisfies(course -> {
                    assertThat(course.title()).isEqualTo("Ours");
                    assertThat(keys(course.modules())).containsExactly(PIRIFORMIS);
                });
    }

    @Test
    void aModuleThatIsHalfEditedLeavesTheRevisionThatIsPublished() {
        ModuleFiles own = whole.modules().get(PIRIFORMIS);
        CoursePackage begun =
                changed(whole, "hips", Map.of("piriformis/module.yaml", "title: Half"));

        Reading reading =
                Reading.of(
                        List.of(begun),
                        List.of(whole),
                        new Published(Map.of(own.key(), "an earlier state of the school's own")));

        assertThat(reading.modules())
                .filteredOn(module -> module.files().key().equals(own.key()))
                .singleElement()
                .satisfies(module -> assertThat(module.isGood()).isFalse());
        assertThat(reading.courses().getFirst().modules()).contains(own.key());
    }

    @Test
    void ofTwoNamesakesTheGoodOneIsShownWhereverItStands() {
        CoursePackage newcomer =
                new CoursePackage(
                        "aaa",
                        Map.of(
                                "course.yaml", "title: New\nsummary: New.\nmodules: [piriformis]",
                                "piriformis/module.yaml", "title: Half"),
                        List.of());

        Reading reading = Reading.of(List.of(newcomer, whole));

        assertThat(reading.modules()).hasSize(2).allMatch(ReadModule::isGood);
        assertThat(sentences(reading))
                .containsExactly(
                        "aaa/course.yaml: Another course has a module 'piriformis' too. Rename the folder of one of them.");
        assertThat(reading.courses().getFirst().modules()).isEmpty();
    }

    @Test
    void ofTwoGoodNamesakesTheOneThatIsPublishedStays() {
        var namesake = new LinkedHashMap<String, String>();
        whole.files()
                .forEach((path, text) -> {
                    if (path.startsWith("piriformis/")) {
                        namesake.put(path, text.replace("title: ", "title: Other "));
                    }
                });
        namesake.put("course.yaml", "title: New\nsummary: New.\nmodules: [piriformis]");
        var newcomer = new CoursePackage("aaa", namesake, List.of());
        ModuleFiles established = whole.modules().get(PIRIFORMIS);
        var published = new Published(Map.of(established.key(), established.digest()));

        assertThat(title(Reading.of(List.of(newcomer, whole), List.of(), published)))
                .doesNotStartWith("Other");
        assertThat(title(Reading.of(List.of(newcomer, whole)))).startsWith("Other");
    }

    private static String title(Reading reading) {
        return reading.modules().stream()
                .filter(module -> module.files().key().value().equals(PIRIFORMIS))
                .findFirst()
                .orElseThrow()
                .module()
                .title();
    }

    private static CoursePackage changed(
            CoursePackage files, String key, Map<String, String> changes, String... gone) {
        var changed = new LinkedHashMap<>(files.files());
        changed.putAll(changes);
        List.of(gone).forEach(changed::remove);
        return new CoursePackage(key, changed, List.of());
    }

    private static CoursePackage without(CoursePackage files, String folder) {
        var left = new LinkedHashMap<>(files.files());
        left.keySet().removeIf(path -> path.startsWith(folder));
        left.computeIfPresent("course.yaml", (path, text) -> text);
        // The lesson of the other module is linked to no more.
        left.replaceAll(
                (path, text) -> text.replaceAll("\\[([^]]*)]\\(lesson:hip-flexors/[^)]*\\)", "$1"));
        return new CoursePackage(files.key(), left, List.of());
    }

    private static List<String> keys(List<ModuleKey> modules) {
        return new ArrayList<>(modules.stream().map(ModuleKey::value).toList());
    }

    private static List<String> sentences(Reading reading) {
        return reading.problems().stream().map(Problem::sentence).toList();
    }
}
