package org.palpate.recall;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.palpate.attempt.CommandId;
import org.palpate.people.PersonId;
import org.palpate.recall.LoggedAnswer.Occasion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The flashcards among the daily questions of a learner: they judge their own answer, which is kept
 * in the same log and told to the same card as on the page of flashcards. A command is done once,
 * and a tab that has fallen behind another is told so, as in {@link DailyRecall}.
 */
@Service
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class DailyFlashcards {

    private final Sessions sessions;
    private final Learners learners;
    private final Answering answering;
    private final Clock clock;

    DailyFlashcards(Sessions sessions, Learners learners, Answering answering, Clock clock) {
        this.sessions = sessions;
        this.learners = learners;
        this.answering = answering;
        this.clock = clock;
    }

    /**
     * Keeps whether the learner knew the flashcard at a place of a session; an unknown one comes
     * back like a question that was missed.
     *
     * @param session which session the page shows
     * @param place where the answer stands in it, from 0
     * @param card which flashcard the page shows
     * @param taken how long it took, as the page measured it
     * @return false when the session has gone on in another tab, or is not the learner's, and
     *     nothing was kept
     */
    public boolean judge(
            PersonId learner,
            CommandId command,
            UUID session,
            int place,
            CardKey card,
            boolean known,
            Duration taken) {
        return learners.locked(
                learner,
                () ->
                        sessions.find(learner, session)
                                .map(current ->
                                        judge(learner, command, current, place, card, known, taken))
                                .orElse(false));
    }

    private boolean judge(
            PersonId learner,
            CommandId command,
            Session session,
            int place,
            CardKey card,
            boolean known,
            Duration taken) {
        if (session.answers().stream().anyMatch(answer -> answer.command().equals(command))) {
            return true;
        }
        Optional<Planned> next =
                session.open().stream()
                        .filter(one -> one.card().equals(card))
                        .filter(one -> card.asFlashcard().isPresent())
                        .findFirst();
        if (place != session.place() || next.isEmpty()) {
            return false;
        }
        answering.add(
                LoggedAnswer.judged(
                        learner,
                        command,
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        new Occasion(Origin.FLASHCARD, session.id(), session.place()),
                        card,
                        next.get().revision(),
                        known,
                        Session.seconds(taken)));
        return true;
    }
}
