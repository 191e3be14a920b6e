package org.palpate.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.palpate.people.PersonId;
import org.palpate.quiz.Asked;
import org.palpate.ui.BegunAttempt;
import org.palpate.ui.kit.Pages;
import org.springframework.jdbc.core.JdbcTemplate;

/** Somebody in front of a browser of their own, with an account or without. */
public class Guest {

    private static final Path PICTURES = Path.of("target", "browser");

    private final School school;
    private final BrowserContext browser;
    private final List<String> complaints = new ArrayList<>();
    private Page page;
    private boolean mayFail;

    public Guest(School school, Browser chromium) {
        this(school, chromium, desk());
    }

    public Guest(School school, Browser chromium, Browser.NewContextOptions device) {
        this.school = school;
        this.browser = chromium.newContext(device);
        browser.setDefaultTimeout(Chromium.PATIENCE_MS);
        browser.onPage(this::listenTo);
        page = browser.newPage();
    }

    /** A desk with a mouse. */
    public static Browser.NewContextOptions desk() {
        return new Browser.NewContextOptions()
                .setViewportSize(1280, 900)
                .setLocale("en-GB")
                .setReducedMotion(ReducedMotion.REDUCE);
    }

    /** A phone, held upright, with nothing but fingers. */
    public static Browser.NewContextOptions phone() {
        return desk().setViewportSize(390, 844).setHasTouch(true).setIsMobile(true);
    }

    /**
     * What breaks in a page, a refused script among it, is told on the browser's console. A missing
     * page is none of that.
     */
    private void listenTo(Page opened) {
        opened.onPageError(error -> complaints.add(error));
        opened.onConsoleMessage(message -> {
            boolean outage =
                    mayFail
                            && (message.text().contains("net::ERR_")
                                    || message.text().matches(".*status of (?:5|413).*"));
            boolean gone = message.text().matches(".*status of 4(?:04|10).*");
            if (message.type().equals("error") && !gone && !outage) {
                complaints.add(message.text());
            }
        });
    }

    /** From now on requests may fail without that being the page's fault. */
    public void hasAnOutage() {
        mayFail = true;
    }

    /** Loses the network. */
    public void goesOffline() {
        hasAnOutage();
        browser.setOffline(true);
    }

    /** Has the network again. */
    public void isBackOnline() {
        browser.setOffline(false);
    }

    /** Loses the session, as by a restart of the server, a time-out or signing out elsewhere. */
    public void losesTheSession() {
        browser.clearCookies(new BrowserContext.ClearCookiesOptions().setName("palpate-session"));
    }

    public School school() {
        return school;
    }

    /** The tab in front. */
    public Page page() {
        return page;
    }

    /** Opens an address of the school, or a whole link to it. */
    public void opens(String address) {
        page.navigate(address.startsWith("http") ? address : school.address(address));
        runs();
    }

    /** Waits until the page itself has taken over from its first words. */
    private void runs() {
        page.waitForFunction("!document.getElementById('first-words')");
    }

    /** Opens another tab and turns to it. */
    public void opensInAnotherTab(String address) {
        page = browser.newPage();
        opens(address);
    }

    /** Turns to another tab. */
    public void turnsTo(Page tab) {
        page = tab;
        page.bringToFront();
    }

    public void reloads() {
        page.reload();
        runs();
    }

    /** The address of the tab, without the server's name. */
    public String address() {
        return page.url().substring(school.address("").length());
    }

    /** Waits until the tab is at an address. */
    public void isAt(String address) {
        page.waitForURL(url -> url.split("[?#]")[0].equals(school.address(address)));
    }

    /** Waits until the page has this as its first heading. */
    public void seesThePage(String heading) {
        assertThat(heading(1, heading)).isVisible();
    }

    /** Chooses one of several ways in a form. */
    public void choosesInTheForm(String way) {
        page.getByLabel(way).click();
    }

    /** Waits until these words can be read somewhere. */
    public void sees(String words) {
        assertThat(
                        page.getByText(words)
                                .filter(new Locator.FilterOptions().setVisible(true))
                                .first())
                .isVisible();
    }

    /** Makes sure, on a page that is there, that these words cannot be read. */
    public void doesNotSee(String words) {
        isHidden(page.getByText(words));
    }

    /** Makes sure, on a page that is there, that nothing can be read that is like this. */
    public void doesNotSee(Pattern words) {
        isHidden(page.getByText(words));
    }

    private static void isHidden(Locator words) {
        assertThat(words.filter(new Locator.FilterOptions().setVisible(true))).hasCount(0);
    }

    /** Waits until the page answers with these words. */
    public void isTold(String words) {
        assertThat(
                        page.getByRole(AriaRole.ALERT)
                                .or(page.getByRole(AriaRole.STATUS))
                                .filter(new Locator.FilterOptions().setHasText(words)))
                .isVisible();
    }

    /** Waits until the page says that there is nothing here. */
    public void findsNothing() {
        seesThePage("Nothing here");
    }

    public Locator heading(int level, String text) {
        return page.getByRole(
                AriaRole.HEADING,
                new Page.GetByRoleOptions().setLevel(level).setName(text).setExact(true));
    }

    public Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    public Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    public Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).first();
    }

    /** The part of a page with this heading. */
    public Locator section(String heading) {
        return page.getByRole(
                AriaRole.REGION, new Page.GetByRoleOptions().setName(heading).setExact(true));
    }

    /** The row of a table that begins with these words. */
    public Locator row(String words) {
        return page.getByRole(AriaRole.ROW)
                .filter(
                        new Locator.FilterOptions()
                                .setHas(
                                        page.getByRole(
                                                AriaRole.ROWHEADER,
                                                new Page.GetByRoleOptions().setName(words))));
    }

    /** The list item that shows this heading. */
    public Locator card(String heading) {
        return page.getByRole(AriaRole.LISTITEM)
                .filter(
                        new Locator.FilterOptions()
                                .setHas(
                                        page.getByRole(
                                                AriaRole.HEADING,
                                                new Page.GetByRoleOptions()
                                                        .setName(heading)
                                                        .setExact(true))));
    }

    public void follows(String link) {
        link(link).first().click();
    }

    public void presses(String button) {
        button(button).click();
    }

    public void types(String label, String text) {
        field(label).fill(text);
    }

    /** Follows a link to a file, and has it. */
    public byte[] downloads(String link) {
        try {
            return Files.readAllBytes(page.waitForDownload(() -> follows(link)).path());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Opens the quiz and begins it. */
    public OpenQuiz startsTheHipFlexorQuiz() {
        opens("quiz/hip-flexors/hip-flexor-quiz");
        presses("Start quiz");
        return quiz();
    }

    /**
     * Begins the quiz and goes on with an attempt that stands at a question of this kind. The bank
     * asks twelve of its questions, and not every attempt has one of each kind.
     */
    public OpenQuiz beginsAndGoesOnAt(Class<? extends Asked> kind) {
        startsTheHipFlexorQuiz().place();
        UUID guest =
                school.the(JdbcTemplate.class)
                        .queryForObject(
                                "select learner_id from attempt where public_id = ?",
                                UUID.class,
                                address().replaceAll(".*/", ""));
        opens(
                Pages.attempt(
                        BegunAttempt.at(
                                kind,
                                school.attempts(),
                                new PersonId(guest),
                                school.hipFlexors().key())));
        return quiz();
    }

    /** The quiz the tab is at. */
    public OpenQuiz quiz() {
        return new OpenQuiz(this, new Mouse(page, school.hipFlexors()));
    }

    /** What the browser complained of. */
    public List<String> complaints() {
        return complaints;
    }

    /** Closes the browser, after a picture of each tab if a name for pictures is given. */
    public void leaves(String picture) {
        List<Page> tabs = browser.pages();
        for (int i = 0; !picture.isEmpty() && i < tabs.size(); i++) {
            tabs.get(i)
                    .screenshot(
                            new Page.ScreenshotOptions()
                                    .setPath(
                                            PICTURES.resolve("%s-%d.png".formatted(picture, i + 1)))
                                    .setFullPage(true));
        }
        browser.close();
    }
}
