package org.palpate.ui.study;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import org.palpate.attempt.AttemptResult;
import java.util.stream.Collectors;
import org.palpate.content.LearningModule;
import org.palpate.quiz.Feedback;
import org.palpate.quiz.Remark;
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
        card.add(new H3(reviewed.asked().stem()), field, answers(reviewed.feedback()), why(reviewed, module));
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

    /** Own and right answer in words, for those who do not see the marks in the field. */
    private static DescriptionList answers(Feedback feedback) {
        String given = feedback.remarks().stream()
                .map(Remark::given)
                .filter(text -> !text.isEmpty())
                .map(FeedbackPanel::capital)
                .collect(Collectors.joining("; "));
        var answers = new DescriptionList();
        answers.addClassName("answer-lines");
        answers.add(
                new DescriptionList.Term("Your answer"),
                new DescriptionList.Description(given.isEmpty() ? "none" : given),
                new DescriptionList.Term("Right answer"),
                new DescriptionList.Description(FeedbackPanel.capital(feedback.rightAnswer())));
        return answers;
    }

    private static Div why(AttemptResult.Reviewed reviewed, LearningModule module) {
        var why = new Div();
        why.addClassName("feedback");
        FeedbackPanel.addRemarks(reviewed.feedback(), why);
        FeedbackPanel.addExplanation(reviewed.feedback(), module.key(), why);
        return why;
    }
}
