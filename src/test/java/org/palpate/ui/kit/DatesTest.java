package org.palpate.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** In Berlin the clocks go forward on 28 March and back on 31 October 2027. */
class DatesTest {

    private final Dates dates =
            new Dates(
                    Clock.fixed(Instant.parse("2027-03-20T10:00:00Z"), ZoneId.of("Europe/Berlin")));

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
