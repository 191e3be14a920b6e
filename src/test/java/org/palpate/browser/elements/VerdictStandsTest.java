package org.palpate.browser.elements;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.palpate.browser.Guest;
import org.palpate.browser.InABrowser;
import org.palpate.browser.Learner;
import org.palpate.browser.School;
import org.palpate.quiz.Asked;
import org.palpate.ui.BegunAttempt;
import org.palpate.ui.kit.Pages;

/** The verdict on the page is one on the answer that was checked, whatever is typed since. */
@InABrowser
class VerdictStandsTest {

    @Test
    void whatIsAskedAgainDoesNotStandUnderTheVerdictBefore(School school) {
        Learner mira = school.newLearner();
        mira.opens(
                Pages.attempt(
                        BegunAttempt.where(
                                page ->
                                        page.asked() instanceof Asked.Write
                                                && page.chances().triesLeft() > 1,
                                school.attempts(),
                                mira.id(),
                                school.hipFlexors().key())));
        Locator field = mira.page().locator(".question vaadin-text-field input").first();
        field.fill("no idea");
        mira.presses("Check");
        assertThat(verdict(mira, "✗ Not yet. Try once more")).isVisible();

        field.fill("?!");
        mira.presses("Check");
        mira.sees("There is no word and no number in it: write the answer.");
        assertThat(verdict(mira, "Your earlier answer was not right")).isVisible();
        assertThat(verdict(mira, "✗ Not yet. Try once more")).hasCount(0);

        field.fill("no idea");
        assertThat(verdict(mira, "✗ Not yet. Try once more")).isVisible();
    }

    private static Locator verdict(Guest guest, String words) {
        return guest.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(words));
    }
}
