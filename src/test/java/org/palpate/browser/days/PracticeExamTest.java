package org.palpate.browser.days;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.palpate.attempt.AttemptId;
import org.palpate.attempt.Attempts.Command;
import org.palpate.browser.InABrowser;
import org.palpate.browser.Inspection;
import org.palpate.browser.Learner;
import org.palpate.browser.School;
import org.palpate.ui.kit.Pages;

/** A practice exam from its start page to the table of its domains, by mouse, thumb and keys. */
@InABrowser
class PracticeExamTest {

    private static final int THUMB = 44;

    private final Inspection inspection = new Inspection();

    @Test
    void whatIsSaidBeforeIsWhatComesAndADoubleClickBeginsOne(School school) {
        Learner mira = school.newLearner();
        mira.opens(Pages.PRACTICE);
        mira.seesThePage("My own practice");
        inspection.of("own practice", mira);
        mira.follows("Practice exam");
        mira.seesThePage("Practice exam");
        mira.sees("you cannot go back to an earlier question");
        inspection.of("a practice exam before it begins", mira);
        mira.page().getByLabel("50 questions, 55 min").click();
        mira.sees("You have 55 minutes.");
        mira.page().getByLabel("25 questions, 27 min 30 s").click();
        mira.sees("You have 27 min 30 s.");

        mira.button("Start the exam").dblclick();

        title(mira, "Question 1 of 25");
        assertThat(mira.page().getByText(Pattern.compile("2[67]:\\d\\d left")).first()).isVisible();
        assertThat(mira.button("Previous")).isHidden();
        inspection.of("a question of a practice exam", mira);
        Page first = mira.page();
        mira.opensInAnotherTab(Pages.PRACTICE_EXAM);
        mira.sees("You are in the middle of it: 0 of 25 questions answered.");
        inspection.of("a practice exam that goes on", mira);
        mira.follows("Continue the exam");
        title(mira, "Question 1 of 25");
        assertThat(school.attempts().of(mira.id())).hasSize(1);
        mira.turnsTo(first);
        mira.reloads();
        title(mira, "Question 1 of 25");

        AttemptId exam = school.attempts().goingOn(mira.id()).getFirst().id();
        school.attempts()
                .finish(mira.id(), exam, Command.after(school.attempts().see(mira.id(), exam)));
        mira.opens(Pages.result(exam));
        mira.sees("How it went in each domain");
        assertThat(mira.row("Kinesiology")).containsText("no figure below 5 asked");
        inspection.of("the result of a practice exam", mira);
        mira.link("Practice it: Kinesiology").click();
        mira.seesThePage("My own practice");
        assertThat(
                        mira.page()
                                .locator(
                                        "vaadin-select",
                                        new Page.LocatorOptions().setHasText("Kinesiology")))
                .isVisible();
        mira.opens(Pages.PRACTICE_EXAM);
        mira.sees("Earlier practice exams");
        inspection.of("a practice exam after another one", mira);
        inspection.findsNothing();
    }

    @Test
    void byTheKeysAlone(School school) {
        Learner mira = school.newLearner();
        mira.opens(Pages.PRACTICE_EXAM);
        Locator start = mira.button("Start the exam");
        assertThat(start).isVisible();
        for (int tabs = 0; tabs < 60 && !isFocused(start); tabs++) {
            mira.page().keyboard().press("Tab");
        }
        mira.page().keyboard().press("Enter");
        title(mira, "Question 1 of 25");
        assertThat(mira.page().locator(".stem")).isFocused();
    }

    @Test
    void onAPhoneItStartsByThumb(School school) {
        Learner mira = school.newLearnerOnAPhone();
        mira.opens(Pages.PRACTICE_EXAM);
        Locator start = mira.button("Start the exam");
        assertThat(start).isVisible();
        assertThat(start.boundingBox().height).isGreaterThanOrEqualTo(THUMB);
        start.tap();
        title(mira, "Question 1 of 25");
    }

    private static boolean isFocused(Locator what) {
        return (Boolean) what.evaluate("it => it === document.activeElement");
    }

    private static void title(Learner mira, String words) {
        assertThat(mira.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText(words);
    }
}
