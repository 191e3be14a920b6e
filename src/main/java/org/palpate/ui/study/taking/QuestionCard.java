package org.palpate.ui.study.taking;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.palpate.attempt.AttemptState;
import org.palpate.content.Figure;
import org.palpate.quiz.Certainty;
import org.palpate.quiz.CertaintyMode;
import org.palpate.quiz.Feedback;
import org.palpate.quiz.marking.AskedAgain;
import org.palpate.quiz.question.Response;
import org.palpate.ui.kit.AsWritten;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.question.QuestionField;
import org.palpate.ui.study.parts.FeedbackPanel;
import org.palpate.ui.study.parts.StakesWords;
import org.palpate.ui.study.parts.SureOfIt;

/** One question, where to answer it, whether the answer is kept, and what it earned. */
class QuestionCard extends Div {

    private final H2 stem = new H2();
    private final QuestionField field;
    private final @Nullable SavedBadge saved;
    private final @Nullable FeedbackPanel feedback;
    private final @Nullable SureOfIt sure;

    /**
     * A card for the question in front of the learner.
     *
     * @param elsewhere whether the answer was changed in another place while something else was
     *     entered here
     * @param whenChanged told of every change of the answer, to save it
     * @param keep asked by the browser to save what stands here; see {@link SavedBadge}
     * @param showAnswer done when the learner wants the answer shown
     */
    QuestionCard(
            AttemptState page,
            boolean elsewhere,
            Function<String, Figure> figures,
            Runnable whenChanged,
            IntConsumer keep,
            Runnable showAnswer) {
        addClassNames("card", "question");
        stem.setText(page.asked().stem());
        stem.addClassName("stem");
        AsWritten.show(stem);
        stem.getElement().setAttribute("tabindex", "-1");
        field = QuestionField.of(page.asked(), figures);
        field.show(page.response());
        field.onChange(response -> {
            judgeOnlyWhatWasChecked(page.response());
            whenChanged.run();
        });
        add(stem, field);
        sure =
                page.taken().certaintyMode() == CertaintyMode.OFF
                        ? null
                        : new SureOfIt(page, said -> whenChanged.run());
        if (sure != null) {
            add(sure);
        }
        page.chances()
                .hints()
                .forEach(hint -> add(AsWritten.show(Bits.text("Hint: " + hint, "message"))));
        if (page.closed()) {
            closeField(page.told().answer());
            saved = null;
        } else {
            saved = new SavedBadge(page, elsewhere, keep);
            add(saved);
        }
        Feedback given = page.told().feedback();
        feedback = given == null ? null : new FeedbackPanel(page, given, showAnswer);
        if (given != null) {
            field.judge(given);
        }
        if (feedback != null) {
            add(feedback);
        }
        String stakes = StakesWords.of(page);
        if (!stakes.isEmpty()) {
            var told = Bits.text(stakes, "quiet", "small");
            told.addClassName("stakes");
            told.setId(StakesWords.ID);
            add(told);
        }
    }

    private void judgeOnlyWhatWasChecked(Response checked) {
        if (feedback != null) {
            feedback.stands(field.response().equals(checked));
        }
    }

    private void closeField(@Nullable Response answer) {
        if (answer == null) {
            field.close();
        } else {
            field.close(answer);
        }
    }

    /** As {@link QuestionField#lacking}. */
    String lacking() {
        return field.lacking();
    }

    /** What stands in the field. */
    Response response() {
        return field.response();
    }

    /** How sure the learner is of it; null if not said or not asked. */
    @Nullable Certainty certainty() {
        return sure == null ? null : sure.said();
    }

    /** Says at the field which form is wanted; with nothing to ask, takes the words back. */
    void askAgain(List<AskedAgain> again, boolean now) {
        field.askAgain(again, now);
    }

    /** Tells the browser that what it asked to keep is committed. */
    void kept(int change, int sequence) {
        if (saved != null) {
            saved.kept(change, sequence);
        }
    }

    /** Tells the browser that what it asked to keep is not committed. */
    void notKept() {
        if (saved != null) {
            saved.notKept();
        }
    }

    /**
     * Lets a screen reader begin with the verdict, without moving the page under the eyes of the
     * others.
     */
    void focusFeedback() {
        if (feedback != null) {
            feedback.focusHeading();
        }
    }

    /** Lets a screen reader begin with the question. */
    void focusStem() {
        stem.getElement()
                .executeJs(
                        """
                        this.focus({preventScroll: true});
                        const lesson = this.closest('.lesson-quiz');
                        if (lesson) lesson.scrollIntoView({block: 'start'});
                        else window.scrollTo({top: 0});
                        """);
    }
}
