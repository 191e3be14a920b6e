package org.palpate.attempt.keys;

import org.palpate.content.LearningModule;
import org.palpate.content.ModuleKey;
import org.palpate.content.RevisionId;
import org.palpate.quiz.Quiz;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.QuestionKey;

/** A question as its author wrote it, and where it stands. */
public record ChangedQuestion(LearningModule in, Quiz quiz, Question written) {

    /** Nothing but the author's words decides whether two revisions ask the same. */
    public static boolean isAsked(Quiz quiz, Question written) {
        return quiz.has(written.key()) && quiz.question(written.key()).equals(written);
    }

    /** The module it stands in. */
    public ModuleKey module() {
        return in.key();
    }

    RevisionId revision() {
        return in.revision();
    }

    /** Its key, which is one within its module. */
    public QuestionKey key() {
        return written.key();
    }
}
