package org.palpate.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.palpate.people.PersonId;
import org.palpate.ui.PageTest;
import org.palpate.ui.kit.Pages;

/** Who is asked to sign in on the way into a class is told so. */
class WayAfterSignInTest extends PageTest {

    @Test
    void aJoinLinkSaysWhichClassItIsAboutBeforeSigningIn() {
        PersonId tom = instructor("Tom Teacher");
        var spring = classes.make(tom, "Spring term");
        String code = classes.find(tom, spring).joinCode();
        navigate(SignInPage.class);
        assertThat(everything()).doesNotContain("to join");

        navigate(Pages.join(code), SignInPage.class);

        assertThat(everything()).contains("Sign in or sign up to join Spring term.");
        navigate(SignUpPage.class);
        assertThat(everything()).contains("Then you join Spring term.");
    }

    @Test
    void anotherPageOrACodeOfNothingSaysNothing() {
        navigate(Pages.PROGRESS, SignInPage.class);
        assertThat(everything()).doesNotContain("to join");
        navigate(Pages.join("NOSUCHCD"), SignInPage.class);
        assertThat(everything()).doesNotContain("to join");
    }
}
