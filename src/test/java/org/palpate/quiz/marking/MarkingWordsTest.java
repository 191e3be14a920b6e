package org.palpate.quiz.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.palpate.quiz.Words.about;
import static org.palpate.quiz.Words.between;
import static org.palpate.quiz.Words.chosenGap;
import static org.palpate.quiz.Words.fill;
import static org.palpate.quiz.Words.number;
import static org.palpate.quiz.Words.typedGap;
import static org.palpate.quiz.Words.withinShare;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palpate.quiz.Words;
import org.palpate.quiz.question.Gaps;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.ResponseText;
import org.palpate.quiz.question.ShortAnswer;

/** Marking tables: the response as the log writes it, and the fraction it earns. */
class MarkingWordsTest {

    private static final ShortAnswer MUSCLE =
            new ShortAnswer(
                    about("muscle"),
                    List.of("psoas major", "great psoas"),
                    Map.of("psoas minor", "The minor one ends on the pubis."));

    private static final Gaps TEXT =
            fill(
                    "The {muscle} ends on the {end} and {move} the hip.",
                    Map.of(
                            "muscle", typedGap(1, "psoas major", "iliopsoas"),
                            "end", chosenGap(2, "lesser trochanter", "greater trochanter"),
                            "move", typedGap(1, "flexes")));

    private static void earns(Question question, String response, double fraction) {
        Mark mark = Marking.mark(question, ResponseText.read(response));

        assertThat(mark.fraction()).isEqualTo(fraction, within(1e-4));
    }

    @ParameterizedTest(name = "{0} earns {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    typed psoas major               | 1
                    typed Psoas Major               | 1
                    typed the psoas major muscle    | 1
                    typed great psoas               | 1
                    typed psoas majr                | 1
                    typed m. psoas major            | 1
                    typed psoas minor               | 0
                    typed psoas                     | 0
                    typed major                     | 0
                    typed iliacus                   | 0
                    typed 42                        | 0
                    'typed '                        | 0
                    'typed    '                     | 0
                    blank                           | 0
                    chosen psoas-major              | 0
                    said true                       | 0
                    """)
    void aShortAnswerIsComparedByMeaning(String response, double fraction) {
        earns(MUSCLE, response, fraction);
    }

    @ParameterizedTest(name = "{0} ± {1}: {2} earns {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    45  | 0   | typed 45            | 1
                    45  | 0   | typed 45.0          | 1
                    45  | 0   | typed 45,00         | 1
                    45  | 0   | typed 46            | 0
                    45  | 2   | typed 43            | 1
                    45  | 2   | typed 47            | 1
                    45  | 2   | typed 42.9          | 0
                    45  | 2   | typed 47.1          | 0
                    45  | 2   | typed 45 minutes    | 1
                    45  | 2   | typed 45 minute     | 1
                    45  | 2   | typed 45 Minutes    | 1
                    45  | 2   | typed 45minutes     | 1
                    45  | 2   | typed 0.75 hours    | 1
                    45  | 2   | 'typed 0,75 hours'  | 1
                    45  | 2   | typed 1 hour        | 0
                    45  | 2   | typed 45 seconds    | 0
                    -5  | 0   | typed −5            | 1
                    -5  | 0   | typed 5             | 0
                    45  | 2   | typed forty-five    | 1
                    45  | 2   | blank               | 0
                    45  | 2   | chosen 45           | 0
                    """)
    void aNumberMayBeOffByAnAmount(String value, String off, String response, double fraction) {
        earns(number(value, Words.within(off)), response, fraction);
    }

    @ParameterizedTest(name = "{0} earns {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    typed 200     | 1
                    typed 210     | 1
                    typed 190     | 1
                    typed 210.1   | 0
                    typed 189.9   | 0
                    typed -200    | 0
                    typed 2e2     | 1
                    """)
    void aNumberMayBeOffByAShare(String response, double fraction) {
        earns(number("200", withinShare("0.05")), response, fraction);
    }

    @ParameterizedTest(name = "{0} earns {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    typed 4       | 1
                    typed 6       | 1
                    'typed 5,5'   | 1
                    typed 3.99    | 0
                    typed 6.01    | 0
                    typed .1 hours| 1
                    """)
    void aNumberMayLieInARange(String response, double fraction) {
        earns(number("5", between("4", "6")), response, fraction);
    }

    @ParameterizedTest(name = "{0} earns {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    filled muscle=psoas major;end=lesser trochanter;move=flexes  | 1
                    filled muscle=Iliopsoas;end=lesser trochanter;move=flexs     | 1
                    filled end=lesser trochanter                                 | 0.5
                    filled muscle=psoas major                                    | 0.25
                    filled muscle=psoas major;move=flexes                        | 0.5
                    filled muscle=psoas major;end=greater trochanter;move=flexes | 0.5
                    filled end=Lesser trochanter                                 | 0
                    filled muscle=iliacus;end=lesser trochanter;move=extends     | 0.5
                    filled muscle=lesser trochanter;end=psoas major              | 0
                    filled other=psoas major                                     | 0
                    filled muscle=;end=;move=                                    | 0
                    'filled '                                                    | 0
                    blank                                                        | 0
                    typed psoas major                                            | 0
                    """)
    void aTextWithGapsEarnsByTheirWeights(String response, double fraction) {
        earns(TEXT, response, fraction);
    }
}
