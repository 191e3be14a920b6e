package org.palpate.ui.study;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.palpate.attempt.AttemptResult;
import org.palpate.content.LearningModule;
import org.palpate.progress.GradeWords;
import org.palpate.quiz.Asked;
import org.palpate.quiz.Certainty;
import org.palpate.quiz.CertaintyMode;
import org.palpate.quiz.Feedback;
import org.palpate.quiz.Remark;
import org.palpate.quiz.question.Response;
import org.palpate.quiz.question.Sentences;
import org.palpate.ui.kit.AsWritten;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.question.QuestionField;
import org.palpate.ui.study.parts.FeedbackPanel;
import org.palpate.ui.study.parts.SureOfIt;

/**
 * One question looked back at: in its own field, with what was answered and what is right marked in
 * place.
 */
class ReviewItem extends ListItem {

    /**
     * A question looked back at.
     *
     * @param mode whether certainty counts
     * @param note opens the note to the instructor; null for a guest, who has none
     */
    ReviewItem(
            AttemptResult.Reviewed reviewed,
            LearningModule module,
            CertaintyMode mode,
            @Nullable Component note) {
        var card =
                Bits.card(
                        Bits.row(
                                Bits.text("Question %d".formatted(reviewed.number()), "eyebrow"),
                                verdict(reviewed),
                                Bits.text(
                                        Dates.length(reviewed.given().spent()), "quiet", "small")));
        if (reviewed.given().revealed()) {
            card.add(
                    Bits.text(
                            "You had the answer shown. What counts is what you had earned before.",
                            "quiet",
                            "small"));
        }
        certainty(reviewed, mode).ifPresent(card::add);
        card.add(AsWritten.show(new H3(reviewed.asked().stem())), field(reviewed, module));
        Feedback feedback = reviewed.told().feedback();
        if (feedback != null) {
            card.add(answers(reviewed.asked(), feedback), why(feedback, module));
        }
        if (!reviewed.given().note().isEmpty()) {
            card.add(AsWritten.show(Bits.text("Your note: " + reviewed.given().note(), "message")));
        }
        if (note != null) {
            card.add(note);
        }
        add(card);
    }

    private static QuestionField field(AttemptResult.Reviewed reviewed, LearningModule module) {
        QuestionField field =
                QuestionField.of(
                        reviewed.asked(),
                        key ->
                                module.figure(key)
                                        .orElseThrow(() ->
                                                new IllegalStateException(
                                                        "Drawing '%s' is missing".formatted(key))));
        field.show(reviewed.given().response());
        Response answer = reviewed.told().answer();
        if (answer == null) {
            field.close();
        } else {
            field.close(answer);
        }
        Feedback judged = reviewed.told().feedback();
        if (judged != null) {
            field.judge(judged);
        }
        return field;
    }

    /** How sure the learner said to be, and what came of it. */
    private static Optional<Component> certainty(
            AttemptResult.Reviewed reviewed, CertaintyMode mode) {
        Certainty certainty = reviewed.given().certainty();
        if (certainty != null) {
            return Optional.of(
                    Bits.text(
                            "You said: "
                                    + SureOfIt.words(certainty).toLowerCase(Locale.ROOT)
                                    + "."
                                    + earned(reviewed, certainty, mode),
                            "quiet",
                            "small"));
        }
        if (mode == CertaintyMode.MARKED && !reviewed.given().response().isBlank()) {
            return Optional.of(
                    Bits.text(
                            "You did not say how sure you were, which counts as a guess."
                                    + earned(reviewed, Certainty.GUESS, mode),
                            "quiet",
                            "small"));
        }
        return Optional.empty();
    }

    /** What the certainty made of the answer, where it counts and may be seen. */
    private static String earned(
            AttemptResult.Reviewed reviewed, Certainty certainty, CertaintyMode mode) {
        Double fraction = reviewed.told().fraction();
        if (mode != CertaintyMode.MARKED
                || fraction == null
                || reviewed.given().response().isBlank()) {
            return "";
        }
        return String.format(
                        Locale.ROOT,
                        " That earned %+.1f (the most is 3).",
                        certainty.marks(fraction))
                .replace("-", "−");
    }

    private static Component verdict(AttemptResult.Reviewed reviewed) {
        String share =
                reviewed.told().fraction() == null
                        ? ""
                        : ", " + GradeWords.share(reviewed.told().fraction());
        return switch (reviewed.outcome()) {
            case VOIDED -> Bits.badge("Does not count", "");
            case RIGHT ->
                    Bits.badge(
                            reviewed.given().response().isBlank()
                                    ? "✓ Counted as right"
                                    : "✓ Right",
                            "right");
            case RIGHT_LATER -> Bits.badge("◐ Right after a miss or a hint" + share, "due");
            case PARTLY -> Bits.badge("◐ Partly right" + share, "due");
            case WRONG -> Bits.badge("✗ Not right", "wrong");
            case BLANK -> Bits.badge("Not answered", "due");
            case UNTOLD -> Bits.badge("Answered", "");
        };
    }

    /** Own and right answer in words; a field that holds words itself is not said twice. */
    private static DescriptionList answers(Asked asked, Feedback feedback) {
        String given =
                feedback.remarks().stream()
                        .map(Remark::given)
                        .filter(text -> !text.isEmpty())
                        .collect(
                                Collectors.collectingAndThen(Collectors.toList(), Sentences::list));
        var answers = new DescriptionList();
        answers.addClassName("answer-lines");
        if (!showsItsWords(asked)) {
            answers.add(
                    new DescriptionList.Term("Your answer"),
                    AsWritten.show(
                            new DescriptionList.Description(given.isEmpty() ? "none" : given)));
        }
        if (!feedback.rightAnswer().isEmpty()) {
            answers.add(
                    new DescriptionList.Term("Right answer"),
                    AsWritten.show(new DescriptionList.Description(feedback.rightAnswer())));
        }
        return answers;
    }

    private static boolean showsItsWords(Asked asked) {
        return switch (asked) {
            case Asked.Write q -> true;
            case Asked.Calculate q -> true;
            case Asked.Match q -> true;
            case Asked.Fill q -> true;
            case Asked.Arrange q -> true;
            case Asked.Choose q -> false;
            case Asked.ChooseSeveral q -> false;
            case Asked.Say q -> false;
            case Asked.Point q -> false;
            case Asked.Place q -> false;
        };
    }

    private static Div why(Feedback feedback, LearningModule module) {
        var why = new Div();
        why.addClassName("feedback");
        FeedbackPanel.addSoFar(feedback, why);
        FeedbackPanel.addRemarks(feedback, why);
        FeedbackPanel.addExplanation(feedback, module.key(), why);
        return why;
    }
}
