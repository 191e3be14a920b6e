package org.palpate.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Dates as the countries of the world write them. */
class DateFormTest {

    @ParameterizedTest
    @CsvSource({
        "US, MM/dd/yyyy, h:mm a, SUNDAY",
        "PH, MM/dd/yyyy, h:mm a, SUNDAY",
        "CA, yyyy-MM-dd, h:mm a, SUNDAY",
        "GB, dd/MM/yyyy, HH:mm, MONDAY",
        "IE, dd/MM/yyyy, HH:mm, MONDAY",
        "AU, dd/MM/yyyy, h:mm a, MONDAY",
        "IN, dd/MM/yyyy, h:mm a, SUNDAY",
        "ZA, yyyy/MM/dd, HH:mm, SUNDAY",
        "AT, dd.MM.yyyy, HH:mm, MONDAY",
        "DE, dd.MM.yyyy, HH:mm, MONDAY",
        "CH, dd.MM.yyyy, HH:mm, MONDAY",
        "FR, dd/MM/yyyy, HH:mm, MONDAY",
        "NL, dd-MM-yyyy, HH:mm, MONDAY",
        "SE, yyyy-MM-dd, HH:mm, MONDAY",
        "HU, yyyy.MM.dd, HH:mm, MONDAY",
        "BG, dd.MM.yyyy, HH:mm, MONDAY",
        "IL, dd.MM.yyyy, HH:mm, SUNDAY",
        "SA, dd/MM/yyyy, h:mm a, SUNDAY",
        "JP, yyyy/MM/dd, HH:mm, SUNDAY",
        "KR, yyyy.MM.dd, h:mm a, SUNDAY",
        "BR, dd/MM/yyyy, HH:mm, SUNDAY"
    })
    void eachCountryWritesItsOwnWay(String country, String day, String time, DayOfWeek first) {
        assertThat(DateForm.of(country)).isEqualTo(new DateForm(day, time, first));
    }

    @Test
    void withoutACountryTheMonthStandsInWords() {
        assertThat(DateForm.of("")).isEqualTo(DateForm.IN_WORDS);
        assertThat(DateForm.IN_WORDS.isDayFirst() || DateForm.IN_WORDS.isMonthFirst()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("everyCountry")
    void everyCountryHasDayMonthAndYearOnce(String country) {
        DateForm form = DateForm.of(country);
        assertThat(form.day()).hasSize(10).contains("dd", "MM", "yyyy");
        assertThat(form.isDayFirst() && form.isMonthFirst()).isFalse();
    }

    static Set<String> everyCountry() {
        return Set.of(Locale.getISOCountries());
    }
}
