package org.palpate.content.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palpate.content.Course;
import org.palpate.content.CoursePackage;
import org.palpate.content.Figure;
import org.palpate.content.LearningModule;
import org.palpate.content.Lesson;
import org.palpate.content.LessonKey;
import org.palpate.content.ModuleKey;
import org.palpate.content.Problem;
import org.palpate.quiz.Behaviour;
import org.palpate.quiz.Draw;
import org.palpate.quiz.Quiz;
import org.palpate.quiz.question.Option;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.SingleChoice;
import org.palpate.quiz.question.TrueFalse;

/**
 * The founding course keeps its promises: the blueprint, fair questions, and lessons with
 * everything in them.
 */
class ShippedContentTest {

    private static final String COURSE = "lower-back-and-hip";
    private static final String FINAL_CHECK = "final-check";

    private static Reading reading = new Reading(List.of(), List.of(), List.of());
    private static Map<String, String> files = Map.of();

    @BeforeAll
    static void read() throws IOException {
        List<CoursePackage> courses = CourseFolders.onClassPath("courses");
        reading = Reading.of(courses);
        files =
                courses.stream()
                        .filter(course -> course.key().equals(COURSE))
                        .findFirst()
                        .orElseThrow()
                        .files();
    }

    @Test
    void thereIsNoProblem() {
        assertThat(reading.problems()).extracting(Problem::sentence).isEmpty();
    }

    /** As the outline of the license exam has them: Federation of State Massage Therapy Boards. */
    @Test
    void everyCourseDeclaresTheSevenDomainsWithTheirWeights() {
        for (Course course : reading.courses()) {
            assertThat(course.outline().domains())
                    .as(course.key())
                    .extracting(domain -> domain.key() + " " + Math.round(domain.weight()))
                    .containsExactly(
                            "MBLEx-1 11",
                            "MBLEx-2 12",
                            "MBLEx-3 14",
                            "MBLEx-4 15",
                            "MBLEx-5 17",
                            "MBLEx-6 16",
                            "MBLEx-7 15");
            assertThat(course.outline().sources()).as(course.key()).isNotEmpty();
        }
    }

    /** Else a body map would stay blank there. Strokes of the hands are no parts of the body. */
    @Test
    void everyRegionOfADrawingIsADeclaredStructure() {
        Set<String> declared =
                reading.courses().stream()
                        .flatMap(course -> course.outline().structures().stream())
                        .map(structure -> structure.key().value())
                        .collect(Collectors.toSet());
        assertThat(modules())
                .allSatisfy(module ->
                        assertThat(module.figures())
                                .filteredOn(figure -> !figure.key().startsWith("strokes"))
                                .flatExtracting(Figure::regions)
                                .extracting(region -> region.key().value())
                                .as("regions of " + module.key())
                                .isSubsetOf(declared));
    }

    @ParameterizedTest
    @CsvSource({
        "back-hip-link, 24, 10",
        "piriformis, 20, 8",
        "hip-flexors, 36, 12",
        "gluteals, 20, 8",
        "what-massage-does, 20, 8",
        "techniques, 30, 10",
        "treat-adapt-refer, 33, 12",
        "self-care, 20, 8",
        "moving-body, 36, 12",
        "working-with-a-client, 70, 14"
    })
    void eachQuizHasTheBankAndTheDrawOfTheBlueprint(String module, int bank, int drawn) {
        assertThat(quiz(module).bank()).hasSizeGreaterThanOrEqualTo(bank);
        assertThat(quiz(module).size()).isEqualTo(drawn);
    }

    @Test
    void theFinalCheckDrawsTwentyFiveFromAllOfThem() {
        Quiz check = quiz(FINAL_CHECK);
        assertThat(check.size()).isEqualTo(25);
        assertThat(check.bank()).hasSize((int) bankOf(COURSE).count());
        Map<String, Integer> topics = new TreeMap<>();
        check.draws()
                .forEach(draw ->
                        topics.merge(String.valueOf(draw.topic()), draw.count(), Integer::sum));
        assertThat(topics)
                .isEqualTo(Map.of("anatomy", 9, "causes", 6, "techniques", 7, "self-care", 3));
    }

    /**
     * Two questions teach to read the table critically; nobody learns five percentages by heart.
     */
    @Test
    void theTableOfFiguresIsReadCriticallyAndNotLearnedByHeart() {
        assertThat(quiz("back-hip-link").bank())
                .filteredOn(question ->
                        question.about().section().startsWith("figures-and-root-cause#")
                                && question.stem().contains("%"))
                .hasSizeLessThanOrEqualTo(2);
    }

    /** Learners never see the text the course grew from, so they are never asked what it says. */
    @Test
    void noQuestionAsksWhatAnArticleOrALessonSays() {
        assertThat(asked())
                .allSatisfy(question ->
                        assertThat(question.stem().toLowerCase(Locale.ROOT))
                                .doesNotContain("article", "this lesson", "this course"));
    }

    /** A practice question of a lesson would give away a question of the quiz. */
    @Test
    void noCheckOfALessonStandsInTheBankItsQuizDrawsFrom() {
        for (LearningModule module : modules()) {
            Set<String> bank =
                    Stream.ofNullable(module.quiz())
                            .flatMap(quiz -> quiz.bank().stream())
                            .map(question -> question.key().value())
                            .collect(Collectors.toSet());
            for (Lesson lesson : module.lessons()) {
                assertThat(
                                Jsoup.parseBodyFragment(lesson.html())
                                        .select("section[id^=check-]")
                                        .eachAttr("id"))
                        .as("checks of %s/%s", module.key(), lesson.key())
                        .noneMatch(id -> bank.contains(id.substring("check-".length())));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "piriformis, hotspot",
        "hip-flexors, hotspot",
        "hip-flexors, labelling",
        "gluteals, hotspot",
        "what-massage-does, matching",
        "techniques, matching",
        "self-care, numeric"
    })
    void eachQuizAsksAsTheBlueprintWantsIt(String module, String type) {
        assertThat(quiz(module).bank()).extracting(ShippedContentTest::type).contains(type);
    }

    @Test
    void thereAreEnoughQuestionsOfEveryTypeAndManyGoBeyondRecall() {
        assertThat(bank().count()).isGreaterThanOrEqualTo(450);
        assertThat(bank().map(ShippedContentTest::type).distinct()).hasSize(10);
        long beyond = bank().filter(question -> question.about().difficulty() > 1).count();
        assertThat(beyond * 3).isGreaterThanOrEqualTo(bank().count());
        assertThat(bank().filter(question -> question.about().difficulty() == 3)).isNotEmpty();
    }

    /**
     * Questions as the license exam asks them, a single best answer of four, are enough for three
     * practice exams of a hundred by its weights: 11, 12, 14, 15, 17, 16 and 15 in a hundred.
     */
    @ParameterizedTest
    @CsvSource({"1, 33", "2, 36", "3, 42", "4, 45", "5, 51", "6, 48", "7, 45"})
    void eachDomainHasEnoughForThreePracticeExams(int domain, int questions) {
        assertThat(bankOf(COURSE).filter(SingleChoice.class::isInstance))
                .filteredOn(question -> question.about().domain().equals("MBLEx-" + domain))
                .hasSizeGreaterThanOrEqualTo(questions);
    }

    /** A hundred single best answers by those weights, under the exam's own conditions. */
    @Test
    void thePracticeExamIsDrawnByTheWeightsOfTheExam() {
        Quiz exam = quiz("practice-exam");
        assertThat(exam.rules().behaviour()).isEqualTo(Behaviour.EXAM);
        assertThat(exam.rules().oneWay()).isTrue();
        assertThat(exam.rules().timeLimit()).isEqualTo(Duration.ofMinutes(110));
        assertThat(exam.draws().stream().map(Draw::count))
                .containsExactly(11, 12, 14, 15, 17, 16, 15);
        for (Draw draw : exam.draws()) {
            assertThat(exam.bank().stream().filter(draw::takes))
                    .as(draw.describe())
                    .hasSize(draw.fixed().size())
                    .hasSizeGreaterThanOrEqualTo(3 * draw.count())
                    .allMatch(SingleChoice.class::isInstance);
        }
    }

    /**
     * Each case: six or seven steps in a fixed order with no way back, and stems that stand alone.
     */
    @Test
    void sixClientsUnfoldStepByStep() {
        Course clients =
                reading.courses().stream()
                        .filter(course -> course.key().equals("six-clients"))
                        .findFirst()
                        .orElseThrow();
        assertThat(clients.modules()).hasSize(6);
        for (ModuleKey client : clients.modules()) {
            Quiz steps = quiz(client.value());
            assertThat(steps.rules().oneWay()).isTrue();
            assertThat(steps.rules().shuffle()).isFalse();
            assertThat(steps.draws())
                    .singleElement()
                    .extracting(Draw::fixed)
                    .isEqualTo(steps.bank().stream().map(Question::key).toList());
            assertThat(steps.bank()).hasSizeBetween(6, 7);
            assertThat(steps.bank())
                    .as("practice and records of %s", client)
                    .anyMatch(step -> step.about().domain().equals("MBLEx-7"));
        }
    }

    @Test
    void fourInTenQuestionsApplyOrDecide() {
        long applied = bank().filter(question -> question.about().difficulty() > 1).count();
        assertThat((double) applied / bank().count()).isGreaterThan(0.4);
    }

    @Test
    void everyQuestionTellsWhyAndWhereFrom() {
        assertThat(asked())
                .allSatisfy(question -> {
                    assertThat(question.about().explanation()).isNotBlank();
                    assertThat(question.about().source()).isNotBlank();
                    assertThat(question.about().domain()).startsWith("MBLEx-");
                });
    }

    @Test
    void noTwoQuestionsShareAStem() {
        assertThat(asked().map(question -> question.stem().toLowerCase(Locale.ROOT)))
                .doesNotHaveDuplicates();
    }

    @Test
    void theRightOptionIsNotKnownByItsPlace() {
        Map<Integer, Long> places =
                singleChoices()
                        .filter(question -> question.options().size() == 4)
                        .collect(
                                Collectors.groupingBy(
                                        ShippedContentTest::rightPlace, Collectors.counting()));
        long all = places.values().stream().mapToLong(Long::longValue).sum();
        assertThat(places.keySet()).containsExactlyInAnyOrder(0, 1, 2, 3);
        assertThat(places.values())
                .allSatisfy(count ->
                        assertThat((double) count / all).as("share").isBetween(0.15, 0.35));
    }

    @Test
    void theRightOptionIsNotKnownByItsLength() {
        long longest = singleChoices().filter(ShippedContentTest::rightIsLongest).count();
        assertThat((double) longest / singleChoices().count())
                .as("share of questions whose right option is the longest")
                .isBetween(0.05, 0.4);
    }

    @Test
    void trueIsAboutAsOftenRightAsFalse() {
        List<Boolean> answers =
                bank().filter(TrueFalse.class::isInstance)
                        .map(TrueFalse.class::cast)
                        .map(TrueFalse::answer)
                        .toList();
        assertThat((double) answers.stream().filter(answer -> answer).count() / answers.size())
                .isBetween(0.3, 0.7);
    }

    @Test
    void noOptionIsALazyKey() {
        assertThat(singleChoices().flatMap(question -> question.options().stream()))
                .extracting(option -> option.text().toLowerCase(Locale.ROOT))
                .noneMatch(
                        text -> text.contains("all of the above") || text.contains("none of the"));
    }

    @Test
    void everyLessonHasAllItsParts() {
        for (LearningModule module : modules()) {
            for (Lesson lesson : module.lessons()) {
                var page = Jsoup.parseBodyFragment(lesson.html());
                String name = module.key() + "/" + lesson.key();
                assertThat(lesson.objectives()).as(name).hasSizeGreaterThanOrEqualTo(2);
                assertThat(lesson.minutes()).as(name).isBetween(1, 15);
                // Words in boxes are no picture: what a picture does not show stands in a table.
                assertThat(page.select("figure svg, table"))
                        .as("figures and tables of " + name)
                        .isNotEmpty();
                assertThat(page.select("section[id^=check-]"))
                        .as("checks of " + name)
                        .hasSizeBetween(2, 4);
                assertThat(page.select("h2#recap")).as("recap of " + name).hasSize(1);
            }
        }
    }

    @Test
    void thePeoplesTenQuestionsAreFlashcards() {
        assertThat(
                        module("recap")
                                .lesson(new LessonKey("questions-people-ask"))
                                .orElseThrow()
                                .cards())
                .hasSize(10)
                .allSatisfy(card -> assertThat(card.answer()).startsWith("<p>"));
    }

    /** Flesch reading ease: below 55 is hard going, above 95 is talking down. */
    @Test
    void lessonsReadEasily() {
        for (LearningModule module : modules()) {
            for (Lesson lesson : module.lessons()) {
                assertThat(readingEase(lesson.html()))
                        .as("reading ease of %s/%s", module.key(), lesson.key())
                        .isBetween(55.0, 95.0);
            }
        }
    }

    @Test
    void anatomyIsSpeltAsOnTheList() throws IOException {
        String course = String.join("\n", files.values()).toLowerCase(Locale.ROOT);
        Set<String> misspelt = new HashSet<>();
        for (String line : terms()) {
            String[] sides = line.split(": ", 2);
            assertThat(course).as("a term of the list").contains(sides[0]);
            Stream.of(sides[1].split(", "))
                    .filter(wrong -> course.matches("(?s).*\\b" + wrong + "\\b.*"))
                    .forEach(misspelt::add);
        }
        assertThat(misspelt).isEmpty();
    }

    private static List<String> terms() throws IOException {
        try (InputStream list =
                Objects.requireNonNull(
                        ShippedContentTest.class.getResourceAsStream("anatomical-terms.txt"))) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }

    private static List<LearningModule> modules() {
        return reading.modules().stream().map(ReadModule::module).toList();
    }

    private static LearningModule module(String key) {
        return modules().stream()
                .filter(module -> module.key().value().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Quiz quiz(String module) {
        return Objects.requireNonNull(module(module).quiz());
    }

    /** Every question of every quiz once, where it comes from; the last checks borrow them. */
    private static Stream<Question> bank() {
        return reading.courses().stream().flatMap(course -> bankOf(course.key()));
    }

    private static Stream<Question> bankOf(String course) {
        Set<ModuleKey> listed =
                reading.courses().stream()
                        .filter(each -> each.key().equals(course))
                        .flatMap(each -> each.modules().stream())
                        .collect(Collectors.toSet());
        return modules().stream()
                .filter(module -> listed.contains(module.key()))
                .flatMap(module -> Stream.ofNullable(module.quiz()))
                .flatMap(quiz -> quiz.bank().stream())
                .filter(question -> !question.about().section().contains("/"));
    }

    /** Those and the checks that are in no quiz. */
    private static Stream<Question> asked() {
        return Stream.concat(
                bank(), modules().stream().flatMap(module -> module.checks().stream()));
    }

    private static String type(Question question) {
        return question.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    private static Stream<SingleChoice> singleChoices() {
        return bank().filter(SingleChoice.class::isInstance).map(SingleChoice.class::cast);
    }

    private static int rightPlace(SingleChoice question) {
        return IntStream.range(0, question.options().size())
                .filter(place -> question.options().get(place).right())
                .findFirst()
                .orElseThrow();
    }

    private static boolean rightIsLongest(SingleChoice question) {
        int right = question.options().get(rightPlace(question)).text().length();
        return question.options().stream()
                .filter(option -> !option.right())
                .map(Option::text)
                .allMatch(text -> text.length() < right);
    }

    private static double readingEase(String html) {
        var page = Jsoup.parseBodyFragment(html);
        page.select("figure, table, section").remove();
        String text =
                page.select("p, li").stream()
                        .map(block -> block.text())
                        .collect(Collectors.joining(" "));
        List<String> words =
                Stream.of(text.split("[^A-Za-z']+")).filter(word -> !word.isEmpty()).toList();
        long sentences = Math.max(1, text.split("[.!?]+(\\s|$)").length);
        long syllables = words.stream().mapToLong(ShippedContentTest::syllables).sum();
        return 206.835 - 1.015 * words.size() / sentences - 84.6 * syllables / words.size();
    }

    private static long syllables(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        int groups = lower.split("[aeiouy]+", -1).length - 1;
        return Math.max(1, lower.endsWith("e") && groups > 1 ? groups - 1 : groups);
    }
}
