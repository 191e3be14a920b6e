package org.palpate.quiz.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palpate.quiz.question.Filled;
import org.palpate.quiz.question.Gaps;
import org.palpate.quiz.question.ShortAnswer;
import org.palpate.quiz.question.Typed;
import org.palpate.quiz.question.TypedGap;

/** Plurals, seconds, an "a" before a word, and ordinals in gaps are read as what they say. */
class PluralsAndSecondsTest {

    private static ShortAnswer asked(String stem, String accepted) {
        return new ShortAnswer(WordQuestions.about(stem), List.of(accepted), Map.of());
    }

    private static Gaps gap(String text, String accepted) {
        return new Gaps(
                WordQuestions.about("Fill in the gap."),
                text,
                Map.of("g", new TypedGap(List.of(accepted), Map.of(), 1)));
    }

    private static String outcome(ShortAnswer question, String typed) {
        boolean again = !AskedAgain.of(question, new Typed(typed)).isEmpty();
        boolean right = Marking.mark(question, new Typed(typed)).isRight();
        return again ? "asked again" : right ? "right" : "wrong";
    }

    private static String outcome(Gaps question, String typed) {
        Filled filled = new Filled(Map.of("g", typed));
        boolean again = !AskedAgain.of(question, filled).isEmpty();
        boolean right = Marking.mark(question, filled).isRight();
        return again ? "asked again" : right ? "right" : "wrong";
    }

    @ParameterizedTest(name = "{1} for {0}: {2}")
    @CsvSource({
        "meniscus, meniscuses, right",
        "virus, viruses, right",
        "uterus, uteruses, right",
        "pelvis, pelvises, right",
        "isthmus, isthmuses, right",
        "pancreas, pancreases, right",
        "hypothesis, hypotheses, right",
        "mitosis, mitoses, right",
        "exostosis, exostoses, right",
        "nucleus, nucleuses, right",
        "fungus, funguses, right",
        "lens, lenses, right",
        "iris, irises, right",
        "gas, gases, right",
        "hiatus, hiatuses, right",
        "gluteus maximus, gluteus maximuses, right",
        "thrombosis, thromboses, right",
        "thrombus, thrombuses, right",
        "thrombosis, thrombuses, wrong",
        "thrombus, thromboses, wrong",
        "base, bases, right",
        "basis, bases, right",
        "base, basis, wrong",
        "disease, diseases, right",
        "bruise, bruisis, wrong",
        "meniscus, viruses, wrong",
    })
    void aPluralCountsForTheWordItIsThePluralOf(String accepted, String typed, String outcome) {
        assertThat(outcome(asked("What is it?", accepted), typed)).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{2} for {1}: {3}")
    @CsvSource({
        "Hold for {g} seconds., 30, 30 s, right",
        "Hold for {g} seconds., 30, 30 sec, right",
        "Hold for {g} seconds., 30, 30s, right",
        "Hold for {g} seconds., 30, 0.5 min, right",
        "Hold for {g} seconds., 30, half a minute, right",
        "Hold for {g} seconds., 30, 30000 ms, right",
        "Hold for {g} seconds., 30, 30 min, wrong",
        "Hold for {g} seconds., 30, 31 s, wrong",
        "Hold for {g} seconds., 30, 30 kg, asked again",
        "The {g} rib., second, second, right",
        "The {g} rib., second, first, wrong",
    })
    void secondsAreAUnitBehindANumber(String text, String accepted, String typed, String outcome) {
        assertThat(outcome(gap(text, accepted), typed)).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{1} for {0}: {2}")
    @CsvSource({
        "30, 30 seconds, right",
        "30, 30 s, right",
        "30, 30 sec, right",
        "30, 30 second, right",
        "30, thirty seconds, right",
        "30, 20 seconds, wrong",
        "30, 0.5 min, right",
        "30, half a minute, right",
        "30, 30 minutes, wrong",
        "30, 1 min, wrong",
        "30, 30 kg, asked again",
    })
    void secondsAreAUnitBehindHowMany(String accepted, String typed, String outcome) {
        ShortAnswer question = asked("How many seconds should a stretch be held?", accepted);
        assertThat(outcome(question, typed)).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{1} for {0}: {2}")
    @CsvSource({
        "second, seconds, right",
        "seconds, second, right",
        "seconds, minutes, wrong",
    })
    void theUnitItselfMayBeAsked(String accepted, String typed, String outcome) {
        assertThat(outcome(asked("What is time measured in?", accepted), typed)).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{1} for {0}: {2}")
    @CsvSource({
        "asymmetric, a symmetric, asked again",
        "symmetric, a symmetric, asked again",
        "atypical, a typical, asked again",
        "typical, a typical, asked again",
        "atonic, a tonic, asked again",
        "aseptic, A septic, asked again",
        "asymptomatic, a symptomatic, asked again",
        "avascular, a vascular, asked again",
        "anaerobic, an aerobic, asked again",
        "aerobic, an aerobic, asked again",
        "asymptomatic, a-symptomatic, right",
        "symptomatic, a-symptomatic, wrong",
        "a typical gait, a typical gait, right",
        "asymmetric, symmetric, wrong",
        "symmetric, asymmetric, wrong",
        "medial, a typical, wrong",
        "sartorius, a sartorius, right",
        "head, a head, right",
        "muscle, a muscle, right",
        "aorta, an aorta, right",
    })
    void anArticleIsNeverLostWhereItMakesTheOpposite(
            String accepted, String typed, String outcome) {
        assertThat(outcome(asked("What is it?", accepted), typed)).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{2} for {1}: {3}")
    @CsvSource({
        "The {g} rib., 12th, 12, right",
        "The {g} rib., 12th, XII, right",
        "The {g} rib., 12th, twelve, right",
        "The {g} rib., 12th, 11, wrong",
        "The {g} rib., 12th, XI, wrong",
        "The {g} rib., 12th, 2, wrong",
        "The {g} lumbar vertebra., fifth, 5, right",
        "The {g} lumbar vertebra., fifth, V, right",
        "The {g} lumbar vertebra., fifth, IV, wrong",
        "A {g} degree burn., third, 3, right",
        "It is one {g} of the length., third, 3, wrong",
        "It takes one {g} part., third, 3, wrong",
    })
    void aNumberBeforeANounSaysWhichOne(
            String text, String accepted, String typed, String outcome) {
        assertThat(outcome(gap(text, accepted), typed)).isEqualTo(outcome);
    }
}
