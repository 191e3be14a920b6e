package org.palpate.attempt;

import org.palpate.content.LearningModules;
import org.palpate.quiz.Quiz;
import org.palpate.quiz.Sitting;

/** Reads an attempt back from its events, against the revision it began with. */
final class AttemptLog {

    private AttemptLog() {}

    static Sitting replay(StoredAttempt attempt, EventRepository events, LearningModules modules) {
        Quiz quiz = Attempts.quizOf(modules.at(attempt.revision()));
        var steps = events.findByAttempt(attempt.id()).stream().map(StoredEvent::toStep).toList();
        return Sitting.replay(quiz, attempt.paper(), steps);
    }
}
