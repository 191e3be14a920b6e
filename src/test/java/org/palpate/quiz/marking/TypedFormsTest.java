package org.palpate.quiz.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palpate.quiz.Words;
import org.palpate.quiz.question.Numeric;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.ShortAnswer;
import org.palpate.quiz.question.Tolerance;
import org.palpate.quiz.question.Typed;

/**
 * Times and days, levels of the spine, Greek letters and marks between digits, in the forms people
 * type them in: each is understood or asked again, and none is marked as another fact.
 */
class TypedFormsTest {

    private static String comesTo(Question question, String typed) {
        if (!AskedAgain.of(question, new Typed(typed)).isEmpty()) {
            return "asked";
        }
        return Marking.mark(question, new Typed(typed)).isRight() ? "right" : "wrong";
    }

    private static ShortAnswer words(String stem, String accepted) {
        return new ShortAnswer(Words.asking(stem), List.of(accepted.split(", ")), Map.of());
    }

    private static Numeric number(String stem, String value, String unit) {
        return new Numeric(
                Words.asking(stem),
                new BigDecimal(value),
                new Tolerance.Nominal(BigDecimal.ZERO),
                unit,
                Map.of(),
                List.of());
    }

    @ParameterizedTest(name = "{0} {1}: {3} is {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    When does it rise?   | 6 pm        | right | 18:00; 6pm; 6 p.m.; 6:00 PM; 18.00; 1800; 18 h; six pm; 6 in the evening; 6 o'clock in the evening; 18 Uhr
                    When does it rise?   | 6 pm        | wrong | 6 am; 7 pm; 06:00; 18:30; 6 in the morning; noon
                    When does it rise?   | 6 pm        | asked | 6; 6:00; half past six; evening; 66
                    When does it fall?   | 8 am        | right | 08:00; 8 in the morning; 0800; 8 AM
                    When does it fall?   | 8 am        | wrong | 8 pm; 20:00; noon
                    When does it fall?   | 8 am        | asked | 8; 8:00; 8 o'clock
                    When is it highest?  | noon        | right | 12 pm; 12:00; midday; 12 noon
                    When is it highest?  | noon        | wrong | midnight; 12 am; 0:00
                    When was Ling born?  | 15 November | right | November 15; 15th of November; Nov 15; 15.11.; 15/11; 11/15; the 15th of November
                    When was Ling born?  | 15 November | wrong | 5 November; 15 December; 16.11.
                    When was Ling born?  | 15 November | asked | 15; November; 15 November 1776; 1776; 15.11
                    Which day is it?     | 12 June     | asked | 6/12; 12/6; June
                    Which day was it?    | 15 November 1776 | right | November 15, 1776; 1776-11-15; 15.11.1776; 11/15/1776
                    Which day was it?    | 15 November 1776 | wrong | 15 November 1777; 5 November 1776
                    Which day was it?    | 15 November 1776 | asked | 15 November; 1776
                    When did it begin?   | midnight    | right | 12 am; 0:00; 24:00; 00:00
                    When did it begin?   | midnight    | asked | 12
                    When did it open?    | June 1813   | right | Jun 1813; 6/1813; 06.1813; in June 1813
                    When did it open?    | June 1813   | wrong | July 1813; June 1814
                    When did it open?    | June 1813   | asked | 1813; June
                    Which spinous process lies between the crests? | L4 | right | L4 spinous process; spinous process of L4; LIV; LIV process
                    Which spinous process lies between the crests? | L4 | wrong | L3 spinous process; L4 nerve; L4/L5
                    Which root?          | L5          | right | LV; Lv; L V; L 5; L-5; L.5; L05; L5th; 5 lumbar; five lumbar; fifth lumbar; lumbar V; lumbar five
                    Which root?          | L5          | wrong | LIV; L4; S5; L5/S1; LV/SI; fifth sacral; sciatic; LVI
                    Which root?          | L5          | asked | 5; V; fifth; 5L; VL; LS; fith lumbar; last lumbar; lumbar
                    Which vertebra?      | L5          | right | vertebra LV; vertebra lumbalis V; fifth lumbar vertebra
                    Which vertebra?      | C7          | right | CVII; C-VII; cerv. 7; vertebra prominens; seven cervical
                    Which vertebra?      | C7          | wrong | CVI; CVIII; D7
                    Which vertebra?      | C7          | asked | CIIV; 7; seventh
                    Which vertebra?      | T12         | right | D12; dorsal 12; thor. 12; TXII; Th XII
                    Which level?         | S1          | right | SI; S I; sacral one
                    Which level?         | S1          | asked | Sl; S l; IS
                    Which disc?          | L4/L5       | right | LIV/LV; L IV/V; LIV-LV; between the fourth and fifth lumbar vertebrae
                    Which disc?          | L5/S1       | right | LV/SI; LVS1; L5/SI
                    Which disc?          | L5/S1       | wrong | LIV/LV; L4/S1
                    Which joint?         | SI joint    | wrong | S1 joint; first sacral
                    Which fibers?        | Aδ          | right | A-delta; A delta; Adelta; a-delta; A δ; A∂; AΔ; A-delta fibers; type A delta fibers; A-delta nerve fibers
                    Which fibers?        | Aδ          | wrong | A-beta; Aβ; C fibers; delta; A-gamma
                    Which fibers?        | A-beta fibers | right | Aβ; A-β; Aß; Aß fibres; Abeta
                    Which fibers?        | A-beta fibers | wrong | AB; beta; Aα; A delta
                    Which fibers?        | C fibers    | right | C; C-fibres; type C fibers; C nerve fibers
                    Which fibers?        | Ia fibers   | right | type Ia; group Ia fibers
                    Which neurons?       | α-motoneurons | right | alpha motor neurons; alpha motoneurons
                    Which receptor?      | β2 receptor | right | beta-2 receptor; beta 2; beta2; ß2; β-2
                    Which receptor?      | β2 receptor | wrong | β1; alpha-2 receptor
                    Which receptor?      | μ receptor  | right | mu receptor; µ receptor; mu
                    Which unit?          | µm          | right | um; μm; micrometer; micron
                    Which unit?          | µm          | wrong | mm; nm
                    Which rib?           | rib 11      | right | 11; XI; eleventh; 11th rib
                    Which nerve?         | facial nerve | right | facialis; n. facialis
                    Which nerve?         | facial nerve | wrong | fascialis; femoralis
                    Which test?          | Thomas test | wrong | modified Thomas test; Thomas test (modified); reverse Thomas test; crossed Thomas test; negative Thomas test; false Thomas test
                    """)
    void inWords(String stem, String accepted, String comesTo, String typed) {
        for (String text : typed.split("; ?")) {
            assertThat(comesTo(words(stem, accepted), text)).as(text).isEqualTo(comesTo);
        }
    }

    @ParameterizedTest(name = "{0} {1} {2}: {4} is {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    How many hours of sleep? | 7       | hours   | asked | 7 pm; 7am; 7 a.m.; 7:00; 19:00; 7 o'clock; 0700 hours; 7th of June; 7 June; June 7; 07.06.2024; 2024-06-07; Monday; noon; half past seven; 7 in the morning
                    How many hours of sleep? | 7       | hours   | right | 7:00 h; 7 h 00; 7h; seven hours; 7
                    How many minutes?        | 150     | minutes | right | 2:30 h; 2h30; 2 h 30; 2:30 hours
                    How many minutes?        | 150     | minutes | asked | 2:30; 2:30 pm; 2:30 min; 1,50,0; 150 pm
                    How many weeks?          | 12      | weeks   | asked | 12 June; 12.12.; 12.6.; 12:00; 12 pm; Dec 12; 12. June
                    How many muscles?        | 4       |         | asked | 4 pm; 4 May; 4:00; 4.5.; 4th of July
                    How long is it?          | 4.5     | cm      | right | 4.5.
                    How many kilocalories?   | 1000000 | kcal    | asked | 1000,000; 1000.000; 1,00,0,000; 10,00,000; 1,000000; 100,0000; 1000,000 kcal; 10'00'000; 1.000,000
                    How many kilocalories?   | 1000000 | kcal    | right | 1,000,000; 1.000.000; 1 000 000; 1'000'000; 1000000
                    How many cells?          | 1000    |         | asked | 1000,000; 1,00,0; 1,,000; 10,000,0
                    How many cells?          | 1000    |         | right | 1,000; 1000; 1 000; 1000.0
                    How many grams?          | 1234.567 | g      | right | 1234.567
                    How many grams?          | 1234.567 | g      | asked | 1234,567
                    """)
    void inNumbers(String stem, String value, String unit, String comesTo, String typed) {
        Numeric question = number(stem, value, unit == null ? "" : unit);
        for (String text : typed.split("; ?")) {
            assertThat(comesTo(question, text)).as(text).isEqualTo(comesTo);
        }
    }

    @Test
    void aTimeAndADayAreCalledWhatTheyAre() {
        Numeric hours = number("How many hours?", "7", "hours");

        assertThat(AskedAgain.of(hours, new Typed("7 p.m.")))
                .extracting(AskedAgain::sentence)
                .containsExactly("That is a time of day, and a number is asked for.");
        assertThat(AskedAgain.of(hours, new Typed("7 June")))
                .extracting(AskedAgain::sentence)
                .containsExactly("That is a date, and a number is asked for.");
    }
}
