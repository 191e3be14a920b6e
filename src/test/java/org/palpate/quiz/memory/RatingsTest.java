package org.palpate.quiz.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palpate.quiz.Certainty;

class RatingsTest {

    private static final Optional<Duration> USUAL = Optional.of(Duration.ofSeconds(20));

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "0,    SURE,   5,  AGAIN",
                "0.59, SURE,   5,  AGAIN",
                "0.59, -,      -,  AGAIN",
                "0.6,  FAIRLY, 5,  GOOD",
                "0.6,  SURE,   5,  EASY",
                "1,    GUESS,  5,  HARD",
                "1,    GUESS,  90, HARD",
                "1,    FAIRLY, 5,  GOOD",
                "1,    -,      5,  GOOD",
                "1,    SURE,   20, GOOD",
                "1,    SURE,   90, GOOD",
                "1,    SURE,   -,  GOOD",
                "1,    SURE,   19, EASY"
            })
    void anAnswerRatesByItsShareCertaintyAndTime(
            double fraction, Certainty certainty, Integer seconds, Rating rating) {
        Duration taken = seconds == null ? null : Duration.ofSeconds(seconds);
        assertThat(Ratings.of(fraction, certainty, taken, USUAL)).isEqualTo(rating);
    }

    @Test
    void whoseOwnMedianIsNotKnownIsNeverQuick() {
        assertThat(Ratings.of(1, Certainty.SURE, Duration.ofSeconds(1), Optional.empty()))
                .isEqualTo(Rating.GOOD);
    }

    /** 0.1 + 0.2 + 0.3 is a hair more than 0.6, 1 − 0.4 a hair less on some ways there. */
    @Test
    void threeFifthsCountHoweverTheyWereAddedUp() {
        assertThat(Ratings.isRecalled(0.1 + 0.2 + 0.3)).isTrue();
        assertThat(Ratings.isRecalled(1.2 - 0.6)).isTrue();
        assertThat(Ratings.isRecalled(Math.nextDown(0.6))).isTrue();
        assertThat(Ratings.isRecalled(0.5999)).isFalse();
    }

    @Test
    void theMedianIsTheMiddleOneAndNeedsFiveAnswers() {
        assertThat(Ratings.median(seconds(9, 1, 4, 2, 3))).contains(Duration.ofSeconds(3));
        assertThat(Ratings.median(seconds(9, 1, 4, 2, 3, 100))).contains(Duration.ofMillis(3_500));
        assertThat(Ratings.median(seconds(1, 2, 3, 4))).isEmpty();
    }

    private static List<Duration> seconds(long... all) {
        return Arrays.stream(all).mapToObj(Duration::ofSeconds).toList();
    }
}
