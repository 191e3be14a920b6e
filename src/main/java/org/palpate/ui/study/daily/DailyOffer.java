package org.palpate.ui.study.daily;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.time.Instant;
import org.palpate.recall.RecallOffer;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.Pages;
import org.palpate.words.Counted;

/** What Today says of the daily questions: how many, how long, and one button. */
public class DailyOffer extends Div {

    /** The card for an offer. */
    public DailyOffer(RecallOffer offer, Dates dates) {
        addClassNames("card", "daily-offer");
        if (offer.begun()) {
            add(
                    new H3(questions(offer.questions()) + " to go, " + about(offer.about())),
                    Bits.text(answered(offer.answered()), "quiet"),
                    Bits.row(Bits.linkButton(Pages.RECALL, "Go on", true)));
        } else if (offer.questions() > 0) {
            add(
                    new H3(questions(offer.questions()) + ", " + about(offer.about())),
                    Bits.text(
                            "From the modules you have met: what is most worth asking you today.",
                            "quiet"),
                    Bits.row(Bits.linkButton(Pages.RECALL, "Start", true)));
        } else if (offer.answered() > 0) {
            add(
                    new H3("Done for today"),
                    Bits.text(answered(offer.answered()) + next(offer, dates), "quiet"),
                    Bits.row(Bits.linkButton(Pages.RECALL, "See how it went", false)));
        } else {
            Instant nextDue = offer.nextDue();
            add(
                    new H3("Nothing to ask today"),
                    Bits.text(
                            nextDue == null
                                    ? "Read a lesson or answer a quiz: its questions come back here when you are about to forget them."
                                    : "Everything you were asked is likely still there."
                                            + next(offer, dates),
                            "quiet"));
        }
        add(new TargetNotes(offer.targets(), dates));
    }

    private static String next(RecallOffer offer, Dates dates) {
        Instant nextDue = offer.nextDue();
        return nextDue == null
                ? ""
                : " The next question falls due on %s.".formatted(dates.day(nextDue));
    }

    /** "1 question", "8 questions". */
    static String questions(int questions) {
        return Counted.of(questions, "question");
    }

    private static String answered(int answered) {
        return "You have answered %s today.".formatted(questions(answered));
    }

    private static String about(int minutes) {
        return Counted.sentence(Math.max(1, minutes), "about a minute", "about %d minutes");
    }
}
