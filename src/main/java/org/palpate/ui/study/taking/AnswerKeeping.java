package org.palpate.ui.study.taking;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.palpate.attempt.AttemptState;
import org.palpate.attempt.Attempts;
import org.palpate.attempt.Attempts.Command;
import org.palpate.people.PersonId;
import org.palpate.quiz.Certainty;
import org.palpate.quiz.marking.AskedAgain;
import org.palpate.quiz.question.Response;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.Visitor;

/**
 * Keeps what stands in the field of an attempt's page, before anything else is done and by itself.
 * While it cannot be kept, the page stays where it is.
 */
final class AnswerKeeping {

    private static final String NOT_KEPT =
            "Your answer is not saved yet, so the quiz stays at this question. It is sent again by itself; then go on.";

    private static final String AS_IT_IS =
            "Your answer cannot be marked in this form; the words at the field say which one is wanted. Change it, or press once more to go on and leave it as it is.";

    private final Visitor visitor;
    private final AttemptBody view;
    private final AttemptDesk desk;
    private AttemptState page;
    private boolean askedAgain;

    AnswerKeeping(Attempts attempts, Visitor visitor, AttemptBody view, AttemptState page) {
        this.visitor = visitor;
        this.view = view;
        this.desk = new AttemptDesk(attempts, page);
        this.page = page;
    }

    /** The page is drawn anew like this. */
    void shown(AttemptState shown) {
        page = shown;
        askedAgain = false;
        desk.show(shown);
    }

    /** Whether what stands in the field is saved. */
    boolean isKept() {
        return page.closed() || desk.isKept(view.card().response(), view.card().certainty());
    }

    /** Whether what stands in the field can be saved now; nothing is drawn anew. */
    boolean keepQuietly() {
        return desk.keepQuietly(visitor::known, view.card());
    }

    /** The attempt as the server has it now; empty when it cannot be asked. */
    Optional<AttemptState> look() {
        return desk.carryOut(visitor::known, desk.look())
                        instanceof AttemptDesk.Done(AttemptState now)
                ? Optional.of(now)
                : Optional.empty();
    }

    /** The learner has changed something: it is kept without drawing the page anew. */
    void changed() {
        kept();
    }

    /** The browser asks for what stands in the field, up to its change of this number. */
    void keep(int change) {
        QuestionCard asked = view.card();
        if (kept() && view.card() == asked) {
            view.card().kept(change, page.lastSequence());
        } else if (view.card() == asked) {
            view.card().notKept();
        }
    }

    /** Whether what stands in the field is saved, now if need be. */
    private boolean kept() {
        if (isKept()) {
            return true;
        }
        Response response = view.card().response();
        Certainty certainty = view.card().certainty();
        return done(
                desk.save(response, certainty),
                saved -> {
                    if (!saved.asked().key().equals(page.asked().key())) {
                        // An act that seemed not done was: the attempt stands at another question.
                        view.show(saved, false, false);
                        return;
                    }
                    page = saved;
                    view.head().show(saved);
                    desk.show(saved);
                    desk.kept(response, certainty);
                    view.card().askAgain(saved.askedAgain(), false);
                    askedAgain = false;
                },
                false);
    }

    /**
     * Whether the learner is asked for another form of the answer before going on. It is asked
     * once; who goes on again leaves it so.
     */
    boolean asksAgain() {
        boolean ask = !askedAgain && !page.closed() && !page.askedAgain().isEmpty();
        if (ask) {
            askedAgain = true;
            view.card().askAgain(page.askedAgain(), true);
            view.say(AS_IT_IS);
        }
        return ask;
    }

    /** The attempt as it stands, with everything saved so far. */
    AttemptState page() {
        return page;
    }

    /**
     * Whether the page knows what is saved, so that it can say what is missing; if not, it has said
     * why it stays.
     */
    boolean settles() {
        QuestionCard shown = view.card();
        if (kept()) {
            return view.card() == shown && !view.isLeaving();
        }
        if (view.card() == shown && !view.isLeaving()) {
            view.card().notKept();
            view.say(NOT_KEPT);
        }
        return false;
    }

    /**
     * Does one act, after what stands in the field was kept.
     *
     * @return whether it was done; else the page has said why not
     */
    boolean act(
            Object what,
            BiFunction<PersonId, Command, AttemptState> command,
            Consumer<AttemptState> then) {
        return settles() && done(desk.order(what, command), then, true);
    }

    /**
     * Gives an order to the door and shows what came of it.
     *
     * @param aloud whether to say so when it was not done; the badge says it of an answer
     * @return whether it was done
     */
    private boolean done(AttemptDesk.Order order, Consumer<AttemptState> then, boolean aloud) {
        switch (desk.carryOut(visitor::known, order)) {
            case AttemptDesk.Done(AttemptState after) -> {
                view.say("");
                if (after.finished()) {
                    view.finished(after.id());
                } else if (after.elsewhere()) {
                    view.show(after, false, true);
                    view.say(
                            "This attempt went on in another tab or on another device. This is where it stands now.");
                    view.focusStem();
                    return false;
                } else {
                    then.accept(after);
                }
                return true;
            }
            case AttemptDesk.AnotherForm(List<AskedAgain> again) -> {
                // It has been asked now: who goes on from here leaves it so.
                askedAgain = true;
                view.card().askAgain(again, true);
            }
            case AttemptDesk.NotAllowed(AttemptState now, String why) -> {
                view.show(now, false, true);
                view.say(why);
            }
            case AttemptDesk.NotDone(String why) -> {
                view.afterThisRequest(desk::mayTryAgain);
                if (aloud) {
                    view.say(why);
                }
            }
            // Signed out, or the guest's pass is gone: opening the page again leads to sign-in.
            case AttemptDesk.NotKnown stranger -> view.leaveTo(Pages.attempt(page.id()));
        }
        return false;
    }
}
