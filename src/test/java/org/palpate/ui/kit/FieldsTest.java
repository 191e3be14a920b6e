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

/** A field that refuses something says which field it is and what it wants. */
class FieldsTest {

    private final DayAndTime due = Fields.dayAndTime("Due");

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
        TypedField<LocalTime> time = Fields.time("Time");
        type(time, "6:30");
        assertThat(time.getValue()).isEqualTo("06:30");
        assertThat(time.getHelperText()).isEqualTo("Taken as 6:30 in the morning.");
        type(time, "6:30 pm");
        assertThat(time.getValue()).isEqualTo("18:30");
        assertThat(time.getHelperText()).isEmpty();
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
