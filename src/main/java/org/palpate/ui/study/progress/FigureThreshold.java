package org.palpate.ui.study.progress;

import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.palpate.content.LearningModules;
import org.palpate.people.Person;
import org.palpate.people.PersonId;
import org.palpate.progress.KnownQuestions;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.Threshold;
import org.palpate.ui.kit.Visitor;

/** Whether there is such a figure on the learner's progress. */
@SpringComponent
class FigureThreshold implements Threshold {

    private final KnownQuestions questions;
    private final LearningModules modules;
    private final Visitor visitor;
    private final Dates dates;

    FigureThreshold(
            KnownQuestions questions, LearningModules modules, Visitor visitor, Dates dates) {
        this.questions = questions;
        this.modules = modules;
        this.visitor = visitor;
        this.dates = dates;
    }

    @Override
    public void cross(Class<?> page, RouteParameters parameters) {
        if (page == QuestionsPage.class) {
            visitor.signedIn().map(Person::id).ifPresent(learner -> figure(learner, parameters));
        }
    }

    private void figure(PersonId learner, RouteParameters parameters) {
        Behind.of(
                        parameters.get("figure").orElse(""),
                        parameters.get("key").orElse(""),
                        modules.outline(),
                        questions.of(learner),
                        dates)
                .orElseThrow(NotFoundException::new);
    }
}
