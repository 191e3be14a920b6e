package org.palpate.ui.study.taking;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.palpate.attempt.AssignedQuizzes;
import org.palpate.attempt.AttemptId;
import org.palpate.attempt.AttemptState;
import org.palpate.attempt.Attempts;
import org.palpate.classroom.Assignment;
import org.palpate.classroom.visibility.VisibleModules;
import org.palpate.content.LearningModules;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.OpenDialogs;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.Visitor;
import org.palpate.ui.study.parts.Addresses;
import org.palpate.ui.study.parts.OwnAttempt;
import org.palpate.ui.study.parts.ReadAgain;

/**
 * Taking a quiz, one question at a time. Everything shown comes from the database; a reload,
 * another tab or device is just one more visit. What stands in the field is kept before anything
 * else is done; while it cannot be, the page stays where it is.
 */
@Route(Pages.ATTEMPT)
@AnonymousAllowed
@JsModule("context://frontend/quiz-keys/palpate-quiz-keys.js")
public class AttemptView extends Div
        implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private final Attempts attempts;
    private final AssignedQuizzes assigned;
    private final LearningModules modules;
    private final VisibleModules visible;
    private final Visitor visitor;
    private final Dates dates;
    private final Div message = new Div();
    private final Element keys = new Element("palpate-quiz-keys");
    private String title = "Quiz";
    private AnswerKeeping keeping;
    private AttemptActs acts;
    private StayOrLeave stayOrLeave;
    private QuizHead head;
    private QuestionCard card;
    private @Nullable Countdown countdown;
    private List<Assignment> begunWith = List.of();
    private boolean leaving;

    @SuppressWarnings(
            "NullAway.Init") // keeping, acts, stayOrLeave, head and card are set before anything is
    // shown
    AttemptView(
            Attempts attempts,
            AssignedQuizzes assigned,
            LearningModules modules,
            VisibleModules visible,
            Visitor visitor,
            Dates dates) {
        this.attempts = attempts;
        this.assigned = assigned;
        this.modules = modules;
        this.visible = visible;
        this.visitor = visitor;
        this.dates = dates;
        addClassNames("page", "quiz");
        message.addClassNames("message", "due");
        message.getElement().setAttribute("role", "alert");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AttemptId id = Addresses.attempt(event.getRouteParameters());
        OwnAttempt.open(
                event,
                visitor,
                learner -> {
                    AttemptState found = attempts.see(learner, id);
                    if (found.finished()) {
                        event.forwardTo(Pages.result(id));
                        return;
                    }
                    begunWith = assigned.begunWith(learner, id);
                    keeping = new AnswerKeeping(attempts, visitor, this, found);
                    acts = new AttemptActs(attempts, visitor, this, keeping);
                    stayOrLeave = new StayOrLeave(this, keeping);
                    show(found, false, false);
                    if (event.getTrigger() != NavigationTrigger.PAGE_LOAD) {
                        card.focusStem();
                    }
                });
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (!leaving) {
            stayOrLeave.ask(event);
        }
    }

    /**
     * Draws the page anew.
     *
     * @param focusFeedback whether the keyboard goes to what the answer earned
     * @param elsewhere whether the attempt went on in another tab or on another device
     */
    void show(AttemptState shown, boolean focusFeedback, boolean elsewhere) {
        keeping.shown(shown);
        title = shown.taken().title();
        head = new QuizHead(shown, acts::goTo);
        card =
                new QuestionCard(
                        shown,
                        elsewhere,
                        figures(shown),
                        keeping::changed,
                        keeping::keep,
                        acts::showAnswer);
        card.askAgain(shown.closed() ? List.of() : shown.askedAgain(), false);
        removeAll();
        add(
                head,
                new ClosingNotice(begunWith, shown.deadline(), dates),
                card,
                new QuestionTools(shown, acts),
                new QuizActions(shown, acts, message),
                new ReadAgain(List.of(modules.at(shown.taken().revision())), visible, visitor));
        Instant deadline = shown.deadline();
        countdown =
                deadline == null
                        ? null
                        : new Countdown(shown.startedAt(), deadline, dates.now(), this::lookAgain);
        if (countdown != null) {
            addComponentAtIndex(1, countdown);
        }
        // While a clock runs, the ways to other pages step back (shell's style sheet).
        getElement().setAttribute("data-clock", deadline != null);
        getElement().appendChild(keys);
        if (focusFeedback) {
            card.focusFeedback();
        }
    }

    private Function<String, org.palpate.content.Figure> figures(AttemptState shown) {
        var module = modules.at(shown.taken().revision());
        return key ->
                module.figure(key)
                        .orElseThrow(() ->
                                new IllegalStateException(
                                        "The revision lacks its own drawing '%s'".formatted(key)));
    }

    /** The page believes that the time is up, or has slept: the server says how it is. */
    private void lookAgain() {
        keeping.look()
                .ifPresent(now -> {
                    Instant deadline = now.deadline();
                    if (now.finished()) {
                        leaveTo(Pages.result(now.id()));
                    } else if (countdown != null && deadline != null) {
                        countdown.left(deadline, dates.now());
                    }
                });
    }

    /** The question with its field, as it is drawn now. */
    QuestionCard card() {
        return card;
    }

    /** Where in the quiz the learner is, as it is drawn now. */
    QuizHead head() {
        return head;
    }

    /** Puts the keyboard on the question, which is a new one. */
    void focusStem() {
        card.focusStem();
    }

    /** Puts the keyboard back on the flag, which was drawn anew. */
    void focusFlag() {
        getElement().executeJs("this.querySelector('.flag-button').focus()");
    }

    /** Runs something when all that this request does is done. */
    void afterThisRequest(Runnable then) {
        getUI().ifPresent(ui -> ui.beforeClientResponse(this, context -> then.run()));
    }

    /** Goes to another page without asking; what was being asked is over with this page. */
    void leaveTo(String address) {
        leaving = true;
        OpenDialogs.closeAll(UI.getCurrent());
        stayOrLeave.isOver();
        UI.getCurrent().navigate(address);
    }

    /** Whether the learner is on the way to another page. */
    boolean isLeaving() {
        return leaving;
    }

    /** Says something at the buttons; nothing is said with an empty text. */
    void say(String text) {
        message.setText(text);
    }

    @Override
    public String getPageTitle() {
        return title + " · Palpate";
    }
}
