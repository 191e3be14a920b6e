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
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.palpate.ui.kit.Pages;

/** A browser with a session of its own, as far as its requests go. */
final class Visit {

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser = HttpClient.newBuilder().cookieHandler(cookies).build();
    private final int port;

    Visit(int port) {
        this.port = port;
    }

    /** Opens the sign-in page, fills it in and sends it with some more headers. */
    HttpResponse<String> signsIn(String email, String password, String... headers)
            throws IOException, InterruptedException {
        return posts(email, password, token(), headers);
    }

    /** The session is over, the browser is the same. */
    HttpResponse<String> signsOutAndIn(String email, String password)
            throws IOException, InterruptedException {
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("palpate-session"))
                .toList()
                .forEach(cookie -> cookies.getCookieStore().remove(null, cookie));
        return signsIn(email, password);
    }

    /** Sends the form of the sign-in page without having opened it. */
    HttpResponse<String> posts(String email, String password, String token, String... headers)
            throws IOException, InterruptedException {
        String form =
                "username=%s&password=%s&_csrf=%s"
                        .formatted(
                                URLEncoder.encode(email, StandardCharsets.UTF_8),
                                URLEncoder.encode(password, StandardCharsets.UTF_8),
                                URLEncoder.encode(token, StandardCharsets.UTF_8));
        return post(Pages.SIGN_IN, "application/x-www-form-urlencoded", form, headers);
    }

    /** The hidden token of this browser's sign-in page. */
    String token() throws IOException, InterruptedException {
        String page = opened(Pages.SIGN_IN);
        String entry = "\"node\":%s,\"type\":\"put\",\"key\":\"%s\",\"feat\":3,\"value\":\"%s\"";
        String field = part(page, entry.formatted("(\\d+)", "name", "_csrf"));
        return part(page, entry.formatted(field, "value", "([^\"]+)"));
    }

    /** What the server draws of a page, asked for as the browser's part of Vaadin does. */
    String opened(String route) throws IOException, InterruptedException {
        String started = init(route);
        String ui = part(started, "\"v-uiId\":(\\d+)");
        return post("?v-r=uidl&v-uiId=" + ui, "application/json", navigation(started, route))
                .body();
    }

    HttpResponse<String> get(String address, String... headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(at(address))).header("Accept", "text/html");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    HttpResponse<String> post(String address, String type, String body, String... headers)
            throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create(at(address)))
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    /**
     * Asks for the line on which the server tells a page what changed.
     *
     * @param opened what {@link #init} answered
     * @param origin the page that asks, or empty for none
     */
    CompletableFuture<WebSocket> line(String opened, String origin, WebSocket.Listener listener) {
        return line(browser.newWebSocketBuilder(), opened, origin, listener);
    }

    /** As the proxy of a school passes it on. */
    CompletableFuture<WebSocket> lineThroughAProxy(
            String opened, String origin, WebSocket.Listener listener) {
        var proxied =
                browser.newWebSocketBuilder()
                        .header("X-Forwarded-For", "198.51.100.7")
                        .header("X-Forwarded-Proto", "https")
                        .header("X-Forwarded-Host", "learn.school.test");
        return line(proxied, opened, origin, listener);
    }

    private CompletableFuture<WebSocket> line(
            WebSocket.Builder line, String opened, String origin, WebSocket.Listener listener) {
        if (!origin.isEmpty()) {
            line.header("Origin", origin);
        }
        String query =
                "VAADIN/push?v-r=push&v-uiId=%s&v-pushId=%s&X-Atmosphere-tracking-id=0&X-Atmosphere-Transport=websocket&X-Atmosphere-Framework=3.1.5-javascript&X-Atmosphere-TrackMessageSize=true&X-atmo-protocol=true"
                        .formatted(
                                part(opened, "\"v-uiId\":(\\d+)"),
                                part(opened, "\"Vaadin-Push-ID\":\"([^\"]+)\""));
        return line.buildAsync(URI.create(at(query).replace("http:", "ws:")), listener);
    }

    /** Makes a tab, which is at no page yet. */
    String init(String route) throws IOException, InterruptedException {
        return get("?v-r=init&location=" + route + "&query=").body();
    }

    /** What the browser's part of Vaadin sends to open a page in a tab. */
    static String navigation(String opened, String route) {
        return """
        {"csrfToken": "%s", "syncId": 0, "clientId": 0, "rpc": [
          {"type": "event", "node": 1, "event": "ui-navigate", "data":
            {"route": "%s", "query": "", "appShellTitle": "", "historyState": {"idx": 0},
             "trigger": ""}}]}
        """
                .formatted(part(opened, "\"Vaadin-Security-Key\":\"([^\"]+)\""), route);
    }

    static String part(String text, String pattern) {
        var found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }

    /** Where an answer leads, without the server's name when it has none; empty for nowhere. */
    static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    /** Whether somebody is signed in after this answer. */
    static boolean isIn(HttpResponse<String> answer) {
        return answer.statusCode() == 302
                && answer.headers().allValues("Set-Cookie").stream()
                        .anyMatch(cookie -> cookie.startsWith("palpate-browser="))
                && !location(answer).startsWith("/" + Pages.SIGN_IN);
    }

    private String at(String address) {
        return "http://localhost:%d/%s".formatted(port, address);
    }
}
