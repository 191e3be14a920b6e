package org.palpate.recall;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.palpate.attempt.ToldAnswers;
import org.palpate.people.PersonId;
import org.palpate.people.Rights;
import org.palpate.people.Role;
import org.palpate.quiz.memory.MemoryModel;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Cards: what is kept of each question that a learner was ever asked. Only one's own are found. */
@Service
@Transactional(readOnly = true)
public class Cards {

    private final StoredCards cards;
    private final Waiting waiting;
    private final ToldRows told;
    private final AnswerLog log;
    private final ToldAnswers attempts;
    private final Intake intake;
    private final Learners learners;
    private final MemoryModel model;
    private final Rights rights;
    private final Clock clock;

    Cards(
            StoredCards cards,
            Waiting waiting,
            ToldRows told,
            AnswerLog log,
            ToldAnswers attempts,
            Intake intake,
            Learners learners,
            MemoryModel model,
            Rights rights,
            Clock clock) {
        this.cards = cards;
        this.waiting = waiting;
        this.told = told;
        this.log = log;
        this.attempts = attempts;
        this.intake = intake;
        this.learners = learners;
        this.model = model;
        this.rights = rights;
        this.clock = clock;
    }

    /**
     * Everything that is kept of a learner, by module and question. What they have just finished is
     * taken in first.
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public List<LearnersCard> of(PersonId learner) {
        intake.catchUp(learner);
        return cards.of(learner);
    }

    /** The chance that a learner recalls each of their cards now, 0 to 1. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Map<CardKey, Double> recalled(PersonId learner) {
        Instant now = clock.instant();
        return of(learner).stream()
                .collect(Collectors.toMap(LearnersCard::key, card -> recall(card, now)));
    }

    /** How long the learner's daily questions and the practice questions of lessons took in all. */
    public Duration spent(PersonId learner) {
        return log.spent(learner);
    }

    /** The chance that the learner answers the question of a card right at a time, 0 to 1. */
    public double recall(LearnersCard card, Instant then) {
        return model.recall(card.card(), then);
    }

    /**
     * Tells all cards of a learner anew, from nothing but their attempts and the log; the result
     * must be what was there.
     */
    @Transactional
    public void rebuild(PersonId learner) {
        learners.locked(
                learner,
                () -> {
                    Set<CardKey> all =
                            cards.of(learner).stream()
                                    .map(LearnersCard::key)
                                    .collect(Collectors.toCollection(TreeSet::new));
                    log.of(learner).forEach(answer -> all.add(answer.asked().card()));
                    cards.takeOut(learner);
                    told.takeOut(learner);
                    waiting.add(learner, attempts.finished(learner), clock.instant());
                    cards.retell(learner, all);
                    return all.size();
                });
        for (int some = intake.take(learner); some > 0; some = intake.take(learner)) {
            // Each round takes in some of them.
        }
    }

    /**
     * How far finished attempts have been taken into cards, for an administrator.
     *
     * @throws org.palpate.refusal.Refusal for anybody else
     */
    public IntakeProgress progress(PersonId asking) {
        rights.require(
                asking, Role.ADMINISTRATOR, "Only an administrator sees how far this has come.");
        return waiting.progress(clock.instant());
    }
}
