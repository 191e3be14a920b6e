package org.palpate.ui.teaching.insight;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import org.palpate.progress.ClassInsight.SureAndWrong;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.paging.PagedCards;

/** What learners were sure of and wrong about: where teaching helps most. Safety comes first. */
class SureAndWrongList extends Div {

    /** On a phone such a card is about 300 px high. */
    private static final int CARDS = 9;

    SureAndWrongList(List<SureAndWrong> found) {
        if (found.isEmpty()) {
            add(
                    Bits.text(
                            "Nothing. Either nobody was sure of a wrong answer, or no assigned quiz asks how sure learners are.",
                            "quiet"));
            return;
        }
        var cards = new PagedCards("Sure and wrong", CARDS);
        for (SureAndWrong one : found) {
            var badges =
                    Bits.row(
                            Bits.badge(
                                    "%d of %d who were sure".formatted(one.wrong(), one.sure()),
                                    "wrong"));
            if (one.safety()) {
                badges.addComponentAsFirst(Bits.badge("Safety", "due"));
            }
            var card =
                    Bits.card(badges, new H3(one.stem()), Bits.text("Key: " + one.rightAnswer()));
            var ways =
                    Bits.row(
                            Bits.linkButton(
                                    Pages.question(one.module(), one.question()),
                                    "The question and its key",
                                    false));
            if (!one.section().isEmpty()) {
                ways.addComponentAsFirst(
                        Bits.linkButton(
                                Pages.paragraph(one.module(), one.section()),
                                "The paragraph",
                                false));
            }
            card.add(ways);
            cards.addCard(card);
        }
        add(cards);
    }
}
