package org.palpate.browser.days;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Date;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.palpate.browser.Guest;
import org.palpate.browser.InABrowser;
import org.palpate.browser.Learner;
import org.palpate.browser.School;
import org.springframework.test.context.TestPropertySource;

/** An exam of ten minutes that goes one way, and the clock beside it. */
@InABrowser
@TestPropertySource(properties = "palpate.courses=src/test/resources/org/palpate/browser/courses")
public class ExamTest {

    private static final Pattern NEARLY_ALL = Pattern.compile("(10:00|9:[345]\\d) left");

    @Test
    void theQuestionHasTheFocusTheNavigationStepsBackAndNothingIsPassedByUnasked(School school) {
        Learner mira = school.newLearner();
        mira.opens("quiz/landmarks-exam/landmarks-exam");
        assertThat(ways(mira)).isVisible();
        mira.sees("You have 10 minutes.");
        mira.presses("Start quiz");
        assertThat(mira.page().locator(".stem")).isFocused();
        assertThat(ways(mira)).isHidden();
        assertThat(mira.page().locator(".account-link")).isHidden();

        mira.presses("Next question");
        answerDialog(mira, "Go on without an answer?", "Stay at this question");
        assertThat(title(mira)).containsText("Question 1 of 3");
        mira.page().locator(".question .option").first().click();
        mira.presses("Next question");
        assertThat(title(mira)).containsText("Question 2 of 3");
        assertThat(mira.page().locator(".stem")).isFocused();

        mira.page().locator("a.brand").click();
        answerDialog(mira, "Leave while the time runs?", "Stay");
        mira.presses("Next question");
        answerDialog(mira, "Go on without an answer?", "Go on without");
        assertThat(title(mira)).containsText("Question 3 of 3");
        mira.presses("Finish");
        answerDialog(mira, "Finish now?", "Finish");
        mira.seesThePage("Landmarks: your result");
        assertThat(ways(mira)).isVisible();
    }

    @Test
    void aKeyHeldDownOrPressedTwiceDoesNotAnswerWhatItAsksItself(School school) {
        Learner mira = school.newLearner();
        mira.opens("quiz/landmarks-exam/landmarks-exam");
        mira.presses("Start quiz");
        Locator stay = mira.button("Stay at this question");
        assertThat(mira.page().locator(".stem")).isFocused();
        mira.page().keyboard().down("Enter");
        assertThat(stay).isVisible();
        assertThat(stay).isFocused();
        for (int again = 0; again < 12; again++) {
            mira.page().keyboard().down("Enter");
            mira.page().waitForTimeout(80);
        }
        mira.page().keyboard().up("Enter");
        assertThat(stay).isVisible();
        assertThat(title(mira)).containsText("Question 1 of 3");

        mira.page().keyboard().press("Enter");
        assertThat(stay).isHidden();
        mira.page().locator(".stem").focus();
        mira.page().keyboard().press("Enter");
        assertThat(stay).isVisible();
        mira.page().keyboard().press("Tab");
        mira.page().keyboard().press("Enter");
        mira.page().waitForTimeout(700);
        assertThat(title(mira)).containsText("Question 1 of 3");
        assertThat(stay).isVisible();
        stay.focus();
        mira.page().keyboard().press("Enter");
        assertThat(stay).isHidden();
        assertThat(title(mira)).containsText("Question 1 of 3");
    }

    @Test
    void theCountdownBelievesNoClockOfTheDevice(School school) {
        Learner mira = school.newLearner();
        Page page = mira.page();
        page.clock().install();
        mira.opens("quiz/landmarks-exam/landmarks-exam");
        mira.presses("Start quiz");
        Locator timer = page.getByRole(AriaRole.TIMER);
        assertThat(timer).hasText(NEARLY_ALL);

        // The device slept, or its clock was set: one of its two clocks has jumped.
        page.clock().setSystemTime(new Date(System.currentTimeMillis() + 45 * 60_000L));
        page.clock().runFor(3000);
        assertThat(timer).hasText(NEARLY_ALL);
        assertThat(title(mira)).containsText("Question 1 of 3");

        // Both jumped; the page asks as soon as it is looked at again.
        page.clock().fastForward(5 * 60_000L);
        page.evaluate("() => window.dispatchEvent(new Event('focus'))");
        page.clock().runFor(1500);
        assertThat(timer).hasText(NEARLY_ALL);
    }

    @Test
    void enterOfAnInputMethodDoesNothingAndTheRealOneDoes(School school) {
        Learner mira = school.newLearner();
        mira.opens("quiz/landmarks-exam/landmarks-exam");
        mira.presses("Start quiz");
        mira.page().locator(".question .option").first().click();
        for (String how : new String[] {"isComposing: true", "keyCode: 229"}) {
            mira.page()
                    .locator(".stem")
                    .evaluate(
                            "it => it.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', bubbles: true, composed: true, cancelable: true, %s}))"
                                    .formatted(how));
        }
        mira.page().waitForTimeout(700);
        assertThat(title(mira)).containsText("Question 1 of 3");
        mira.page().locator(".stem").focus();
        mira.page().keyboard().press("Enter");
        assertThat(title(mira)).containsText("Question 2 of 3");
    }

    @Test
    void aDoubleClickGoesOnByOneQuestion(School school) {
        Learner mira = school.newLearner();
        mira.opens("quiz/landmarks-exam/landmarks-exam");
        mira.presses("Start quiz");
        mira.page().locator(".question .option").first().click();
        mira.button("Next question").dblclick();
        assertThat(title(mira)).containsText("Question 2 of 3");
        mira.page().waitForTimeout(700);
        assertThat(mira.page().getByRole(AriaRole.ALERTDIALOG)).isHidden();
        assertThat(title(mira).textContent()).contains("Question 2 of 3");
    }

    private static void answerDialog(Guest guest, String question, String answer) {
        Locator dialog =
                guest.page()
                        .getByRole(
                                AriaRole.ALERTDIALOG,
                                new Page.GetByRoleOptions().setName(question));
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(answer).setExact(true))
                .click();
        assertThat(dialog).isHidden();
    }

    private static Locator title(Guest guest) {
        return guest.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private static Locator ways(Guest guest) {
        return guest.page().locator("nav.ways");
    }
}
