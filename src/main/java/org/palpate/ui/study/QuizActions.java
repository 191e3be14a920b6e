package org.palpate.ui.study;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import java.util.stream.Collectors;
import org.palpate.attempt.AttemptPage;
import org.palpate.quiz.Behaviour;
import org.palpate.ui.kit.Bits;

/** What can be done with the question in front of the learner; one of it is the next thing to do. */
class QuizActions extends Div {

    private final AttemptPage page;
    private final AttemptView view;

    QuizActions(AttemptPage page, AttemptView view) {
        this.page = page;
        this.view = view;
        addClassName("quiz-actions");
        if (page.position() > 0 && !page.oneWay()) {
            var back = new Button("Previous", click -> view.goTo(page.position() - 1));
            back.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            add(back);
        }
        var onward = Bits.row();
        boolean practice = page.behaviour() == Behaviour.PRACTICE;
        boolean toCheck = practice && !page.closed();
        if (toCheck && page.hintsLeft() > 0) {
            onward.add(act("Hint", false, view::hint));
        }
        if (toCheck) {
            onward.add(page.isLast() ? act("Finish", false, this::finish) : act("Skip", false, this::next));
            onward.add(act("Check", true, view::check));
        } else {
            onward.add(page.isLast() ? act("Finish", true, this::finish) : act("Next question", true, this::next));
        }
        add(onward);
    }

    private void next() {
        view.goTo(page.position() + 1);
    }

    private void finish() {
        if (page.open() == 0 && page.flagged().isEmpty()) {
            view.finish();
            return;
        }
        var ask = new ConfirmDialog();
        ask.setHeader("Finish now?");
        ask.setText((openOnes() + " " + flaggedOnes()).strip());
        ask.setCancelable(true);
        ask.setCancelText("Go on answering");
        ask.setConfirmText("Finish");
        ask.addConfirmListener(event -> view.finish());
        if (!page.oneWay()) {
            ask.addCancelListener(event -> view.goTo(firstToDo()));
        }
        ask.open();
    }

    private String openOnes() {
        return switch ((int) page.open()) {
            case 0 -> "";
            case 1 -> "One question has no answer. It earns nothing if you finish now.";
            default -> "%d questions have no answer. They earn nothing if you finish now.".formatted(page.open());
        };
    }

    private String flaggedOnes() {
        return page.flagged().isEmpty()
                ? ""
                : "You have flagged " + page.flagged().stream()
                        .sorted()
                        .map(place -> "question " + (place + 1))
                        .collect(Collectors.joining(", ")) + ".";
    }

    private int firstToDo() {
        int open = page.line().indexOf(AttemptPage.Standing.OPEN);
        return open >= 0 ? open : page.flagged().stream().min(Integer::compare).orElse(page.position());
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
