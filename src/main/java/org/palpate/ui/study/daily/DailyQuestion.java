package org.palpate.ui.study.daily;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.palpate.content.LearningModule;
import org.palpate.quiz.Asked;
import org.palpate.quiz.Certainty;
import org.palpate.quiz.marking.AskedAgain;
import org.palpate.quiz.question.Response;
import org.palpate.recall.RecallAnswer;
import org.palpate.recall.RecallState;
import org.palpate.ui.kit.AsWritten;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.question.QuestionField;
import org.palpate.ui.study.parts.FeedbackPanel;
import org.palpate.ui.study.parts.SureOfIt;

/** One daily question: where to answer it, how sure one is, and what came of the answer. */
class DailyQuestion extends Div {

    private final H2 stem = new H2();
    private final QuestionField field;
    private final Unchecked unchecked;
    private final long shownAt = System.nanoTime();
    private SureOfIt sure = new SureOfIt(null, false);
    private @Nullable FeedbackPanel feedback;

    /**
     * The one in front of the learner.
     *
     * @param state in which there is one
     */
    DailyQuestion(RecallState state, Asked asked) {
        RecallState.Current question = Objects.requireNonNull(state.question());
        unchecked = new Unchecked(Objects.requireNonNull(state.session()), state.place());
        addClassNames("card", "question");
        LearningModule module = question.module();
        stem.setText(asked.stem());
        stem.addClassName("stem");
        AsWritten.show(stem);
        stem.getElement().setAttribute("tabindex", "-1");
        field =
                QuestionField.of(
                        asked,
                        key ->
                                module.figure(key)
                                        .orElseThrow(() ->
                                                new IllegalStateException(
                                                        "%s has no figure '%s'"
                                                                .formatted(module.key(), key))));
        add(
                Bits.text(
                        question.comesBack()
                                ? Isolated.of(module.title()) + " · once more"
                                : Isolated.of(module.title()),
                        "eyebrow"),
                stem,
                unchecked,
                field,
                sure);
    }

    Response response() {
        return field.response();
    }

    @Nullable Certainty certainty() {
        return sure.said();
    }

    String missing() {
        return field.missing();
    }

    /** How long the question has been in front of the learner. */
    Duration taken() {
        return Duration.ofNanos(System.nanoTime() - shownAt);
    }

    void askAgain(List<AskedAgain> again) {
        field.askAgain(again, true);
    }

    /** Takes no more changes, and says what came of the answer. */
    void settle(RecallAnswer.Kept kept) {
        unchecked.end();
        field.close(kept.right());
        field.judge(kept.feedback());
        var settled = new SureOfIt(sure.said(), true);
        replace(sure, settled);
        sure = settled;
        feedback = new FeedbackPanel(kept.feedback(), kept.module());
        if (kept.comesBack()) {
            feedback.add(Bits.text("It comes back in this session.", "quiet"));
        }
        add(feedback);
        feedback.focusHeading();
    }

    void focusStem() {
        stem.getElement().executeJs("this.focus({preventScroll: true}); window.scrollTo({top: 0})");
    }
}
