package org.palpate.quiz.memory;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A learner whose ability is known: what such a one recalls is drawn by chance from it. A question
 * never asked is right with the chance {@code fresh}; one asked before by the published curve,
 * moved by {@code shift} on the scale of logits; and each question by its own ε.
 */
final class SimulatedLearner {

    static final Instant BEGIN = Instant.parse("2026-01-05T08:00:00Z");

    /** How much questions differ, in logits. */
    private static final double QUESTIONS = 0.5;

    final double fresh;
    final double shift;
    final SplittableRandom random;
    private final Fsrs6 memory;

    SimulatedLearner(double fresh, double shift, long seed) {
        this(fresh, shift, seed, Fsrs6.usual());
    }

    SimulatedLearner(double fresh, double shift, long seed, Fsrs6 memory) {
        this.memory = memory;
        this.fresh = fresh;
        this.shift = shift;
        this.random = new SplittableRandom(seed);
    }

    /** One question as it stands with this learner. */
    final class Question {

        final double own = QUESTIONS * random.nextGaussian();
        Card card = memory.fresh(BEGIN);
        Evidence evidence = new Evidence(false, 0, 0, 0);
        int answers;
        boolean missed;

        /** The chance that it is recalled, which only the simulation knows. */
        double truth(Instant then) {
            double known = card.isNew() ? fresh : memory.recall(card, then);
            return Fading.logistic(Fading.logit(known) + (card.isNew() ? 0 : shift) + own);
        }

        Rating answer(Instant at) {
            Rating rating = random.nextDouble() < truth(at) ? Rating.GOOD : Rating.AGAIN;
            evidence =
                    card.isNew() ? Evidence.first(rating) : evidence.and(memory, card, rating, at);
            card = memory.answered(card, rating, at);
            answers++;
            missed = rating == Rating.AGAIN;
            return rating;
        }

        /** Asked, and asked again in the same session until it was right. */
        void learn(Instant at) {
            for (Instant then = at;
                    answer(then) == Rating.AGAIN || card.phase() != Phase.REVIEW;
                    then = then.plus(Duration.ofMinutes(10))) {}
        }
    }

    /** Asked on one of the first ten days, and again whenever it was due, until the day. */
    List<Question> study(int questions, int asked, int days) {
        List<Question> all = new ArrayList<>();
        for (int i = 0; i < questions; i++) {
            Question question = new Question();
            all.add(question);
            if (i < asked) {
                question.learn(BEGIN.plus(Duration.ofDays(random.nextInt(Math.min(days, 10)))));
                while (question.card.isDue(day(days - 1))) {
                    question.learn(question.card.due());
                }
            }
        }
        return all;
    }

    static Instant day(int days) {
        return BEGIN.plus(Duration.ofDays(days));
    }
}
