package org.palpate.ui.study.daily;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.dom.Element;
import java.util.function.IntConsumer;
import org.palpate.recall.RecallState;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Dates;

/** Where in the daily questions the learner is, and before the first one how long they may take. */
class DailyHead extends Header {

    DailyHead(RecallState state, Dates dates, IntConsumer settle) {
        addClassName("quiz-head");
        add(
                new H1("Daily questions"),
                Bits.text(
                        state.answered() == 0
                                ? DailyOffer.questions(state.left())
                                : "%d answered · %d to go"
                                        .formatted(state.answered(), state.left()),
                        "quiet",
                        "small"));
        getElement()
                .appendChild(
                        new Element("progress")
                                .setAttribute(
                                        "max", String.valueOf(state.answered() + state.left()))
                                .setAttribute("value", String.valueOf(state.answered()))
                                .setAttribute("aria-hidden", "true"));
        if (state.answered() == 0) {
            add(new TargetNotes(state.targets(), dates), new MinutesADay(state.minutes(), settle));
        }
    }
}
