package org.palpate.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palpate.quiz.memory.Knowledge;

/** The words of the exam are said where the interval allows them. */
class ExamWordTest {

    @ParameterizedTest
    @CsvSource({
        "0.85, 0.72, 0.93, GOOD",
        "0.80, 0.70, 0.90, GOOD",
        "0.80, 0.69, 0.90, BORDERLINE",
        "0.60, 0.45, 0.71, BORDERLINE",
        "0.50, 0.40, 0.69, POOR",
        "0.60, 0.30, 0.85, ",
        "0.95, 0.40, 0.99, "
    })
    void theIntervalDecides(double estimate, double low, double high, ExamWord word) {
        assertThat(ExamWord.of(new Knowledge(estimate, low, high, 9, 0)))
                .isEqualTo(Optional.ofNullable(word));
    }
}
