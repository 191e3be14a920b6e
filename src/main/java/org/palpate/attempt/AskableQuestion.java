package org.palpate.attempt;

import org.palpate.content.ModuleKey;
import org.palpate.content.RevisionId;
import org.palpate.quiz.question.Question;

/**
 * A question that a learner may be asked in practice, with how it went when they had it last.
 *
 * @param module where it stands; of a borrowed question, the one that lends it where that is
 *     offered
 * @param revision the module's current one
 * @param question by the key that counts now
 */
public record AskableQuestion(
        ModuleKey module, RevisionId revision, Question question, Known known) {

    /** What the learner knows of having been asked. */
    public enum Known {
        /** It was never on a paper of theirs. */
        NEW,
        /** It was, and how it went is not told yet, or it did not count. */
        ASKED,
        /** It earned less than everything the last time. */
        MISSED,
        /** It earned everything the last time. */
        RIGHT
    }
}
