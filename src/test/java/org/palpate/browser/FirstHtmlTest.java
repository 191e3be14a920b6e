package org.palpate.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palpate.content.LearningModules;
import org.palpate.content.ModuleKey;

/** Pages come with their words in the first HTML, and Vaadin takes over without a jolt. */
@InABrowser
class FirstHtmlTest {

    private static final String LANDING = "";
    private static final String MODULE = "modules/hip-flexors";
    private static final String LESSON = "modules/hip-flexors/tight-hip-flexors";

    /** What an answer says of itself, besides its number against forged forms. */
    private static final String STRANGERS = "meta[name]:not([name^=_csrf]), meta[property], title";

    /**
     * Sums up layout shifts, and keeps how many first headings each frame showed from the first on.
     */
    private static final String WATCH =
            """
            window.shift = 0;
            window.headings = [];
            window.tops = [];
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shift += entry.value;
            }).observe({type: 'layout-shift', buffered: true});
            const look = () => {
              const seen = document.querySelectorAll('h1').length;
              if (seen || window.headings.length) window.headings.push(seen);
              const second = document.querySelector('main h2');
              if (second) window.tops.push(second.getBoundingClientRect().top);
              requestAnimationFrame(look);
            };
            requestAnimationFrame(look);
            """;

    @ParameterizedTest
    @CsvSource({
        "390,''",
        "1440,''",
        "390,modules/hip-flexors",
        "1440,modules/hip-flexors",
        "390,modules/hip-flexors/tight-hip-flexors",
        "1440,modules/hip-flexors/tight-hip-flexors",
        "390,modules/hip-flexors/the-group",
        "1440,modules/hip-flexors/the-group"
    })
    void vaadinTakesOverWithoutAJolt(int width, String address, School school) {
        Guest guest = school.newGuest(Guest.desk().setViewportSize(width, 900));
        Page page = guest.page();
        page.addInitScript(WATCH);
        guest.opens(address);
        page.waitForFunction("document.querySelectorAll('#outlet h1').length === 1");
        page.evaluate(
                "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");

        assertThat(((Number) page.evaluate("window.shift")).doubleValue())
                .as("layout shift of /%s at %d", address, width)
                .isLessThanOrEqualTo(0.02);
        assertThat(
                        ((Number)
                                        page.evaluate(
                                                "Math.max(...window.tops) - Math.min(...window.tops)"))
                                .doubleValue())
                .as("how far the text of /%s moves at %d, in px", address, width)
                .isLessThan(3);
        assertThat((List<?>) page.evaluate("window.headings.filter((number) => number !== 1)"))
                .as("frames of /%s with no heading or two", address)
                .isEmpty();
    }

    @Test
    void aLessonIsReadWithoutScripts(School school) {
        var device = Guest.desk().setJavaScriptEnabled(false).setViewportSize(390, 844);
        try (var browser = school.chromium().newContext(device)) {
            Page page = browser.newPage();
            page.navigate(school.address(LESSON));
            assertThat(page.locator("h1").allTextContents()).containsExactly("Tight hip flexors");
            assertThat(page.locator("p:has(a[name=tilt-defined])").isVisible()).isTrue();
            assertThat(page.locator(".figure svg").first().isVisible()).isTrue();
            assertThat(page.content()).contains("This browser runs no scripts.");
            assertThat(page.getByText("Start quiz").isVisible()).isFalse();
            page.getByText("Next:").or(page.getByText("Hip flexors").first()).first().click();
            assertThat(page.url()).startsWith(school.address("modules/hip-flexors"));
            assertThat(page.locator("h1").count()).isEqualTo(1);
        }
    }

    @Test
    void searchEnginesAndPreviewsSeeWhatAStrangerMaySee(School school) throws Exception {
        Document lesson = page(school, LESSON, 200);
        assertThat(lesson.title()).isEqualTo("Tight hip flexors · Palpate");
        assertThat(lesson.select("h1").eachText()).containsExactly("Tight hip flexors");
        assertThat(lesson.body().text()).contains("The pelvis tips forward");
        assertThat(lesson.select("palpate-reading-time")).as("it measures once").isEmpty();
        assertThat(content(lesson, "meta[property=og:title]"))
                .isEqualTo("Tight hip flexors · Palpate");
        assertThat(content(lesson, "meta[name=description]"))
                .isEqualTo(content(lesson, "meta[property=og:description]"))
                .startsWith("Marta, 38, drives a van all day. \"My hip flexors are tight\"");
        assertThat(lesson.select("link[rel=canonical]").attr("href"))
                .isEqualTo(school.address(LESSON));

        Document module = page(school, MODULE, 200);
        assertThat(module.select("h1").eachText()).containsExactly("Hip flexors");
        assertThat(content(module, "meta[name=description]"))
                .isEqualTo(school.hipFlexors().summary());
        assertThat(page(school, LANDING, 200).select("h1")).hasSize(1);
    }

    @Test
    void whatAStrangerMayNotSeeIsToldLikeWhatIsNotThere(School school) throws Exception {
        var hidden =
                school.the(LearningModules.class)
                        .offered(new ModuleKey("piriformis"))
                        .orElseThrow();
        String text = hidden.summary().substring(0, 30);
        for (String address :
                List.of(
                        "modules/piriformis",
                        "modules/piriformis/" + hidden.lessons().getFirst().key())) {
            Document nothing = page(school, address, 404);
            assertThat(nothing.html())
                    .doesNotContain(text, "first-words", "og:title", hidden.title());
            assertThat(nothing.select(STRANGERS).outerHtml())
                    .isEqualTo(
                            page(school, "modules/never-was", 404).select(STRANGERS).outerHtml());
        }
    }

    @Test
    void whoIsSignedInHasTheWordsOfWhatTheyMaySee(School school) {
        Learner learner = school.newLearner();
        var answer = learner.page().request().get(school.address("modules/piriformis"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(Jsoup.parse(answer.text()).select("#first-words h1").eachText())
                .containsExactly("Piriformis and sciatica");
        assertThat(answer.headers().get("cache-control")).contains("no-store");
        assertThat(learner.page().request().get(school.address("")).text())
                .as("Today is nobody's first words")
                .doesNotContain("first-words");
    }

    private static String content(Document page, String selector) {
        assertThat(page.select(selector)).as(selector).hasSize(1);
        return page.select(selector).attr("content");
    }

    private static Document page(School school, String address, int status)
            throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            var answer =
                    client.send(
                            HttpRequest.newBuilder(URI.create(school.address(address))).build(),
                            HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as("status of /" + address).isEqualTo(status);
            assertThat(answer.headers().firstValue("Cache-Control").orElse(""))
                    .contains("no-store");
            return Jsoup.parse(answer.body());
        }
    }
}
