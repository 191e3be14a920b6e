package org.palpate.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.palpate.ui.kit.Pages;

@InABrowser
class SignInTest {

    private static final String WRONG = "E-mail and password do not fit together.";
    private static final int TRIES = 10;

    @Test
    void theAnswerDoesNotTellWhetherThereIsSuchAnAccount(School school) {
        Learner somebody = school.newcomer("Olga Stern");
        somebody.hasAccount();
        somebody.opens(Pages.SIGN_IN);
        somebody.triesToSignIn(somebody.email(), "not-my-password");
        somebody.isTold(WRONG);
        String answer = somebody.page().content();
        String address = somebody.address();

        somebody.triesToSignIn("nobody@school.org", "not-my-password");
        somebody.isTold(WRONG);
        assertThat(somebody.address()).isEqualTo(address);
    }

    @Test
    void aChangedPasswordEndsWhatIsOpenOnOtherDevices(School school) {
        Learner here = school.newcomer("Olga Stern");
        here.hasAccount();
        here.signsIn();
        Learner elsewhere = school.newcomer("Olga Stern");
        elsewhere.signsIn();

        here.opens(Pages.ACCOUNT);
        here.types("Current password", School.PASSWORD);
        here.types("New password", "velvet-harbour-piano");
        here.presses("Change password");
        here.sees("Every other device must sign in again");

        elsewhere.opens(Pages.PROGRESS);
        elsewhere.seesThePage("Sign in");
        here.opens(Pages.PROGRESS);
        here.seesThePage("Progress");
    }

    @Test
    void theEleventhTryWaits(School school) {
        Learner somebody = school.newcomer("Olga Patient");
        somebody.hasAccount();
        somebody.opens(Pages.SIGN_IN);
        for (int attempt = 0; attempt < TRIES; attempt++) {
            somebody.triesToSignIn(somebody.email(), "guess number %d".formatted(attempt));
            somebody.isTold(WRONG);
        }
        somebody.triesToSignIn(somebody.email(), School.PASSWORD);
        somebody.isTold("Too many tries in a row. Please wait 15 minutes");
        assertThat(somebody.link("Sign in").first()).isVisible();
    }
}
