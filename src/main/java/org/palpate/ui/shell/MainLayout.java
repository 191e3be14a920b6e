package org.palpate.ui.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.palpate.people.Person;
import org.palpate.people.Role;
import org.palpate.store.Disk;
import org.palpate.ui.kit.AidPages;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.DiskNotice;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.Picture;
import org.palpate.ui.kit.Visitor;

/** What stands around every page: the name, the ways about, who is signed in, and the way out. */
@Layout
@AnonymousAllowed
@JsModule("context://frontend/color-scheme/palpate-color-scheme.js")
@JsModule("context://frontend/composing/composing.js")
@JsModule("context://frontend/search/palpate-search-key.js")
@JsModule("context://frontend/session/server-answers.js")
@JsModule("context://frontend/session/session-ended.js")
public class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    /** The reader's device knows its own zone; the server need not be told. */
    private static final String NAMED_WHERE_IT_DIFFERS =
            "this.hidden = -new Date().getTimezoneOffset() === $0";

    private final Visitor visitor;
    private final Disk disk;
    private final Dates dates;
    private final Paragraph zone = new Paragraph();
    private final Div notices = new Div();
    private final Nav ways = new Nav();
    private final Div side = new Div();
    private final Main page = new Main();
    private List<Anchor> links = List.of();
    private String here = "";

    MainLayout(Visitor visitor, Disk disk, Dates dates) {
        this.visitor = visitor;
        this.disk = disk;
        this.dates = dates;
        zone.addClassName("other-zone");
        visitor.settle();
        addClassName("shell");
        ways.addClassName("ways");
        ways.getElement().setAttribute("aria-label", "Main");
        side.addClassName("shell-side");
        page.addClassName("shell-page");
        page.setId("page");
        page.getElement().setAttribute("tabindex", "-1");
        add(skipLink(), head(), notices, page, foot());
        getElement().appendChild(new Element("palpate-search-key"));
    }

    /**
     * Vaadin's "connection lost" stands outside every landmark; as a status it is announced and
     * need not stand in one.
     */
    @Override
    protected void onAttach(AttachEvent event) {
        getElement()
                .executeJs(
                        "document.querySelector('vaadin-connection-indicator')?.setAttribute('role', 'status')");
        zone.setText(
                "Times on these pages are those of the school (%s), not of your device."
                        .formatted(dates.zone()));
        zone.getElement().setAttribute("hidden", true);
        zone.getElement().executeJs(NAMED_WHERE_IT_DIFFERS, dates.minutesAheadOfUtc());
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement content) {
        page.getElement().removeAllChildren();
        if (content != null) {
            page.getElement().appendChild(content.getElement());
        }
    }

    /** Who is looking, and with which roles, may have changed since the last page. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        showWays(event.getLocation().getFirstSegment());
    }

    /** The ways about from a page whose address begins with this. */
    void showWays(String first) {
        here = first;
        showWays();
    }

    /** The ways that are open to whoever is looking, by the roles they have now. */
    void showWays() {
        Optional<Person> person = visitor.signedIn();
        links = person.map(MainLayout::linksFor).orElseGet(MainLayout::linksForGuests);
        for (Anchor link : links) {
            if (link.getHref().equals(here)
                    || (here.equals("quiz") || here.equals("attempt"))
                            && link.getHref().equals(Pages.MODULES)) {
                link.getElement().setAttribute("aria-current", "page");
            }
        }
        ways.removeAll();
        links.forEach(ways::add);
        side.removeAll();
        side.add(search());
        side.getElement().appendChild(new Element("palpate-color-scheme"));
        notices.removeAll();
        boolean administrator = person.map(who -> who.is(Role.ADMINISTRATOR)).orElse(false);
        DiskNotice.of(disk, administrator).ifPresent(notices::add);
        side.add(person.map(MainLayout::accountOf).orElseGet(MainLayout::signInLink));
    }

    private static List<Anchor> linksFor(Person person) {
        var links = new ArrayList<Anchor>();
        links.add(way(Pages.HOME, "Today", Icons.TODAY));
        links.add(way(Pages.MODULES, "Modules", Icons.MODULES));
        links.add(way(Pages.PROGRESS, "Progress", Icons.PROGRESS));
        if (person.is(Role.INSTRUCTOR)) {
            links.add(way(Pages.TEACH, "Teach", Icons.TEACH));
        }
        if (person.is(Role.ADMINISTRATOR)) {
            links.add(way(Pages.OFFICE, "Office", Icons.OFFICE));
        }
        return links;
    }

    private static List<Anchor> linksForGuests() {
        return List.of(
                way(Pages.HOME, "Home", Icons.TODAY), way(Pages.MODULES, "Modules", Icons.MODULES));
    }

    private static Anchor way(String address, String name, String icon) {
        var link = new Anchor(address, new Picture(icon), new Span(name));
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    private Component search() {
        var link = way(AidPages.SEARCH, "Search", Icons.SEARCH);
        link.addClassName("search-link");
        if (here.equals(AidPages.SEARCH)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    private static Component accountOf(Person person) {
        var link = new Anchor(Pages.ACCOUNT, Isolated.of(person.name()));
        link.addClassName("account-link");
        link.getElement().setAttribute("router-link", true);
        link.getElement().setAttribute("aria-label", "Your account, " + Isolated.of(person.name()));
        return link;
    }

    private static Component signInLink() {
        var link = new Anchor(Pages.SIGN_IN, "Sign in");
        link.addClassName("button");
        return link;
    }

    private static Anchor skipLink() {
        var skip = new Anchor("#page", "Skip to the page");
        skip.addClassName("skip-link");
        skip.getElement().setAttribute("router-ignore", true);
        return skip;
    }

    private Header head() {
        var brand = new Anchor(Pages.HOME, new Picture(Icons.BRAND), new Span("Palpate"));
        brand.addClassName("brand");
        brand.getElement().setAttribute("router-link", true);
        var head = new Header(brand, ways, side);
        head.addClassName("shell-head");
        return head;
    }

    private Footer foot() {
        var foot =
                new Footer(
                        new Paragraph(
                                "Palpate teaches; it does not diagnose. For pain of your own, see a healthcare professional."),
                        zone);
        foot.addClassName("shell-foot");
        return foot;
    }
}
