package org.palpate.recall;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.palpate.attempt.AttemptChanged;
import org.palpate.attempt.ToldAnswers;
import org.palpate.attempt.regrading.KeyFixed;
import org.palpate.people.GuestSignedIn;
import org.palpate.people.PersonId;
import org.palpate.quiz.marking.Marking;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.Response;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What happens in other rooms and changes cards, each within the transaction of what happened. */
@Component
@Transactional
class RecallEvents {

    private final Waiting waiting;
    private final ToldRows told;
    private final AnswerLog log;
    private final StoredCards cards;
    private final Pace pace;
    private final Learners learners;
    private final ToldAnswers keys;
    private final Clock clock;

    RecallEvents(
            Waiting waiting,
            ToldRows told,
            AnswerLog log,
            StoredCards cards,
            Pace pace,
            Learners learners,
            ToldAnswers keys,
            Clock clock) {
        this.waiting = waiting;
        this.told = told;
        this.log = log;
        this.cards = cards;
        this.pace = pace;
        this.learners = learners;
        this.keys = keys;
        this.clock = clock;
    }

    /** One that is finished, or was and is marked again, waits to be taken in. */
    @EventListener
    void attemptChanged(AttemptChanged event) {
        if (event.finished()) {
            waiting.add(event.learner(), List.of(event.attempt()), clock.instant());
        }
    }

    /**
     * A guest turned out to be somebody with an account: what their attempts tell is that person's,
     * and is told anew.
     */
    @EventListener
    void guestSignedIn(GuestSignedIn event) {
        waiting.handOver(event.guest(), event.person());
        waiting.add(event.person(), told.takeOut(event.guest()), clock.instant());
        cards.takeOut(event.guest());
    }

    /**
     * Marks the answers of the log again by the key that counts now, wherever the question is asked
     * in the very words; attempts are marked again in their own room and wait to be taken in. In
     * the order of the learners, whose rows are locked one after the other.
     */
    @EventListener
    void keyFixed(KeyFixed event) {
        log.to(event.module(), event.question()).stream()
                .collect(Collectors.groupingBy(LoggedAnswer::learner))
                .entrySet()
                .stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().value()))
                .forEach(entry -> markAgain(entry.getKey(), entry.getValue()));
    }

    private void markAgain(PersonId learner, List<LoggedAnswer> answers) {
        ToldAnswers.Keys now = keys.keys();
        learners.locked(
                learner,
                () -> {
                    answers.forEach(answer -> markedAgain(now, answer).ifPresent(log::mark));
                    cards.retell(
                            learner,
                            answers.stream().map(answer -> answer.asked().card()).toList());
                    return answers.size();
                });
    }

    /** Empty when nothing changes, and for what the learner judged. */
    private Optional<LoggedAnswer> markedAgain(ToldAnswers.Keys now, LoggedAnswer answer) {
        Response response = answer.said().response();
        return response == null
                ? Optional.empty()
                : answer.asked()
                        .card()
                        .asQuestion()
                        .flatMap(key -> now.question(answer.asked().revision(), key))
                        .map(question -> markedAgain(answer, question, response))
                        .filter(marked -> !marked.equals(answer));
    }

    private LoggedAnswer markedAgain(LoggedAnswer answer, Question question, Response response) {
        double fraction = Marking.mark(question, response).fraction();
        return answer.marked(
                fraction,
                !question.about().isVoided(),
                pace.rate(
                        answer.learner(),
                        answer.asked().type(),
                        answer.at(),
                        fraction,
                        answer.said().certainty(),
                        answer.said().seconds()));
    }
}
