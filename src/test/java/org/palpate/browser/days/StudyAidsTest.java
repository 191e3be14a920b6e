package org.palpate.browser.days;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.palpate.browser.InABrowser;
import org.palpate.browser.Inspection;
import org.palpate.browser.Learner;
import org.palpate.browser.School;
import org.palpate.ui.kit.AidPages;
import org.palpate.ui.kit.Pages;

/** What helps beside lessons and quizzes, as somebody uses it in a browser. */
@InABrowser
public class StudyAidsTest {

    private final Inspection inspection = new Inspection();

    @Test
    void fromALessonToAPartOfTheBodyAndIntoPracticeByKeyboard(School school) {
        Learner mira = school.newLearner();
        mira.opens(
                Pages.lesson(
                        school.hipFlexors().key(), school.hipFlexors().lessons().getFirst().key()));
        mira.page().locator(".lesson-structures summary").focus();
        mira.page().keyboard().press("Enter");
        mira.page().locator(".lesson-structures a", byText("Psoas major")).focus();
        mira.page().keyboard().press("Enter");
        mira.seesThePage("Psoas major");

        Locator drawing = mira.page().locator(".one-structure svg");
        assertThat(drawing.locator("path:not(.faint)").first()).hasCSS("opacity", "1");
        assertThat(drawing.locator("path.faint").first()).hasCSS("opacity", "0.16");
        inspection.of("a part of the body", mira);
        Locator paragraph = mira.page().locator(".excerpt mark").first();
        assertThat(paragraph).hasText(Pattern.compile("psoas major", Pattern.CASE_INSENSITIVE));

        mira.page().locator("#practice").focus();
        mira.page().keyboard().press("Enter");
        mira.sees("My own practice · Question 1 of");
        inspection.findsNothing();
    }

    @Test
    void theSlashKeySearchesAndLeadsToTheVeryParagraph(School school) {
        Learner mira = school.newLearner();
        mira.opens(Pages.MODULES);
        mira.seesThePage("Modules");
        mira.page().keyboard().press("/");
        mira.seesThePage("Search");
        Locator field = mira.page().locator("#search-words input");
        assertThat(field).isFocused();
        mira.page().keyboard().type("psaos major");
        assertThat(field).hasValue("psaos major");
        mira.page().getByText("psoas major", new Page.GetByTextOptions().setExact(true)).click();
        mira.sees("In the lessons");
        inspection.of("what a search found", mira);
        mira.page().keyboard().press("Escape");
        assertThat(mira.page().locator(".search-link")).isVisible();
        Locator excerpt = mira.page().locator(".excerpt:has(mark)[href*='#']").first();
        String anchor = excerpt.getAttribute("href").replaceAll(".*#", "");
        excerpt.focus();
        mira.page().keyboard().press("Enter");
        assertThat(mira.page().locator("#" + anchor)).isInViewport();
        inspection.findsNothing();
    }

    @Test
    void theSlashIsTypedInAFieldAndCanBeTurnedOff(School school) {
        Learner mira = school.newLearnerOnAPhone();
        mira.opens(Pages.HOME);
        mira.page().locator(".search-link").click();
        mira.seesThePage("Search");
        Locator field = mira.page().locator("#search-words input");
        assertThat(field).isFocused();
        mira.page().keyboard().type("a/b");
        assertThat(field).hasValue("a/b");
        mira.page().locator("palpate-search-key[choice] input").uncheck();
        mira.opens(Pages.MODULES);
        mira.seesThePage("Modules");
        mira.page().keyboard().press("/");
        mira.seesThePage("Modules");
        mira.opens(AidPages.SEARCH);
        mira.page().locator("palpate-search-key[choice] input").check();
        mira.opens(Pages.MODULES);
        mira.seesThePage("Modules");
        mira.page().keyboard().press("/");
        mira.seesThePage("Search");
    }

    @Test
    void aNoteAtAParagraphIsSavedAtOnceAndFoundAgain(School school) {
        Learner mira = school.newLearnerOnAPhone();
        String lesson =
                Pages.lesson(
                        school.hipFlexors().key(), school.hipFlexors().lessons().getFirst().key());
        mira.opens(lesson);
        Locator control = mira.page().locator("#note-at-opening");
        control.scrollIntoViewIfNeeded();
        inspection.of("a lesson with its controls", mira);
        control.focus();
        mira.page().keyboard().press("Enter");
        Locator box =
                mira.page().getByLabel("Bookmark", new Page.GetByLabelOptions().setExact(true));
        Locator saved = mira.page().locator("palpate-note-saved");
        box.check();
        assertThat(saved).hasText("Saved");
        Locator area = mira.page().locator("vaadin-text-area textarea");
        area.focus();
        mira.page().keyboard().type("Ask Tom about stairs");
        assertThat(saved).hasText("Saved");
        inspection.of("a note", mira);
        area.focus();
        mira.page().keyboard().type(", soon");
        mira.page().keyboard().press("Escape");
        assertThat(area).isHidden();
        assertThat(control)
                .hasAttribute("aria-label", Pattern.compile("Your bookmark and note at: .*"));
        mira.reloads();
        control.click();
        assertThat(area).hasValue("Ask Tom about stairs, soon");
        assertThat(box).isChecked();

        mira.follows("All my notes");
        mira.seesThePage("My notes");
        mira.sees("Ask Tom about stairs, soon");
        inspection.of("my notes", mira);
        mira.page().locator("#notes-words input").fill("STÁIR");
        mira.sees("1 note or bookmark");
        mira.page().locator("#notes-words input").fill("tendon");
        mira.sees("None of your notes has all of these words.");
        mira.opens(AidPages.NOTES);
        mira.sees("1 note or bookmark");
        mira.presses("Remove");
        mira.sees("Nothing noted yet");
        mira.page().locator(".removed-notes vaadin-button").click();
        mira.sees("Ask Tom about stairs, soon");
        inspection.findsNothing();
    }

    private static Page.LocatorOptions byText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
