package org.palpate.people;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.palpate.trial.AtOnce;
import org.palpate.trial.Database;
import org.palpate.trial.OnBothDatabases;
import org.palpate.trial.School;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

@OnBothDatabases
class RememberMeTest {

    private static final String PASSWORD = "lantern orchid gravel";

    private final School school;
    private final RememberMe rememberMe;
    private final SignedIn ada;

    RememberMeTest(Database database) {
        school = database.emptySchool();
        rememberMe = school.the(RememberMe.class);
        school.people().signUp("Ada", "ada@school.test", PASSWORD, null);
        ada = (SignedIn) school.the(SignIns.class).loadUserByUsername("ada@school.test");
    }

    @Test
    void whoAskedToStayIsKnownAgain() {
        Cookie cookie = staysSignedIn();

        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(comesBackWith(cookie)).isEqualTo(ada.person());
        assertThat(comesBackWith(cookie))
                .as("a second tab at the same time")
                .isEqualTo(ada.person());
    }

    @Test
    void whoDidNotAskIsNot() {
        var response = new MockHttpServletResponse();

        rememberMe.loginSuccess(new MockHttpServletRequest(), response, signedIn());

        assertThat(response.getCookies()).isEmpty();
        assertThat(remembered()).isZero();
    }

    @Test
    void theDatabaseAloneOpensNothing() {
        staysSignedIn();

        var row = school.rows("select series, token_hash from remembered_sign_in").getFirst();
        assertThat(comesBackWith(cookie(row.get("series"), row.get("token_hash")))).isNull();
    }

    @Test
    void aRememberedSignInEndsAfterSixtyDays() {
        Cookie cookie = staysSignedIn();

        school.clock().pass(Duration.ofDays(60).minusSeconds(1));
        assertThat(comesBackWith(cookie)).isEqualTo(ada.person());

        school.clock().pass(Duration.ofSeconds(1));
        assertThat(comesBackWith(cookie)).isNull();
    }

    @Test
    void aChangedPasswordEndsEveryRememberedSignIn() {
        Cookie phone = staysSignedIn();
        Cookie laptop = staysSignedIn();

        school.people().changePassword(ada.person(), PASSWORD, "seven herons ashore");

        assertThat(comesBackWith(phone)).isNull();
        assertThat(comesBackWith(laptop)).isNull();
        assertThat(remembered()).isZero();
    }

    @Test
    void signingOutForgetsThisBrowserOnly() {
        Cookie phone = staysSignedIn();
        Cookie laptop = staysSignedIn();

        var request = new MockHttpServletRequest();
        request.setCookies(phone);
        rememberMe.logout(request, new MockHttpServletResponse(), signedIn());

        assertThat(comesBackWith(phone)).isNull();
        assertThat(comesBackWith(laptop)).isEqualTo(ada.person());
    }

    @RepeatedTest(3)
    void severalWhoSignInAtOnceClearAwayTheSameOldRows() {
        staysSignedIn();
        staysSignedIn();
        school.clock().pass(Duration.ofDays(61));

        AtOnce.results(AtOnce.times(4, this::staysSignedIn));

        assertThat(remembered()).isEqualTo(4);
    }

    private Cookie staysSignedIn() {
        var request = new MockHttpServletRequest();
        request.setParameter("stay-signed-in", "on");
        var response = new MockHttpServletResponse();
        rememberMe.loginSuccess(request, response, signedIn());
        return response.getCookie("palpate-stay");
    }

    private PersonId comesBackWith(Cookie cookie) {
        var request = new MockHttpServletRequest();
        request.setCookies(cookie);
        Authentication known = rememberMe.autoLogin(request, new MockHttpServletResponse());
        return known == null ? null : ((SignedIn) known.getPrincipal()).person();
    }

    private static Cookie cookie(Object series, Object token) {
        String text = series + ":" + token;
        return new Cookie(
                "palpate-stay",
                Base64.getEncoder()
                        .withoutPadding()
                        .encodeToString(text.getBytes(StandardCharsets.UTF_8)));
    }

    private int remembered() {
        return school.count("select count(*) from remembered_sign_in");
    }

    private Authentication signedIn() {
        return UsernamePasswordAuthenticationToken.authenticated(ada, null, ada.getAuthorities());
    }
}
