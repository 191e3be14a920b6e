package org.palpate.ui.study.daily;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.palpate.recall.RecallState;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.Pages;
import org.palpate.words.Counted;

/** The end of a session: how it went, what comes next, and five more for who likes. */
class DailyEnd extends Div {

    DailyEnd(RecallState state, Dates dates, Consumer<RecallState> fiveMore, IntConsumer settle) {
        addClassName("stack");
        if (state.answered() > 0) {
            add(Bits.head("Done for today", wentHow(state) + next(state, dates)));
        } else if (state.more()) {
            add(
                    Bits.head(
                            "Nothing is due today",
                            "You can be asked something early." + next(state, dates)));
        } else {
            add(
                    Bits.head(
                            "Nothing to ask yet",
                            "Read a lesson or answer a quiz: its questions come back here when you are about to forget them."));
        }
        var row = Bits.row();
        if (state.more()) {
            var more = new Button("Five more", click -> fiveMore.accept(state));
            more.setId("five-more");
            more.setDisableOnClick(true);
            row.add(more);
        }
        row.add(
                state.answered() > 0 || state.more()
                        ? Bits.linkButton(Pages.HOME, "Back to Today", true)
                        : Bits.linkButton(Pages.MODULES, "Choose a module", true));
        add(row, new TargetNotes(state.targets(), dates), new MinutesADay(state.minutes(), settle));
    }

    private static String wentHow(RecallState state) {
        String asked = "You answered %s: ".formatted(DailyOffer.questions(state.answered()));
        return asked
                + (state.recalled() == state.answered()
                        ? Counted.word(state.answered(), "it was right.", "all were right.")
                        : state.recalled() == 0
                                ? "each one comes back soon."
                                : "%d right, the others come back soon."
                                        .formatted(state.recalled()));
    }

    private static String next(RecallState state, Dates dates) {
        Instant nextDue = state.nextDue();
        return nextDue == null
                ? ""
                : " The next question falls due on %s.".formatted(dates.day(nextDue));
    }
}
