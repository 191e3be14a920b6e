package org.palpate.quiz.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What py-fsrs 6.3.1 gives with the published weights, here to the last digit it prints. */
class Fsrs6Test {

    private static final Instant BEGIN = Instant.parse("2022-11-29T12:30:00Z");
    private final Fsrs6 memory = Fsrs6.usual();

    @Test
    void answeredWhenDueAQuestionComesBackAfterThePublishedDays() {
        assertThat(daysWhenDue(memory, "3333331133333"))
                .containsExactly(0L, 2L, 11L, 46L, 163L, 498L, 0L, 0L, 2L, 4L, 7L, 12L, 21L);
    }

    @Test
    void answersAtThePublishedGapsLeaveThePublishedMemory() {
        Card card = answered(memory, "133333", 0, 0, 1, 3, 8, 21);
        assertThat(card.stability()).isCloseTo(53.62691, within(1e-4));
        assertThat(card.difficulty()).isCloseTo(6.3574867, within(1e-6));
        assertThat(card.phase()).isEqualTo(Phase.REVIEW);
        assertThat(card.parameters()).isEqualTo("fsrs-6-default").isEqualTo(memory.name());
    }

    /** The same history with the weights for answers within a day at nothing. */
    @Test
    void otherWeightsGiveAnotherMemory() {
        List<Double> weights = new ArrayList<>(Parameters.PUBLISHED.weights());
        weights.set(17, 0.0);
        weights.set(18, 0.0);
        weights.set(19, 0.0);
        Fsrs6 other = memory.with(new Parameters("no-short-term", weights));
        Card card = answered(other, "133333", 0, 0, 1, 3, 8, 21);
        assertThat(card.stability()).isCloseTo(53.335106, within(1e-4));
        assertThat(card.parameters()).isEqualTo("no-short-term");
    }

    @ParameterizedTest
    @CsvSource({
        "AGAIN, 0.212, 6.4133, 60",
        "HARD, 1.2931, 5.11217071, 330",
        "GOOD, 2.3065, 2.11810397, 600",
        "EASY, 8.2956, 1.0, 691200"
    })
    void theFirstAnswerSetsTheMemory(
            Rating rating, double stability, double difficulty, long seconds) {
        Card card = memory.answered(memory.fresh(BEGIN), rating, BEGIN);
        assertThat(card.stability()).isCloseTo(stability, within(1e-9));
        assertThat(card.difficulty()).isCloseTo(difficulty, within(1e-7));
        assertThat(Duration.between(BEGIN, card.due()).toSeconds()).isEqualTo(seconds);
        assertThat(card.lastAnswered()).isEqualTo(BEGIN);
    }

    @Test
    void aCardNeverAskedIsDueAtOnceAndNothingIsKnownOfIt() {
        Card card = memory.fresh(BEGIN);
        assertThat(card.phase()).isEqualTo(Phase.NEW);
        assertThat(card.isDue(BEGIN)).isTrue();
        assertThat(memory.recall(card, BEGIN)).isZero();
    }

    @Test
    void afterAsManyDaysAsItsStabilityRecallIsNinetyPercent() {
        Card card = new Card(Phase.REVIEW, 0, 20, 5, BEGIN, BEGIN, memory.name());
        assertThat(memory.recall(card, BEGIN.plus(Duration.ofDays(20))))
                .isCloseTo(0.9, within(1e-12));
        assertThat(memory.recall(card, BEGIN.plus(Duration.ofHours(23)))).isEqualTo(1);
        assertThat(memory.recall(card, BEGIN.minusSeconds(1))).isEqualTo(1);
        assertThat(memory.interval(20)).isEqualTo(20);
    }

    @Test
    void aForgottenCardIsRelearnedInMinutes() {
        Card known = new Card(Phase.REVIEW, 0, 20, 5, BEGIN, BEGIN, memory.name());
        Instant then = BEGIN.plus(Duration.ofDays(20));
        Card forgotten = memory.answered(known, Rating.AGAIN, then);
        assertThat(forgotten.phase()).isEqualTo(Phase.RELEARNING);
        assertThat(forgotten.due()).isEqualTo(then.plus(Duration.ofMinutes(10)));
        assertThat(forgotten.stability()).isLessThan(known.stability());
        assertThat(memory.answered(forgotten, Rating.HARD, forgotten.due()).due())
                .isEqualTo(forgotten.due().plus(Duration.ofMinutes(15)));
        Card back = memory.answered(forgotten, Rating.GOOD, forgotten.due());
        assertThat(back.phase()).isEqualTo(Phase.REVIEW);
        assertThat(back.isDue(forgotten.due().plus(Duration.ofHours(23)))).isFalse();
    }

    @Test
    void withoutStepsEveryAnswerLeadsToDays() {
        Fsrs6 plain = memory.withSteps(List.of(), List.of());
        Card card = plain.answered(plain.fresh(BEGIN), Rating.AGAIN, BEGIN);
        assertThat(card.phase()).isEqualTo(Phase.REVIEW);
        assertThat(card.due()).isEqualTo(BEGIN.plus(Duration.ofDays(1)));
        assertThat(plain.answered(card, Rating.AGAIN, card.due()).phase()).isEqualTo(Phase.REVIEW);
    }

    /** The school took a step away while the card stood at it. */
    @Test
    void aCardAtAStepThatIsNoMoreLeavesTheStepsWithARightAnswer() {
        Card second = memory.answered(memory.fresh(BEGIN), Rating.GOOD, BEGIN);
        Fsrs6 shorter = memory.withSteps(List.of(Duration.ofMinutes(1)), List.of());
        assertThat(shorter.answered(second, Rating.HARD, second.due()).phase())
                .isEqualTo(Phase.REVIEW);
        assertThat(shorter.answered(second, Rating.AGAIN, second.due()).step()).isZero();
    }

    @Test
    void theMoreIsToBeRecalledTheSoonerAQuestionComesBack() {
        assertThat(memory.withRetention(0.95).interval(50)).isLessThan(50);
        assertThat(memory.withRetention(0.85).interval(50)).isGreaterThan(50);
        assertThat(memory.interval(1e9)).isEqualTo(Fsrs6.LONGEST_INTERVAL);
        assertThat(memory.withLongestInterval(100).interval(1e9)).isEqualTo(100);
        assertThat(memory.interval(0.01)).isEqualTo(1);
    }

    @Test
    void fuzzMovesALongIntervalALittleAndAlwaysAlike() {
        Card card = new Card(Phase.REVIEW, 0, 100, 5, BEGIN, BEGIN, memory.name());
        Instant then = BEGIN.plus(Duration.ofDays(100));
        long plain = Duration.between(then, due(memory, card, then)).toDays();
        List<Long> moved = new ArrayList<>();
        for (long seed = 0; seed < 200; seed++) {
            Fsrs6 fuzzy = memory.withFuzz(seed);
            Instant due = due(fuzzy, card, then);
            assertThat(due(fuzzy, card, then)).isEqualTo(due);
            moved.add(Duration.between(then, due).toDays());
        }
        assertThat(moved).allMatch(days -> Math.abs(days - plain) <= 0.07 * plain);
        assertThat(moved.stream().distinct()).hasSizeGreaterThan(5);
        assertThat(daysWhenDue(memory.withFuzz(7), "33").get(1)).isEqualTo(2);
    }

    @Test
    void whatNoModelCanBeIsRefused() {
        assertThatThrownBy(() -> memory.withRetention(1)).hasMessageContaining("between 0 and 1");
        assertThatThrownBy(() -> new Parameters("short", List.of(1.0)))
                .hasMessageContaining("FSRS-6 has 21");
        List<Double> weights = new ArrayList<>(Parameters.PUBLISHED.weights());
        weights.set(20, 5.0);
        assertThatThrownBy(() -> new Parameters("steep", weights))
                .hasMessageContaining("Weight 20");
        assertThatThrownBy(() -> memory.withLongestInterval(0)).hasMessageContaining("1 or more");
        assertThatThrownBy(() -> new Card(Phase.REVIEW, 0, 1, 11, BEGIN, BEGIN, "x"))
                .hasMessageContaining("from 1 to 10");
        assertThatThrownBy(() -> new Card(Phase.REVIEW, 0, 1, 5, BEGIN, null, "x"))
                .hasMessageContaining("never answered");
    }

    private static Instant due(Fsrs6 memory, Card card, Instant then) {
        return memory.answered(card, Rating.GOOD, then).due();
    }

    private static List<Long> daysWhenDue(Fsrs6 memory, String grades) {
        List<Long> days = new ArrayList<>();
        Card card = memory.fresh(BEGIN);
        for (char grade : grades.toCharArray()) {
            Instant then = card.due();
            card = memory.answered(card, rating(grade), then);
            days.add(Duration.between(then, card.due()).toDays());
        }
        return days;
    }

    private static Card answered(Fsrs6 memory, String grades, int... gaps) {
        Card card = memory.fresh(BEGIN);
        Instant then = BEGIN;
        for (int i = 0; i < gaps.length; i++) {
            then = then.plus(Duration.ofDays(gaps[i]));
            card = memory.answered(card, rating(grades.charAt(i)), then);
        }
        return card;
    }

    private static Rating rating(char grade) {
        return Rating.values()[grade - '1'];
    }
}
