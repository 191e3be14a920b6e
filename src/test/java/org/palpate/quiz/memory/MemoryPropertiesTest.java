package org.palpate.quiz.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ObjIntConsumer;
import org.junit.jupiter.api.Test;

/** What holds for every history; each of two thousand seeds is one learner and one question. */
class MemoryPropertiesTest {

    private static final Instant BEGIN = Instant.parse("2026-01-05T08:00:00Z");
    private static final int SEEDS = 2_000;

    private record Answer(Rating rating, Instant at) {}

    @Test
    void aLongerGapNeverRaisesRecall() {
        forEverySeed((random, seed) -> {
            Fsrs6 memory = model(random);
            Card card = replayed(memory, history(random));
            double before = 1;
            for (Instant then = card.lastAnswered();
                    then.isBefore(BEGIN.plus(Duration.ofDays(4_000)));
                    then = then.plus(Duration.ofHours(random.nextInt(1, 2_000)))) {
                double recall = memory.recall(card, then);
                assertThat(recall).as("seed %s at %s", seed, then).isBetween(0.0, before);
                before = recall;
            }
        });
    }

    @Test
    void aRightAnswerNeverLowersStability() {
        forEverySeed((random, seed) -> {
            Fsrs6 memory = model(random);
            Card card = memory.fresh(BEGIN);
            for (Answer answer : history(random)) {
                Card after = memory.answered(card, answer.rating(), answer.at());
                if (answer.rating().isRecalled()) {
                    assertThat(after.stability())
                            .as("seed %s: %s at %s", seed, answer.rating(), answer.at())
                            .isGreaterThanOrEqualTo(card.stability());
                } else if (!card.isNew()) {
                    assertThat(after.stability())
                            .as("seed %s: missed at %s", seed, answer.at())
                            .isLessThanOrEqualTo(card.stability());
                }
                card = after;
            }
        });
    }

    @Test
    void aHistoryReplayedGivesTheSameCard() {
        forEverySeed((random, seed) -> {
            Fsrs6 memory = model(random).withFuzz(seed);
            List<Answer> history = history(random);
            assertThat(replayed(memory, history)).isEqualTo(replayed(memory, history));
        });
    }

    @Test
    void aCardStaysWithinItsBoundsAndIsNeverDueBeforeItsAnswer() {
        forEverySeed((random, seed) -> {
            Fsrs6 memory = model(random).withFuzz(seed);
            Card card = memory.fresh(BEGIN);
            for (Answer answer : history(random)) {
                card = memory.answered(card, answer.rating(), answer.at()); // refuses what is none
                assertThat(card.due()).isAfter(answer.at());
                assertThat(card.due())
                        .isBeforeOrEqualTo(
                                answer.at().plus(Duration.ofDays(Fsrs6.LONGEST_INTERVAL)));
            }
        });
    }

    private static void forEverySeed(ObjIntConsumer<SplittableRandom> check) {
        for (int seed = 1; seed <= SEEDS; seed++) {
            check.accept(new SplittableRandom(seed), seed);
        }
    }

    /** Half of them with other weights, within their bounds. */
    private static Fsrs6 model(SplittableRandom random) {
        Fsrs6 usual = Fsrs6.usual().withRetention(random.nextDouble(0.7, 0.97));
        if (random.nextBoolean()) {
            return usual;
        }
        List<Double> weights = new ArrayList<>();
        for (double weight : Parameters.PUBLISHED.weights()) {
            weights.add(weight * random.nextDouble(0.85, 1.05));
        }
        weights.set(7, Math.max(0.001, weights.get(7)));
        weights.set(16, Math.max(1, weights.get(16)));
        return usual.with(new Parameters("other", weights));
    }

    /** Up to forty answers, seconds to years apart, with each rating. */
    private static List<Answer> history(SplittableRandom random) {
        List<Answer> history = new ArrayList<>();
        Instant at = BEGIN;
        int answers = random.nextInt(1, 41);
        for (int i = 0; i < answers; i++) {
            history.add(new Answer(Rating.values()[random.nextInt(4)], at));
            at = at.plusSeconds((long) Math.exp(random.nextDouble(0, Math.log(3e7))));
        }
        return history;
    }

    private static Card replayed(MemoryModel memory, List<Answer> history) {
        Card card = memory.fresh(BEGIN);
        for (Answer answer : history) {
            card = memory.answered(card, answer.rating(), answer.at());
        }
        return card;
    }
}
