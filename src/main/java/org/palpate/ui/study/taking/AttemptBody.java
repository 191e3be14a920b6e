package org.palpate.ui.study.taking;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.palpate.attempt.AttemptId;
import org.palpate.attempt.AttemptState;
import org.palpate.classroom.Assignment;
import org.palpate.classroom.visibility.VisibleModules;
import org.palpate.content.LearningModules;
import org.palpate.people.PersonId;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.OpenDialogs;
import org.palpate.ui.kit.Visitor;
import org.palpate.ui.study.parts.ReadAgain;

/**
 * Taking a quiz, one question at a time, on a page of its own or within a lesson. Everything shown
 * comes from the database; a reload, another tab or device is just one more visit. What stands in
 * the field is kept before anything else is done; while it cannot be, the page stays where it is.
 */
@JsModule("context://frontend/quiz-keys/palpate-quiz-keys.js")
public class AttemptBody extends Div implements BeforeLeaveObserver {

    private final LearningModules modules;
    private final VisibleModules visible;
    private final Visitor visitor;
    private final Dates dates;
    private final boolean inLesson;
    private final Consumer<AttemptId> whenFinished;
    private final List<Assignment> begunWith;
    private final Div message = new Div();
    private final Element keys = new Element("palpate-quiz-keys");
    private final AnswerKeeping keeping;
    private final AttemptActs acts;
    private final StayOrLeave stayOrLeave;
    private QuizHead head;
    private QuestionCard card;
    private @Nullable Countdown countdown;
    private boolean leaving;

    @SuppressWarnings("NullAway.Init") // head and card are set by what is shown first
    AttemptBody(
            AttemptBodies doors,
            PersonId learner,
            AttemptState found,
            boolean inLesson,
            Consumer<AttemptId> whenFinished) {
        this.modules = doors.modules();
        this.visible = doors.visible();
        this.visitor = doors.visitor();
        this.dates = doors.dates();
        this.inLesson = inLesson;
        this.whenFinished = whenFinished;
        addClassName("quiz-body");
        message.addClassNames("message", "due");
        message.getElement().setAttribute("role", "alert");
        begunWith = doors.assigned().begunWith(learner, found.id());
        keeping = new AnswerKeeping(doors.attempts(), visitor, this, found);
        acts = new AttemptActs(doors.attempts(), visitor, this, keeping);
        stayOrLeave = new StayOrLeave(this, keeping);
        show(found, false, false);
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
        head = new QuizHead(shown, inLesson, acts::goTo);
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
                        finished(now.id());
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
    public void focusStem() {
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

    /** The attempt is over: what comes now is shown by whoever has put this here. */
    void finished(AttemptId id) {
        leaving = true;
        OpenDialogs.closeAll(UI.getCurrent());
        stayOrLeave.isOver();
        whenFinished.accept(id);
    }

    /** Whether the learner is on the way to another page. */
    boolean isLeaving() {
        return leaving;
    }

    /** Says something at the buttons; nothing is said with an empty text. */
    void say(String text) {
        message.setText(text);
    }
}
