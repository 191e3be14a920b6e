package org.palpate.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.palpate.refusal.Refusal;

class WindowTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final Instant opens = at("2026-10-19T08:00");
    private final Instant due = at("2026-10-23T18:00");
    private final Instant closes = at("2026-10-24T18:00");
    private final Window window = new Window(opens, due, closes);

    @Test
    void itIsOpenFromItsOpeningUntilJustBeforeItsClosing() {
        assertThat(isOpen(window, opens.minusMillis(1))).isFalse();
        assertThat(isOpen(window, opens)).isTrue();
        assertThat(isOpen(window, closes.minusMillis(1))).isTrue();
        assertThat(isOpen(window, closes)).isFalse();
        assertThat(window.hasClosed(closes)).isTrue();
        assertThat(isOpen(Window.ALWAYS, Instant.EPOCH)).isTrue();
    }

    @Test
    void whatIsDoneAtTheDueTimeIsInTime() {
        assertThat(window.isPastDue(due)).isFalse();
        assertThat(window.isPastDue(due.plusMillis(1))).isTrue();
        assertThat(Window.ALWAYS.isPastDue(due)).isFalse();
    }

    /** The clocks go back on 25 October 2026: seven days are seven days and an hour. */
    @Test
    void movedTimesStayTheSameTimesOfDayWhenTheClocksChange() {
        assertThat(window.shiftedBy(7, BERLIN))
                .isEqualTo(
                        new Window(
                                at("2026-10-26T08:00"),
                                at("2026-10-30T18:00"),
                                at("2026-10-31T18:00")));
        assertThat(window.shiftedBy(7, BERLIN).shiftedBy(-7, BERLIN)).isEqualTo(window);
        assertThat(Window.ALWAYS.shiftedBy(7, BERLIN)).isEqualTo(Window.ALWAYS);
    }

    @Test
    void extraDaysMoveTheEndAndNotTheBeginning() {
        assertThat(window.extendedBy(3, BERLIN))
                .isEqualTo(new Window(opens, at("2026-10-26T18:00"), at("2026-10-27T18:00")));
    }

    @Test
    void itsFirstDateIsTheFirstThatIsThere() {
        assertThat(window.first()).contains(opens);
        assertThat(new Window(null, due, closes).first()).contains(due);
        assertThat(new Window(null, null, closes).first()).contains(closes);
        assertThat(Window.ALWAYS.first()).isEmpty();
    }

    @Test
    void datesInAWrongOrderAreDeclined() {
        assertDeclined("due before it opens", due, opens, null);
        assertDeclined("due before it opens", due, due, null);
        assertDeclined("closes before it opens", due, null, opens);
        assertDeclined("closes before it is due", null, closes, due);
        assertThat(new Window(null, due, due).closesAt()).isEqualTo(due);
    }

    private static void assertDeclined(String why, Instant opens, Instant due, Instant closes) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new Window(opens, due, closes))
                .satisfies(declined -> assertThat(declined.sentence()).contains(why));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
    }

    private static boolean isOpen(Window window, Instant now) {
        return window.hasOpened(now) && !window.hasClosed(now);
    }
}
