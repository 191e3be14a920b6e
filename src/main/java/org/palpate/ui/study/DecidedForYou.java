package org.palpate.ui.study;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.palpate.content.LearningModules;
import org.palpate.content.ModuleKey;
import org.palpate.progress.GradeDecision;
import org.palpate.progress.GradeWords;
import org.palpate.progress.OwnStanding;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Titles;

/**
 * What an instructor has decided by hand about a module's assignments, told wherever the learner
 * would otherwise take what they earned for what counts; and what was written to them there. Empty
 * when nothing was.
 */
class DecidedForYou extends Div {

    DecidedForYou(List<OwnStanding> all, ModuleKey module, LearningModules modules) {
        addClassName("stack");
        for (OwnStanding own : all) {
            GradeDecision decision = own.decision();
            if (own.assignment().module().equals(module) && decision != null) {
                add(Bits.text(sentence(own, decision, modules), "message"));
            }
            if (own.assignment().module().equals(module)) {
                CommentForYou.of(own.assignment()).ifPresent(this::add);
            }
        }
        setVisible(getChildren().findAny().isPresent());
    }

    private static String sentence(
            OwnStanding own, GradeDecision decision, LearningModules modules) {
        String what =
                "“%s” (%s)"
                        .formatted(
                                Titles.of(own.assignment(), modules),
                                Isolated.of(own.assignment().className()));
        Double grade = decision.grade();
        String why =
                own.reason()
                        .map(reason ->
                                " Your instructor wrote: “%s”".formatted(Isolated.of(reason)))
                        .orElse("");
        return (own.isExcused() || grade == null
                        ? "You are excused from %s. Whatever you do here is for yourself."
                                .formatted(what)
                        : "Your instructor has set your grade in %s to %s. That counts, whatever an attempt earned."
                                .formatted(what, GradeWords.percent(grade)))
                + why;
    }
}
