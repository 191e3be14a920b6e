package org.palpate.attempt;

import java.time.Instant;
import org.palpate.content.ModuleKey;
import org.palpate.people.PersonId;
import org.palpate.quiz.question.QuestionKey;

/** What a learner wrote to the instructor about a question. */
public record LearnersNote(
        PersonId learner,
        ModuleKey module,
        QuestionKey question,
        String stem,
        String text,
        Instant at) {}
