package org.palpate.content.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.palpate.content.Flashcard;
import org.palpate.content.LearningModule;
import org.palpate.content.Lesson;
import org.palpate.content.ModuleKey;
import org.palpate.content.Term;
import org.palpate.quiz.question.QuestionKey;

/**
 * What a lesson has besides text: checks, terms that explain themselves, flashcards; and borrowed
 * banks.
 */
class LessonExtrasTest {

    private static final String BORROWER = "piriformis/quiz.yaml";
    private static final String OPENING = "Five muscles lift the thigh. {#opening}";

    private final WrittenCourse hips = WrittenCourse.hips();

    private WrittenCourse opening(String more) {
        return hips.replacing(WrittenCourse.GROUP, OPENING, OPENING + "\n\n" + more);
    }

    @Test
    void aCheckKeepsItsPlaceInTheLesson() {
        WrittenCourse course = opening("{check: crosses-two-joints}");
        assertThat(course.problems()).isEmpty();
        assertThat(course.lesson("the-group").html())
                .contains("<section id=\"check-crosses-two-joints\"></section>");
        assertThat(course.module("hip-flexors").question(new QuestionKey("crosses-two-joints")))
                .isPresent();
    }

    @Test
    void aCheckThatNobodyWroteIsAProblem() {
        assertThat(opening("{check: crosses-two-joint}").problems())
                .singleElement()
                .asString()
                .contains("There is no question 'crosses-two-joint' to check with.")
                .contains("crosses-two-joints");
    }

    @Test
    void aCheckAmongWordsIsAProblem() {
        assertThat(opening("Try {check: crosses-two-joints} now.").problems())
                .singleElement()
                .asString()
                .contains("'{check:' stands where a practice question cannot.");
    }

    @Test
    void aQuizKeepsItsPlaceInTheLessonAndHasAnAddressThere() {
        WrittenCourse course =
                opening("{quiz: %s}\n\nGo back to [the quiz](#quiz-%1$s).".formatted(quizKey()));
        assertThat(course.problems()).isEmpty();
        assertThat(course.lesson("the-group").html())
                .contains(
                        "<section id=\"quiz-%s\" data-quiz=\"hip-flexors/%1$s\"></section>"
                                .formatted(quizKey()));
    }

    @Test
    void aLessonMayHaveTheQuizOfAnotherModule() {
        String lesson = "piriformis/lessons/sciatic-nerve.md";
        String line = "{quiz: hip-flexors/%s}".formatted(quizKey());
        WrittenCourse course = hips.with(lesson, hips.files().get(lesson) + "\n\n" + line + "\n");
        assertThat(course.problems()).isEmpty();
        assertThat(course.with("course.yaml", open(course, "piriformis")).problems())
                .singleElement()
                .asString()
                .contains(lesson, ":" + course.line(lesson, line))
                .contains("The module 'hip-flexors' is not public");
    }

    private static String open(WrittenCourse course, String module) {
        return course.files().get("course.yaml") + "\npublic: [%s]\n".formatted(module);
    }

    @Test
    void aQuizThatIsNotThereIsAProblem() {
        assertQuizProblem("{quiz: hip-quizz}", "The module 'hip-flexors' has no quiz 'hip-quizz'.");
        assertQuizProblem("{quiz: never-was/final}", "There is no module 'never-was'.");
        assertQuizProblem(
                "{quiz: piriformis/final}", "The module 'piriformis' has no quiz 'final'.");
        assertQuizProblem("{quiz: No Key}", "'No Key' cannot be a quiz's key.");
    }

    @Test
    void aLineHasOneQuizAndALessonHasItOnce() {
        String quiz = "{quiz: %s}".formatted(quizKey());
        assertQuizProblem(quiz + " " + quiz, "'{quiz:' stands where a quiz cannot.");
        assertQuizProblem("Try " + quiz + " now.", "'{quiz:' stands where a quiz cannot.");
        assertQuizProblem(
                quiz + "\n\n" + quiz,
                "The quiz '%s' is in this lesson twice.".formatted(quizKey()));
    }

    @Test
    void anExamCannotStandInALesson() {
        String behaviour = hips.module("hip-flexors").quiz().rules().behaviour().name();
        WrittenCourse exam =
                opening("{quiz: %s}".formatted(quizKey()))
                        .replacing(
                                WrittenCourse.QUIZ,
                                "behaviour: " + behaviour.toLowerCase(java.util.Locale.ROOT),
                                "behaviour: exam");
        assertThat(exam.problems())
                .anySatisfy(problem ->
                        assertThat(problem)
                                .contains(WrittenCourse.GROUP)
                                .contains("is an exam, which cannot stand in a lesson"));
    }

    private String quizKey() {
        return hips.module("hip-flexors").quiz().key();
    }

    private void assertQuizProblem(String written, String words) {
        WrittenCourse course = opening(written);
        int line =
                course.line(WrittenCourse.GROUP, written)
                        + (int) written.chars().filter(sign -> sign == '\n').count();
        assertThat(course.problems())
                .singleElement()
                .asString()
                .contains(WrittenCourse.GROUP + ":" + line)
                .contains(words);
    }

    @Test
    void aModuleWithoutAQuizHasItsChecksInAFileOfTheirOwn() {
        WrittenCourse course =
                hips.with(
                                "piriformis/checks.yaml",
                                """
                                questions:
                                  - key: largest-nerve
                                    type: true-false
                                    topic: anatomy
                                    difficulty: 1
                                    domain: MBLEx-1
                                    section: sciatic-nerve#course
                                    stem: The sciatic nerve is the largest nerve of the body.
                                    answer: true
                                    reason: No other nerve is as thick.
                                    explanation: It is nearly as broad as a thumb.
                                    source: Gray's Anatomy
                                """)
                        .with(
                                "piriformis/lessons/sciatic-nerve.md",
                                hips.files().get("piriformis/lessons/sciatic-nerve.md")
                                        + "\n\n{check: largest-nerve}\n");
        assertThat(course.problems()).isEmpty();
        assertThat(course.module("piriformis").checks()).hasSize(1);
        assertThat(course.module("piriformis").quiz()).isNull();
    }

    @Test
    void aTermIsExplainedWhereItFirstStands() {
        String html =
                opening("The iliopsoas is one. The iliopsoas is strong.")
                        .lesson("the-group")
                        .html();
        assertThat(html)
                .contains(
                        "The <palpate-term means=\"The psoas major and the iliacus, which share a"
                                + " tendon.\">iliopsoas</palpate-term> is one. The iliopsoas is strong.");
    }

    @Test
    void abbreviationsAndPluralsAreTheTermToo() {
        var glossary = List.of(new Term("sacroiliac (SI) joint", "Where spine and pelvis meet."));
        assertThat(GlossaryMarks.in("<h2>SI joint</h2><p>Both SI joints bear.</p>", glossary))
                .isEqualTo(
                        "<h2>SI joint</h2><p>Both <palpate-term means=\"Where spine and pelvis"
                                + " meet.\">SI joints</palpate-term> bear.</p>");
    }

    @Test
    void questionsOfALessonBecomeCards() {
        Lesson lesson =
                hips.replacing(WrittenCourse.GROUP, "minutes: 6\n", "minutes: 6\ncards: true\n")
                        .replacing(
                                WrittenCourse.GROUP,
                                "## Psoas major {#psoas-major}",
                                "## Where does it begin? {#psoas-major}")
                        .lesson("the-group");
        assertThat(lesson.cards())
                .extracting(Flashcard::question)
                .containsExactly("Where does it begin?");
        assertThat(lesson.cards().getFirst().answer())
                .startsWith("<p>It arises from the")
                .doesNotContain("<figure");
    }

    @Test
    void aQuizMayBorrowItsBank() {
        WrittenCourse course =
                hips.with(
                        BORROWER,
                        """
                        key: final
                        title: Final
                        summary: All of it.
                        behaviour: test
                        pass-mark: 70
                        bank-from: [hip-flexors]
                        """);
        assertThat(course.problems()).isEmpty();
        LearningModule borrower = course.module("piriformis");
        var bank = course.module("hip-flexors").quiz().bank();
        assertThat(borrower.quiz().bank()).hasSameSizeAs(bank);
        assertThat(borrower.quiz().bank().getFirst().about().section())
                .isEqualTo("hip-flexors/" + bank.getFirst().about().section());
        assertThat(borrower.figure("front")).isPresent();
        assertThat(
                        course.read().modules().stream()
                                .map(ReadModule::files)
                                .filter(files -> files.key().equals(new ModuleKey("piriformis")))
                                .map(files ->
                                        ModuleReader.read(files, borrower.revision()).module()))
                .as("a revision is whole without the module it borrowed from")
                .containsExactly(borrower);
    }

    @Test
    void aQuizCannotBorrowWhereThereIsNothing() {
        assertThat(
                        hips.with(
                                        BORROWER,
                                        """
                                        key: final
                                        title: Final
                                        summary: All of it.
                                        behaviour: test
                                        pass-mark: 70
                                        bank-from: [gluteals]
                                        """)
                                .problems())
                .singleElement()
                .asString()
                .contains("There are no questions to take from the module 'gluteals'.");
    }
}
