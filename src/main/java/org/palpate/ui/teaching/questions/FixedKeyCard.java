package org.palpate.ui.teaching.questions;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import org.palpate.attempt.keys.KeyChange;
import org.palpate.attempt.regrading.ChangedKey;
import org.palpate.people.People;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Confirmation;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.Isolated;
import org.palpate.words.Counted;

/** What was decided about a key, by whom and when, and what came of it. */
class FixedKeyCard extends Div {

    FixedKeyCard(ChangedKey key, People people, Dates dates) {
        addClassName("card");
        String by = people.names(List.of(key.by())).get(key.by());
        add(
                Bits.text(
                        "%s · %s"
                                .formatted(
                                        by == null ? "Somebody who left" : Isolated.of(by),
                                        dates.full(key.at())),
                        "eyebrow"),
                new H3(key.keyFix().sentence()));
        KeyChange.Undone undone = key.undone();
        add(
                Bits.text(
                        undone == null
                                ? markedAgain(key) + noneFell(key)
                                : "Undone on %s.".formatted(dates.full(undone.at())),
                        "quiet"));
    }

    /** Offers to take it back, after a question. */
    FixedKeyCard withUndo(Runnable undo) {
        var button =
                new Button(
                        "Undo",
                        click ->
                                new Confirmation(
                                                "Undo this change?",
                                                "The author's key counts again. Grades it changed go back to what they were, and those learners are told.",
                                                "Undo the change",
                                                undo)
                                        .open());
        button.setAriaLabel("Undo the change of this key");
        add(Bits.row(button));
        return this;
    }

    /** "3 attempts were regraded." */
    static String markedAgain(ChangedKey key) {
        return key.markedAgain() == 0
                ? "No attempt had to be regraded."
                : Counted.of(key.markedAgain(), "attempt was", "attempts were") + " regraded.";
    }

    private static String noneFell(ChangedKey key) {
        return key.markedAgain() > 0 && key.onlyRaise() ? " No grade fell." : "";
    }
}
