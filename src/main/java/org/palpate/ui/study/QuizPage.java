package org.palpate.ui.study;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import org.palpate.attempt.OwnSummary;
import org.palpate.content.LearningModule;
import org.palpate.content.ModuleKey;
import org.palpate.quiz.Quiz;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.study.parts.Addresses;

/** A quiz before it begins: what to expect, who will see it, and one button. */
@Route(Pages.QUIZ)
@AnonymousAllowed
public class QuizPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ModuleAtHand atHand;
    private final StartDoors doors;
    private String title = "";

    QuizPage(ModuleAtHand atHand, StartDoors doors) {
        this.atHand = atHand;
        this.doors = doors;
        addClassNames("page", "quiz");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ModuleKey at = Addresses.module(event.getRouteParameters());
        String key = Addresses.quiz(event.getRouteParameters());
        List<OwnSummary> open = open(at, key);
        LearningModule module = atHand.ofQuiz(at, open);
        Optional<Quiz> quiz = doors.assigned().find(doors.visitor().known().orElse(null), at, key);
        if (quiz.isEmpty() || !atHand.isOpen(at)) {
            throw atHand.gone(module, open);
        }
        show(module, quiz.get());
    }

    private List<OwnSummary> open(ModuleKey module, String quiz) {
        return doors.visitor().known().map(doors.attempts()::goingOn).orElse(List.of()).stream()
                .filter(one -> module.equals(one.module()))
                .filter(one -> one.quiz().equals(quiz))
                .toList();
    }

    private void show(LearningModule module, Quiz quiz) {
        title = Isolated.of(quiz.title());
        removeAll();
        add(
                Bits.head(
                        Isolated.of(quiz.title()),
                        quiz.summary(),
                        new Anchor(Pages.module(module.key()), Isolated.of(module.title()))),
                new QuizStart(
                        doors,
                        new QuizStart.Offer(module, quiz, Pages.quiz(module.key(), quiz.key())),
                        attempt -> UI.getCurrent().navigate(Pages.attempt(attempt))));
    }

    @Override
    public String getPageTitle() {
        return title + " · Palpate";
    }
}
