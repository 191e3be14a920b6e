package org.palpate.attempt;

import java.time.Instant;
import org.palpate.content.ModuleKey;
import org.palpate.content.RevisionId;
import org.palpate.people.PersonId;
import org.palpate.quiz.Quiz;
import org.palpate.quiz.statistics.Taken;

/**
 * A finished attempt as it is counted: what every question earned, and what was answered first.
 *
 * @param quiz the quiz of that revision, by the keys that count now
 * @param number the learner's first, second … attempt at the quiz
 */
public record TakenQuiz(
        PersonId learner,
        ModuleKey module,
        RevisionId revision,
        Quiz quiz,
        int number,
        Instant startedAt,
        Taken taken) {}
