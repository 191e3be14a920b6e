package org.palpate.ui.study;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palpate.attempt.AttemptId;
import org.palpate.attempt.AttemptState;
import org.palpate.attempt.Attempts.Command;
import org.palpate.people.PersonId;
import org.palpate.quiz.Asked;
import org.palpate.quiz.Feedback;
import org.palpate.quiz.marking.ModelAnswer;
import org.palpate.quiz.question.Matched;
import org.palpate.quiz.question.Matching;
import org.palpate.quiz.question.Pair;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.Response;
import org.palpate.quiz.question.SingleChoice;
import org.palpate.quiz.question.Typed;
import org.palpate.ui.BegunAttempt;
import org.palpate.ui.PageTest;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.question.QuestionField;
import org.palpate.ui.study.parts.FeedbackPanel;
import org.palpate.ui.study.taking.AttemptView;
import tools.jackson.databind.node.JsonNodeFactory;

/** From a quiz's start page through its questions to the result. */
class AttemptTest extends PageTest {

    private static final String QUIZ = "quiz/hip-flexors/hip-flexor-quiz";

    private PersonId mira;

    @BeforeEach
    void miraSignsIn() {
        mira = learner("Mira Lind");
        signIn(mira);
    }

    @Test
    void theStartPageSaysWhatToExpect() {
        navigate(QUIZ, QuizPage.class);
        assertThat(heading()).isEqualTo("Hip Flexor quiz");
        assertThat(everything())
                .contains(
                        "12 questions, drawn from %d.".formatted(hipFlexors().quiz().bank().size()),
                        "You see at once whether an answer is right, and why.",
                        "Every answer is saved as you go.",
                        "70 % passes.");
        assertThat(attempts.of(mira)).isEmpty();
    }

    @Test
    void startingLeadsToTheFirstQuestionAndStartingAgainBackToIt() {
        navigate(QUIZ, QuizPage.class);
        test(button("Start quiz")).click();
        assertThat(getCurrentView()).isInstanceOf(AttemptView.class);
        assertThat(heading()).isEqualTo("Hip Flexor quiz · Question 1 of 12");

        navigate(QUIZ, QuizPage.class);
        assertThat(everything())
                .contains("You are in the middle of it: 0 of 12 questions answered.");
        test(button("Continue the quiz")).click();
        assertThat(heading()).isEqualTo("Hip Flexor quiz · Question 1 of 12");
        assertThat(attempts.of(mira)).hasSize(1);
    }

    @Test
    void whatIsTypedIsSavedAtOnceAndIsThereOnTheNextVisit() {
        AttemptId attempt = opened(Asked.Write.class);
        test(answerField()).setValue("psoas, I think");
        assertThat(attempts.see(mira, attempt).response()).isEqualTo(new Typed("psoas, I think"));
        assertThat(find(FeedbackPanel.class).exists()).isFalse();

        navigate(Pages.attempt(attempt), AttemptView.class);
        assertThat(answerField().getValue()).isEqualTo("psoas, I think");
    }

    private TextField answerField() {
        return find(TextField.class).withLabel("Your answer").single();
    }

    private static final String DOUBTFUL = "That may be read as 1500 or as 1.5: write 1500 or 1.5.";

    @Test
    void aFormThatCannotBeReadIsAskedAgainInItsPlaceAndUsesNoTry() {
        AttemptId attempt = opened(Asked.Calculate.class);
        AttemptState before = attempts.see(mira, attempt);
        test(answerField()).setValue("1,500");
        assertThat(answerField().getHelperText()).isEqualTo(DOUBTFUL);
        assertThat(answerField().isInvalid()).isFalse();

        test(button("Check")).click();
        assertThat(answerField().isInvalid()).isTrue();
        assertThat(answerField().getErrorMessage()).isEqualTo(DOUBTFUL);
        assertThat(answerField().getValue()).isEqualTo("1,500");
        assertThat(find(FeedbackPanel.class).exists()).isFalse();
        AttemptState after = attempts.see(mira, attempt);
        assertThat(after.chances().triesLeft()).isEqualTo(before.chances().triesLeft());
        assertThat(after.response()).isEqualTo(new Typed("1,500"));

        test(answerField()).setValue("1500.0");
        assertThat(answerField().isInvalid()).isFalse();
        test(button("Check")).click();
        assertThat(verdict()).startsWith("✗ Not");
    }

    @Test
    void whoGoesOnIsAskedOnceForAnotherFormAndThenGoesOn() {
        AttemptId attempt = opened(Asked.Calculate.class);
        int place = attempts.see(mira, attempt).position();
        test(answerField()).setValue("1,500");
        String onward = place == 11 ? "Finish" : "Skip";

        test(button(onward)).click();
        assertThat(attempts.see(mira, attempt).position()).isEqualTo(place);
        assertThat(answerField().getErrorMessage()).isEqualTo(DOUBTFUL);

        if (place < 11) {
            test(button(onward)).click();
            assertThat(attempts.see(mira, attempt).position()).isEqualTo(place + 1);
        }
    }

    /** Asked by Check is asked: Skip does not ask the same once more. */
    @Test
    void whoWasAskedWhenCheckingGoesOnWithOnePress() {
        AttemptId attempt = opened(Asked.Calculate.class);
        int place = attempts.see(mira, attempt).position();
        test(answerField()).setValue("1,500");
        test(button("Check")).click();
        assertThat(answerField().getErrorMessage()).isEqualTo(DOUBTFUL);
        if (place < 11) {
            test(button("Skip")).click();
            assertThat(attempts.see(mira, attempt).position()).isEqualTo(place + 1);
        }
    }

    @Test
    void anUntouchedOrderIsNoAnswerAndIsSaidNotToBe() {
        opened(Asked.Arrange.class);
        test(button("Check")).click();
        assertThat(alert())
                .startsWith("You have not arranged anything yet")
                .contains("“This order is right as it stands”");
        assertThat(find(FeedbackPanel.class).exists()).isFalse();

        test(button("This order is right as it stands")).click();
        assertThat(everything()).contains("The order shown is your answer.");
        test(button("Check")).click();
        assertThat(find(FeedbackPanel.class).exists()).isTrue();
    }

    @Test
    void nothingChosenIsNothingToCheck() {
        opened(Asked.Choose.class);
        test(button("Check")).click();
        assertThat(alert()).isEqualTo("Choose an answer first, then check it.");
        assertThat(find(FeedbackPanel.class).exists()).isFalse();
    }

    /** A browser whose limit was taken away: what is never taken is not said to be sent again. */
    @Test
    void whatIsLargerThanAnyAnswerIsRefusedForGood() {
        AttemptId attempt = opened(Asked.Write.class);
        test(answerField()).setValue("psoas");
        answerField().setMaxLength(1_000_000);
        test(answerField()).setValue("a".repeat(20_000));

        assertThat(alert()).startsWith("This answer is larger than any answer can be");
        assertThat(answerField().getValue()).isEqualTo("psoas");
        assertThat(attempts.see(mira, attempt).response()).isEqualTo(new Typed("psoas"));
    }

    @Test
    void nothingTypedIsNothingToCheckEither() {
        opened(Asked.Write.class);
        test(button("Check")).click();
        assertThat(alert()).isEqualTo("Write an answer first, then check it.");
    }

    @Test
    void aRightAnswerIsToldWithItsReasonAndItsSource() {
        AttemptId attempt = opened(Asked.Choose.class);
        answered(attempt, ModelAnswer.of(question(attempt)));
        navigate(Pages.attempt(attempt), AttemptView.class);
        test(button("Check")).click();

        Feedback expected = Feedback.on(question(attempt), ModelAnswer.of(question(attempt)));
        assertThat(verdict()).isEqualTo("✓ Right");
        assertThat(feedback())
                .contains(expected.explanation().replace("*", ""), "Source: " + expected.source());
        assertThat(find(Anchor.class).withText("Read it again").single().getHref())
                .isEqualTo(Pages.paragraph(hipFlexors().key(), expected.section()));
        assertThat(button("Next question")).isNotNull();
    }

    @Test
    void aWrongAnswerWithATryLeftTellsNoKey() {
        AttemptId attempt = opened(Asked.Write.class);
        while (question(attempt).tries() == 1) {
            attempts.finish(mira, attempt, Command.after(attempts.see(mira, attempt)));
            attempt = opened(Asked.Write.class);
        }
        test(answerField()).setValue("no idea");
        test(button("Check")).click();
        assertThat(verdict()).isEqualTo("✗ Not yet. Try once more");
        assertThat(feedback()).doesNotContain("Right answer", "Source");
        assertThat(button("Check").isEnabled()).isTrue();
    }

    @Test
    void partlyRightNamesWhatIsRightAndWhatATryCostsIsToldBefore() {
        AttemptId attempt = opened(Asked.Match.class);
        assertThat(everything()).contains("With this one you can earn up to 100 % of the question");
        Pair first = ((Matching) question(attempt)).pairs().getFirst();
        answered(attempt, new Matched(Map.of(0, first.choice())));
        navigate(Pages.attempt(attempt), AttemptView.class);
        int pairs = ((Matching) question(attempt)).pairs().size();
        int tries = attempts.see(mira, attempt).chances().triesLeft();
        test(button("Check")).click();
        assertThat(alert())
                .isEqualTo(
                        (pairs == 2
                                        ? "One line has no partner yet."
                                        : "%d lines have no partner yet.".formatted(pairs - 1))
                                + " Complete it, or press Check again to have it marked as it stands.");
        assertThat(find(FeedbackPanel.class).exists()).isFalse();
        assertThat(attempts.see(mira, attempt).chances().triesLeft()).isEqualTo(tries);
        test(button("Check")).click();

        assertThat(verdict()).isEqualTo("◐ Partly right");
        assertThat(feedback())
                .contains(
                        "1 of %d in place: %s → %s".formatted(pairs, first.stem(), first.choice()));
    }

    @Test
    void whatWentOnElsewhereIsToldAndNothingIsDoneTwice() {
        AttemptId attempt = opened(Asked.Write.class);
        answered(attempt, new Typed("said on the phone"));
        test(answerField()).setValue("said on the laptop");
        assertThat(alert()).startsWith("This attempt went on in another tab or on another device.");
        assertThat(answerField().getValue()).isEqualTo("said on the phone");
    }

    @Test
    void finishingAsksOnceWhenAnswersAreMissing() {
        AttemptId attempt = opened(Asked.Write.class);
        toTheLast(attempt);
        test(button("Finish")).click();
        var ask = find(ConfirmDialog.class).single();
        test(ask).confirm();
        assertThat(getCurrentView()).isInstanceOf(ResultPage.class);
    }

    @Test
    void finishingSaysWhatCannotBeRead() {
        AttemptId attempt =
                BegunAttempt.where(
                        page -> !page.isLast() && page.asked() instanceof Asked.Calculate,
                        attempts,
                        mira,
                        hipFlexors().key());
        int place = attempts.see(mira, attempt).position();
        answered(attempt, new Typed("1,500"));
        assertThat(attempts.see(mira, attempt).unread()).containsExactly(place);
        toTheLast(attempt);
        test(button("Finish")).click();
        assertThat(find(ConfirmDialog.class).single().getElement().getProperty("message"))
                .contains(
                        "The answer to question %d cannot be read for sure. What cannot be read earns nothing if you finish now."
                                .formatted(place + 1));
    }

    @Test
    void whatWasSavedButNotCheckedIsNotMissingAtTheEnd() {
        AttemptId attempt =
                BegunAttempt.where(
                        page -> page.isLast() && page.asked() instanceof Asked.Choose,
                        attempts,
                        mira,
                        hipFlexors().key());
        int last = attempts.see(mira, attempt).position();
        for (int place = 0; place < last; place++) {
            attempts.move(mira, attempt, Command.after(attempts.see(mira, attempt)), place);
            answered(attempt, ModelAnswer.of(question(attempt)));
        }
        toTheLast(attempt);
        tick(((SingleChoice) question(attempt)).answer().text());
        test(button("Finish")).click();
        assertThat(find(ConfirmDialog.class).exists()).isFalse();
        assertThat(getCurrentView()).isInstanceOf(ResultPage.class);
        assertThat(everything()).contains("12 of 12 questions right");
    }

    /** Ticks an option as the browser would: options are native radio buttons. */
    private void tick(String option) {
        Element card =
                descendants(find(QuestionField.class).single().getElement())
                        .filter(element ->
                                !element.isTextNode() && element.getTag().equals("label"))
                        .filter(label -> label.getTextRecursively().startsWith(option))
                        .findFirst()
                        .orElseThrow();
        Element input = card.getChild(0);
        var data = JsonNodeFactory.instance.objectNode().put("element.checked", true);
        input.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(input, "change", data));
    }

    private static Stream<Element> descendants(Element element) {
        return element.getChildren()
                .flatMap(child -> Stream.concat(Stream.of(child), descendants(child)));
    }

    @Test
    void theResultHasTheGradeAndEveryQuestionLookedBackAt() {
        AttemptId attempt = opened(Asked.Choose.class);
        Question question = question(attempt);
        answered(attempt, ModelAnswer.of(question));
        attempts.finish(mira, attempt, Command.after(attempts.see(mira, attempt)));

        navigate(Pages.attempt(attempt), ResultPage.class);
        assertThat(heading()).isEqualTo("Hip Flexor quiz: your result");
        assertThat(everything())
                .contains(
                        "1 of 12 questions right, 11 not answered",
                        "Finished ",
                        "Took ",
                        "✗ Below the pass mark: 70 % passes",
                        "✓ Right",
                        "Not answered")
                .contains(question.about().explanation().replace("*", ""));
        assertThat(find(ReviewItem.class).all()).hasSize(12);
        assertThat(link("Try again").getHref()).isEqualTo(QUIZ);
    }

    @Test
    void anAttemptIsOnlyThereForItsLearner() {
        AttemptId attempt = opened(Asked.Choose.class);
        signIn(learner("Nosy Parker"));
        assertNothingAt(Pages.attempt(attempt));
        assertNothingAt(Pages.result(attempt));
    }

    /** An attempt at a question of this kind, shown. */
    private AttemptId opened(Class<? extends Asked> kind) {
        AttemptId attempt = begunAt(kind, mira);
        navigate(Pages.attempt(attempt), AttemptView.class);
        return attempt;
    }

    /** Saves an answer from another device. */
    private void answered(AttemptId attempt, Response response) {
        AttemptState page = attempts.see(mira, attempt);
        attempts.save(mira, attempt, Command.after(page), page.asked().key(), response, null);
    }

    private void toTheLast(AttemptId attempt) {
        AttemptState page = attempts.see(mira, attempt);
        attempts.move(mira, attempt, Command.after(page), page.size() - 1);
        navigate(Pages.attempt(attempt), AttemptView.class);
    }

    private Question question(AttemptId attempt) {
        return hipFlexors().quiz().question(attempts.see(mira, attempt).asked().key());
    }

    private String verdict() {
        return find(FeedbackPanel.class)
                .single()
                .getChildren()
                .filter(H2.class::isInstance)
                .map(heading -> ((H2) heading).getText())
                .findFirst()
                .orElseThrow();
    }

    private String feedback() {
        return find(FeedbackPanel.class).single().getElement().getTextRecursively();
    }

    private String alert() {
        return find(Div.class).withAttribute("role", "alert").single().getText();
    }
}
