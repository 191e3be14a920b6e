package org.palpate.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palpate.Palpate;
import org.palpate.classroom.ClassId;
import org.palpate.classroom.Classes;
import org.palpate.people.People;
import org.palpate.people.PersonId;
import org.palpate.people.Role;
import org.palpate.people.Setup;
import org.palpate.ui.EmptySchool;
import org.palpate.ui.TemporaryData;
import org.palpate.ui.kit.Pages;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ContextConfiguration;

/** The line on which the server tells an open page what changed: who gets it, and which way. */
@SpringBootTest(
        classes = Palpate.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "vaadin.productionMode=true")
@ContextConfiguration(initializers = TemporaryData.class)
class PushLineTest {

    private static final String PASSWORD = "orbit-lantern-mosaic";

    @Autowired private People people;
    @Autowired private Classes classes;
    @Autowired private Setup setup;
    @Autowired private JdbcTemplate database;
    @LocalServerPort private int port;

    private Visit tom;
    private String page;
    private String opened;

    @BeforeEach
    void anInstructorsClassIsOpen() throws Exception {
        EmptySchool.empty(database);
        PersonId head = setup.complete(setup.key(), "Head", "head@school.test", PASSWORD);
        PersonId id = people.signUp("Tom Teacher", "tom@school.test", PASSWORD, null);
        people.setRole(head, id, Role.INSTRUCTOR, true);
        ClassId spring = classes.make(id, "Spring term");
        tom = new Visit(port);
        assertThat(Visit.isIn(tom.signsIn("tom@school.test", PASSWORD))).isTrue();
        page = Pages.schoolClass(spring);
        opened = tom.init(page);
        assertThat(sent(Visit.navigation(opened, page))).contains("Spring term");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "https://evil.example",
                "http://localhost.evil.example",
                "http://localhost:1",
                "http://127.0.0.2"
            })
    void aPageOfAnotherSiteGetsNone(String origin) {
        assertThatExceptionOfType(CompletionException.class)
                .isThrownBy(() -> tom.line(opened, origin, new Heard()).join())
                .satisfies(refused ->
                        assertThat(
                                        ((WebSocketHandshakeException) refused.getCause())
                                                .getResponse()
                                                .statusCode())
                                .isEqualTo(403));
    }

    @ParameterizedTest
    @ValueSource(strings = {"long-polling", "streaming", "sse", "polling"})
    void norBySomeOtherWayOfPush(String transport) throws Exception {
        var answer =
                tom.get(
                        "?v%2Dr=push&X-Atmosphere-Transport=" + transport,
                        "Origin",
                        "https://evil.example");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void ourOwnPageIsToldOfChanges() throws Exception {
        var heard = new Heard();
        WebSocket line = tom.line(opened, own(), heard).join();
        assertThat(heard.next()).isNotNull();

        PersonId mira = people.signUp("Mira Lind", "mira@school.test", PASSWORD, null);
        classes.join(mira, code());

        assertThat(heard.until("Mira Lind")).contains("Mira Lind");
        line.abort();
    }

    @Test
    void whatIsSentUpTheLineIsNotDone() throws Exception {
        var heard = new Heard();
        WebSocket line = tom.line(opened, own(), heard).join();
        assertThat(heard.next()).isNotNull();
        String message =
                Visit.navigation(opened, Pages.MODULES)
                        .replace("\"syncId\": 0", "\"syncId\": 1")
                        .replace("\"clientId\": 0", "\"clientId\": 1");

        line.sendText(message.length() + "|" + message, true).join();
        assertThat(heard.until("Hip flexors")).isEmpty();

        // The same message by a request of its own is the first of its number, and is done.
        assertThat(sent(message)).contains("Hip flexors");
        line.abort();
        var posted = tom.post("?v-r=push&v-uiId=0", "application/json", message, "Origin", own());
        assertThat(posted.statusCode()).isEqualTo(204);
    }

    private String sent(String message) throws Exception {
        String ui = Visit.part(opened, "\"v-uiId\":(\\d+)");
        return tom.post("?v-r=uidl&v-uiId=" + ui, "application/json", message).body();
    }

    private String own() {
        return "http://localhost:" + port;
    }

    private String code() {
        return database.queryForObject("select join_code from school_class", String.class);
    }

    /** What the server said on the line. */
    private static final class Heard implements WebSocket.Listener {

        private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();

        @Override
        public @Nullable CompletionStage<?> onText(
                WebSocket line, CharSequence text, boolean last) {
            messages.add(text.toString());
            line.request(1);
            return null;
        }

        @Nullable String next() throws InterruptedException {
            return messages.poll(10, TimeUnit.SECONDS);
        }

        /** Everything up to a word, or nothing when it is not said within two seconds. */
        String until(String word) throws InterruptedException {
            var all = new StringBuilder();
            while (true) {
                String more = messages.poll(2, TimeUnit.SECONDS);
                if (more == null) {
                    return "";
                }
                all.append(more);
                if (all.indexOf(word) >= 0) {
                    return all.toString();
                }
            }
        }
    }
}
