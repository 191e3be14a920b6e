package org.palpate.attempt.regrading;

import org.palpate.content.ModuleKey;
import org.palpate.quiz.question.QuestionKey;

/**
 * A question's key was fixed, or the fix taken back, and every attempt was marked again. Whoever
 * keeps answers of their own marks them again in the same transaction.
 */
public record KeyFixed(ModuleKey module, QuestionKey question) {}
