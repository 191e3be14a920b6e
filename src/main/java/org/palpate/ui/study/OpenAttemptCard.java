package org.palpate.ui.study;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import org.palpate.attempt.OwnSummary;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Pages;
import org.palpate.words.Counted;

/** An attempt of one's own that is open: how far it is, and the way on. */
class OpenAttemptCard extends Div {

    OpenAttemptCard(OwnSummary attempt) {
        this(
                attempt,
                attempt.asGuest()
                        ? ". Begun before you signed in: it counts for no assignment."
                        : "");
    }

    private OpenAttemptCard(OwnSummary attempt, String more) {
        addClassName("card");
        String words = words(attempt);
        var go = Bits.linkButton(Pages.attempt(attempt.id()), words, true);
        go.getElement().setAttribute("aria-label", words + ": " + Isolated.of(attempt.title()));
        add(
                new H3(Isolated.of(attempt.title())),
                Bits.text(
                        "%d of %s answered%s"
                                .formatted(
                                        attempt.answered(),
                                        Counted.of(attempt.questions(), "question"),
                                        more),
                        "quiet"),
                Bits.row(go));
    }

    private static String words(OwnSummary attempt) {
        if (OwnPracticeTable.isExam(attempt)) {
            return "Continue the exam";
        }
        return attempt.module() == null ? "Continue practicing" : "Continue the quiz";
    }

    /** For somebody whom only this browser knows. */
    static OpenAttemptCard ofGuest(OwnSummary attempt) {
        return new OpenAttemptCard(attempt, ", in this browser.");
    }
}
