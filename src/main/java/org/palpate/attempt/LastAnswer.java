package org.palpate.attempt;

import org.jspecify.annotations.Nullable;
import org.palpate.content.ModuleKey;
import org.palpate.people.PersonId;
import org.palpate.quiz.Certainty;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.Response;

/**
 * One question of one revision as one learner answered it last, before any feedback.
 *
 * @param question by the key that counts now
 * @param response what was answered; blank if nothing was
 * @param certainty how sure the learner was of it; null if not said or not asked
 */
public record LastAnswer(
        PersonId learner,
        ModuleKey module,
        Question question,
        Response response,
        @Nullable Certainty certainty) {}
