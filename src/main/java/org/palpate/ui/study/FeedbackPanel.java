package org.palpate.ui.study;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.palpate.attempt.AttemptPage;
import org.palpate.content.ModuleKey;
import org.palpate.quiz.Feedback;
import org.palpate.quiz.Remark;
import org.palpate.ui.kit.AsWritten;
import org.palpate.ui.kit.Emphasis;
import org.palpate.ui.kit.Pages;
import org.springframework.util.StringUtils;

/**
 * The verdict on an answer, the reason, the right answer, the source, and the way back to the
 * paragraph.
 */
class FeedbackPanel extends Div {

    private final H2 heading = new H2();

    FeedbackPanel(AttemptPage page, Feedback feedback) {
        String verdict =
                feedback.mark().isRight()
                        ? "right"
                        : feedback.mark().isPartly() ? "partly" : "wrong";
        addClassNames("feedback", verdict);
        heading.setText(
                switch (verdict) {
                    case "right" -> "✓ Right";
                    case "partly" -> "◐ Partly right";
                    default -> page.triesLeft() > 0 ? "✗ Not yet. Try once more" : "✗ Not right";
                });
        heading.getElement().setAttribute("tabindex", "-1");
        add(heading);
        addRemarks(feedback, this);
        if (!feedback.mark().isRight() && !feedback.rightAnswer().isEmpty()) {
            add(
                    AsWritten.show(
                            new Paragraph(
                                    "Right answer: "
                                            + StringUtils.capitalize(feedback.rightAnswer()))));
        }
        addExplanation(feedback, page.module(), this);
    }

    void focusHeading() {
        heading.getElement()
                .executeJs(
                        "this.focus({preventScroll: true}); this.parentElement.scrollIntoView({block: 'nearest'})");
    }

    /** Why each thing the learner chose is wrong; nothing where all of it is right. */
    static void addRemarks(Feedback feedback, Div to) {
        var list = new UnorderedList();
        list.addClassName("remarks");
        for (Remark remark : feedback.remarks()) {
            if (!remark.reason().isEmpty()) {
                var item = new ListItem();
                if (!remark.given().isEmpty()) {
                    item.add(
                            AsWritten.show(
                                    new Span(StringUtils.capitalize(remark.given()) + ": ")));
                }
                item.add(Emphasis.of(remark.reason()));
                item.addClassName(remark.right() ? "right" : "wrong");
                list.add(item);
            }
        }
        if (list.getComponentCount() > 0) {
            to.add(list);
        }
    }

    /** Why the right answer is right, what that rests on, and where to read it again. */
    static void addExplanation(Feedback feedback, ModuleKey module, Div to) {
        if (!feedback.amendment().isEmpty()) {
            var decided = AsWritten.show(new Paragraph(feedback.amendment()));
            decided.addClassNames("message", "due");
            to.add(decided);
        }
        if (!feedback.explanation().isEmpty()) {
            to.add(AsWritten.show(new Paragraph(feedback.explanation())));
        }
        var foot = new Paragraph();
        foot.addClassName("source");
        if (!feedback.source().isEmpty()) {
            foot.add("Source: " + feedback.source() + ". ");
        }
        if (!feedback.section().isEmpty()) {
            var again = new Anchor(Pages.paragraph(module, feedback.section()), "Read it again");
            ReadAgain.mark(again, feedback.section());
            foot.add(again);
        }
        to.add(foot);
    }
}
