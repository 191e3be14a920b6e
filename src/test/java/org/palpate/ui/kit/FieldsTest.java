package org.palpate.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.HasValue;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palpate.school.DateForm;

/** A field that refuses something says which field it is and what it wants. */
class FieldsTest {

    private final Dates dates = DatesTest.in(DateForm.IN_WORDS);
    private final DayAndTime due = Fields.dayAndTime("Due", "Later is late.", dates);

    @Test
    void aTimeThatIsNotUnderstoodIsRefusedByName() {
        type(due.day(), LocalDate.of(2026, 12, 5));
        type(due.time(), "6");
        assertThatThrownBy(due::typed)
                .isInstanceOfSatisfying(
                        Unfinished.class,
                        refusal ->
                                assertThat(refusal.sentence())
                                        .isEqualTo(
                                                "“Due, time”: Write a time like 18:00 or 6 pm."));
    }

    @Test
    void whatATimeWasTakenForStandsUnderTheField() {
        TypedField<LocalTime> time = Fields.time("Time", DateForm.IN_WORDS);
        type(time, "6:30");
        assertThat(time.getValue()).isEqualTo("06:30");
        assertThat(time.getHelperText()).isEqualTo("Taken as 6:30 in the morning.");
        type(time, "6:30 pm");
        assertThat(time.getValue()).isEqualTo("18:30");
        assertThat(time.getHelperText()).isEmpty();
    }

    @Test
    void theAfternoonBeginsAnewWhereTheCountryHasItSo() {
        TypedField<LocalTime> time = Fields.time("Time", DateForm.of("US"));
        type(time, "18:30");
        assertThat(time.getValue()).isEqualTo("6:30 PM");
        assertThat(time.typed()).isEqualTo(LocalTime.of(18, 30));
    }

    @Test
    void midnightIsSaidAsTheEndOfTheDayBefore() {
        due.setValue(LocalDateTime.of(2026, 12, 5, 0, 0));
        assertThat(due.getHelperText())
                .isEqualTo("Later is late. Midnight: the end of 4 Dec 2026.");
        due.setValue(LocalDateTime.of(2026, 12, 5, 18, 0));
        assertThat(due.getHelperText()).isEqualTo("Later is late.");
    }

    @Test
    void whatTheClocksSkipOrShowTwiceIsSaid() {
        due.setValue(LocalDateTime.of(2027, 3, 28, 2, 30));
        assertThat(due.getHelperText())
                .isEqualTo("Later is late. The clocks skip this time on that day: taken as 03:30.");
        due.setValue(LocalDateTime.of(2027, 10, 31, 2, 30));
        assertThat(due.getHelperText())
                .isEqualTo(
                        "Later is late. The clocks show this time twice on that day: taken as the first.");
    }

    @Test
    void theFieldAsksForADateAsTheCountryWritesIt() {
        assertThat(Fields.day("Due", DateForm.of("US")).getI18n().getBadInputErrorMessage())
                .isEqualTo("Write a date like 12/05/2026 or 5 Dec 2026, with its year.");
        assertThat(Fields.day("Due", DateForm.of("SE")).getI18n().getBadInputErrorMessage())
                .contains("2026-12-05", "may mean two days");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0227-12-05", "1999-12-31", "2101-01-01"})
    void aDayThatNoSchoolHasIsRefusedByName(LocalDate slip) {
        type(due.day(), slip);
        type(due.time(), "18:00");
        assertThatThrownBy(due::typed)
                .isInstanceOfSatisfying(
                        Unfinished.class,
                        refusal ->
                                assertThat(refusal.sentence())
                                        .isEqualTo(
                                                "“Due, date”: Write a date of the years 2000 to 2100."));
    }

    @Test
    void theFirstAndTheLastDayAreTaken() {
        type(due.time(), "18:00");
        type(due.day(), Fields.FIRST_DAY);
        assertThat(due.typed()).isEqualTo(LocalDateTime.of(2000, 1, 1, 18, 0));
        type(due.day(), Fields.LAST_DAY);
        assertThat(due.typed()).isEqualTo(LocalDateTime.of(2100, 12, 31, 18, 0));
    }

    private static <T> void type(HasValue<?, T> field, T value) {
        field.setValue(value);
    }
}
