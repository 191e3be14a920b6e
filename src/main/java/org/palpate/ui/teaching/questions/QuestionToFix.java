package org.palpate.ui.teaching.questions;

import java.util.Optional;
import org.palpate.classroom.visibility.VisibleModules;
import org.palpate.content.Figure;
import org.palpate.content.LearningModule;
import org.palpate.content.ModuleKey;
import org.palpate.people.PersonId;
import org.palpate.quiz.Asked;
import org.palpate.quiz.Quiz;
import org.palpate.quiz.marking.ModelAnswer;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.QuestionKey;
import org.palpate.quiz.question.Response;
import org.palpate.ui.question.QuestionField;

/** A question as its author wrote it, in the module that asks it now. */
record QuestionToFix(LearningModule module, Quiz quiz, Question written) {

    /** Options in an order of their own, but always the same. */
    private static final long SEED = 0;

    static Optional<QuestionToFix> find(
            VisibleModules modules, PersonId instructor, ModuleKey module, QuestionKey question) {
        return modules.lastKnown(instructor, module).flatMap(found -> in(found, question));
    }

    private static Optional<QuestionToFix> in(LearningModule module, QuestionKey key) {
        Quiz quiz = module.quiz();
        return quiz == null || !quiz.has(key)
                ? Optional.empty()
                : Optional.of(new QuestionToFix(module, quiz, quiz.question(key)));
    }

    /** A field that shows the key of the question, or of a fixed form of it. */
    QuestionField shownKey(Question question) {
        Response key = ModelAnswer.of(question);
        QuestionField field = field();
        field.show(key);
        field.close(key);
        return field;
    }

    /**
     * A field to answer the question in as it should be answered; the author's key stands in it.
     */
    QuestionField fieldForKey() {
        QuestionField field = field();
        field.show(ModelAnswer.of(written));
        return field;
    }

    private QuestionField field() {
        return QuestionField.of(Asked.of(written, SEED), this::figure);
    }

    private Figure figure(String key) {
        return module.figure(key)
                .orElseThrow(
                        () -> new IllegalStateException("Drawing '%s' is missing".formatted(key)));
    }
}
