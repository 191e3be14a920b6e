package org.palpate.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.CookieManager;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.palpate.Palpate;
import org.palpate.ui.TemporaryData;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** Requests of every kind, larger than anybody needs them. */
@SpringBootTest(
        classes = Palpate.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "vaadin.productionMode=true")
@ContextConfiguration(initializers = TemporaryData.class)
class BodySizesTest {

    private static final int KB = 1024;

    @LocalServerPort private int port;

    private final HttpClient browser =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .cookieHandler(new CookieManager())
                    .build();

    @ParameterizedTest
    @CsvSource({
        "sign-in, 9",
        "logout, 9",
        "?v-r=uidl&v-uiId=0, 65",
        "quiz/final-check/final-check?v-r=uidl&v-uiId=0, 65",
        "VAADIN/dynamic/resource/0/abc/upload, 9",
        "nowhere/at/all, 9",
        "calendar/secret.ics, 9"
    })
    void whatIsTooLargeIsRefusedInWords(String address, int kilobytes) throws Exception {
        var refused = post(address, BodyPublishers.ofString("x".repeat(kilobytes * KB)));

        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.body())
                .contains("larger than is taken here", "%d KB".formatted(kilobytes - 1), "saved");
    }

    @ParameterizedTest
    @CsvSource({"sign-in, 9", "?v-r=uidl&v-uiId=0, 65", "?v-r=uidl&v-uiId=0, 30000"})
    void soIsWhatDoesNotSayHowLargeItIs(String address, int kilobytes) throws Exception {
        byte[] body = "x".repeat(kilobytes * KB).getBytes();
        int status;
        try {
            status =
                    post(
                                    address,
                                    BodyPublishers.ofInputStream(
                                            () -> new ByteArrayInputStream(body)))
                            .statusCode();
        } catch (java.io.IOException hungUpOnMidway) {
            status = 413;
        }
        assertThat(status).isEqualTo(413);
    }

    @Test
    void whatIsSmallEnoughIsRead() throws Exception {
        String started = get("?v-r=init&location=&query=").body();
        String ui = part(started, "\"v-uiId\":(\\d+)");
        String key = part(started, "\"Vaadin-Security-Key\":\"([^\"]+)\"");
        String rpc =
                "{\"csrfToken\": \"%s\", \"syncId\": 0, \"clientId\": 0, \"rpc\": [], \"much\": \"%s\"}"
                        .formatted(key, "x".repeat(60 * KB));

        assertThat(post("?v-r=uidl&v-uiId=" + ui, BodyPublishers.ofString(rpc)).body())
                .contains("\"clientId\":1");
        String inChunks =
                rpc.replace("\"clientId\": 0", "\"clientId\": 1")
                        .replace("\"syncId\": 0", "\"syncId\": 1");
        assertThat(
                        post(
                                        "?v-r=uidl&v-uiId=" + ui,
                                        BodyPublishers.ofInputStream(() ->
                                                new ByteArrayInputStream(inChunks.getBytes())))
                                .body())
                .contains("\"clientId\":2");
    }

    /** More than the server has threads begin to send something, and do not go on. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /sign-in|application/x-www-form-urlencoded",
                "POST /?v-r=uidl&v-uiId=0|application/json",
                "POST /VAADIN/dynamic/resource/0/x/upload|application/octet-stream",
                "POST /VAADIN/dynamic/resource/0/x/upload|multipart/form-data; boundary=x",
                "GET /modules|text/plain"
            })
    void whoeverBeginsManyThingsAndEndsNoneDoesNotHoldTheServerUp(String what) throws Exception {
        String[] parts = what.split("\\|");
        List<Socket> begun = new ArrayList<>();
        try {
            for (int i = 0; i < 260; i++) {
                var socket = new Socket("localhost", port);
                begun.add(socket);
                socket.getOutputStream()
                        .write(
                                "%s HTTP/1.1\r\nHost: localhost\r\nContent-Type: %s\r\nContent-Length: 5000\r\n\r\nx"
                                        .formatted(parts[0], parts[1])
                                        .getBytes());
            }
            assertThat(get("modules").statusCode()).isEqualTo(200);
            assertThat(
                            post(
                                            "?v-r=uidl&v-uiId=0",
                                            BodyPublishers.ofString("{\"came\": \"at once\"}"))
                                    .statusCode())
                    .isNotEqualTo(413);
        } finally {
            for (Socket socket : begun) {
                socket.close();
            }
        }
    }

    private HttpResponse<String> get(String address) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(URI.create(at(address))).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String address, BodyPublisher body) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(URI.create(at(address)))
                        .header("Content-Type", "application/json")
                        .POST(body)
                        .build(),
                BodyHandlers.ofString());
    }

    private static String part(String text, String pattern) {
        var found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }

    private String at(String address) {
        return "http://localhost:%d/%s".formatted(port, address);
    }
}
