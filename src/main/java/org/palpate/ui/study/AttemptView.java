package org.palpate.ui.study;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveEvent.ContinueNavigationAction;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.palpate.attempt.AttemptId;
import org.palpate.attempt.AttemptPage;
import org.palpate.attempt.Attempts;
import org.palpate.attempt.Attempts.Command;
import org.palpate.content.LearningModules;
import org.palpate.people.PersonId;
import org.palpate.quiz.Certainty;
import org.palpate.quiz.marking.AskedAgain;
import org.palpate.quiz.question.Response;
import org.palpate.quiz.question.ResponseText;
import org.palpate.ui.kit.Confirmation;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.Visitor;

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

    private static final String NOT_KEPT =
            "Your answer is not saved yet, so the quiz stays at this question. It is sent again by itself; then go on.";

    private static final String AS_IT_IS =
            "Your answer cannot be marked in this form; the words at the field say which one is wanted. Change it, or press once more to go on and leave it as it is.";

    private final Attempts attempts;
    private final LearningModules modules;
    private final Visitor visitor;
    private final Dates dates;
    private final Div message = new Div();
    private final Element keys = new Element("palpate-quiz-keys");
    private String title = "Quiz";
    private AttemptPage page;
    private AttemptDesk desk;
    private QuizHead head;
    private QuestionCard card;
    private boolean askedAgain;
    private @Nullable Countdown countdown;
    private boolean leaving;

    @SuppressWarnings("NullAway.Init") // page, desk, head and card are set before anything is shown
    AttemptView(Attempts attempts, LearningModules modules, Visitor visitor, Dates dates) {
        this.attempts = attempts;
        this.modules = modules;
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
                    AttemptPage found = attempts.see(learner, id);
                    if (found.finished()) {
                        event.forwardTo(Pages.result(id));
                        return;
                    }
                    desk = new AttemptDesk(attempts, found);
                    show(found, false, false);
                    if (event.getTrigger() != NavigationTrigger.PAGE_LOAD) {
                        card.focusStem();
                    }
                });
    }

    /** Nobody leaves by a link what is not saved, or a clock that runs, without being asked. */
    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (leaving) {
            return;
        }
        if (!isKept() && !desk.keepQuietly(visitor::known, card)) {
            askToStay(
                    event.postpone(),
                    "Leave without saving?",
                    "Your last answer to this question is not saved: the server cannot save at the moment. It stays in this browser and comes back when you open this question here again.");
        } else if (page.deadline() != null) {
            askToStay(
                    event.postpone(),
                    "Leave while the time runs?",
                    "Your answers are saved, and the time goes on. You can come back until it is up.");
        }
    }

    private static void askToStay(
            ContinueNavigationAction leave, String question, String consequence) {
        var ask = new Confirmation(question, consequence, "Leave", leave::proceed);
        ask.setCancelText("Stay");
        ask.addCancelListener(cancel -> leave.cancel());
        ask.open();
    }

    private boolean isKept() {
        return page.closed() || desk.isKept(card.response(), card.certainty());
    }

    private void show(AttemptPage shown, boolean focusFeedback, boolean elsewhere) {
        page = shown;
        askedAgain = false;
        title = shown.quizTitle();
        desk.show(shown);
        head = new QuizHead(shown, this::goTo);
        card =
                new QuestionCard(
                        shown,
                        elsewhere,
                        figures(shown),
                        this::changed,
                        this::keep,
                        this::showAnswer);
        card.askAgain(shown.closed() ? List.of() : shown.askedAgain(), false);
        removeAll();
        add(
                head,
                card,
                new QuestionTools(shown, this),
                new QuizActions(shown, this, message),
                new ReadAgain(modules.at(shown.revision()), modules));
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

    private Function<String, org.palpate.content.Figure> figures(AttemptPage shown) {
        var module = modules.at(shown.revision());
        return key ->
                module.figure(key)
                        .orElseThrow(() ->
                                new IllegalStateException(
                                        "The revision lacks its own drawing '%s'".formatted(key)));
    }

    /** The learner has changed something: it is kept without drawing the page anew. */
    private void changed() {
        kept();
    }

    /** The browser asks for what stands in the field, up to its change of this number. */
    private void keep(int change) {
        QuestionCard asked = card;
        if (kept() && card == asked) {
            card.kept(change, page.lastSequence());
        } else if (card == asked) {
            card.notKept();
        }
    }

    /** Whether what stands in the field is saved, now if need be. */
    private boolean kept() {
        if (isKept()) {
            return true;
        }
        Response response = card.response();
        Certainty certainty = card.certainty();
        return done(
                desk.save(response, certainty),
                saved -> {
                    if (!saved.asked().key().equals(page.asked().key())) {
                        // An act that seemed not done was: the attempt stands at another question.
                        show(saved, false, false);
                        return;
                    }
                    page = saved;
                    head.show(saved);
                    desk.show(saved);
                    desk.kept(response, certainty);
                    card.askAgain(saved.askedAgain(), false);
                    askedAgain = false;
                },
                false);
    }

    /**
     * Whether the learner is asked for another form of the answer before going on. It is asked
     * once; who goes on again leaves it so.
     */
    private boolean asksAgain() {
        boolean ask = !askedAgain && !page.closed() && !page.askedAgain().isEmpty();
        if (ask) {
            askedAgain = true;
            card.askAgain(page.askedAgain(), true);
            say(AS_IT_IS);
        }
        return ask;
    }

    /** The attempt as it stands, with everything saved so far. */
    AttemptPage page() {
        return page;
    }

    /**
     * Whether the page knows what is saved, so that it can say what is missing; if not, it has said
     * why it stays.
     */
    boolean settles() {
        QuestionCard shown = card;
        if (kept()) {
            return card == shown && !leaving;
        }
        if (card == shown && !leaving) {
            card.notKept();
            say(NOT_KEPT);
        }
        return false;
    }

    /** Whether an instructor may come to read a note: a guest has none. */
    boolean mayLeaveNote() {
        return visitor.guest().isEmpty();
    }

    /** Whether there is an answer in the field. */
    boolean isAnswered() {
        return !card.response().isBlank();
    }

    void check() {
        Response response = card.response();
        if (response.isBlank()) {
            say(card.missing());
            return;
        }
        Certainty certainty = card.certainty();
        act(
                "check " + ResponseText.write(response),
                (learner, command) ->
                        attempts.check(
                                learner,
                                page.id(),
                                command,
                                page.asked().key(),
                                response,
                                certainty),
                checked -> show(checked, true, false));
    }

    void hint() {
        act(
                "hint",
                (learner, command) ->
                        attempts.hint(learner, page.id(), command, page.asked().key()),
                hinted -> {
                    show(hinted, false, false);
                    card.focusStem();
                });
    }

    private void showAnswer() {
        act(
                "show the answer",
                (learner, command) ->
                        attempts.reveal(learner, page.id(), command, page.asked().key()),
                shown -> show(shown, true, false));
    }

    void goTo(int place) {
        if (asksAgain()) {
            return;
        }
        act(
                "move " + place,
                (learner, command) -> attempts.move(learner, page.id(), command, place),
                moved -> {
                    show(moved, false, false);
                    card.focusStem();
                });
    }

    void flag(boolean on) {
        act(
                "flag " + on,
                (learner, command) ->
                        attempts.flag(learner, page.id(), command, page.asked().key(), on),
                flagged -> {
                    show(flagged, false, false);
                    getElement().executeJs("this.querySelector('.flag-button').focus()");
                });
    }

    void note(String text) {
        act(
                "note " + text,
                (learner, command) ->
                        attempts.note(learner, page.id(), command.id(), page.asked().key(), text),
                noted -> {
                    show(noted, false, false);
                    say(
                            noted.note().isEmpty()
                                    ? "Your note is taken back."
                                    : "Your note is kept. Your instructor sees it if this quiz is assigned to your class.");
                });
    }

    void finish() {
        if (asksAgain()) {
            return;
        }
        act(
                "finish",
                (learner, command) -> attempts.finish(learner, page.id(), command),
                finished -> leaveTo(Pages.result(finished.id())));
    }

    /** The page believes that the time is up, or has slept: the server says how it is. */
    private void lookAgain() {
        if (desk.carryOut(visitor::known, desk.look())
                instanceof AttemptDesk.Done(AttemptPage now)) {
            Instant deadline = now.deadline();
            if (now.finished()) {
                leaveTo(Pages.result(now.id()));
            } else if (countdown != null && deadline != null) {
                countdown.left(deadline, dates.now());
            }
        }
    }

    /** Does one act, after what stands in the field was kept. */
    private void act(
            String what,
            BiFunction<PersonId, Command, AttemptPage> command,
            Consumer<AttemptPage> then) {
        if (settles()) {
            done(desk.order(what, command), then, true);
        }
    }

    /**
     * Gives an order to the door and shows what came of it.
     *
     * @param aloud whether to say so when it was not done; the badge says it of an answer
     * @return whether it was done
     */
    private boolean done(AttemptDesk.Order order, Consumer<AttemptPage> then, boolean aloud) {
        switch (desk.carryOut(visitor::known, order)) {
            case AttemptDesk.Done(AttemptPage after) -> {
                say("");
                if (after.finished()) {
                    leaveTo(Pages.result(after.id()));
                } else if (after.elsewhere()) {
                    show(after, false, true);
                    say(
                            "This attempt went on in another tab or on another device. This is where it stands now.");
                    card.focusStem();
                    return false;
                } else {
                    then.accept(after);
                }
                return true;
            }
            case AttemptDesk.AnotherForm(List<AskedAgain> again) -> {
                // It has been asked now: who goes on from here leaves it so.
                askedAgain = true;
                card.askAgain(again, true);
            }
            case AttemptDesk.NotAllowed(AttemptPage now, String why) -> {
                show(now, false, true);
                say(why);
            }
            case AttemptDesk.NotDone(String why) -> {
                getUI().ifPresent(
                                ui -> ui.beforeClientResponse(this, context -> desk.mayTryAgain()));
                if (aloud) {
                    say(why);
                }
            }
            // Signed out, or the guest's pass is gone: opening the page again leads to sign-in.
            case AttemptDesk.NotKnown stranger -> leaveTo(Pages.attempt(page.id()));
        }
        return false;
    }

    private void leaveTo(String address) {
        leaving = true;
        UI.getCurrent().navigate(address);
    }

    private void say(String text) {
        message.setText(text);
    }

    @Override
    public String getPageTitle() {
        return title + " · Palpate";
    }
}
