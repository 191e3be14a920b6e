package org.palpate.quiz.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palpate.quiz.question.ShortAnswer;
import org.palpate.quiz.question.Typed;

/** What is said of a number that is not right names what is wrong with it and nothing else. */
class TrueMessagesTest {

    private static ShortAnswer asked(String stem, String accepted) {
        return new ShortAnswer(WordQuestions.about(stem), List.of(accepted), Map.of());
    }

    private static String outcome(ShortAnswer question, String typed) {
        boolean again = !AskedAgain.of(question, new Typed(typed)).isEmpty();
        boolean right = Marking.mark(question, new Typed(typed)).isRight();
        return again ? "asked again" : right ? "right" : "wrong";
    }

    @ParameterizedTest(name = "{2} for {1}: {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    How long does it last?  | 2 to 3 weeks | 2-3 weeks            | right
                    How long does it last?  | 2 to 3 weeks | 14-21 days           | right
                    How long does it last?  | 2 to 3 weeks | 2-3 months           | asked again
                    How long does it last?  | 2 to 3 weeks | 2 weeks to 3 months  | asked again
                    How long does it last?  | 2 to 3 weeks | 2-3 days             | wrong
                    Which part of it?       | half         | 50%                  | right
                    Which part of it?       | half         | 50 percent           | right
                    Which part of it?       | half         | 40%                  | wrong
                    Which part of it?       | half         | 50                   | wrong
                    Which part of it?       | half         | 5/10                 | right
                    Which part of it?       | one third    | 33%                  | asked again
                    Which part of it?       | one third    | 33.3%                | asked again
                    Which part of it?       | one third    | 30%                  | wrong
                    Which part of it?       | one quarter  | 2/8                  | right
                    Which part of it?       | one quarter  | 25%                  | right
                    Which part of it?       | one quarter  | 1/4                  | right
                    Which part of it?       | one quarter  | 3/8                  | wrong
                    Which part of it?       | one quarter  | 4/2                  | asked again
                    In which year?          | 1813         | 1,813                | right
                    In which year?          | 1813         | 1,831                | wrong
                    In which year?          | 1813         | 1.813                | asked again
                    How many beats per minute? | 70        | 70 bpm               | right
                    How many minutes a day? | 30           | half an hour         | right
                    How many minutes a day? | 30           | 30 minutes a day     | right
                    How many minutes a day? | 30           | 30 hours             | wrong
                    How many degrees Celsius? | 37         | 37 °C                | right
                    How many degrees Celsius? | 37         | 98.6 F               | right
                    How many calories a day?  | 2000       | 2000 kcal            | asked again
                    How many vertebrae?     | 7            | 7 kg                 | asked again
                    """)
    void aNumberSaysWhatItSays(String stem, String accepted, String typed, String outcome) {
        assertThat(outcome(asked(stem, accepted), typed)).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2 to 3 weeks | 2-3 months          | The unit “months” does not count here; use weeks.
                    2 to 3 weeks | 2 weeks to 3 months | The unit “months” does not count here; use weeks.
                    2 to 3 weeks | 2-3                 | Write the range with its unit.
                    one third    | 33%                 | Write it as a fraction, for example 2/7, and not in percent.
                    """)
    void theSentenceNamesTheFault(String accepted, String typed, String sentence) {
        assertThat(AskedAgain.of(asked("How much is it?", accepted), new Typed(typed)))
                .extracting(AskedAgain::sentence)
                .containsExactly(sentence);
    }

    @ParameterizedTest(name = "{1} for {0}: {2}")
    @CsvSource({
        "neuron, neurone, ''",
        "neuron, neurones, ''",
        "motor neuron, motor neurone, ''",
        "goiter, goitre, ''",
        "titer, titre, ''",
        "aging, ageing, ''",
        "neuron, nueron, Counted as right; it is spelled *neuron*.",
    })
    void aBritishSpellingIsNoSlip(String accepted, String typed, String said) {
        Match match = AnatomyMatcher.match(asked("What is it?", accepted), typed);
        assertThat(match).isEqualTo(new Match(true, said));
    }
}
