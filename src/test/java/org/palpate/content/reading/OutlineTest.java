package org.palpate.content.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palpate.content.Domain;
import org.palpate.content.MapDrawing;
import org.palpate.content.ModuleKey;
import org.palpate.content.Outline;
import org.palpate.content.Side;
import org.palpate.content.Structure;
import org.palpate.content.TopicName;
import org.palpate.quiz.Behaviour;
import org.palpate.quiz.Quiz;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.QuestionKey;
import org.palpate.quiz.question.StructureKey;
import org.palpate.quiz.question.Topic;

/** Topics, exam domains and structures are what the course declares, and no list in the code. */
class OutlineTest {

    private static final String COURSE = "course.yaml";
    private static final String QUIZ = WrittenCourse.QUIZ;

    private final WrittenCourse hips = WrittenCourse.hips();

    @Test
    void aCourseDeclaresItsTopicsDomainsAndStructures() {
        Outline outline = outline(hips);
        assertThat(outline.topics())
                .contains(new TopicName(new Topic("techniques"), "Hands and their work"));
        assertThat(outline.domains())
                .contains(
                        new Domain("MBLEx-1", "Anatomy & physiology", 60),
                        new Domain("MBLEx-5", "Assessment & planning", 39.5));
        assertThat(outline.structures())
                .contains(
                        new Structure(new StructureKey("psoas-major"), "Psoas major", Side.BOTH),
                        new Structure(new StructureKey("sacrum"), "Sacrum", Side.NONE));
        assertThat(outline.sources()).containsExactly("A content outline");
        assertThat(outline.nameOf(new Topic("techniques"))).isEqualTo("Hands and their work");
        assertThat(outline.nameOfDomain("MBLEx-5")).isEqualTo("Assessment & planning");
    }

    @Test
    void aCourseNamesTheDrawingsOfItsMap() {
        WrittenCourse mapped =
                hips.with(COURSE, hips.files().get(COURSE) + "\nmap: [hip-flexors/front]\n");
        assertThat(mapped.problems()).isEmpty();
        assertThat(outline(mapped).map())
                .containsExactly(new MapDrawing(new ModuleKey("hip-flexors"), "front"));
        assertThat(outline(hips).map()).isEmpty();
    }

    @Test
    void aDrawingOfTheMapThatIsNotThereIsAMistakeThatNamesTheNearest() {
        WrittenCourse wrong =
                hips.with(
                        COURSE,
                        hips.files().get(COURSE)
                                + "\nmap: [hip-flexors/frnt, hip-flexors/front]\n");
        assertThat(wrong.problems())
                .containsExactly(
                        "hips/course.yaml:%d: There is no drawing 'hip-flexors/frnt' for the map. Did you mean 'hip-flexors/front'?"
                                .formatted(wrong.line(COURSE, "map:")));
        assertThat(outline(wrong).map()).hasSize(1);
    }

    /** Courses written before there were declarations, and those of schools with other topics. */
    @Test
    void aCourseThatDeclaresNothingTakesWhatItsQuestionsSay() {
        WrittenCourse bare =
                hips.with(COURSE, "title: Hips\nsummary: Two.\nmodules: [piriformis, hip-flexors]")
                        .with(
                                QUIZ,
                                hips.files()
                                        .get(QUIZ)
                                        .replace("topic: anatomy", "topic: bones-and-muscles")
                                        .replace("MBLEx-5", "State law")
                                        .replace("    domain: MBLEx-1\n", ""));
        assertThat(bare.problems()).isEmpty();
        assertThat(quiz(bare).topics()).contains(new Topic("bones-and-muscles"));
        assertThat(quiz(bare).bank())
                .extracting(question -> question.about().domain())
                .contains("", "State law");
        assertThat(outline(bare)).isEqualTo(Outline.nothing());
        assertThat(outline(bare).nameOf(new Topic("self-care"))).isEqualTo("Self-care");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "topic: techniques\\n    difficulty: 2 | topic: tecniques\\n    difficulty: 2"
                        + " | tecniques | There is no topic 'tecniques'. Did you mean 'techniques'?",
                "{topic: anatomy, count: 5} | {topic: anatomi, count: 5}"
                        + " | anatomi, | There is no topic 'anatomi'. Did you mean 'anatomy'?",
                "{topic: anatomy, count: 5} | {domain: MBLEX-1, count: 5}"
                        + " | MBLEX | There is no domain 'MBLEX-1'. Did you mean 'MBLEx-1'?",
                "answer: true | answer: true\\n    structures: [sacrum, psoas]"
                        + " | structures: | There is no structure 'psoas'. Did you mean 'psoas-major'?",
                "answer: true | answer: true\\n    structures: [Psoas Major]"
                        + " | structures: | 'Psoas Major' cannot be a key. Use lower-case letters, digits and hyphens, at most 80 characters.",
            })
    void whatTheCourseDoesNotDeclareIsAMistakeThatNamesTheNearest(
            String words, String others, String at, String problem) {
        var broken = hips.replacing(QUIZ, plain(words), plain(others));
        assertThat(broken.problems())
                .contains("%s:%d: %s".formatted(QUIZ, broken.line(QUIZ, at), problem));
    }

    /** Which state of a module is published must not depend on a slip in the course's file. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "key: sacrum, name | key: sartorius, name"
                        + " | The structure 'sartorius' is here twice. Change one; the first stands on line 15.",
                "name: Psoas major, side: both | name: Psoas major, side: bot"
                        + " | 'side' cannot be 'bot'. Did you mean 'both'?",
                "key: causes, name: Causes | key: Causes, name: Causes | 'Causes' cannot be a key."
                        + " Use lower-case letters, digits and hyphens, at most 80 characters.",
                "weight: 0.5 | weight: 0 | The weight is 0."
                        + " Write its share of the exam in percent, more than 0 and at most 100.",
                "weight: 0.5 | weight: 4 | The weights of the domains add up to 103.5."
                        + " They are shares in percent: make them add up to 100.",
                "name: Pathology, weight: 0.5 | name: Pathology"
                        + " | Domain 'MBLEx-3' has no 'weight'. Add 'weight: …' with a number.",
            })
    void aMistakeInADeclarationCostsNoModule(String words, String others, String problem) {
        var broken = hips.replacing(COURSE, words, others);
        assertThat(broken.problems())
                .anySatisfy(found -> assertThat(found).startsWith("hips/course.yaml:"))
                .anySatisfy(found -> assertThat(found).endsWith(problem));
        assertThat(broken.read().modules()).hasSize(2).allMatch(ReadModule::isGood);
    }

    @Test
    void aQuestionIsAboutWhatItSaysAndWhatItsDrawingAsksFor() {
        var course =
                hips.replacing(QUIZ, "answer: true", "answer: true\n    structures: [sacrum]")
                        .replacing(
                                QUIZ,
                                "right: [psoas-major]",
                                "right: [psoas-major]\n    structures: [sacrum]");
        assertThat(course.problems()).isEmpty();
        Quiz quiz = quiz(course);
        Outline outline = outline(course);
        assertThat(structures(outline, quiz, "psoas-lumbar")).containsExactly("sacrum");
        assertThat(structures(outline, quiz, "point-at-psoas"))
                .containsExactly("psoas-major", "sacrum");
        assertThat(structures(outline, quiz, "origins")).isEmpty();
    }

    @Test
    void americanAndBritishKeysAreTheSame() {
        String written = hips.files().get(QUIZ);
        WrittenCourse american =
                hips.with(
                        QUIZ,
                        written.replace("behaviour:", "behavior:")
                                .replace("type: labelling", "type: labeling"));
        assertThat(american.files()).isNotEqualTo(hips.files());
        assertThat(american.problems()).isEmpty();
        assertThat(quiz(american)).isEqualTo(quiz(hips));
        assertThat(quiz(hips).rules().behaviour()).isEqualTo(Behaviour.PRACTICE);

        var both = hips.replacing(QUIZ, "behaviour: ", "behavior: test\nbehaviour: ");
        assertThat(both.problems())
                .containsExactly(
                        QUIZ
                                + ":%d: The quiz has the field 'behavior' twice, in both spellings. Keep one of the two."
                                        .formatted(both.line(QUIZ, "behaviour:")));
    }

    /** What an author names is the author's: a wrong answer 'behaviour' is no field. */
    @Test
    void wordsOfTheAuthorKeepTheirSpelling() {
        var course =
                hips.replacing(QUIZ, "reasons: {gracilis:", "reasons: {behaviour: No., gracilis:");
        assertThat(course.problems()).isEmpty();
    }

    private static List<String> structures(Outline outline, Quiz quiz, String key) {
        Question question = quiz.question(new QuestionKey(key));
        return outline.structuresOf(question).stream().map(one -> one.key().value()).toList();
    }

    private static Outline outline(WrittenCourse course) {
        return course.read().courses().getFirst().outline();
    }

    private static Quiz quiz(WrittenCourse course) {
        return Objects.requireNonNull(course.module("hip-flexors").quiz());
    }

    private static String plain(String cell) {
        return cell.replace("\\n", "\n");
    }
}
