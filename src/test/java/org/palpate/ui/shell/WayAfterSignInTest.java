package org.palpate.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.webAppContextSetup;

import org.junit.jupiter.api.Test;
import org.palpate.people.PersonId;
import org.palpate.ui.PageTest;
import org.palpate.ui.kit.Pages;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.web.context.WebApplicationContext;

/** Who is asked to sign in on the way to a page is told why, and then comes to that page. */
class WayAfterSignInTest extends PageTest {

    @Autowired private WebApplicationContext server;

    @Test
    void theAddressAfterSigningInIsTheOneThatWasAskedFor() throws Exception {
        learner("Mira Lind");
        var browser = webAppContextSetup(server).apply(springSecurity()).build();
        var session = new MockHttpSession();

        var asked =
                browser.perform(
                                get("/" + Pages.join("ABCDEFGH"))
                                        .accept(MediaType.TEXT_HTML)
                                        .session(session))
                        .andReturn()
                        .getResponse();
        assertThat(asked.getRedirectedUrl()).endsWith("/" + Pages.SIGN_IN);

        var signedIn =
                browser.perform(
                                post("/" + Pages.SIGN_IN)
                                        .param("username", "mira.lind@school.org")
                                        .param("password", PASSWORD)
                                        .session(session)
                                        .with(csrf()))
                        .andReturn()
                        .getResponse();
        assertThat(signedIn.getRedirectedUrl()).endsWith("/" + Pages.join("ABCDEFGH"));
    }

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
