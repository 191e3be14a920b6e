package org.palpate.ui.teaching.questions;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.palpate.classroom.visibility.VisibleModules;
import org.palpate.content.LearningModule;
import org.palpate.people.Role;
import org.palpate.quiz.Quiz;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.Visitor;
import org.palpate.ui.kit.paging.PagedCards;
import org.palpate.words.Counted;

/** The quizzes whose questions can be looked at. */
@Route(Pages.STATISTICS)
@PageTitle("Item analysis · Palpate")
@RolesAllowed("INSTRUCTOR")
public class StatisticsPage extends Div implements BeforeEnterObserver {

    private final VisibleModules modules;
    private final Visitor visitor;

    /** On a phone such a card is about 110 px high. */
    private static final int CARDS = 24;

    StatisticsPage(VisibleModules modules, Visitor visitor) {
        this.modules = modules;
        this.visitor = visitor;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        visitor.mustBe(Role.INSTRUCTOR);
        removeAll();
        var head =
                Bits.head(
                        "Item analysis",
                        "Choose a quiz. What is counted are the first attempts of the learners in your classes.",
                        new Anchor(Pages.TEACH, "Your classes"));
        var cards = new PagedCards("Quizzes", CARDS);
        for (LearningModule module : modules.all(visitor.require())) {
            Quiz quiz = module.quiz();
            if (quiz != null) {
                var card = new Anchor(Pages.statistics(module.key()));
                card.addClassNames("card", "link");
                card.add(
                        new H3(Isolated.of(quiz.title())),
                        Bits.text(Counted.of(quiz.bank().size(), "question"), "quiet", "small"));
                cards.addCard(card);
            }
        }
        add(head, Bits.section("Quizzes", cards));
    }
}
