package org.palpate.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.palpate.ui.kit.Pages;

@InABrowser
class SignInTest {

    private static final String WRONG = "E-mail and password do not fit together.";
    private static final int MOST_TRIES = 12;

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
    void whoGuessesWaitsAndTheOwnersOwnBrowserDoesNot(School school) {
        Learner owner = school.newcomer("Olga Patient");
        owner.hasAccount();
        owner.signsIn();
        owner.opens(Pages.ACCOUNT);
        owner.presses("Sign out");
        Learner guesser = school.newcomer("Olga Patient");
        guesser.opens(Pages.SIGN_IN);
        for (int i = 0; i < MOST_TRIES && !guesser.address().contains("?wait="); i++) {
            guesser.triesToSignIn(owner.email(), "guess number %d".formatted(i));
            guesser.isTold("again");
        }
        guesser.isTold("Too many wrong passwords. Try again in ");

        owner.signsIn();
    }

    @Test
    void aForeignPageSignsNobodyIn(School school) throws IOException {
        Learner stranger = school.newcomer("Mallory");
        stranger.hasAccount();
        HttpServer elsewhere = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        elsewhere.createContext(
                "/",
                request -> {
                    byte[] trap =
                            """
                            <body onload="document.forms[0].submit()"><form method="post" action="%s">
                            <input name="username" value="%s"><input name="password" value="%s">
                            </form>
                            """
                                    .formatted(
                                            school.address(Pages.SIGN_IN),
                                            stranger.email(),
                                            School.PASSWORD)
                                    .getBytes(StandardCharsets.UTF_8);
                    request.getResponseHeaders().set("Content-Type", "text/html");
                    request.sendResponseHeaders(200, trap.length);
                    request.getResponseBody().write(trap);
                    request.close();
                });
        elsewhere.start();
        try {
            Guest guest = school.newGuest();
            guest.opens(Pages.SIGN_IN);
            for (String host : new String[] {"localhost", "127.0.0.1"}) {
                guest.page()
                        .navigate(
                                "http://%s:%d/".formatted(host, elsewhere.getAddress().getPort()));
                guest.seesThePage("Not allowed");
                guest.opens(Pages.HOME);
                assertThat(guest.link("Sign in").first()).isVisible();
            }
            // Chromium notes each refusal; that is what was wanted.
            guest.complaints().clear();
        } finally {
            elsewhere.stop(0);
        }
    }
}
