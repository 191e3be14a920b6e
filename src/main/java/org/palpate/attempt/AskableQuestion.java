package org.palpate.attempt;

import java.time.Instant;
import java.util.List;
import org.palpate.content.ModuleKey;
import org.palpate.content.RevisionId;
import org.palpate.people.PersonId;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.QuestionKey;

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
        /** It was never asked of them. */
        NEW,
        /** It was, and how it went is not told yet, or it did not count. */
        ASKED,
        /** It earned less than everything the last time. */
        MISSED,
        /** It earned everything the last time. */
        RIGHT;

        /**
         * What an answer that was told says.
         *
         * @param fraction the share it earned, 0 to 1
         */
        public static Known of(double fraction) {
            return fraction < 1 ? MISSED : RIGHT;
        }
    }

    /** What learners were asked outside of attempts, as the room says that keeps it. */
    public interface AskedElsewhere {

        /** The last answer to each question, each told at once. */
        List<Last> of(PersonId learner);

        /**
         * The last answer to a question.
         *
         * @param home the module that keeps the question
         * @param known {@link Known#ASKED} of one that does not count
         */
        record Last(ModuleKey home, QuestionKey question, Known known, Instant at) {}
    }
}
