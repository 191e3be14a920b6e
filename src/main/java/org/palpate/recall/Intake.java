package org.palpate.recall;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.palpate.attempt.AttemptId;
import org.palpate.attempt.ToldAnswers;
import org.palpate.attempt.ToldAnswers.Told;
import org.palpate.people.PersonId;
import org.palpate.quiz.memory.Rating;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * Takes finished attempts into their learners' cards, as soon as the learners may be told of them.
 * An attempt is always taken in whole: what it told before goes, and what it tells now comes in its
 * place. So a fixed key, a job that was stopped, and two that meet give the same cards.
 */
@Component
class Intake {

    /** One that is hidden may be told when some time is over, which no event announces. */
    private static final Duration HIDDEN_IS_LOOKED_AT_AFTER = Duration.ofMinutes(15);

    private static final Duration UNREADABLE_IS_TRIED_AFTER = Duration.ofDays(1);

    /** So many in one transaction, so that nobody waits long for a lock. */
    private static final int AT_ONCE = 50;

    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

    private final Waiting waiting;
    private final ToldAnswers attempts;
    private final ToldRows told;
    private final StoredCards cards;
    private final Pace pace;
    private final Learners learners;
    private final Clock clock;

    Intake(
            Waiting waiting,
            ToldAnswers attempts,
            ToldRows told,
            StoredCards cards,
            Pace pace,
            Learners learners,
            Clock clock) {
        this.waiting = waiting;
        this.attempts = attempts;
        this.told = told;
        this.cards = cards;
        this.pace = pace;
        this.learners = learners;
        this.clock = clock;
    }

    /** Takes in what waits for a learner, in one transaction; there may be more. */
    void catchUp(PersonId learner) {
        if (!waiting.of(learner, clock.instant(), 1).isEmpty()) {
            take(learner);
        }
    }

    /**
     * Takes in some of what waits for a learner; an attempt that cannot be read hides no other.
     *
     * @return how many were looked at
     */
    int take(PersonId learner) {
        try {
            return learners.locked(learner, () -> takeSome(learner, AT_ONCE));
        } catch (ConcurrencyFailureException | DataIntegrityViolationException anotherServer) {
            return 0;
        } catch (RuntimeException oneOfThem) {
            LOG.debug("Some attempts cannot be taken in together", oneOfThem);
            return takeOne(learner);
        }
    }

    private int takeOne(PersonId learner) {
        List<Waiting.Row> next = waiting.of(learner, clock.instant(), 1);
        try {
            return learners.locked(learner, () -> takeSome(learner, 1));
        } catch (RuntimeException unreadable) {
            LOG.error(
                    "The attempt {} cannot be taken into what its learner recalls; it is tried again tomorrow",
                    next.stream().map(row -> row.attempt().value()).findFirst().orElse("-"),
                    unreadable);
            Instant tomorrow = clock.instant().plus(UNREADABLE_IS_TRIED_AFTER);
            return learners.locked(
                    learner,
                    () -> {
                        next.forEach(row -> waiting.later(row.id(), tomorrow, false));
                        return next.size();
                    });
        }
    }

    private int takeSome(PersonId learner, int most) {
        Instant now = clock.instant();
        List<Waiting.Row> rows = waiting.of(learner, now, most);
        Map<AttemptId, Told> answers =
                attempts
                        .of(learner, rows.stream().map(Waiting.Row::attempt).distinct().toList())
                        .stream()
                        .collect(Collectors.toMap(Told::attempt, Function.identity()));
        Set<CardKey> touched = new HashSet<>();
        answers.values().stream()
                .filter(one -> !one.hidden())
                .forEach(one -> takeIn(learner, one, touched));
        for (Waiting.Row row : rows) {
            Told one = answers.get(row.attempt());
            if (one == null) {
                // It is gone, or another person's by now.
                touched.addAll(told.cards(learner, row.attempt()));
                told.delete(learner, row.attempt());
            }
            if (one != null && one.hidden()) {
                waiting.later(row.id(), now.plus(HIDDEN_IS_LOOKED_AT_AFTER), true);
            } else {
                waiting.done(row.id());
            }
        }
        cards.retell(learner, touched);
        return rows.size();
    }

    private void takeIn(PersonId learner, Told attempt, Set<CardKey> touched) {
        touched.addAll(told.cards(learner, attempt.attempt()));
        told.delete(learner, attempt.attempt());
        Map<CardKey, ToldRows.Row> rows = new HashMap<>();
        for (ToldAnswers.Answer answer : attempt.answers()) {
            CardKey card = CardKey.of(answer.home(), answer.question().key());
            Rating rating =
                    pace.rate(
                            learner,
                            QuestionTypes.of(answer.question()),
                            answer.at(),
                            answer.fraction(),
                            answer.certainty(),
                            answer.seconds());
            rows.put(card, new ToldRows.Row(attempt.attempt(), card, answer.at(), rating));
        }
        told.add(learner, List.copyOf(rows.values()));
        touched.addAll(rows.keySet());
    }
}
