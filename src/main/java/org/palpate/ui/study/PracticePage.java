package org.palpate.ui.study;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.palpate.attempt.AttemptId;
import org.palpate.attempt.Attempts;
import org.palpate.attempt.CommandId;
import org.palpate.attempt.OwnSummary;
import org.palpate.attempt.practice.OwnPractice;
import org.palpate.attempt.practice.PracticeChoices;
import org.palpate.attempt.practice.PracticeWish;
import org.palpate.attempt.practice.PracticeWish.Which;
import org.palpate.classroom.visibility.VisibleModules;
import org.palpate.content.LearningModules;
import org.palpate.content.ModuleKey;
import org.palpate.people.PersonId;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.PracticeOf;
import org.palpate.ui.kit.Visitor;

/** Practice of one's own: which questions, over all modules one may see, and how many. */
@Route(Pages.PRACTICE)
@PageTitle("My own practice · Palpate")
@PermitAll
public class PracticePage extends Div implements BeforeEnterObserver {

    private final OwnPractice practice;
    private final Attempts attempts;
    private final LearningModules modules;
    private final VisibleModules visible;
    private final Visitor visitor;

    PracticePage(
            OwnPractice practice,
            Attempts attempts,
            LearningModules modules,
            VisibleModules visible,
            Visitor visitor) {
        this.practice = practice;
        this.attempts = attempts;
        this.modules = modules;
        this.visible = visible;
        this.visitor = visitor;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        AttemptId attempt =
                asked.getSingleParameter(Pages.MISSED_IN).map(AttemptId::new).orElse(null);
        show(visitor.require(), attempt, asked);
    }

    private void show(PersonId learner, @Nullable AttemptId attempt, QueryParameters asked) {
        removeAll();
        add(
                Bits.head(
                        OwnPractice.TITLE,
                        "Choose the questions. You see at once what is right, and why.",
                        new Anchor(Pages.PROGRESS, "Progress")));
        PracticeChoices choices = practice.choices(learner, attempt);
        if (choices.questions().isEmpty()) {
            add(
                    Bits.empty(
                            "Nothing to practice yet",
                            "None of your modules has a question to practice with. The questions of a test or an exam come here once you were shown their answers.",
                            Bits.linkButton(Pages.MODULES, "To the modules", true)));
            return;
        }
        List<OwnSummary> open =
                attempts.goingOn(learner).stream().filter(OwnPracticeTable::isPractice).toList();
        boolean there = choices.questions().stream().anyMatch(one -> one.missedThere());
        boolean fresh = asked.getSingleParameter(PracticeOf.NEW).isPresent();
        boolean missed = asked.getSingleParameter(Pages.MISSED).isPresent();
        Which which =
                there
                        ? Which.MISSED_THERE
                        : missed ? Which.MISSED : fresh ? Which.NEW : Which.ANYTHING;
        var first =
                new PracticeFirst(
                        which,
                        asked.getSingleParameter(PracticeOf.MODULE).orElse(null),
                        asked.getSingleParameter(PracticeOf.TOPIC).orElse(null),
                        asked.getSingleParameter(PracticeOf.DOMAIN).orElse(null),
                        asked.getSingleParameter(PracticeOf.STRUCTURE).orElse(null));
        // Named when the page is drawn, so that a double click is one command.
        CommandId command = CommandId.fresh();
        var form =
                new PracticeForm(
                        choices,
                        there ? attempt : null,
                        first,
                        modules.outline(),
                        key -> titleOf(learner, key),
                        wish -> start(wish, command));
        add(
                Bits.section("A new practice", form),
                Bits.text(
                        "This is private. Your instructors see that you practiced and for how long, never an answer or a grade, and it counts for no assignment. Questions of a test or an exam come here only once you were shown their answers.",
                        "quiet",
                        "small"),
                Bits.section(
                        "A practice exam",
                        Bits.text(
                                "Questions by the weights of the exam domains, against the clock. Nothing is told before the end."),
                        Bits.row(Bits.linkButton(Pages.PRACTICE_EXAM, "Practice exam", false))));
        if (!open.isEmpty()) {
            var cards = Bits.cards();
            open.forEach(one -> cards.addCard(new OpenAttemptCard(one)));
            add(Bits.section("Go on", cards));
        }
    }

    private String titleOf(PersonId learner, ModuleKey key) {
        return visible.find(learner, key)
                .map(module -> Isolated.of(module.title()))
                .orElse(key.value());
    }

    private void start(PracticeWish wish, CommandId command) {
        AttemptId begun = practice.start(visitor.require(), wish, command);
        UI.getCurrent().navigate(Pages.attempt(begun));
    }
}
