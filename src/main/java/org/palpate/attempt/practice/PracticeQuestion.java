package org.palpate.attempt.practice;

import java.util.Set;
import java.util.function.Predicate;
import org.palpate.attempt.AskableQuestion;
import org.palpate.attempt.AskableQuestion.Known;
import org.palpate.content.ModuleKey;
import org.palpate.quiz.question.About;
import org.palpate.quiz.question.QuestionKey;
import org.palpate.quiz.question.StructureKey;
import org.palpate.quiz.question.Topic;

/**
 * A question as it is chosen by: what it is about and how it went, and nothing of what it asks.
 *
 * @param domain blueprint code of the license exam; empty if none
 * @param difficulty 1 to 3
 * @param missedThere whether it was missed in the attempt the learner comes from
 */
public record PracticeQuestion(
        QuestionKey key,
        ModuleKey module,
        Topic topic,
        String domain,
        int difficulty,
        Set<StructureKey> structures,
        Known known,
        boolean missedThere) {

    /** A copy. */
    public PracticeQuestion {
        structures = Set.copyOf(structures);
    }

    static PracticeQuestion of(AskableQuestion one, Predicate<AskableQuestion> missedThere) {
        About about = one.question().about();
        return new PracticeQuestion(
                one.question().key(),
                one.module(),
                about.topic(),
                about.domain(),
                about.difficulty(),
                one.question().structures(),
                one.known(),
                missedThere.test(one));
    }
}
