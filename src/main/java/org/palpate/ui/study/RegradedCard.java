package org.palpate.ui.study;

import com.vaadin.flow.component.html.Div;
import org.palpate.attempt.AttemptResult;
import org.palpate.progress.GradeWords;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Dates;

/** That an attempt was regraded, why, and what became of its grade. */
class RegradedCard extends Div {

    RegradedCard(AttemptResult.MarkedAgain again, Dates dates) {
        addClassName("card");
        String before = GradeWords.percent(again.before());
        String after = GradeWords.percent(again.after());
        add(
                Bits.text("Regraded on " + dates.day(again.at()), "eyebrow"),
                Bits.text(again.why()),
                Bits.text(
                        before.equals(after)
                                ? "Your grade is the same as before."
                                : "Your grade was %s, now it is %s.".formatted(before, after),
                        "quiet"));
    }
}
