package org.palpate.attempt.regrading;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.palpate.attempt.keys.ChangedKeyId;
import org.palpate.attempt.keys.KeyChange;
import org.palpate.content.ModuleKey;
import org.palpate.people.PersonId;
import org.palpate.quiz.question.KeyFix;
import org.palpate.quiz.question.QuestionKey;

/**
 * The decision that a question's key is another one than its author wrote, and what came of it.
 *
 * @param markedAgain how many attempts it marked again
 */
public record ChangedKey(KeyChange change, int markedAgain) {

    /** Which decision it is. */
    public ChangedKeyId id() {
        return change.id();
    }

    /** The module whose question it is. */
    public ModuleKey module() {
        return change.of().module();
    }

    /** The question, wherever the very same one is asked. */
    public QuestionKey question() {
        return change.of().question();
    }

    /** What was decided, and why. */
    public KeyFix keyFix() {
        return change.keyFix();
    }

    /** Whether grades that would have fallen were left as they were. */
    public boolean onlyRaise() {
        return change.onlyRaise();
    }

    /** Who decided it. */
    public PersonId by() {
        return change.by();
    }

    /** When it was decided. */
    public Instant at() {
        return change.at();
    }

    /** Who took it back and when; null while it is in force. */
    public KeyChange.@Nullable Undone undone() {
        return change.undone();
    }

    /** Whether it counts now. */
    public boolean isInForce() {
        return change.isInForce();
    }
}
