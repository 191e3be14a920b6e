package org.palpate.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.palpate.Palpate;
import org.palpate.people.People;
import org.palpate.ui.EmptySchool;
import org.palpate.ui.TemporaryData;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ContextConfiguration;

/** What the server answers to requests as anybody may write them, byte by byte. */
@SpringBootTest(
        classes = Palpate.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "vaadin.productionMode=true")
@ContextConfiguration(initializers = TemporaryData.class)
class FrontDoorTest {

    private static final String PASSWORD = "orbit-lantern-mosaic";

    @Autowired private People people;
    @Autowired private JdbcTemplate database;
    @LocalServerPort private int port;

    @BeforeEach
    void empty() {
        EmptySchool.empty(database);
    }

    /** There is no error then, and nothing else there either. */
    @ParameterizedTest
    @ValueSource(strings = {"", "Accept: */*", "Accept: text/html", "Accept: application/json"})
    void theErrorsPageAskedForByHandIsNotFound(String accept) throws IOException {
        for (String method : new String[] {"GET", "HEAD"}) {
            assertThat(send(method + " /error", accept.isEmpty() ? "" : accept + "\r\n", ""))
                    .startsWith("HTTP/1.1 404");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /",
                "GET /modules",
                "GET /no/such/page",
                "GET /frontend/styles/base.css",
                "GET /frontend/no-such-file.js",
                "GET /VAADIN/no-such-file.js",
                "GET /calendar/made-up.ics",
                "GET /error",
                "GET /progress",
                "GET /%zz",
                "GET /a\\b",
                "GET /?x=<|>",
                "GET /../../etc/passwd",
                "HEAD /",
                "HEAD /frontend/styles/base.css",
                "OPTIONS /",
                "OPTIONS *",
                "PATCH /modules",
                "CONNECT localhost:80",
                "get /",
                "PRI *",
                "OPTIONS /frontend/styles/base.css",
                "TRACE /",
                "PUT /modules",
                "DELETE /anything",
                "BREW /",
                "POST /sign-in",
                "POST /no/such/page"
            })
    void everyAnswerTellsTheBrowserToBeCareful(String request) throws IOException {
        String answer = send(request, "", "");

        assertThat(answer).startsWith("HTTP/1.1 ");
        for (String header :
                new String[] {
                    "Content-Security-Policy: default-src 'self'; script-src 'self'",
                    "X-Content-Type-Options: nosniff",
                    "Referrer-Policy: same-origin",
                    "X-Frame-Options: DENY",
                    "Permissions-Policy: camera=()",
                    "Cross-Origin-Opener-Policy: same-origin"
                }) {
            assertThat(answer).contains(header);
        }
        assertThat(answer)
                .doesNotContain("Strict-Transport-Security")
                .doesNotContain("script-src 'self' 'unsafe-inline'")
                .doesNotContainIgnoringCase("tomcat")
                .doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NONSENSE\r\n\r\n",
                "GET / HTTP/9.9\r\nHost: localhost\r\n\r\n",
                "GET / HTTP/1.1\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a b\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: [zz]\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: localhost\r\nX: LONG\r\n\r\n",
                "GET /LONG HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "LONG / HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: x\r\n\r\n",
                "POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: gzip\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: localhost\r\nExpect: wonders\r\n\r\n",
            })
    void whatIsNoRequestIsRefusedWithTheSameCare(String bytes) throws IOException {
        String answer = sendRaw(bytes.replace("LONG", "A".repeat(20_000)));

        assertThat(answer)
                .startsWith("HTTP/1.1 ")
                .doesNotStartWith("HTTP/1.1 2")
                .contains("Content-Security-Policy: default-src 'self'")
                .contains("X-Content-Type-Options: nosniff", "X-Frame-Options: DENY")
                .doesNotContainIgnoringCase("tomcat");
    }

    /** Its answers could not carry a header; so it gets none of our pages. */
    @Test
    void theFirstProtocolGetsNoPage() throws IOException {
        assertThat(sendRaw("GET /\r\n\r\n"))
                .contains("This request could not be read")
                .doesNotContain("nonce");
    }

    @Test
    void everyInlineScriptOfAPageCarriesTheNumberOfItsPolicyAndNoTwoPagesTheSame()
            throws IOException {
        String first = send("GET /", "", "");
        String second = send("GET /", "", "");

        String nonce = part(first, "'nonce-([^']+)'");
        assertThat(part(second, "'nonce-([^']+)'")).isNotEqualTo(nonce);
        Matcher scripts = Pattern.compile("<script([^>]*)>").matcher(first);
        assertThat(scripts.results().map(found -> found.group(1)))
                .isNotEmpty()
                .allMatch(attributes -> attributes.contains("nonce=\"" + nonce + "\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/no/such/page",
                "/modules/no-such-module",
                "/modules/hip-flexors/no-such-lesson",
                "/quiz/hip-flexors/no-such-quiz",
                "/quiz/no-such-module/quiz",
                "/frontend/no-such-file.css",
                "/calendar/made-up.ics"
            })
    void anAddressThatLeadsNowhereIsAnsweredAsSuch(String address) throws IOException {
        assertThat(send("GET " + address, "", "")).startsWith("HTTP/1.1 404");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/modules", "/modules/hip-flexors", "/sign-in", "/sign-up"})
    void aPageIsAnsweredAsOne(String address) throws IOException {
        assertThat(send("GET " + address, "", "")).startsWith("HTTP/1.1 200");
    }

    @Test
    void whatOnlyTomcatAnswersIsSaidInPlainWords() throws IOException {
        assertThat(send("GET /%zz", "", ""))
                .startsWith("HTTP/1.1 400")
                .contains("This request could not be read", "To the front page");
        assertThat(send("GET /frontend/none.css", "Accept: text/html\r\n", ""))
                .contains("Nothing here", "To the front page");
    }

    @Test
    void aForgedHostGetsIntoNoRedirect() throws IOException {
        for (String header :
                new String[] {
                    "Host: evil.example\r\n",
                    "Host: localhost\r\nX-Forwarded-Host: evil.example\r\nX-Forwarded-Proto: https\r\n",
                    "Host: localhost\r\nForwarded: host=evil.example;proto=https\r\n"
                }) {
            for (String address : new String[] {"/progress", "/account", "/office"}) {
                String answer = send("GET " + address, header + "Accept: text/html\r\n", "");
                assertThat(answer)
                        .contains("Location: /sign-in")
                        .doesNotContain("evil.example")
                        .doesNotContain("Secure;")
                        .doesNotContain("Strict-Transport-Security");
            }
        }
    }

    @Test
    void aForgedWayDoesNotDodgeTheThrottle() throws Exception {
        people.signUp("Ada", "forged-way@school.test", PASSWORD, null);
        String last = "";
        for (int i = 0; i < 7; i++) {
            last =
                    Visit.location(
                            new Visit(port)
                                    .signsIn(
                                            "forged-way@school.test",
                                            "wrong-password",
                                            "X-Forwarded-For",
                                            "203.0.113." + i));
        }
        assertThat(last).startsWith("/sign-in?wait=");
    }

    @Test
    void aSignInNeedsTheTokenOfThisBrowsersOwnPage() throws Exception {
        people.signUp("Ada", "token@school.test", PASSWORD, null);
        var here = new Visit(port);
        String foreign = new Visit(port).token();
        String own = here.token();

        for (String token : new String[] {"", "made-up", foreign}) {
            assertThat(Visit.location(here.posts("token@school.test", PASSWORD, token)))
                    .isEqualTo("/sign-in?stale");
        }
        assertThat(
                        Visit.location(
                                here.post(
                                        "sign-in?v-r=uidl",
                                        "application/x-www-form-urlencoded",
                                        "username=token%40school.test&password=" + PASSWORD)))
                .isEqualTo("/sign-in?stale");
        assertThat(Visit.isIn(here.posts("token@school.test", PASSWORD, own))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Origin, http://evil.example",
        "Origin, null",
        "Origin, http://localhost:1",
        "Origin, https://localhost",
        "Origin, http://localhost.evil.example",
        "Origin, http://127.0.0.2"
    })
    void aForeignPageSignsNobodyIn(String header, String value) throws Exception {
        people.signUp("Ada", "foreign@school.test", PASSWORD, null);
        var here = new Visit(port);

        var answer = here.signsIn("foreign@school.test", PASSWORD, header, value);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(Visit.isIn(answer)).isFalse();
        assertThat(here.post("logout", "text/plain", "", header, value).statusCode())
                .isEqualTo(403);
    }

    @Test
    void ourOwnPageDoes() throws Exception {
        people.signUp("Ada", "own@school.test", PASSWORD, null);

        assertThat(
                        Visit.isIn(
                                new Visit(port)
                                        .signsIn(
                                                "own@school.test",
                                                PASSWORD,
                                                "Origin",
                                                "http://localhost:" + port)))
                .isTrue();
        assertThat(
                        Visit.isIn(
                                new Visit(port)
                                        .signsIn(
                                                "own@school.test",
                                                PASSWORD,
                                                "Sec-Fetch-Site",
                                                "same-origin",
                                                "Origin",
                                                "https://behind-a-proxy.example")))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("org.palpate.trial.Addresses#good")
    void whoHasAGoodAddressSignsUpAndIn(String typed, String stored) throws Exception {
        people.signUp("Ada", typed, PASSWORD, null);

        assertThat(Visit.isIn(new Visit(port).signsIn(typed, PASSWORD))).isTrue();
        assertThat(Visit.isIn(new Visit(port).signsIn(stored, PASSWORD))).isTrue();
    }

    @Test
    void aBrowserThatSignedInBeforeGoesThroughWhatAnotherOneGuesses() throws Exception {
        people.signUp("Ada", "known-browser@school.test", PASSWORD, null);
        var owner = new Visit(port);
        assertThat(Visit.isIn(owner.signsIn("known-browser@school.test", PASSWORD))).isTrue();
        for (int i = 0; i < 6; i++) {
            new Visit(port).signsIn("known-browser@school.test", "wrong-password");
        }

        assertThat(Visit.location(new Visit(port).signsIn("known-browser@school.test", PASSWORD)))
                .startsWith("/sign-in?wait=");
        assertThat(Visit.isIn(owner.signsOutAndIn("known-browser@school.test", PASSWORD))).isTrue();
    }

    private static String part(String text, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }

    private String send(String line, String headers, String body) throws IOException {
        int length = body.getBytes(StandardCharsets.UTF_8).length;
        String host = headers.startsWith("Host: ") ? "" : "Host: localhost:%d\r\n".formatted(port);
        return sendRaw(
                line
                        + " HTTP/1.1\r\n"
                        + host
                        + headers
                        + "Connection: close\r\nContent-Length: "
                        + length
                        + "\r\n\r\n"
                        + body);
    }

    private String sendRaw(String bytes) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(bytes.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
