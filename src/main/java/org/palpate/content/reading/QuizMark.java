package org.palpate.content.reading;

import java.util.Map;
import org.palpate.content.ModuleKey;
import org.palpate.content.yaml.Nearest;
import org.palpate.content.yaml.Source;
import org.palpate.quiz.Behaviour;

/** A quiz asked for in a lesson, and the place where it is asked for. */
record QuizMark(Source source, int line, ModuleKey module, String quiz) {

    boolean staysIn(ModuleKey key) {
        return module.equals(key);
    }

    /**
     * Reports the quiz if its module has none of this name, or has it as an exam: that is taken on
     * a page of its own, without the text that it asks about.
     */
    void check(Landmarks landmarks) {
        Map<String, Behaviour> quizzes = landmarks.quizzes();
        Behaviour behavior = quizzes.get(quiz);
        if (behavior == null) {
            source.problem(
                    line,
                    "The module '%s' has no quiz '%s'.".formatted(module, quiz),
                    quizzes.isEmpty()
                            ? "It has no quiz; write {quiz: MODULE/KEY} for the quiz of another module."
                            : Nearest.hint(quiz, quizzes.keySet()));
        } else if (behavior == Behaviour.EXAM) {
            source.problem(
                    line,
                    "The quiz '%s' is an exam, which cannot stand in a lesson.".formatted(quiz),
                    "Take the line out; the exam has a page of its own.");
        }
    }
}
