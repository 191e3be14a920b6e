package org.palpate.ui.study.parts;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.palpate.attempt.admission.AssignedQuiz;
import org.palpate.classroom.Assignment;
import org.palpate.content.LearningModule;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.Titles;

/** A module's quiz as the learner's classes set it, each with the way to it. */
public final class SetForYou extends Div {

    /**
     * One line for each; nothing where none is set.
     *
     * @param assigned all that the learner has
     */
    public SetForYou(List<AssignedQuiz> assigned, LearningModule module) {
        addClassName("stack");
        assigned.stream()
                .filter(one -> one.assignment().module().equals(module.key()))
                .filter(one -> one.assignment().plan().set() != null)
                .forEach(one -> add(one, module));
        setVisible(getChildren().findAny().isPresent());
    }

    private void add(AssignedQuiz one, LearningModule module) {
        Assignment assignment = one.assignment();
        assignment
                .plan()
                .quizIn(module)
                .ifPresent(quiz ->
                        add(
                                Bits.card(
                                        Bits.text(
                                                "%s has this quiz by rules of its own: %s."
                                                        .formatted(
                                                                Isolated.of(assignment.className()),
                                                                Titles.inShort(quiz))),
                                        Bits.row(
                                                Bits.linkButton(
                                                        Pages.quiz(module.key(), quiz.key()),
                                                        "The quiz of "
                                                                + Isolated.of(
                                                                        assignment.className()),
                                                        one.state() == AssignedQuiz.State.OPEN)))));
    }
}
