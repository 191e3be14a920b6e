package org.palpate.ui.study.parts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import org.palpate.content.Figure;
import org.palpate.content.LearningModule;
import org.palpate.content.Lesson;
import org.palpate.quiz.Asked;
import org.palpate.quiz.Feedback;
import org.palpate.quiz.marking.AskedAgain;
import org.palpate.quiz.marking.ModelAnswer;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.Response;
import org.palpate.ui.kit.AsWritten;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.question.QuestionField;

/**
 * A small practice question within a lesson: answered in place, with feedback at once. The first
 * answer of a visit is kept for a learner who is signed in; trying again repeats what was just
 * read.
 */
class LessonCheck extends Section {

    private final Question question;
    private final LearningModule module;
    private final H3 stem = new H3();
    private final Div place = new Div();
    private final Div feedback = new Div();
    private final Button act = new Button();
    private final KeptChecks kept;
    private final long shownAt = System.nanoTime();
    private QuestionField field;
    private boolean answered;
    private boolean keptOnce;

    /**
     * A check.
     *
     * @param number its place in the lesson, from 1; its key might tell the answer
     * @param kept told of the first answer
     */
    LessonCheck(int number, Question question, LearningModule module, KeptChecks kept) {
        this.kept = kept;
        this.question = question;
        this.module = module;
        addClassName("check");
        setId(Lesson.CHECK_ID + number);
        stem.setText(question.stem());
        AsWritten.show(stem);
        stem.setId(Lesson.CHECK_ID + number + "-stem");
        stem.getElement().setAttribute("tabindex", "-1");
        getElement().setAttribute("aria-labelledby", stem.getId().orElseThrow());
        feedback.addClassName("feedback");
        feedback.getElement().setAttribute("role", "status");
        act.addClickListener(click -> {
            if (answered) {
                askAgain();
            } else {
                answer();
            }
        });
        field = ask();
        add(Bits.text("Check yourself", "eyebrow"), stem, place, act, feedback);
    }

    private QuestionField ask() {
        QuestionField fresh =
                QuestionField.of(
                        Asked.of(question, ThreadLocalRandom.current().nextLong()), figures());
        place.removeAll();
        place.add(fresh);
        act.setText("Check");
        answered = false;
        return fresh;
    }

    private void askAgain() {
        field = ask();
        showFeedback("");
        stem.getElement().executeJs("this.focus({preventScroll: true})");
    }

    private void answer() {
        Response response = field.response();
        String lacking = field.lacking();
        if (!lacking.isEmpty()) {
            showFeedback("");
            feedback.add(new Paragraph(lacking));
            return;
        }
        List<AskedAgain> again = AskedAgain.of(question, response);
        field.askAgain(again, true);
        if (!again.isEmpty()) {
            showFeedback("");
            return;
        }
        answered = true;
        if (!keptOnce) {
            keptOnce = true;
            kept.keep(question.key(), response, Duration.ofNanos(System.nanoTime() - shownAt));
        }
        Feedback told = Feedback.on(question, response);
        field.close(ModelAnswer.nearest(question, response));
        field.judge(told);
        show(told);
        act.setText("Try again");
    }

    private void show(Feedback told) {
        String verdict =
                told.mark().isRight() ? "right" : told.mark().isPartly() ? "partly" : "wrong";
        showFeedback(verdict);
        var heading =
                new Paragraph(
                        switch (verdict) {
                            case "right" -> "✓ Right";
                            case "partly" -> "◐ Partly right";
                            default -> "✗ Not right";
                        });
        heading.addClassName("check-verdict");
        feedback.add(heading);
        FeedbackPanel.addSoFar(told, feedback);
        FeedbackPanel.addRemarks(told, feedback);
        if (!told.mark().isRight() && !told.rightAnswer().isEmpty()) {
            feedback.add(FeedbackPanel.rightAnswer(told));
        }
        FeedbackPanel.addExplanation(told, module.key(), feedback);
    }

    private void showFeedback(String verdict) {
        feedback.removeAll();
        feedback.setClassName("feedback " + verdict);
    }

    private Function<String, Figure> figures() {
        return key ->
                module.figure(key)
                        .orElseThrow(() ->
                                new IllegalStateException(
                                        "%s has no figure '%s'".formatted(module.key(), key)));
    }
}
