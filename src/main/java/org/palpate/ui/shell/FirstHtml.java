package org.palpate.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.internal.NavigationRouteTarget;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.palpate.ui.kit.FirstWords;
import org.palpate.ui.kit.ServerAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.stereotype.Component;

/**
 * Writes a page's words into the first HTML, so that they are read before any script runs, and by
 * whoever runs none. What only works with scripts waits unseen in its place. The moment Vaadin has
 * drawn the page, the first words go: within one step, so that nobody sees or hears both.
 */
@Component
class FirstHtml {

    private static final Logger LOG = LoggerFactory.getLogger(FirstHtml.class);

    /** The element around the first words. */
    private static final String ID = "first-words";

    private static final String UNSEEN = "data-unseen";

    /** Of HTML in characters; a lesson with many drawings leaves them out of its first words. */
    private static final int MOST = 600_000;

    private static final int LONGEST_DESCRIPTION = 300;

    /** Aura's font. */
    private static final String FONT = "./aura/fonts/InstrumentSans/InstrumentSans.woff2";

    /**
     * The font is there for the first line or not on this visit: what is being read does not move
     * because a font came late. The first frame waits for the style sheets; from it on it is late.
     */
    private static final String FONT_IN_TIME =
            """
            {
              let late = false;
              requestAnimationFrame(() => (late = true));
              const face = new FontFace('First Sans', 'url(%s)', {weight: '400 700'});
              face.load().then(() => late || document.fonts.add(face), () => undefined);
            }
            """
                    .formatted(FONT);

    private static final String FIRST_FONT =
            ":root { --aura-font-family-instrument-sans: 'First Sans', system-ui, ui-sans-serif, sans-serif; }";

    /** What does nothing before scripts run. */
    private static final String WAITS =
            "button, input, select, textarea, label:has(input), [role=button], .option, .lesson-quiz .card, .deck";

    /** What only does something, and shows nothing. */
    private static final String ONLY_RUNNING =
            "palpate-reading-time, palpate-notes, palpate-search-key, palpate-read-again, palpate-saved, palpate-unchecked";

    private static final String SCHEME =
            "try{const s=localStorage.getItem('palpate-color-scheme');if(s==='light'||s==='dark')document.documentElement.dataset.scheme=s}catch{}";

    private static final String GIVE_WAY =
            """
            const words = document.getElementById('%s');
            if (!words) return;
            const held = words.contains(document.activeElement) ? document.activeElement : null;
            words.remove();
            if (held?.matches('a[href]')) {
              const same = [...document.querySelectorAll('a[href]')].find((link) => link.href === held.href);
              same?.focus({preventScroll: true});
            }
            """
                    .formatted(ID);

    private final List<FirstWords> desks;
    private final AutowireCapableBeanFactory parts;

    FirstHtml(List<FirstWords> desks, AutowireCapableBeanFactory parts) {
        this.desks = desks;
        this.parts = parts;
    }

    /** Takes the first words away in the same step that shows the first page. */
    static void giveWay(UI ui) {
        var once = new Registration[1];
        once[0] =
                ui.addAfterNavigationListener(shown -> {
                    ui.getPage().executeJs(GIVE_WAY);
                    once[0].remove();
                });
    }

    /**
     * Writes the words of a page that is there for who asks. A page whose words cannot be had has
     * none at first, and says in its own words what is broken.
     */
    void write(IndexHtmlResponse index, NavigationRouteTarget found, String path) {
        Class<?> page = found.getRouteTarget().getTarget();
        try {
            desks.stream()
                    .map(desk -> desk.of(page, found.getRouteParameters()))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .ifPresent(words -> write(index.getDocument(), words, path));
        } catch (NotFoundException nothing) {
            LOG.debug("{} was there and is no more", path);
        } catch (RuntimeException broken) {
            LOG.debug("The first words of {} could not be drawn", path, broken);
        }
    }

    private void write(Document document, FirstWords.Words words, String path) {
        String html = html(words, path);
        document.outputSettings().prettyPrint(false);
        tell(document.head(), words, ServerAddress.of(path));
        document.title(words.title());
        Element place = document.body().prependElement("div");
        place.attr("id", ID);
        place.html(html);
    }

    private String html(FirstWords.Words words, String path) {
        var layout = parts.createBean(MainLayout.class);
        layout.showRouterLayoutContent(words.page());
        layout.showWays(path.split("/", 2)[0]);
        markUnseen(layout.getElement());
        Document drawn = Jsoup.parseBodyFragment(layout.getElement().getOuterHTML());
        drawn.outputSettings().prettyPrint(false);
        Element shell = drawn.body();
        shell.select("script, style, [" + UNSEEN + "]").remove();
        for (Element link : shell.select("a[href^=#]")) {
            link.attr("href", path + link.attr("href"));
        }
        shell.select(ONLY_RUNNING).remove();
        for (Element block : shell.select(".prose [id]")) {
            if (block.closest("svg") == null) {
                anchorByName(block);
            }
        }
        shell.select(WAITS).forEach(part -> part.attr("data-waits", ""));
        shell.getAllElements().stream()
                .filter(part -> part.tagName().startsWith("vaadin-"))
                .forEach(part -> part.attr("data-waits", ""));
        shell.select("main")
                .forEach(main ->
                        main.prependElement("noscript")
                                .appendElement("p")
                                .addClass("message")
                                .text(
                                        "This browser runs no scripts. You can read here; questions and quizzes need scripts."));
        List<Element> drawings = shell.select("svg");
        // From the last on; an empty one keeps its place.
        for (int last = drawings.size() - 1; last >= 0 && shell.html().length() > MOST; last--) {
            drawings.get(last).empty();
        }
        String html = shell.html();
        return html.length() > MOST ? "" : html;
    }

    /**
     * The page that takes over is looked into by its scripts while the first words still stand
     * before it: what has an anchor there is found by its name in the address alone.
     */
    private static void anchorByName(Element block) {
        String inside = block.is("table, ul, ol, figure") ? "li, td, th, figcaption" : "";
        Element place = inside.isEmpty() ? block : block.selectFirst(inside);
        if (place != null) {
            place.prependElement("a").attr("name", block.id());
        }
        block.removeAttr("id");
    }

    /** What Vaadin keeps from the browser is kept from the first HTML too. */
    private static void markUnseen(com.vaadin.flow.dom.Element part) {
        if (part.isTextNode()) {
            return;
        }
        if (!part.isVisible()) {
            part.setAttribute(UNSEEN, true);
        }
        part.getChildren().forEach(FirstHtml::markUnseen);
    }

    private static void tell(Element head, FirstWords.Words words, String address) {
        head.appendElement("link")
                .attr("rel", "preload")
                .attr("href", FONT)
                .attr("as", "font")
                .attr("type", "font/woff2")
                .attr("crossorigin", "");
        String description = shortened(words.description().strip());
        head.select("meta[name=description]").remove();
        if (!description.isEmpty()) {
            head.appendElement("meta").attr("name", "description").attr("content", description);
            property(head, "og:description", description);
        }
        property(head, "og:title", words.title());
        property(head, "og:type", "website");
        property(head, "og:url", address);
        head.appendElement("link").attr("rel", "canonical").attr("href", address);
        head.appendElement("style").appendChild(new DataNode(FIRST_FONT));
        head.appendElement("script").appendChild(new DataNode(SCHEME + FONT_IN_TIME));
        head.appendElement("noscript")
                .appendElement("style")
                .appendChild(new DataNode("[data-waits], .check, .lesson-quiz { display: none; }"));
    }

    private static void property(Element head, String name, String content) {
        head.appendElement("meta").attr("property", name).attr("content", content);
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST_DESCRIPTION) {
            return text;
        }
        int end = text.lastIndexOf(' ', LONGEST_DESCRIPTION - 1);
        return text.substring(0, end > 0 ? end : LONGEST_DESCRIPTION - 1) + "…";
    }
}
