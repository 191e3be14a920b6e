package org.palpate.ui.study.daily;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.time.Duration;
import java.util.function.Consumer;
import org.palpate.content.Flashcard;
import org.palpate.recall.RecallState;
import org.palpate.ui.kit.AsWritten;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Isolated;

/**
 * One flashcard among the daily questions: what it asks, then its answer, then whether it was
 * known. The answer reaches the browser only when it is asked for.
 */
class DailyFlashcard extends Div {

    private final H2 stem = new H2();
    private final Div answer = new Div();
    private final Flashcard card;
    private final long shownAt = System.nanoTime();

    DailyFlashcard(RecallState.Current current, Flashcard card) {
        this.card = card;
        addClassNames("card", "question", "daily-flashcard");
        stem.setText(card.question());
        stem.addClassName("stem");
        AsWritten.show(stem);
        stem.getElement().setAttribute("tabindex", "-1");
        answer.addClassNames("prose", "flashcard-answer");
        answer.getElement().setAttribute("tabindex", "-1");
        answer.setVisible(false);
        add(
                Bits.text(
                        Isolated.of(current.module().title())
                                + " · flashcard"
                                + (current.comesBack() ? " · once more" : ""),
                        "eyebrow"),
                stem,
                Bits.text("Say your answer aloud, then look.", "quiet"),
                answer);
    }

    /**
     * Lets the learner look, and then say how it was.
     *
     * @param judged told whether it was known
     */
    void offer(DailyActions acts, Consumer<Boolean> judged) {
        acts.next("Show the answer", () -> turn(acts, judged));
    }

    private void turn(DailyActions acts, Consumer<Boolean> judged) {
        answer.getElement().setProperty("innerHTML", card.answer());
        answer.setVisible(true);
        acts.clear();
        acts.choice("Again", () -> judged.accept(false));
        acts.choice("Knew it", () -> judged.accept(true));
        answer.getElement().executeJs("this.focus({preventScroll: true})");
    }

    /** How long the flashcard has been in front of the learner. */
    Duration taken() {
        return Duration.ofNanos(System.nanoTime() - shownAt);
    }

    void focusStem() {
        stem.getElement().executeJs("this.focus({preventScroll: true}); window.scrollTo({top: 0})");
    }
}
