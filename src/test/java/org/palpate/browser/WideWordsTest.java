package org.palpate.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.palpate.attempt.AttemptId;
import org.palpate.attempt.CommandId;
import org.palpate.classroom.ClassId;
import org.palpate.people.PersonId;
import org.palpate.ui.TemporaryData;
import org.palpate.ui.kit.Pages;
import org.springframework.test.context.ContextConfiguration;

/** What is wider than a phone breaks or scrolls in its frame, whatever state the page is in. */
@InABrowser
@ContextConfiguration(initializers = {TemporaryData.class, WideCourse.class})
class WideWordsTest {

    private static final String DOUBTFUL = "at least 15 sternocleidomastoideusthyroepiglotticus";

    /** What is printed of a sheet of A4, 180 mm between its margins, at 96 px to the inch. */
    private static final int SHEET = 680;

    private static final String LESSON = Pages.MODULES + "/" + WideCourse.WIDE.value() + "/only";

    /** Boxes and texts of the lesson beyond the edge, and what a frame would cut off. */
    private static final String WIDER_THAN_THE_SHEET =
            """
            () => {
              const faults = [];
              const seen = it => it.checkVisibility() && !it.closest('.visually-hidden');
              for (const it of document.querySelectorAll('.lesson, .lesson *')) {
                if (!seen(it)) continue;
                const box = it.getBoundingClientRect();
                if (box.right > innerWidth + 1) faults.push(`${it.outerHTML.slice(0, 80)} reaches to ${Math.round(box.right)}`);
                if (getComputedStyle(it).overflowX !== 'visible' && it.scrollWidth > it.clientWidth + 1) faults.push(`${it.outerHTML.slice(0, 80)} is cut`);
              }
              const texts = document.createTreeWalker(document.querySelector('.lesson'), NodeFilter.SHOW_TEXT);
              for (let text; text = texts.nextNode();) {
                if (!text.textContent.trim() || !seen(text.parentElement)) continue;
                const range = document.createRange();
                range.selectNodeContents(text);
                if ([...range.getClientRects()].some(box => box.right > innerWidth + 1)) faults.push(`“${text.textContent.trim().slice(0, 40)}” sticks out`);
              }
              return faults.slice(0, 6);
            }
            """;

    private final Edges edges = new Edges(320, 390, 1440);

    @Test
    void everyFieldStaysInItsCardWhenItIsAskedAgainAndWhenItIsChecked(School school) {
        Learner learner = school.newLearnerOnAPhone();
        AttemptId attempt =
                school.attempts().start(learner.id(), WideCourse.WIDE, CommandId.fresh());
        learner.opens(Pages.attempt(attempt));
        Page page = learner.page();
        int size = school.attempts().see(learner.id(), attempt).size();
        int askedAgain = 0;
        for (int place = 1; place <= size; place++) {
            page.locator("h1", new Page.LocatorOptions().setHasText("Question " + place)).waitFor();
            String what =
                    school.attempts().see(learner.id(), attempt).asked().getClass().getSimpleName();
            edges.of(what + ", open", learner);
            if (what.equals("Arrange")) {
                learner.presses("Check");
                learner.isTold("You have not arranged anything yet");
                edges.of(what + ", nothing to check", learner);
            }
            page.setViewportSize(390, 844);
            fillIn(page);
            edges.of(what + ", filled in", learner);
            learner.presses("Check");
            Locator refused = page.locator(".question [invalid]");
            Locator unfinished = page.getByText("press Check again");
            learner.quiz().verdict().or(refused.first()).or(unfinished).first().waitFor();
            if (unfinished.isVisible()) {
                edges.of(what + ", not finished", learner);
                learner.presses("Check");
                learner.quiz().verdict().or(refused.first()).first().waitFor();
            }
            edges.of(what + ", checked", learner);
            if (refused.count() > 0) {
                askedAgain++;
            } else if (what.equals("Place") && learner.button("Check").isVisible()) {
                assertThat(page.locator(".target .text").filter(withText("^[✓✗] ")).first())
                        .isVisible();
            }
            if (place < size) {
                // One press goes on, whatever was said about the answer.
                page.getByRole(
                                AriaRole.BUTTON,
                                new Page.GetByRoleOptions()
                                        .setName(Pattern.compile("Skip|Next question")))
                        .click();
            }
        }
        assertThat(askedAgain).isEqualTo(4);
        assertThat(edges.found()).isEmpty();
    }

    private static Locator.FilterOptions withText(String pattern) {
        return new Locator.FilterOptions().setHasText(Pattern.compile(pattern));
    }

    /** Something in every control of the question, none of it right for sure. */
    private static void fillIn(Page page) {
        for (Locator field : page.locator(".question vaadin-text-field input").all()) {
            field.fill(DOUBTFUL);
        }
        for (Locator list : page.locator(".question vaadin-select").all()) {
            list.click();
            // Only its own items: those of the list before it may still be on their way out.
            list.locator("vaadin-select-list-box vaadin-select-item:visible").nth(2).click();
            assertThat(page.locator("vaadin-select[opened]")).hasCount(0);
        }
        for (String first :
                List.of(
                        ".question .option",
                        ".question .arrange vaadin-button:not([disabled])",
                        ".question palpate-hotspot [data-region]")) {
            Locator control = page.locator(first).first();
            if (control.count() > 0) {
                control.click();
            }
        }
        assertThat(page.locator("palpate-saved")).hasText("Saved");
    }

    @Test
    void lessonsScrollInTheirFramesAndTheKeyboardGetsThere(School school) {
        Guest guest = school.newGuestOnAPhone();
        for (String page :
                List.of(
                        Pages.HOME,
                        Pages.MODULES,
                        Pages.module(WideCourse.WIDE),
                        "quiz/wide-words/wide-quiz",
                        LESSON)) {
            guest.opens(page);
            guest.heading(1, "x").or(guest.page().locator("h1")).first().waitFor();
            edges.of(page, guest);
        }
        Page page = guest.page();
        page.setViewportSize(390, 844);
        assertThat(page.locator(".prose table")).hasCount(4);
        Locator frames = page.locator(".prose .table-scroll[role=group][tabindex='0']:has(table)");
        assertThat(frames).hasCount(4);
        assertThat(frames.first())
                .hasAttribute(
                        "aria-label", Pattern.compile("^Table: .+, Sternocleidomastoideus, .+"));
        frames.first().focus();
        page.keyboard().press("ArrowRight");
        page.waitForFunction("() => document.querySelector('.prose .table-scroll').scrollLeft > 0");
        assertThat(
                        new AxeBuilder(page)
                                .setLegacyMode(true)
                                .withRules(List.of("scrollable-region-focusable"))
                                .analyze()
                                .getViolations())
                .isEmpty();
        assertThat(edges.found()).isEmpty();
    }

    @Test
    void nothingOfAPrintedLessonIsWiderThanTheSheet(School school) {
        Guest guest = school.newGuest();
        Page page = guest.page();
        for (String lesson : List.of("only", "printed")) {
            guest.opens(Pages.MODULES + "/" + WideCourse.WIDE.value() + "/" + lesson);
            page.locator(".prose table").first().waitFor();
            page.setViewportSize(SHEET, 960);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".prose table").first()).isVisible();
            assertThat(onceLaidOut(page, WIDER_THAN_THE_SHEET)).isEqualTo(List.of());
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        }
    }

    /**
     * A page that was just turned to paper is laid out anew; while faults are found it is asked
     * again.
     */
    private static Object onceLaidOut(Page page, String faults) {
        Object found = page.evaluate(faults);
        for (int again = 0; again < 20 && !List.of().equals(found); again++) {
            page.waitForTimeout(250);
            found = page.evaluate(faults);
        }
        return found;
    }

    @Test
    void namesOfOneLongWordFitEveryPage(School school) {
        Instructor ada = school.newAdministrator();
        ClassId hip = school.classes().make(ada.id(), WideCourse.LONG_WORD.substring(0, 70));
        String code = school.classes().find(ada.id(), hip).joinCode();
        Learner mira = school.newcomer("mira");
        PersonId learner =
                school.people()
                        .signUp(
                                WideCourse.LONG_WORD.substring(0, 70),
                                mira.email(),
                                School.PASSWORD,
                                null);
        school.classes().join(learner, code);
        String page = Pages.TEACH + "/" + hip.value();
        ada.opens(page);
        ada.heading(1, WideCourse.LONG_WORD.substring(0, 70)).waitFor();
        edges.of("the class", ada);
        ada.opensTheAssignDialog();
        edges.of("the assign dialog", ada);
        typesDates(ada);
        for (String part : List.of("gradebook", "insight", "settings", "roster", "live")) {
            visits(ada, page + "/" + part);
        }
        for (String other :
                List.of(
                        Pages.TEACH,
                        Pages.STATISTICS,
                        Pages.STATISTICS + "/wide-words",
                        Pages.QUESTIONS,
                        Pages.OFFICE)) {
            visits(ada, other);
        }
        mira.opens(Pages.SIGN_IN);
        mira.triesToSignIn(mira.email(), School.PASSWORD);
        mira.page().getByRole(AriaRole.LINK, named("^Your account, ")).waitFor();
        for (String other : List.of(Pages.HOME, Pages.PROGRESS, Pages.ACCOUNT, LESSON)) {
            visits(mira, other);
        }
        assertThat(edges.found()).isEmpty();
    }

    private static Page.GetByRoleOptions named(String pattern) {
        return new Page.GetByRoleOptions().setName(Pattern.compile(pattern));
    }

    private void visits(Guest guest, String page) {
        guest.opens(page);
        guest.page().locator("h1").first().waitFor();
        edges.of(page, guest);
    }

    /** Forms that mean one day are understood, and no other day is taken for what was typed. */
    private static void typesDates(Instructor ada) {
        Locator day = ada.page().getByLabel("Due, date").first();
        Locator picker =
                ada.page()
                        .locator("vaadin-date-picker")
                        .filter(new Locator.FilterOptions().setHas(day));
        for (String typed : List.of("2026-12-05", "Dec 5, 2026", "5 December 2026", "05.12.2026")) {
            write(day, typed);
            assertThat(day).hasValue("5 Dec 2026");
        }
        for (String typed : List.of("12/5/2026", "5 December", "31 Feb 2026")) {
            write(day, typed);
            assertThat(picker).containsText("Write a date like 5 Dec 2026");
            assertThat(day).hasValue(typed);
        }
        write(day, "5 Dec 0227");
        assertThat(picker).containsText("Write a date of the years 2000 to 2100.");
        ada.presses("Cancel");
    }

    private static void write(Locator field, String text) {
        field.fill(text);
        field.press("Enter");
    }

    @Test
    void theWordsAboutALostServerCanBeReadOnAPhone(School school) {
        Learner learner = school.newLearnerOnAPhone();
        learner.opens("quiz/wide-words/wide-quiz");
        learner.button("Start quiz").waitFor();
        learner.hasAnOutage();
        learner.page().route("**/*", route -> route.abort());
        learner.presses("Start quiz");
        Locator words =
                learner.page().locator("vaadin-connection-indicator .v-status-message.active");
        assertThat(words).containsText("The server does not answer.");
        for (int width : List.of(320, 390)) {
            learner.page().setViewportSize(width, 844);
            learner.page()
                    .waitForFunction(
                            """
                            () => {
                              const words = document.querySelector('.v-status-message.active');
                              const [text, box] = [words.querySelector('.text'), words].map(it => it.getBoundingClientRect());
                              return text.height > 30 && text.top >= box.top && text.bottom <= box.bottom && text.left >= 0 && text.right <= innerWidth;
                            }
                            """);
        }
        learner.page().unrouteAll();
    }
}
