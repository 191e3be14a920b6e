package org.palpate.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 5);

    @ParameterizedTest
    @CsvSource({
        "'Spring term, group A', Spring-term-group-A-gradebook-2026-12-05.csv",
        "'../../etc/passwd', etc-passwd-gradebook-2026-12-05.csv",
        "'Öğleden sonra', Öğleden-sonra-gradebook-2026-12-05.csv",
        "'קבוצה א', קבוצה-א-gradebook-2026-12-05.csv",
        "'???', gradebook-2026-12-05.csv",
        "'a\"b;c', a-b-c-gradebook-2026-12-05.csv"
    })
    void theClassAndTheDayAreInIt(String subject, String name) {
        assertThat(FileName.of(subject, "gradebook", DAY, "csv")).isEqualTo(name);
    }

    @Test
    void aLongNameIsCutBetweenSigns() {
        String name = FileName.of("💆".repeat(59) + "a".repeat(50), "gradebook", DAY, "csv");
        assertThat(name).isEqualTo("a-gradebook-2026-12-05.csv");
    }
}
