package org.palpate.browser.days;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.palpate.browser.InABrowser;
import org.palpate.browser.Learner;
import org.palpate.browser.School;
import org.palpate.ui.kit.Pages;

@InABrowser
class GuestsDayTest {

    @Test
    void theQuizNeedsNoAccountAndIsKeptByWhoSignsUpAfterwards(School school) {
        Learner noor = school.newcomer("Noor Haas");
        noor.opens(Pages.HOME);
        noor.follows("Take the Hip Flexor quiz");
        noor.presses("Start quiz");
        noor.quiz().answersAllThatFollow().finishes();
        noor.sees("12 of 12 questions right");

        noor.follows("Sign up and keep it");
        noor.signsUp();
        noor.follows("Progress");
        assertThat(noor.row("Attempt 1")).containsText("100 %");
    }
}
