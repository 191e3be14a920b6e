package org.palpate.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type is understood as it was meant, or not at all. */
class TypingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "18:00|18:00", "18.30|18:30", "6 pm|18:00", "6pm|18:00", "6:30pm|18:30",
                "6.30 p.m.|18:30", "6 AM|06:00", "12 am|00:00", "12 pm|12:00", "12:15 am|00:15",
                "noon|12:00", "1800|18:00", "0615|06:15", "18h|18:00", "18h30|18:30",
                "18 Uhr|18:00", "18|18:00", "6:30|06:30", "06:00|06:00", "١٨:٠٠|18:00",
                " 9:05 |09:05", "23:59|23:59", "00:00|00:00"
            })
    void aTimeIsUnderstood(String typed, LocalTime meant) {
        assertThat(Typing.time(typed)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "6", "12", "0", "midnight", "24:00", "25", "18:60", "13 pm", "0 am", "6 o'clock",
                "6 p", "evening", "18:3", "18:000", "1.5.2026", "18-30", "-6:00", "6,5", "180",
                        "18:00:30"
            })
    void whatCouldMeanTwoThingsIsNoTime(String typed) {
        assertThat(Typing.time(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1.5|1.5", "1,5|1.5", "70|70", "70 %|70", "0,05|0.05", "85.5|85.5", "١,٥|1.5"})
    void aNumberIsUnderstood(String typed, double meant) {
        assertThat(Typing.number(typed, 2)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.000", "1,000", "1.000,5", "1e1", "1.5.1", "-1", "+1", "1 5", "one", "1/2", ".",
                "1."
            })
    void whatCouldMeanTwoThingsIsNoNumber(String typed) {
        assertThat(Typing.number(typed, 2)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "1,5", "1.000", "1e2", "-3", "three", "3 4", "0x3", "3 pieces"})
    void whatIsNoWholeNumberIsNone(String typed) {
        assertThat(Typing.whole(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"3|3", " 12 |12", "٣|3", "007|7"})
    void aWholeNumberIsUnderstood(String typed, int meant) {
        assertThat(Typing.whole(typed)).contains(meant);
        assertThat(Typing.percent(typed.strip() + " %")).contains(meant);
    }
}
