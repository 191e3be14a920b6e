package org.palpate.ui.study.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.palpate.attempt.AttemptState;
import org.palpate.content.ModuleKey;
import org.palpate.progress.GradeWords;
import org.palpate.quiz.Feedback;
import org.palpate.quiz.Remark;
import org.palpate.quiz.question.Sentences;
import org.palpate.ui.kit.AsWritten;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Emphasis;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Pages;

/**
 * The verdict on an answer, the reason, the right answer, the source, and the way back to the
 * paragraph.
 */
public class FeedbackPanel extends Div {

    private static final String EARLIER = "earlier";

    private final H2 heading = new H2();
    private String verdict = "";
    private String words = "";

    /**
     * The feedback on the answer of a page.
     *
     * @param showAnswer done when the learner wants the answer shown
     */
    public FeedbackPanel(AttemptState page, Feedback feedback, Runnable showAnswer) {
        begin(
                feedback,
                page.chances().triesLeft() > 0 ? "✗ Not yet. Try once more" : "✗ Not right");
        Double earned = page.told().earned();
        if (feedback.mark().isRight() && earned != null && earned < 1) {
            add(new Paragraph(notAtFirst(earned)));
        }
        addSoFar(feedback, this);
        if (feedback.mark().isPartly() && page.chances().triesLeft() > 0 && !page.closed()) {
            add(new Paragraph("You can try again: change what is not right yet, and check it."));
        }
        addRemarks(feedback, this);
        if (page.chances().mayReveal()) {
            add(reveal(page, showAnswer));
        }
        end(feedback, page.module());
    }

    /**
     * The feedback on an answer that is settled with its first try.
     *
     * @param module where the question comes from
     */
    public FeedbackPanel(Feedback feedback, ModuleKey module) {
        begin(feedback, "✗ Not right");
        addSoFar(feedback, this);
        addRemarks(feedback, this);
        end(feedback, module);
    }

    private void begin(Feedback feedback, String wrong) {
        verdict =
                feedback.mark().isRight()
                        ? "right"
                        : feedback.mark().isPartly() ? "partly" : "wrong";
        addClassName("feedback");
        words =
                switch (verdict) {
                    case "right" -> "✓ Right";
                    case "partly" -> "◐ Partly right";
                    default -> wrong;
                };
        stands(true);
        heading.getElement().setAttribute("tabindex", "-1");
        add(heading);
    }

    /**
     * A verdict is one on the answer that was checked, whatever the learner makes of the answer
     * afterwards: with another one in the field it is said to be of the earlier one.
     *
     * @param still whether what was checked stands in the field
     */
    public void stands(boolean still) {
        heading.setText(
                still
                        ? words
                        : switch (verdict) {
                            case "right" -> "Your earlier answer was right";
                            case "partly" -> "Your earlier answer was partly right";
                            default -> "Your earlier answer was not right";
                        });
        setClassName(verdict, still);
        setClassName(EARLIER, !still);
    }

    private void end(Feedback feedback, ModuleKey module) {
        if (!feedback.mark().isRight() && !feedback.rightAnswer().isEmpty()) {
            add(rightAnswer(feedback));
        }
        addExplanation(feedback, module, this);
    }

    /** Why what is right has not earned everything. */
    static String notAtFirst(double earned) {
        return "Right after a miss or a hint: this question earned %s."
                .formatted(GradeWords.share(earned));
    }

    /** What seeing the answer does to the question is said before it is seen. */
    private static Div reveal(AttemptState page, Runnable showAnswer) {
        var button = new Button("Show the answer", click -> showAnswer.run());
        button.setDisableOnClick(true);
        button.setId("show-answer");
        var price = Bits.text(StakesWords.ofTheAnswer(page), "small");
        price.setId("show-answer-price");
        button.getElement().setAttribute("aria-describedby", "show-answer-price");
        var offer = Bits.stack(price, Bits.row(button));
        offer.addClassName("show-answer");
        return offer;
    }

    /** The key as its author wrote it: "pH" is no "PH". */
    public static Component rightAnswer(Feedback feedback) {
        return AsWritten.show(new Paragraph("Right answer: " + feedback.rightAnswer()));
    }

    /** What is right in an answer that is not all right. */
    public static void addSoFar(Feedback feedback, Div to) {
        if (!feedback.soFar().isEmpty()) {
            var soFar = new Paragraph(feedback.soFar());
            soFar.addClassName("so-far");
            to.add(AsWritten.show(soFar));
        }
    }

    /** Puts the keyboard on the heading. */
    public void focusHeading() {
        heading.getElement()
                .executeJs(
                        "this.focus({preventScroll: true}); this.parentElement.scrollIntoView({block: 'nearest'})");
    }

    /** Why each thing the learner chose is wrong; nothing where all of it is right. */
    public static void addRemarks(Feedback feedback, Div to) {
        var list = new UnorderedList();
        list.addClassName("remarks");
        for (Remark remark : feedback.remarks()) {
            if (!remark.reason().isEmpty()) {
                var item = new ListItem();
                if (!remark.given().isEmpty()) {
                    // The colon is the sentence's and not the answer's: it stays between the two.
                    var given = new Span(Sentences.lead(Isolated.of(remark.given())) + " ");
                    given.addClassNames("given", AsWritten.CLASS);
                    item.add(given);
                }
                item.add(Emphasis.of(Sentences.ended(remark.reason())));
                item.addClassName(remark.right() ? "right" : "wrong");
                list.add(item);
            }
        }
        if (list.getComponentCount() > 0) {
            to.add(list);
        }
    }

    /** Why the right answer is right, what that rests on, and where to read it again. */
    public static void addExplanation(Feedback feedback, ModuleKey module, Div to) {
        if (!feedback.keyFix().isEmpty()) {
            var decided = AsWritten.show(new Paragraph(feedback.keyFix()));
            decided.addClassNames("message", "due");
            to.add(decided);
        }
        if (!feedback.explanation().isEmpty()) {
            to.add(AsWritten.show(new Paragraph(Sentences.ended(feedback.explanation()))));
        }
        var foot = new Paragraph();
        foot.addClassName("source");
        if (!feedback.source().isEmpty()) {
            foot.add("Source: " + Sentences.ended(feedback.source()) + " ");
        }
        if (!feedback.section().isEmpty()) {
            var again = new Anchor(Pages.paragraph(module, feedback.section()), "Read it again");
            ReadAgain.mark(again, module, feedback.section());
            foot.add(again);
        }
        to.add(foot);
    }
}
