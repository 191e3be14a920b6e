package org.palpate.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.palpate.ui.kit.Pages;

@InABrowser
class LearnersDayTest {

    @Test
    void quick(School school) {
        Learner mira = school.newcomer("Mira Learner");
        mira.opens(Pages.HOME);
        mira.follows("Sign in");
        mira.follows("Make one");
        mira.signsUp();
        mira.signsInHere();
        mira.seesThePage("Today");
        mira.takesTheHipFlexorQuiz();
    }
}
