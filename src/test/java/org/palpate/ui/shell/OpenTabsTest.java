package org.palpate.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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

/** What open pages take of the memory, at a server of its own that has room for thirty. */
@SpringBootTest(
        classes = Palpate.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"vaadin.productionMode=true", "spring.application.name=tabs"})
@ContextConfiguration(initializers = TemporaryData.class)
class OpenTabsTest {

    private static final String PASSWORD = "orbit-lantern-mosaic";

    @Autowired private People people;
    @Autowired private OpenTabs tabs;
    @Autowired private JdbcTemplate database;
    @LocalServerPort private int port;

    @BeforeEach
    void empty() {
        EmptySchool.empty(database);
        tabs.holdAtMost(1000);
    }

    @Test
    void aBrowserKeepsItsLatestTabsAndMoreOfThemSignedIn() throws Exception {
        var guest = new Visit(port);
        List<String> opened = open(guest, OpenTabs.OF_A_GUEST + 2);
        assertThat(isAlive(guest, opened.get(0))).isFalse();
        assertThat(isAlive(guest, opened.get(1))).isFalse();
        assertThat(isAlive(guest, opened.getLast())).isTrue();

        var mira = signedIn("Mira", "mira@school.test");
        List<String> hers = open(mira, OpenTabs.OF_A_BROWSER + 1);
        assertThat(isAlive(mira, hers.get(0))).isFalse();
        assertThat(isAlive(mira, hers.get(1))).isTrue();
    }

    /** Twenty guests with two tabs each; whoever has one tab, opened first, keeps it. */
    @Test
    void inTheWholeWhoHasTheMostMakesRoom() throws Exception {
        tabs.holdAtMost(30);
        var mira = signedIn("Mira", "mira@school.test");
        String hers = open(mira, 1).getFirst();
        var guest = new Visit(port);
        String one = open(guest, 1).getFirst();
        for (int i = 0; i < 20; i++) {
            open(new Visit(port), 2);
        }
        // They go in a thread of their own.
        long until = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (tabs.count() > 30 && System.nanoTime() < until) {
            Thread.onSpinWait();
        }
        assertThat(tabs.count()).isLessThanOrEqualTo(30);
        assertThat(isAlive(guest, one)).isTrue();
        for (int i = 0; i < 60; i++) {
            open(new Visit(port), 1);
        }
        assertThat(isAlive(guest, one)).isFalse();
        assertThat(isAlive(mira, hers)).isTrue();
    }

    private Visit signedIn(String name, String email) throws Exception {
        people.signUp(name, email, PASSWORD, null);
        var visit = new Visit(port);
        assertThat(Visit.isIn(visit.signsIn(email, PASSWORD))).isTrue();
        return visit;
    }

    private static List<String> open(Visit visit, int number) throws Exception {
        List<String> opened = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            opened.add(visit.init(Pages.MODULES));
        }
        return opened;
    }

    /** Whether the server still knows the tab; else it says that the session has ended. */
    private static boolean isAlive(Visit visit, String opened) throws Exception {
        String ui = Visit.part(opened, "\"v-uiId\":(\\d+)");
        String answer =
                visit.post(
                                "?v-r=uidl&v-uiId=" + ui,
                                "application/json",
                                Visit.navigation(opened, Pages.MODULES))
                        .body();
        boolean alive = answer.contains("Hip flexors");
        assertThat(alive || answer.contains("sessionExpired")).isTrue();
        return alive;
    }
}
