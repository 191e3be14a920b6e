package org.palpate.ui.study.taking;

import org.palpate.attempt.AttemptState;
import org.palpate.attempt.Attempts;
import org.palpate.quiz.Certainty;
import org.palpate.quiz.question.QuestionKey;
import org.palpate.quiz.question.Response;
import org.palpate.ui.kit.Unfinished;
import org.palpate.ui.kit.Visitor;

/** What a learner can do on the page of an attempt; each after the answer in the field was kept. */
final class AttemptActs {

    private static final String NOTE_NOT_KEPT =
            "Your note is not saved; the words below the question say why. It stays here: try again in a moment.";

    private final Attempts attempts;
    private final Visitor visitor;
    private final AttemptBody view;
    private final AnswerKeeping keeping;

    AttemptActs(Attempts attempts, Visitor visitor, AttemptBody view, AnswerKeeping keeping) {
        this.attempts = attempts;
        this.visitor = visitor;
        this.view = view;
        this.keeping = keeping;
    }

    /** The attempt as it stands, with everything saved so far. */
    AttemptState page() {
        return keeping.page();
    }

    /** As {@link AnswerKeeping#settles}. */
    boolean settles() {
        return keeping.settles();
    }

    /** Whether an instructor may come to read a note: a guest has none. */
    boolean mayLeaveNote() {
        return visitor.guest().isEmpty();
    }

    /** Whether there is an answer in the field. */
    boolean isAnswered() {
        return !view.card().response().isBlank();
    }

    /** Asking for the verdict on an answer; the same answer again is the same act. */
    private record Checking(Response response) {}

    /**
     * Marks the answer in the field, in practice. What is not finished costs no try by itself: the
     * first time it is said what is lacking, and only the same answer checked again is marked.
     */
    void check() {
        String lacking = view.card().lacking();
        if (!lacking.isEmpty()) {
            view.say(lacking);
            return;
        }
        Response response = view.card().response();
        Certainty certainty = view.card().certainty();
        keeping.act(
                new Checking(response),
                (learner, command) ->
                        attempts.check(
                                learner,
                                keeping.page().id(),
                                command,
                                keeping.page().asked().key(),
                                response,
                                certainty),
                checked -> view.show(checked, true, false));
    }

    /** Takes the next hint. */
    void hint() {
        keeping.act(
                "hint",
                (learner, command) ->
                        attempts.hint(
                                learner,
                                keeping.page().id(),
                                command,
                                keeping.page().asked().key()),
                hinted -> {
                    view.show(hinted, false, false);
                    view.focusStem();
                });
    }

    /** Shows the answer. */
    void showAnswer() {
        keeping.act(
                "show the answer",
                (learner, command) ->
                        attempts.reveal(
                                learner,
                                keeping.page().id(),
                                command,
                                keeping.page().asked().key()),
                shown -> view.show(shown, true, false));
    }

    /** Goes to another question, by place from 0. */
    void goTo(int place) {
        if (keeping.asksAgain()) {
            return;
        }
        keeping.act(
                "move " + place,
                (learner, command) -> attempts.move(learner, keeping.page().id(), command, place),
                moved -> {
                    view.show(moved, false, false);
                    view.focusStem();
                });
    }

    /** Flags the question to come back to, or takes the flag off. */
    void flag(boolean on) {
        keeping.act(
                "flag " + on,
                (learner, command) ->
                        attempts.flag(
                                learner,
                                keeping.page().id(),
                                command,
                                keeping.page().asked().key(),
                                on),
                flagged -> {
                    view.show(flagged, false, false);
                    view.focusFlag();
                });
    }

    /**
     * Leaves the instructor a note on a question; an empty one takes it back.
     *
     * @throws Unfinished when it could not be kept, so that it stays where it was written
     */
    void note(QuestionKey question, String text) {
        boolean kept =
                keeping.act(
                        "note " + text,
                        (learner, command) ->
                                attempts.note(
                                        learner, keeping.page().id(), command.id(), question, text),
                        noted -> {
                            view.show(noted, false, false);
                            view.say(
                                    noted.given().note().isEmpty()
                                            ? "Your note is taken back."
                                            : "Your note is kept. Your instructor sees it if this quiz is assigned to your class.");
                        });
        if (!kept && !view.isLeaving()) {
            throw new Unfinished(NOTE_NOT_KEPT);
        }
    }

    /** Hands the attempt in. */
    void finish() {
        if (keeping.asksAgain()) {
            return;
        }
        keeping.act(
                "finish",
                (learner, command) -> attempts.finish(learner, keeping.page().id(), command),
                finished -> view.finished(finished.id()));
    }
}
