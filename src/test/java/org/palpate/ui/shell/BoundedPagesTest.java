package org.palpate.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palpate.Palpate;
import org.palpate.ui.EmptySchool;
import org.palpate.ui.TemporaryData;
import org.palpate.ui.kit.Pages;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ContextConfiguration;

/** What a browser that forges events and never answers can make a page hold on the server. */
@SpringBootTest(
        classes = Palpate.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"vaadin.productionMode=true", "spring.application.name=bounds"})
@ContextConfiguration(initializers = TemporaryData.class)
class BoundedPagesTest {

    /** An event for a method that no page has. */
    private static final String FORGED =
            "{\"type\":\"publishedEventHandler\",\"node\":1,\"templateEventMethodName\":\"m\",\"templateEventMethodArgs\":[],\"promise\":0}";

    private static final String UNKNOWN = "{\"type\":\"zz\",\"node\":1}";

    private static final String OPENS =
            "{\"type\":\"event\",\"node\":1,\"event\":\"ui-navigate\",\"data\":{\"route\":\"modules\",\"query\":\"\",\"appShellTitle\":\"\",\"historyState\":{\"idx\":0},\"trigger\":\"\"}}";

    @Autowired private OpenTabs tabs;
    @Autowired private JdbcTemplate database;
    @LocalServerPort private int port;

    private Visit guest;
    private String opened;
    private int sent;

    @BeforeEach
    void aGuestOpensThePageOfModules() throws Exception {
        EmptySchool.empty(database);
        guest = new Visit(port);
        opened = guest.init(Pages.MODULES);
        assertThat(
                        guest.post(
                                        address(),
                                        "application/json",
                                        Visit.navigation(opened, Pages.MODULES))
                                .body())
                .contains("Hip flexors");
        sent = 1;
    }

    @Test
    void whateverBreaksAPageHasOneNoticeOfIt() throws Exception {
        assertThat(send(1, FORGED)).contains("Something broke on our side");
        send(PageLoad.EVENTS_OF_A_LOOK, FORGED);
        int once = heaviest();

        assertThat(send(PageLoad.EVENTS_OF_A_LOOK, FORGED)).doesNotContain("sessionExpired");

        assertThat(heaviest()).isEqualTo(once);
    }

    @Test
    void aPageThatSendsBrokenEventsWithoutAnEndEnds() throws Exception {
        int before = tabs.count();

        send(250, FORGED);

        assertThat(tabs.count()).isEqualTo(before - 1);
        for (int i = 0; i < 3; i++) {
            assertThat(send(250, FORGED)).contains("sessionExpired");
        }
    }

    @Test
    void soDoesOneWhoseEventsAreOfNoKind() throws Exception {
        int before = tabs.count();

        for (int i = 0; i < PageLoad.BROKEN_A_MINUTE + 2; i++) {
            send(1, UNKNOWN);
        }

        assertThat(tabs.count()).isEqualTo(before - 1);
        assertThat(send(1, UNKNOWN)).contains("sessionExpired");
    }

    @Test
    void moreEventsAtOnceThanAPageSendsAreNotDone() throws Exception {
        assertThat(send(PageLoad.EVENTS_AT_ONCE + 1, FORGED))
                .contains("sessionExpired")
                .doesNotContain("Something broke");
    }

    /** Each costs as much as a visit; a person who clicks fast asks for two or three. */
    @Test
    void norAreMorePagesAtOnceThanAnybodyOpens() throws Exception {
        assertThat(send(PageLoad.PAGES_AT_ONCE, OPENS)).doesNotContain("sessionExpired");
        assertThat(send(PageLoad.PAGES_AT_ONCE + 1, OPENS)).contains("sessionExpired");
    }

    /** A page is counted again and again, but not at every click. */
    @Test
    void aPageIsCountedWhenItMayHaveGrown() {
        var ui = new UI();
        var load = new PageLoad(true);
        load.weighAfter(ui, 0);
        for (int i = 0; i < 100; i++) {
            ui.add(new Span());
        }
        load.took(1, 100);
        load.weighAfter(ui, 0);
        int before = load.nodes();

        load.took(PageLoad.EVENTS_OF_A_LOOK, 1000);
        load.weighAfter(ui, 0);
        assertThat(load.nodes()).isGreaterThan(before + 99);

        ui.add(new Span());
        load.weighAfter(ui, Duration.ofMillis(100).toNanos());
        assertThat(load.nodes()).isGreaterThan(before + 100);
    }

    /** A field of the page may hold it, and is one node all the same. */
    @Test
    void longTextsWeighAsTheyAre() {
        var load = new PageLoad(true);
        long before = load.weight();

        load.took(1, 60_000);

        assertThat(load.weight()).isGreaterThan(before + 100);
    }

    @Test
    void aPageIsTooMuchByWhatItHoldsHoweverItGotThere() {
        var ui = new UI();
        var load = new PageLoad(true);
        for (int i = 0; i < PageLoad.NODES_OF_A_GUEST / 2; i++) {
            ui.add(new Span());
        }
        load.weigh(ui);
        assertThat(load.isTooMuch()).isFalse();
        for (int i = 0; i < PageLoad.NODES_OF_A_GUEST / 2; i++) {
            ui.add(new Span());
        }
        load.weigh(ui);
        assertThat(load.isTooMuch()).isTrue();
    }

    private int heaviest() {
        return tabs.loads().stream().mapToInt(PageLoad::nodes).max().orElseThrow();
    }

    private String send(int number, String event) throws Exception {
        List<String> events = Collections.nCopies(number, event);
        String body =
                "{\"csrfToken\":\"%s\",\"syncId\":%d,\"clientId\":%d,\"rpc\":[%s]}"
                        .formatted(
                                Visit.part(opened, "\"Vaadin-Security-Key\":\"([^\"]+)\""),
                                sent,
                                sent,
                                String.join(",", events));
        String answer = guest.post(address(), "application/json", body).body();
        sent++;
        return answer;
    }

    private String address() {
        return "?v-r=uidl&v-uiId=" + Visit.part(opened, "\"v-uiId\":(\\d+)");
    }
}
