package org.palpate.quiz.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.palpate.quiz.Words.choose;
import static org.palpate.quiz.Words.point;
import static org.palpate.quiz.Words.statement;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.ResponseText;

/** Marking tables: the response as the log writes it, and the fraction it earns. */
class MarkingChoicesTest {

    private static void earns(Question question, String response, double fraction) {
        Mark mark = Marking.mark(question, ResponseText.read(response));

        assertThat(mark.fraction()).isEqualTo(fraction, within(1e-4));
        assertThat(mark.isRight()).isEqualTo(fraction == 1);
        assertThat(mark.isPartly()).isEqualTo(fraction > 0 && fraction < 1);
    }

    @ParameterizedTest(name = "{0} earns {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    chosen sartorius                     | 1
                    chosen pectineus                     | 0
                    chosen gracilis                      | 0
                    chosen iliacus                       | 0
                    chosen 0                             | 0
                    blank                                | 0
                    chosen-set sartorius                 | 0
                    chosen-set sartorius,pectineus       | 0
                    said true                            | 0
                    typed sartorius                      | 0
                    typed The sartorius                  | 0
                    arranged sartorius                   | 0
                    pointed sartorius                    | 0
                    matched 0=sartorius                  | 0
                    filled sartorius=sartorius           | 0
                    placed sartorius=sartorius           | 0
                    """)
    void aSingleChoiceIsRightOrWrong(String response, double fraction) {
        earns(choose("sartorius").outOf("sartorius", "pectineus", "gracilis"), response, fraction);
    }

    @ParameterizedTest(name = "{0} earns {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    chosen-set a,b,c                     | 1
                    chosen-set c,a,b                     | 1
                    chosen-set a,b                       | 0.6667
                    chosen-set a                         | 0.3333
                    chosen-set a,b,c,x                   | 0.6667
                    chosen-set a,b,c,x,y                 | 0.3333
                    chosen-set a,b,x                     | 0.3333
                    chosen-set a,b,x,y                   | 0
                    chosen-set a,x                       | 0
                    chosen-set a,x,y                     | 0
                    chosen-set x                         | 0
                    chosen-set x,y                       | 0
                    'chosen-set '                        | 0
                    chosen-set a,b,c,unknown             | 0.6667
                    chosen-set unknown                   | 0
                    blank                                | 0
                    chosen a                             | 0
                    arranged a,b,c                       | 0
                    typed a                              | 0
                    """)
    void aMultipleResponseEarnsRightMinusWrong(String response, double fraction) {
        earns(choose("a", "b", "c").among("a", "x", "b", "y", "c"), response, fraction);
    }

    @ParameterizedTest(name = "{0} earns {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    chosen-set a,b                       | 1
                    chosen-set b,a                       | 1
                    chosen-set a                         | 0
                    chosen-set a,b,x                     | 0
                    chosen-set a,b,unknown               | 0
                    chosen-set x                         | 0
                    'chosen-set '                        | 0
                    blank                                | 0
                    chosen a                             | 0
                    """)
    void allOrNothingEarnsAllOrNothing(String response, double fraction) {
        earns(choose("a", "b").allOrNothingAmong("a", "b", "x"), response, fraction);
    }

    @ParameterizedTest(name = "{0} earns {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    true  | said true       | 1
                    true  | said false      | 0
                    false | said false      | 1
                    false | said true       | 0
                    true  | blank           | 0
                    false | blank           | 0
                    true  | typed true      | 0
                    true  | chosen true     | 0
                    false | chosen-set a    | 0
                    """)
    void aStatementIsTrueOrFalse(boolean answer, String response, double fraction) {
        earns(statement(answer), response, fraction);
    }

    @ParameterizedTest(name = "pick {0}: {1} earns {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1 | pointed iliacus                  | 1
                    1 | pointed psoas                    | 1
                    1 | pointed iliacus,psoas            | 1
                    1 | pointed rectus                   | 0
                    1 | pointed iliacus,rectus           | 0
                    1 | pointed iliacus,psoas,rectus     | 0
                    1 | pointed nowhere                  | 0
                    1 | 'pointed '                       | 0
                    1 | blank                            | 0
                    1 | chosen iliacus                   | 0
                    2 | pointed iliacus,psoas            | 1
                    2 | pointed psoas,iliacus            | 1
                    2 | pointed iliacus                  | 0.5
                    2 | pointed iliacus,rectus           | 0
                    2 | pointed iliacus,psoas,rectus     | 0.5
                    2 | pointed iliacus,psoas,rectus,tfl | 0
                    2 | pointed rectus,tfl               | 0
                    2 | blank                            | 0
                    2 | placed iliacus=psoas             | 0
                    """)
    void aSpareWrongClickOnADrawingCosts(int pick, String response, double fraction) {
        earns(point(pick, "iliacus", "psoas"), response, fraction);
    }
}
