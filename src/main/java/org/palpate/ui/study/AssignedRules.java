package org.palpate.ui.study;

import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.palpate.attempt.OwnSummary;
import org.palpate.attempt.admission.AssignedQuiz;
import org.palpate.content.LearningModules;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.Isolated;

/** By which rules a quiz is assigned to the learner, and who sees how it goes. */
final class AssignedRules extends Paragraph {

    /**
     * One assignment.
     *
     * @param open the attempt that would go on
     * @param begins whether another could begin now
     */
    AssignedRules(
            AssignedQuiz asked,
            Optional<OwnSummary> open,
            boolean begins,
            LearningModules modules,
            Dates dates) {
        addClassName("message");
        setText(
                "Assigned by %s. %s %s"
                        .formatted(
                                Isolated.of(asked.assignment().className()),
                                String.join(
                                        " ",
                                        AssignmentFacts.of(
                                                asked.assignment(),
                                                asked,
                                                asked.first(),
                                                modules,
                                                dates)),
                                whoSees(asked, open, begins))
                        .strip());
    }

    private static String whoSees(AssignedQuiz asked, Optional<OwnSummary> open, boolean begins) {
        boolean counts =
                open.filter(attempt -> !attempt.asGuest())
                        .filter(attempt -> asked.assignment().counts(attempt.startedAt()))
                        .isPresent();
        if (counts && asked.state() == AssignedQuiz.State.CLOSED) {
            return "You began before the closing. What you finish from now on comes too late and does not count for it; you may go on for yourself.";
        }
        return switch (asked.state()) {
            case OPEN, LOCKED -> "Your instructor sees your grade and your answers.";
            case NOT_YET, USED_UP, CLOSED ->
                    counts
                            ? "Your instructor sees your grade and your answers."
                            : begins ? "An attempt begun now does not count for it." : "";
        };
    }
}
