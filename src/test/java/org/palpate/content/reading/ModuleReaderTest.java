package org.palpate.content.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.palpate.content.LearningModule;
import org.palpate.content.Lesson;
import org.palpate.content.LessonKey;
import org.palpate.content.Term;
import org.palpate.quiz.Behaviour;
import org.palpate.quiz.Draw;
import org.palpate.quiz.Quiz;
import org.palpate.quiz.ReviewPart;
import org.palpate.quiz.ReviewPolicy;
import org.palpate.quiz.question.ChosenGap;
import org.palpate.quiz.question.Count;
import org.palpate.quiz.question.Gaps;
import org.palpate.quiz.question.Hotspot;
import org.palpate.quiz.question.Item;
import org.palpate.quiz.question.Label;
import org.palpate.quiz.question.Labelling;
import org.palpate.quiz.question.Matching;
import org.palpate.quiz.question.MultipleResponse;
import org.palpate.quiz.question.Numeric;
import org.palpate.quiz.question.Option;
import org.palpate.quiz.question.OptionKey;
import org.palpate.quiz.question.Ordering;
import org.palpate.quiz.question.Pair;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.QuestionKey;
import org.palpate.quiz.question.RegionKey;
import org.palpate.quiz.question.ShortAnswer;
import org.palpate.quiz.question.SingleChoice;
import org.palpate.quiz.question.Tolerance;
import org.palpate.quiz.question.Topic;
import org.palpate.quiz.question.TrueFalse;
import org.palpate.quiz.question.TypedGap;

class ModuleReaderTest {

    private final WrittenCourse hips = WrittenCourse.hips();
    private final LearningModule flexors = hips.module("hip-flexors");

    @Test
    void aCourseWithoutMistakesHasNoProblems() {
        assertThat(hips.problems()).isEmpty();
    }

    @Test
    void aModuleIsWhatItsFileSays() {
        assertThat(flexors.title()).isEqualTo("Hip flexors");
        assertThat(flexors.summary()).isEqualTo("The muscles that lift the thigh.");
        assertThat(flexors.notice()).isEqualTo("This module teaches and never diagnoses.");
        assertThat(flexors.sources())
                .containsExactly("OpenStax, Anatomy & Physiology 2e, ch. 11.6", "Gray's Anatomy");
        assertThat(flexors.glossary())
                .containsExactly(
                        new Term(
                                "iliopsoas",
                                "The psoas major and the iliacus, which share a tendon."));
        assertThat(flexors.minutes()).isEqualTo(11);
    }

    @Test
    void lessonsComeInTheOrderTheModuleGives() {
        assertThat(flexors.lessons())
                .extracting(Lesson::key)
                .containsExactly(new LessonKey("the-group"), new LessonKey("testing-them"));
        Lesson group = flexors.lesson(new LessonKey("the-group")).orElseThrow();
        assertThat(group.title()).isEqualTo("The group at the front of the hip");
        assertThat(group.objectives())
                .containsExactly(
                        "Name the muscles that flex the hip.", "Say where the psoas major begins.");
    }

    @Test
    void whatAModuleDoesNotHaveIsNotFound() {
        assertThat(flexors.lesson(new LessonKey("the-knee"))).isEmpty();
        assertThat(flexors.figure("knee")).isEmpty();
        assertThat(hips.module("piriformis").quiz()).isNull();
    }

    @Test
    void aQuizKeepsItsRulesAndDraws() {
        Quiz quiz = quiz();
        assertThat(quiz.key()).isEqualTo("hip-flexor-quiz");
        assertThat(quiz.title()).isEqualTo("Hip Flexor quiz");
        assertThat(quiz.rules().behaviour()).isEqualTo(Behaviour.PRACTICE);
        assertThat(quiz.rules().passMark()).isEqualTo(70);
        assertThat(quiz.draws())
                .containsExactly(
                        Draw.of(new Topic("anatomy"), 5),
                        new Draw(new Topic("techniques"), 2, null, List.of(), 1));
        assertThat(quiz.bank()).hasSize(10);
    }

    @Test
    void aQuizMayBeTimedLikeAnExam() {
        var exam =
                hips.replacing(
                        WrittenCourse.QUIZ,
                        "behaviour: practice",
                        """
                        behaviour: exam
                        time-limit: 30
                        one-way: true
                        penalty: 0.25
                        certainty: asked
                        attempts: 2
                        grade-method: average
                        shuffle: false\
                        """);
        assertThat(exam.problems()).isEmpty();
        var rules = exam.module("hip-flexors").quiz().rules();
        assertThat(rules.behaviour()).isEqualTo(Behaviour.EXAM);
        assertThat(rules.timeLimit()).hasMinutes(30);
        assertThat(rules.oneWay()).isTrue();
        assertThat(rules.penalty()).isEqualTo(0.25);
        assertThat(rules.attempts()).isEqualTo(2);
        assertThat(rules.gradeMethod()).hasToString("AVERAGE");
        assertThat(rules.certainty()).hasToString("ASKED");
        assertThat(rules.shuffle()).isFalse();
    }

    @Test
    void aQuizSaysWhatMayBeLookedBackAtWhen() {
        var careful =
                hips.replacing(
                        WrittenCourse.QUIZ,
                        "behaviour: practice",
                        """
                        behaviour: test
                        review:
                          right-after: [own-answers, marks]
                          after-closing: []\
                        """);
        assertThat(careful.problems()).isEmpty();
        assertThat(careful.module("hip-flexors").quiz().rules().review())
                .isEqualTo(
                        new ReviewPolicy(
                                ReviewPolicy.atTheEnd().during(),
                                Set.of(ReviewPart.OWN_ANSWERS, ReviewPart.MARKS),
                                Set.of()));
        var wrong =
                hips.replacing(
                        WrittenCourse.QUIZ,
                        "behaviour: practice",
                        """
                        behaviour: test
                        review: {right-after: [own-answer], at-night: [marks]}\
                        """);
        assertThat(wrong.problems())
                .hasSize(2)
                .anyMatch(problem -> problem.contains("'right-after' cannot be 'own-answer'"))
                .anyMatch(problem -> problem.contains("cannot have a field 'at-night'"));
    }

    @Test
    void everyTypeOfQuestionCanBeWritten() {
        assertThat(QuestionType.values()).hasSize(Question.class.getPermittedSubclasses().length);
        assertThat(quiz().bank().stream().map(Question::getClass))
                .containsExactlyInAnyOrderElementsOf(types());
    }

    @Test
    void everyQuestionSaysWhatItIsAbout() {
        var about = question("crosses-two-joints").about();
        assertThat(about.stem()).isEqualTo("Which muscle crosses both the hip and the knee?");
        assertThat(about.topic()).isEqualTo(new Topic("anatomy"));
        assertThat(about.difficulty()).isEqualTo(1);
        assertThat(about.domain()).isEqualTo("MBLEx-1");
        assertThat(about.section()).isEqualTo("the-group#iliacus");
        assertThat(about.explanation()).isEqualTo("It runs from the ilium to the tibia.");
        assertThat(about.source()).isEqualTo("Gray's Anatomy");
        assertThat(about.hints())
                .containsExactly("Think of the tailor.", "It ends below the knee.");
        assertThat(about.weight()).isEqualTo(2.5);
        assertThat(question("iliopsoas-parts").weight()).isEqualTo(1);
    }

    @Test
    void choicesKeepTheirReasons() {
        var single = (SingleChoice) question("crosses-two-joints");
        assertThat(single.fixed()).isTrue();
        assertThat(single.options())
                .startsWith(
                        new Option(new OptionKey("sartorius"), "Sartorius", true, ""),
                        new Option(
                                new OptionKey("iliacus"),
                                "Iliacus",
                                false,
                                "It ends on the femur."));
        var multiple = (MultipleResponse) question("iliopsoas-parts");
        assertThat(multiple.answers()).hasSize(2);
        assertThat(multiple.allOrNothing()).isTrue();
        assertThat(multiple.sayHowMany()).isTrue();
        var statement = (TrueFalse) question("psoas-lumbar");
        assertThat(statement.answer()).isTrue();
        assertThat(statement.reason()).startsWith("The iliacus arises from the ilium");
    }

    @Test
    void questionsOnADrawingNameItsRegions() {
        var hotspot = (Hotspot) question("point-at-psoas");
        assertThat(flexors.figure(hotspot.figure())).isPresent();
        assertThat(hotspot.right()).containsExactly(new RegionKey("psoas-major"));
        assertThat(hotspot.pick()).isEqualTo(1);
        assertThat(hotspot.reasons())
                .isEqualTo(Map.of(new RegionKey("sartorius"), "This one runs to the knee."));
        var labelling = (Labelling) question("name-the-front");
        assertThat(flexors.figure(labelling.figure())).isPresent();
        assertThat(labelling.places().keySet())
                .isEqualTo(Set.of(new RegionKey("psoas-major"), new RegionKey("sartorius")));
        assertThat(labelling.extra())
                .containsExactly(new Label(new OptionKey("gracilis"), "Gracilis", null));
    }

    @Test
    void writtenAnswersKeepWhatIsAccepted() {
        var answer = (ShortAnswer) question("tailors-muscle");
        assertThat(answer.accepted()).containsExactly("sartorius", "tailor's muscle");
        assertThat(answer.reasons()).containsKey("gracilis");
        var number = (Numeric) question("heat-minutes");
        assertThat(number.value()).isEqualByComparingTo("20");
        assertThat(number.tolerance()).isEqualTo(new Tolerance.Relative(new BigDecimal("0.05")));
        assertThat(number.unit()).isEqualTo("minutes");
        assertThat(number.units()).isEqualTo(Map.of("hours", new BigDecimal("60")));
    }

    @Test
    void aNumberMayHaveAnAmountARangeOrNothingToSpare() {
        assertThat(tolerance("tolerance: 2")).isEqualTo(new Tolerance.Nominal(new BigDecimal("2")));
        assertThat(tolerance("from: 15\n    to: 20.5"))
                .isEqualTo(new Tolerance.Range(new BigDecimal("15"), new BigDecimal("20.5")));
        assertThat(tolerance("weight: 1")).isEqualTo(new Tolerance.Nominal(BigDecimal.ZERO));
    }

    @Test
    void whatIsToBeArrangedKeepsItsOrder() {
        var matching = (Matching) question("origins");
        assertThat(matching.pairs())
                .containsExactly(
                        new Pair("Psoas major", "Lumbar vertebrae"),
                        new Pair("Iliacus", "Iliac fossa"));
        assertThat(matching.extra()).containsExactly("Pubis");
        var ordering = (Ordering) question("thomas-steps");
        assertThat(ordering.items())
                .extracting(Item::key)
                .extracting(OptionKey::value)
                .containsExactly("sit", "roll", "hold");
        assertThat(ordering.count()).isEqualTo(Count.LONGEST_RUN);
    }

    @Test
    void gapsAreTypedOrChosen() {
        var gaps = (Gaps) question("psoas-course");
        assertThat(gaps.text()).isEqualTo("The {psoas} ends on the {trochanter}.");
        assertThat(gaps.gaps().get("psoas"))
                .isEqualTo(new TypedGap(List.of("psoas major"), Map.of(), 1));
        assertThat(gaps.gaps().get("trochanter"))
                .isInstanceOfSatisfying(
                        ChosenGap.class,
                        gap -> {
                            assertThat(gap.weight()).isEqualTo(2);
                            assertThat(gap.answer()).isEqualTo("lesser trochanter");
                        });
    }

    @Test
    void aQuestionWithAMistakeIsLeftOutAndTheOthersAreRead() {
        var broken = hips.replacing(WrittenCourse.QUIZ, "answer: true", "answer: maybe");
        assertThat(broken.problems()).hasSize(1);
        assertThat(broken.module("hip-flexors").quiz().bank()).hasSize(9);
    }

    private Tolerance tolerance(String fields) {
        var changed = hips.replacing(WrittenCourse.QUIZ, "tolerance: 5%", fields);
        assertThat(changed.problems()).isEmpty();
        var quiz = changed.module("hip-flexors").quiz();
        return ((Numeric) quiz.question(new QuestionKey("heat-minutes"))).tolerance();
    }

    private static List<Class<? extends Question>> types() {
        List<Class<? extends Question>> types = new ArrayList<>();
        for (Class<?> type : Question.class.getPermittedSubclasses()) {
            types.add(type.asSubclass(Question.class));
        }
        return types;
    }

    private Question question(String key) {
        return quiz().question(new QuestionKey(key));
    }

    private Quiz quiz() {
        return flexors.quiz();
    }
}
