package org.palpate.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A time zone by another name is said by the name it has. */
class NearZoneTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "Europe/Wien, Europe/Vienna",
        "Europe/Vienne, Europe/Vienna",
        "wien, Europe/Vienna",
        "Vienna, Europe/Vienna",
        "america/vienna, Europe/Vienna",
        "Europe/Viena, Europe/Vienna",
        "europe/vienna, Europe/Vienna",
        "Österreich, Europe/Vienna",
        "Europe/Zürich, Europe/Zurich",
        "Europe/München, Europe/Berlin",
        "Deutschland, Europe/Berlin",
        "Europe/Roma, Europe/Rome",
        "Europe/København, Europe/Copenhagen",
        "America/New York, America/New_York",
        "NewYork, America/New_York",
        "Asia/Bombay, Asia/Kolkata",
        "Asia/Peking, Asia/Shanghai",
        "Warszawa, Europe/Warsaw"
    })
    void theZoneThatIsMeant(String typed, String zone) {
        assertThat(NearZone.of(typed)).contains(zone);
    }

    @ParameterizedTest
    @CsvSource({"+25:00", "Nowhere/Atlantis", "xy"})
    void whereNoneIsNearNoneIsNamed(String typed) {
        assertThat(NearZone.of(typed)).isEmpty();
    }

    /** What is offered is there to be chosen. */
    @Test
    void everyZoneOfTheListExists() throws IOException {
        try (InputStream list =
                Objects.requireNonNull(NearZone.class.getResourceAsStream("zones.txt"))) {
            new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" = ")[0])
                    .forEach(zone ->
                            assertThat(ZoneId.getAvailableZoneIds()).as(zone).contains(zone));
        }
    }
}
