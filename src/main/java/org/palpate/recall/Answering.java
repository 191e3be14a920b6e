package org.palpate.recall;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.palpate.attempt.CommandId;
import org.palpate.people.PersonId;
import org.springframework.stereotype.Component;

/** Writes an answer down and tells its card anew, in one transaction; a command once. */
@Component
class Answering {

    private final AnswerLog log;
    private final StoredCards cards;
    private final Pace pace;
    private final Learners learners;

    Answering(AnswerLog log, StoredCards cards, Pace pace, Learners learners) {
        this.log = log;
        this.cards = cards;
        this.pace = pace;
        this.learners = learners;
    }

    /** Keeps an answer unless its command was done before; gives what is kept. */
    LoggedAnswer keep(PersonId learner, CommandId command, Function<Pace, LoggedAnswer> answer) {
        return learners.locked(
                learner,
                () -> {
                    Optional<LoggedAnswer> before = log.find(learner, command);
                    return before.orElseGet(() -> add(answer.apply(pace)));
                });
    }

    /** Adds an answer; its learner is locked. */
    LoggedAnswer add(LoggedAnswer answer) {
        log.add(answer);
        cards.retell(answer.learner(), List.of(answer.asked().card()));
        return answer;
    }
}
