package org.palpate.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.palpate.school.DateForm;

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
            value = {
                "6:30|6:30 in the morning",
                "6h|6:00 in the morning",
                "6.15|6:15 in the morning",
                "11:00|11:00 in the morning",
                "12:30|12:30 in the afternoon"
            })
    void whatOthersWriteForTheEveningIsSaidInWords(String typed, String words) {
        assertThat(Typing.takenFor(typed)).contains(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"06:30", "18:30", "6:30 am", "6 pm", "1800", "6", "noon", "x", ""})
    void whatSaysItselfIsNotSaidAgain(String typed) {
        assertThat(Typing.takenFor(typed)).isEmpty();
    }

    @Test
    void aWrongWeekdayIsNamed() {
        assertThat(TypedDay.wrongWeekday("mon 5 dec 2026", DateForm.IN_WORDS))
                .contains("5 Dec 2026 is a Saturday.");
        assertThat(TypedDay.wrongWeekday("Friday, 2026-12-05", DateForm.IN_WORDS))
                .contains("5 Dec 2026 is a Saturday.");
        assertThat(TypedDay.wrongWeekday("sat 5 dec 2026", DateForm.IN_WORDS)).isEmpty();
        assertThat(TypedDay.wrongWeekday("mon 31 feb 2026", DateForm.IN_WORDS)).isEmpty();
        assertThat(TypedDay.wrongWeekday("5 dec 2026", DateForm.IN_WORDS)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-12-05",
                "2026-12-5",
                "2026/12/05",
                "2026.12.05",
                "5 Dec 2026",
                "05 dec. 2026",
                "5 December 2026",
                "5. December 2026",
                "5th of December 2026",
                "5-Dec-2026",
                "5Dec2026",
                "Dec 5 2026",
                "Dec 5, 2026",
                "December 5th, 2026",
                "Dec. 5,2026",
                "Sat 5 Dec 2026",
                "Saturday, December 5, 2026",
                "5.12.2026",
                "05. 12. 2026",
                " 5 DEC 2026 ",
                "٥ Dec ٢٠٢٦"
            })
    void aDayIsUnderstood(String typed) {
        assertThat(TypedDay.of(typed, DateForm.IN_WORDS)).contains(LocalDate.of(2026, 12, 5));
    }

    @Test
    void numbersMeanADayWhereOnlyOneOfThemCanBeTheMonth() {
        assertThat(TypedDay.of("24/09/2026", DateForm.IN_WORDS))
                .contains(LocalDate.of(2026, 9, 24));
        assertThat(TypedDay.of("09/24/2026", DateForm.IN_WORDS))
                .contains(LocalDate.of(2026, 9, 24));
        assertThat(TypedDay.of("5/5/2026", DateForm.IN_WORDS)).contains(LocalDate.of(2026, 5, 5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12/5/2026",
                "5/12/2026",
                "05-12-2026",
                "5 December",
                "December 5",
                "Dec 2026",
                "5/12",
                "5/12/26",
                "31 Feb 2026",
                "2026-13-01",
                "24/24/2026",
                "Fri 5 Dec 2026",
                "5 Ma 2026",
                "5 J 2026",
                "tomorrow",
                "2026",
                "20261205",
                "5 Dec 2026 18:00",
                "5.12",
                "2026-12/05"
            })
    void whatCouldMeanTwoDaysIsNone(String typed) {
        assertThat(TypedDay.of(typed, DateForm.IN_WORDS)).isEmpty();
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

    @ParameterizedTest
    @CsvSource({
        "US, 12/5/2026, 2026-12-05",
        "US, 'Sat, 12/5/2026', 2026-12-05",
        "US, 12-5-2026, 2026-12-05",
        "US, 24.12.2026, 2026-12-24",
        "AT, 5.12.2026, 2026-12-05",
        "AT, 5/12/2026, 2026-12-05",
        "GB, 12/5/2026, 2026-05-12",
        "CA, 2026-12-05, 2026-12-05",
        "US, 2026-12-05, 2026-12-05",
        "US, 5 Dec 2026, 2026-12-05"
    })
    void twoNumbersMeanWhatTheCountrySays(String country, String typed, LocalDate meant) {
        assertThat(TypedDay.of(typed, DateForm.of(country))).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "US, 5.12.2026",
        "US, 'Fri, 12/5/2026'",
        "CA, 12/5/2026",
        "US, 13/13/2026",
        "GB, 31/2/2026"
    })
    void whatTheCountryDoesNotSettleIsNotUnderstood(String country, String typed) {
        assertThat(TypedDay.of(typed, DateForm.of(country))).isEmpty();
    }
}
