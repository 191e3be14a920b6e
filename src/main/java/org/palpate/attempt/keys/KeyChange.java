package org.palpate.attempt.keys;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.palpate.content.ModuleKey;
import org.palpate.content.RevisionId;
import org.palpate.people.PersonId;
import org.palpate.quiz.question.KeyFix;
import org.palpate.quiz.question.QuestionKey;

/**
 * The decision that a question's key is another one than its author wrote.
 *
 * @param of the question as it stood when this was decided; the decision counts for every revision
 *     that asks the very same question
 * @param onlyRaise whether grades that would have fallen were left as they were
 * @param undone who took it back and when; null while it is in force
 */
public record KeyChange(
        ChangedKeyId id,
        Of of,
        KeyFix keyFix,
        boolean onlyRaise,
        PersonId by,
        Instant at,
        @Nullable Undone undone) {

    /**
     * Which question's key.
     *
     * @param quiz the key of the module's quiz
     */
    public record Of(ModuleKey module, RevisionId revision, String quiz, QuestionKey question) {}

    /** Who took a decision back, and when. */
    public record Undone(PersonId by, Instant at) {}

    /** Whether it counts now. */
    public boolean isInForce() {
        return undone == null;
    }
}
