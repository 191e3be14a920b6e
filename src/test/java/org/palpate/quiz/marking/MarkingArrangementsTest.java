package org.palpate.quiz.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.palpate.quiz.Words.arranged;
import static org.palpate.quiz.Words.label;
import static org.palpate.quiz.Words.match;
import static org.palpate.quiz.Words.matched;
import static org.palpate.quiz.Words.order;
import static org.palpate.quiz.Words.pair;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palpate.quiz.question.Count;
import org.palpate.quiz.question.Matching;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.Response;
import org.palpate.quiz.question.ResponseText;

/** Marking tables: the response as the log writes it, and the fraction it earns. */
class MarkingArrangementsTest {

    private static final Matching NERVES =
            match(
                    pair("iliacus", "femoral nerve"),
                    pair("psoas major", "lumbar plexus"),
                    pair("sartorius", "femoral nerve"),
                    pair("gracilis", "obturator nerve"));

    private static void earns(Question question, String response, double fraction) {
        Mark mark = Marking.mark(question, ResponseText.read(response));

        assertThat(mark.fraction()).isEqualTo(fraction, within(1e-4));
    }

    @ParameterizedTest(name = "{0} earns {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    matched 0=femoral nerve;1=lumbar plexus;2=femoral nerve;3=obturator nerve  | 1
                    matched 3=obturator nerve;2=femoral nerve;1=lumbar plexus;0=femoral nerve  | 1
                    matched 0=femoral nerve;1=lumbar plexus;2=femoral nerve                    | 0.75
                    matched 0=femoral nerve;1=femoral nerve;2=femoral nerve;3=femoral nerve    | 0.5
                    matched 0=femoral nerve                                                    | 0.25
                    matched 0=lumbar plexus;1=femoral nerve                                    | 0
                    matched 0=a spare choice                                                   | 0
                    matched 0=Femoral nerve                                                    | 0
                    matched 7=femoral nerve                                                    | 0
                    matched -1=femoral nerve;0=femoral nerve                                   | 0.25
                    matched 0=;1=;2=;3=                                                        | 0
                    'matched '                                                                 | 0
                    blank                                                                      | 0
                    filled 0=femoral nerve                                                     | 0
                    """)
    void matchingEarnsTheShareOfRightPairs(String response, double fraction) {
        earns(NERVES, response, fraction);
    }

    @ParameterizedTest(name = "{0} earns {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    arranged a,b,c,d      | 1
                    arranged a,b,d,c      | 0.5
                    arranged b,a,c,d      | 0.5
                    arranged b,c,d,a      | 0
                    arranged d,c,b,a      | 0
                    arranged a            | 0.25
                    arranged a,b          | 0.5
                    arranged b            | 0
                    arranged a,a,a,a      | 0.25
                    arranged a,x,c,d      | 0.75
                    arranged a,b,c,d,e    | 1
                    arranged x,y          | 0
                    'arranged '           | 0
                    blank                 | 0
                    chosen-set a,b,c,d    | 0
                    """)
    void exactPlacesCount(String response, double fraction) {
        earns(order(Count.EXACT_PLACE, "a", "b", "c", "d"), response, fraction);
    }

    @ParameterizedTest(name = "{0} earns {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    arranged a,b,c,d,e    | 1
                    arranged b,c,d,e,a    | 0.8
                    arranged e,a,b,c,d    | 0.8
                    arranged a,b,d,e,c    | 0.8
                    arranged a,c,b,e,d    | 0.6
                    arranged e,d,c,b,a    | 0
                    arranged d,e          | 0.4
                    arranged a            | 0
                    arranged a,a,a        | 0
                    arranged a,x,b        | 0.4
                    'arranged '           | 0
                    blank                 | 0
                    """)
    void theLongestRunCounts(String response, double fraction) {
        earns(order(Count.LONGEST_RUN, "a", "b", "c", "d", "e"), response, fraction);
    }

    @ParameterizedTest(name = "{0} earns {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    placed iliacus=l-iliacus;psoas=l-psoas;rectus=l-rectus     | 1
                    placed iliacus=l-iliacus;psoas=l-psoas                     | 0.6667
                    placed iliacus=l-iliacus                                   | 0.3333
                    placed iliacus=l-psoas;psoas=l-iliacus;rectus=l-rectus     | 0.3333
                    placed iliacus=l-psoas;psoas=l-iliacus                     | 0
                    placed iliacus=l-iliacus;psoas=l-iliacus;rectus=l-iliacus  | 0.3333
                    placed iliacus=l-spare                                     | 0
                    placed iliacus=unknown                                     | 0
                    placed nowhere=l-iliacus                                   | 0
                    'placed '                                                  | 0
                    blank                                                      | 0
                    pointed iliacus                                            | 0
                    """)
    void labellingEarnsTheShareOfRightLabels(String response, double fraction) {
        earns(label("iliacus", "psoas", "rectus"), response, fraction);
    }

    @Test
    void aMarkTellsWhichPartsAreRight() {
        Mark mark = Marking.mark(NERVES, matched("femoral nerve", "obturator nerve"));

        assertThat(mark.parts()).isEqualTo(Map.of("0", 1.0, "1", 0.0, "2", 0.0, "3", 0.0));
        assertThat(Marking.mark(NERVES, Response.BLANK).parts())
                .containsOnlyKeys("0", "1", "2", "3");
        assertThat(Marking.mark(order(Count.EXACT_PLACE, "a", "b"), arranged("a")).parts())
                .isEqualTo(Map.of("a", 1.0, "b", 0.0));
        assertThat(Marking.mark(order(Count.LONGEST_RUN, "a", "b"), arranged("a", "b")).parts())
                .isEmpty();
    }
}
