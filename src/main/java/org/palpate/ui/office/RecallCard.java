package org.palpate.ui.office;

import com.vaadin.flow.component.html.Div;
import org.palpate.people.PersonId;
import org.palpate.recall.Cards;
import org.palpate.recall.IntakeProgress;
import org.palpate.ui.kit.Bits;

/** How far finished attempts have been taken into what learners are likely to recall. */
class RecallCard extends Div {

    RecallCard(Cards cards, PersonId asking) {
        addClassName("card");
        IntakeProgress progress = cards.progress(asking);
        long all = progress.taken() + progress.waiting();
        add(
                Bits.text(
                        progress.waiting() == 0
                                ? "All finished attempts are taken into what learners are likely to recall: %d."
                                        .formatted(progress.taken())
                                : "%d of %d finished attempts are taken into what learners are likely to recall. The rest follows by itself; reload to see how far it is."
                                        .formatted(progress.taken(), all)));
        if (progress.waiting() > 0) {
            add(
                    Bits.meter(
                            (double) progress.taken() / all,
                            "%d of %d".formatted(progress.taken(), all)));
        }
        if (progress.hidden() > 0) {
            add(
                    Bits.text(
                            "%d more follow once their learners may see how they went."
                                    .formatted(progress.hidden()),
                            "quiet"));
        }
        if (progress.unread() > 0) {
            add(
                    Bits.text(
                            "%d could not be read; the log says which and why. They are tried again every day."
                                    .formatted(progress.unread()),
                            "quiet"));
        }
    }
}
