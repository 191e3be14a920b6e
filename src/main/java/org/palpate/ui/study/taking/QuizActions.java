package org.palpate.ui.study.taking;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.palpate.attempt.AttemptState;
import org.palpate.quiz.Behaviour;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Confirmation;
import org.palpate.ui.study.parts.StakesWords;
import org.palpate.words.Counted;

/**
 * What can be done with the question in front of the learner; one of it is the next thing to do.
 */
class QuizActions extends Div {

    private final AttemptState page;
    private final AttemptActs acts;

    /**
     * The bar of a page.
     *
     * @param message what there is to say about the last thing pressed; it stands over the buttons,
     *     where the eye and the thumb are
     */
    QuizActions(AttemptState page, AttemptActs acts, Div message) {
        this.page = page;
        this.acts = acts;
        addClassName("quiz-actions");
        add(message);
        if (page.position() > 0 && !page.taken().oneWay()) {
            var back = new Button("Previous", click -> acts.goTo(page.position() - 1));
            back.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            add(back);
        }
        var onward = Bits.row();
        boolean practice = page.taken().behaviour() == Behaviour.PRACTICE;
        boolean toCheck = practice && !page.closed();
        if (toCheck && page.chances().hintsLeft() > 0) {
            var hint = act("Hint", false, acts::hint);
            hint.getElement().setAttribute("aria-describedby", StakesWords.ID);
            onward.add(hint);
        }
        if (toCheck) {
            onward.add(
                    page.isLast()
                            ? act("Finish", false, this::finish)
                            : act("Skip", false, this::next));
            onward.add(act("Check", true, acts::check));
        } else {
            onward.add(
                    page.isLast()
                            ? act("Finish", true, this::finish)
                            : act("Next question", true, this::next));
        }
        add(onward);
    }

    /** Where there is no way back, leaving a question without an answer is asked about once. */
    private void next() {
        if (page.taken().oneWay() && !page.closed() && !acts.isAnswered()) {
            var ask =
                    new Confirmation(
                            "Go on without an answer?",
                            "This question has no answer yet, and there is no way back to it. Without one it earns nothing.",
                            "Go on without",
                            () -> acts.goTo(page.position() + 1));
            ask.setCancelText("Stay at this question");
            ask.open();
        } else {
            acts.goTo(page.position() + 1);
        }
    }

    /** Asks once if something is left to do; what was saved since this was drawn counts. */
    private void finish() {
        if (!acts.settles()) {
            return;
        }
        AttemptState now = acts.page();
        if (now.open() == 0 && now.flagged().isEmpty() && now.unread().isEmpty()) {
            acts.finish();
            return;
        }
        var ask =
                new Confirmation(
                        "Finish now?",
                        Stream.of(openOnes(now), unreadOnes(now), flaggedOnes(now))
                                .filter(sentence -> !sentence.isEmpty())
                                .collect(Collectors.joining(" ")),
                        "Finish",
                        acts::finish);
        ask.setCancelText("Go on answering");
        if (!now.taken().oneWay()) {
            ask.addCancelListener(event -> acts.goTo(firstToDo(now)));
        }
        ask.open();
    }

    private static String openOnes(AttemptState now) {
        return now.open() == 0
                ? ""
                : Counted.sentence(
                        now.open(),
                        "One question has no answer. It earns nothing if you finish now.",
                        "%d questions have no answer. They earn nothing if you finish now.");
    }

    private static String unreadOnes(AttemptState now) {
        return now.unread().isEmpty()
                ? ""
                : "The %s to %s cannot be read for sure. What cannot be read earns nothing if you finish now."
                        .formatted(
                                Counted.word(now.unread().size(), "answer", "answers"),
                                questions(now.unread()));
    }

    private static String questions(Set<Integer> places) {
        return places.stream()
                .sorted()
                .map(place -> "question " + (place + 1))
                .collect(Collectors.joining(", "));
    }

    private static String flaggedOnes(AttemptState now) {
        return now.flagged().isEmpty() ? "" : "You have flagged " + questions(now.flagged()) + ".";
    }

    private static int firstToDo(AttemptState now) {
        int open = now.line().indexOf(AttemptState.Standing.OPEN);
        return open >= 0
                ? open
                : Stream.of(now.unread(), now.flagged())
                        .flatMap(places -> places.stream().sorted().limit(1))
                        .findFirst()
                        .orElse(now.position());
    }

    /** A button; the primary one is what the Enter key does (palpate-quiz-keys). */
    private static Button act(String text, boolean primary, Runnable what) {
        var button = new Button(text, click -> what.run());
        button.setDisableOnClick(true);
        button.addClickListener(click -> button.setEnabled(true));
        if (primary) {
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        return button;
    }
}
