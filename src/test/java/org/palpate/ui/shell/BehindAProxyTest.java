package org.palpate.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palpate.Palpate;
import org.palpate.people.People;
import org.palpate.ui.EmptySchool;
import org.palpate.ui.TemporaryData;
import org.palpate.ui.kit.Pages;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ContextConfiguration;

/** A server whose proxy ends TLS; the requests are written as the proxy passes them on. */
@SpringBootTest(
        classes = Palpate.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"vaadin.productionMode=true", "palpate.trusted-proxies=127.0.0.1, ::1"})
@ContextConfiguration(initializers = TemporaryData.class)
class BehindAProxyTest {

    private static final String PASSWORD = "orbit-lantern-mosaic";
    private static final String SCHOOL = "https://learn.school.test";

    @Autowired private People people;
    @Autowired private JdbcTemplate database;
    @LocalServerPort private int port;

    @BeforeEach
    void empty() {
        EmptySchool.empty(database);
    }

    @Test
    void cookiesAreSecureAndTheBrowserIsToldToStayOnTls() throws Exception {
        HttpResponse<String> page = new Visit(port).get(Pages.PROGRESS, proxied("198.51.100.7"));

        assertThat(Visit.location(page)).isEqualTo("/sign-in");
        assertThat(page.headers().allValues("Set-Cookie"))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie).contains("Secure", "HttpOnly"));
        assertThat(page.headers().firstValue("Strict-Transport-Security")).isPresent();
    }

    /** One browser guesses; another one, in another network, is not made to wait for it. */
    @Test
    void limitsCountEachBrowsersNetwork() throws Exception {
        people.signUp("Ada", "ada@school.test", PASSWORD, null);
        for (int i = 0; i < 7; i++) {
            guess("203.0.113.9");
        }
        assertThat(guess("203.0.113.9")).startsWith("/sign-in?wait=");
        assertThat(guess("198.51.100.7")).isEqualTo("/sign-in?wrong");
    }

    /** What a browser writes itself stands before what the proxy adds, and is not believed. */
    @Test
    void aBrowserCannotWriteItsNetworkItself() throws Exception {
        people.signUp("Ada", "ada@school.test", PASSWORD, null);
        String last = "";
        for (int i = 0; i < 8; i++) {
            last = guess("192.0.2.%d, 203.0.113.80".formatted(i));
        }
        assertThat(last).startsWith("/sign-in?wait=");
    }

    /** What a proxy passes on may have been written by anybody, and breaks nothing. */
    @Test
    void anOddAddressIsAnsweredLikeAnyOther() throws Exception {
        for (String odd :
                new String[] {
                    "1.2.3.4:5678", "999.1.1.1", "1:2:3", "::::", "a.b", "127.0.0.1, 127.0.0.1:99"
                }) {
            assertThat(new Visit(port).get(Pages.SIGN_IN, proxied(odd)).statusCode())
                    .as(odd)
                    .isEqualTo(200);
        }
    }

    @Test
    void thePushLineIsOpenedToThePagesOfTheSchoolsOwnName() throws Exception {
        var visit = new Visit(port);
        String opened = visit.init(Pages.MODULES);
        visit.lineThroughAProxy(opened, SCHOOL, new WebSocket.Listener() {}).join().abort();

        for (String foreign : new String[] {"https://evil.example", "https://school.test"}) {
            assertThatExceptionOfType(CompletionException.class)
                    .isThrownBy(() ->
                            visit.lineThroughAProxy(opened, foreign, new WebSocket.Listener() {})
                                    .join());
        }
    }

    private String guess(String way) throws Exception {
        return Visit.location(
                new Visit(port).signsIn("ada@school.test", "wrong-password", proxied(way)));
    }

    private static String[] proxied(String way) {
        return new String[] {
            "X-Forwarded-For", way,
            "X-Forwarded-Proto", "https",
            "X-Forwarded-Host", "learn.school.test"
        };
    }
}
