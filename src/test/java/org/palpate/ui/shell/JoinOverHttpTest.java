package org.palpate.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palpate.Palpate;
import org.palpate.classroom.Classes;
import org.palpate.people.People;
import org.palpate.people.PersonId;
import org.palpate.people.Role;
import org.palpate.people.SamplePeople;
import org.palpate.ui.EmptySchool;
import org.palpate.ui.TemporaryData;
import org.palpate.ui.kit.Pages;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ContextConfiguration;

/** From a join link over the sign-in to the class, as a browser's requests go. */
@SpringBootTest(
        classes = Palpate.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "vaadin.productionMode=true")
@ContextConfiguration(initializers = TemporaryData.class)
class JoinOverHttpTest {

    private static final String PASSWORD = "orbit-lantern-mosaic";

    @Autowired private People people;
    @Autowired private SamplePeople samples;
    @Autowired private Classes classes;
    @Autowired private JdbcTemplate database;
    @LocalServerPort private int port;

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @BeforeEach
    void empty() {
        EmptySchool.empty(database);
    }

    @Test
    void theSignInNamesTheClassAndGoesOnToItsPlainAddress() throws Exception {
        PersonId ines = samples.add("Ines", "ines@school.test", Set.of(Role.INSTRUCTOR)).id();
        String join = Pages.join(classes.find(ines, classes.make(ines, "Spring term")).joinCode());
        people.signUp("Mira Lind", "mira@school.test", PASSWORD, null);

        assertThat(location(get(join))).isEqualTo(at(Pages.SIGN_IN));
        String page = opened(Pages.SIGN_IN);
        assertThat(page).contains("Sign in or sign up to join Spring term.");
        var signedIn =
                post(
                        Pages.SIGN_IN,
                        Map.of(
                                "username",
                                "mira@school.test",
                                "password",
                                PASSWORD,
                                "_csrf",
                                csrf(page)));

        assertThat(location(signedIn)).isEqualTo(at(join));
        assertThat(get(join).statusCode()).isEqualTo(200);
    }

    /** What the server draws of a page, asked for as the browser's part of Vaadin does. */
    private String opened(String route) throws IOException, InterruptedException {
        String started = get("?v-r=init&location=" + route + "&query=").body();
        String navigate =
                """
                {"csrfToken": "%s", "syncId": 0, "clientId": 0, "rpc": [
                  {"type": "event", "node": 1, "event": "ui-navigate", "data":
                    {"route": "%s", "query": "", "appShellTitle": "", "historyState": {"idx": 0},
                     "trigger": ""}}]}
                """
                        .formatted(part(started, "\"Vaadin-Security-Key\":\"([^\"]+)\""), route);
        String ui = part(started, "\"v-uiId\":(\\d+)");
        return send("?v-r=uidl&v-uiId=" + ui, "application/json", navigate).body();
    }

    private static String part(String text, String pattern) {
        var found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }

    /** The value of the hidden field on the page's form. */
    private static String csrf(String page) {
        String entry = "\"node\":%s,\"type\":\"put\",\"key\":\"%s\",\"feat\":3,\"value\":\"%s\"";
        String field = part(page, entry.formatted("(\\d+)", "name", "_csrf"));
        return part(page, entry.formatted(field, "value", "([^\"]+)"));
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(URI.create(at(address)))
                        .header("Accept", "text/html")
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String address, Map<String, String> fields)
            throws IOException, InterruptedException {
        String form =
                fields.entrySet().stream()
                        .map(field ->
                                field.getKey()
                                        + "="
                                        + URLEncoder.encode(
                                                field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        return send(address, "application/x-www-form-urlencoded", form);
    }

    private HttpResponse<String> send(String address, String type, String body)
            throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(URI.create(at(address)))
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private String location(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(302);
        return response.uri()
                .resolve(response.headers().firstValue("Location").orElseThrow())
                .toString();
    }

    private String at(String address) {
        return "http://localhost:%d/%s".formatted(port, address);
    }
}
