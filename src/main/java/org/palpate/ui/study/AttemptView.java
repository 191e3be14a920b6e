package org.palpate.ui.study;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.palpate.attempt.AttemptId;
import org.palpate.attempt.AttemptPage;
import org.palpate.attempt.Attempts;
import org.palpate.attempt.Attempts.Command;
import org.palpate.attempt.CommandId;
import org.palpate.attempt.SignInFirst;
import org.palpate.attempt.UnknownAttempt;
import org.palpate.content.LearningModules;
import org.palpate.people.PersonId;
import org.palpate.quiz.Refused;
import org.palpate.quiz.Response;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.Visitor;

/**
 * Taking a quiz, one question at a time. Everything shown comes from the database; a reload,
 * another tab or device is just one more visit.
 */
@Route(Pages.ATTEMPT)
@AnonymousAllowed
@JsModule("context://frontend/quiz-keys/palpate-quiz-keys.js")
public class AttemptView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Attempts attempts;
    private final LearningModules modules;
    private final Visitor visitor;
    private final Dates dates;
    private final Div message = new Div();
    private final Element keys = new Element("palpate-quiz-keys");
    private String title = "Quiz";
    private AttemptPage page;
    private QuizHead head;
    private QuestionCard card;
    private boolean askedAgain;

    @SuppressWarnings("NullAway.Init") // page, head and card are set before anything is shown
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
        AttemptId id = Addresses.attempt(event);
        PersonId learner = visitor.known().orElseThrow(NotFoundException::new);
        try {
            AttemptPage found = attempts.see(learner, id);
            if (found.finished()) {
                event.forwardTo(Pages.result(id));
            } else {
                show(found, false);
            }
        } catch (SignInFirst notForGuests) {
            event.forwardTo(Pages.quiz(notForGuests.module(), notForGuests.quiz()));
        } catch (UnknownAttempt notYours) {
            throw new NotFoundException();
        }
    }

    private void show(AttemptPage shown, boolean focusFeedback) {
        page = shown;
        askedAgain = false;
        title = shown.quizTitle();
        head = new QuizHead(shown, this::goTo);
        card = new QuestionCard(shown, figures(shown), this::save, this::showAnswer);
        card.askAgain(shown.closed() ? List.of() : shown.askedAgain(), false);
        removeAll();
        add(
                head,
                message,
                card,
                new QuestionTools(shown, this),
                new QuizActions(shown, this),
                new ReadAgain(modules.at(shown.revision()), modules));
        Instant deadline = shown.deadline();
        if (deadline != null) {
            addComponentAtIndex(
                    1, new Countdown(shown.startedAt(), deadline, dates.now(), this::timeIsUp));
        }
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

    /**
     * Keeps what stands in the field, without drawing the page anew: the learner is still at it.
     */
    private void save() {
        Response response = card.response();
        act(
                learner ->
                        attempts.save(
                                learner,
                                page.id(),
                                Command.after(page),
                                page.asked().key(),
                                response,
                                card.certainty()),
                saved -> {
                    page = saved;
                    head.show(saved);
                    card.saved(saved.lastSequence());
                    card.askAgain(saved.askedAgain(), false);
                    askedAgain = false;
                });
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
        }
        return ask;
    }

    /** The attempt as it stands, with everything saved so far. */
    AttemptPage page() {
        return page;
    }

    void check() {
        Response response = card.response();
        if (response.isBlank()) {
            say("Choose an answer first, then check it.");
            return;
        }
        act(
                learner ->
                        attempts.check(
                                learner,
                                page.id(),
                                Command.after(page),
                                page.asked().key(),
                                response,
                                card.certainty()),
                checked -> show(checked, true));
    }

    void hint() {
        act(
                learner ->
                        attempts.hint(learner, page.id(), Command.after(page), page.asked().key()),
                hinted -> show(hinted, false));
    }

    private void showAnswer() {
        act(
                learner ->
                        attempts.reveal(
                                learner, page.id(), Command.after(page), page.asked().key()),
                shown -> show(shown, true));
    }

    void goTo(int place) {
        if (asksAgain()) {
            return;
        }
        act(
                learner -> attempts.move(learner, page.id(), Command.after(page), place),
                moved -> {
                    show(moved, false);
                    card.focusStem();
                });
    }

    void flag(boolean on) {
        act(
                learner ->
                        attempts.flag(
                                learner, page.id(), Command.after(page), page.asked().key(), on),
                flagged -> {
                    show(flagged, false);
                    getElement().executeJs("this.querySelector('.flag-button').focus()");
                });
    }

    void note(String text) {
        act(
                learner ->
                        attempts.note(
                                learner, page.id(), CommandId.fresh(), page.asked().key(), text),
                noted -> {
                    show(noted, false);
                    say(
                            noted.note().isEmpty()
                                    ? "Your note is taken back."
                                    : "Your note is kept for your instructor.");
                });
    }

    /** The page believes that the time is up; looking again is how the server says so. */
    private void timeIsUp() {
        if (attempts.see(visitor.known().orElseThrow(NotFoundException::new), page.id())
                .finished()) {
            UI.getCurrent().navigate(Pages.result(page.id()));
        }
    }

    void finish() {
        if (asksAgain()) {
            return;
        }
        act(
                learner -> attempts.finish(learner, page.id(), Command.after(page)),
                finished -> UI.getCurrent().navigate(Pages.result(finished.id())));
    }

    private void act(
            Function<PersonId, AttemptPage> command,
            java.util.function.Consumer<AttemptPage> then) {
        message.setText("");
        try {
            AttemptPage after = command.apply(visitor.known().orElseThrow(NotFoundException::new));
            if (after.finished()) {
                UI.getCurrent().navigate(Pages.result(after.id()));
            } else if (after.elsewhere()) {
                show(after, false);
                say(
                        "This attempt went on in another tab or on another device. This is where it stands now.");
            } else {
                then.accept(after);
            }
        } catch (Refused refused) {
            if (refused.reason() == Refused.Reason.ANOTHER_FORM) {
                card.askAgain(refused.again(), true);
                return;
            }
            show(
                    attempts.see(visitor.known().orElseThrow(NotFoundException::new), page.id()),
                    false);
            say(String.valueOf(refused.getMessage()));
        } catch (SignInFirst notForGuests) {
            UI.getCurrent().navigate(Pages.quiz(notForGuests.module(), notForGuests.quiz()));
        }
    }

    private void say(String text) {
        message.setText(text);
    }

    @Override
    public String getPageTitle() {
        return title + " · Palpate";
    }
}
