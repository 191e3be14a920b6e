package org.palpate.ui.study;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import org.palpate.attempt.AttemptResult;
import org.palpate.content.LearningModule;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.question.QuestionField;

/** One question looked back at: in its own field, with what was answered and what is right marked in place. */
class ReviewItem extends ListItem {

    ReviewItem(AttemptResult.Reviewed reviewed, LearningModule module) {
        var field = QuestionField.of(
                reviewed.asked(),
                key -> module.figure(key).orElseThrow(() -> new IllegalStateException("Drawing '%s' is missing".formatted(key))));
        field.show(reviewed.response());
        field.close(reviewed.answer());
        var card = Bits.card(Bits.row(Bits.text("Question %d".formatted(reviewed.number()), "eyebrow"), verdict(reviewed)));
        card.add(new H3(reviewed.asked().stem()), field, why(reviewed, module));
        add(card);
    }

    private static com.vaadin.flow.component.Component verdict(AttemptResult.Reviewed reviewed) {
        if (reviewed.fraction() == 1) {
            return Bits.badge("✓ Right", "right");
        }
        if (reviewed.response().isBlank()) {
            return Bits.badge("Not answered", "due");
        }
        return reviewed.fraction() > 0
                ? Bits.badge("◐ %d %%".formatted(Math.round(100 * reviewed.fraction())), "due")
                : Bits.badge("✗ Not right", "wrong");
    }

    private static Div why(AttemptResult.Reviewed reviewed, LearningModule module) {
        var why = new Div();
        why.addClassName("feedback");
        FeedbackPanel.addRemarks(reviewed.feedback(), why);
        FeedbackPanel.addExplanation(reviewed.feedback(), module.key(), why);
        return why;
    }
}
