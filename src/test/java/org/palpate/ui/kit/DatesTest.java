package org.palpate.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.palpate.school.DateForm;

/** In Berlin the clocks go forward on 28 March and back on 31 October 2027. */
class DatesTest {

    private final Dates dates = in(DateForm.IN_WORDS);

    static Dates in(DateForm form) {
        return new Dates(
                Clock.fixed(Instant.parse("2027-03-20T10:00:00Z"), ZoneId.of("Europe/Berlin")),
                () -> form);
    }

    @Test
    void daysAndTimesAreAsTheCountryWritesThem() {
        Instant six = Instant.parse("2026-12-05T17:00:07Z");
        assertThat(in(DateForm.of("US")).full(six)).isEqualTo("Sat 12/05/2026, 6:00 PM");
        assertThat(in(DateForm.of("US")).precise(six)).isEqualTo("12/05/2026, 6:00:07 PM");
        assertThat(in(DateForm.of("AT")).full(six)).isEqualTo("Sat 05.12.2026, 18:00");
        assertThat(in(DateForm.of("SE")).day(six)).isEqualTo("2026-12-05");
        assertThat(dates.full(six)).isEqualTo("Sat 5 Dec 2026, 18:00");
    }

    @Test
    void anEndAtMidnightIsTheEndOfTheDayBefore() {
        Instant midnight = Instant.parse("2027-03-20T23:00:00Z");
        assertThat(dates.until(midnight)).isEqualTo("Sat 20 Mar 2027, end of the day");
        assertThat(in(DateForm.of("US")).until(midnight))
                .isEqualTo("Sat 03/20/2027, end of the day");
        assertThat(dates.until(midnight.minusSeconds(60))).isEqualTo("Sat 20 Mar 2027, 23:59");
        assertThat(dates.due(midnight)).isEqualTo("due today, by the end of the day");
        assertThat(in(DateForm.of("US")).due(midnight.plusSeconds(64_800)))
                .isEqualTo("due tomorrow at 6:00 PM");
    }

    @Test
    void aTypedTimeMeansTheSchoolsTimeInSummerAndInWinter() {
        assertThat(resolved("2027-03-27T18:00")).isEqualTo("2027-03-27T17:00:00Z");
        assertThat(resolved("2027-03-28T18:00")).isEqualTo("2027-03-28T16:00:00Z");
    }

    @Test
    void aTimeThatTheClocksSkipMovesOnToOneThatIs() {
        assertThat(resolved("2027-03-28T02:30")).isEqualTo("2027-03-28T01:30:00Z");
        assertThat(dates.full(Instant.parse("2027-03-28T01:30:00Z"))).contains("03:30");
    }

    @Test
    void aTimeThatComesTwiceMeansTheFirst() {
        assertThat(resolved("2027-10-31T02:30")).isEqualTo("2027-10-31T00:30:00Z");
    }

    @Test
    void whatIsResolvedIsTypedBackAsItWas() {
        for (String typed : new String[] {"2027-03-27T18:00", "2027-07-01T00:00"}) {
            var local = LocalDateTime.parse(typed);
            assertThat(dates.typed(dates.resolve(local))).isEqualTo(local);
        }
    }

    private String resolved(String typed) {
        return dates.resolve(LocalDateTime.parse(typed)).toString();
    }
}
