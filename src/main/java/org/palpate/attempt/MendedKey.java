package org.palpate.attempt;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.palpate.content.ModuleKey;
import org.palpate.content.RevisionId;
import org.palpate.people.PersonId;
import org.palpate.quiz.question.Amendment;
import org.palpate.quiz.question.QuestionKey;

/**
 * The decision that a question's key is another one than its author wrote.
 *
 * @param revision the revision whose question was mended; it counts for every revision that asks
 *     the very same question
 * @param onlyRaise whether grades that would have fallen were left as they were
 * @param undone who took it back and when; null while it is in force
 * @param markedAgain how many attempts it marked again
 */
public record MendedKey(
        MendedKeyId id,
        ModuleKey module,
        RevisionId revision,
        QuestionKey question,
        Amendment amendment,
        boolean onlyRaise,
        PersonId by,
        Instant at,
        @Nullable Undone undone,
        int markedAgain) {

    /** Who took a mended key back, and when. */
    public record Undone(PersonId by, Instant at) {}

    /** Whether it counts now. */
    public boolean isInForce() {
        return undone == null;
    }
}
