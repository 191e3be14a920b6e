package org.palpate.browser.elements;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.palpate.browser.Guest;
import org.palpate.browser.InABrowser;
import org.palpate.browser.School;

/**
 * What helps while reading: words that explain themselves, drawings whose layers come off, cards to
 * turn, the paragraph a link names, and light or dark.
 */
@InABrowser
class LessonElementsTest {

    /** The ground of every page, the token {@code --ground} in frontend/styles/tokens.css. */
    private static final String LIGHT = "rgb(247, 243, 236)";

    private static final String DARK = "rgb(23, 22, 20)";

    @Test
    void aWordSaysWhatItMeansByClickAndByKeys(School school) {
        Guest guest = reads(school, "hip-flexors/the-group");
        Locator word = guest.page().locator("palpate-term").first();
        Locator note = guest.page().locator(".term-note").first();
        String means = word.getAttribute("means");

        word.click();
        assertThat(note).isVisible();
        assertThat(note).hasText(means);
        assertThat(word).hasAttribute("aria-expanded", "true");
        word.click();
        assertThat(note).isHidden();

        word.focus();
        guest.page().keyboard().press("Enter");
        assertThat(note).hasText(means);
        guest.page().keyboard().press("Escape");
        assertThat(note).isHidden();
        assertThat(word).hasAttribute("aria-expanded", "false");
        guest.page().keyboard().press("Space");
        assertThat(note).isVisible();
        guest.heading(1, title(guest)).click();
        assertThat(note).isHidden();
    }

    @Test
    void theLayersOfADrawingComeOffOneByOneAndBack(School school) {
        Guest guest = reads(school, "gluteals/three-layers");
        Locator maximus = layer(guest, "gluteus-maximus");
        Locator medius = layer(guest, "gluteus-medius");

        guest.page().getByLabel("Without gluteus maximus", exactly()).check();
        assertThat(maximus).isHidden();
        assertThat(medius).isVisible();
        guest.page().keyboard().press("ArrowDown");
        assertThat(maximus).isHidden();
        assertThat(medius).isHidden();
        assertThat(layer(guest, "gluteus-minimus")).isVisible();
        guest.page().getByLabel("All", exactly()).check();
        assertThat(maximus).isVisible();
        assertThat(medius).isVisible();
    }

    @Test
    void aCardMarkedAgainComesBackAndAllAreKnownInTheEnd(School school) {
        Guest guest = reads(school, "recap/questions-people-ask");
        Locator deck = guest.page().locator("palpate-flashcards");
        int cards = Integer.parseInt(deck.locator("progress").getAttribute("max"));
        String first = deck.locator("h3").textContent();

        turns(deck, "Again");
        for (int card = 1; card < cards; card++) {
            assertThat(deck).containsText("%d of %d known".formatted(card - 1, cards));
            turns(deck, "Knew it");
        }
        assertThat(deck.locator("h3")).hasText(first);
        turns(deck, "Knew it");
        assertThat(deck).containsText("You turned 1 of them more than once.");

        deck.getByText("Start over").click();
        assertThat(deck.locator("h3")).hasText(first);
        assertThat(deck.locator("h3")).isFocused();
    }

    @Test
    void theParagraphInTheAddressIsInView(School school) {
        Guest guest = reads(school, "hip-flexors/each-muscle#psoas-nerve");

        assertThat(guest.page().locator("#psoas-nerve")).isInViewport();
        assertThat(guest.page().locator("#psoas-nerve"))
                .hasClass(Pattern.compile(".*\\bread-again\\b.*"));
    }

    @Test
    void whatIsChosenOfLightAndDarkStays(School school) {
        Guest guest = school.newGuest();
        guest.opens("modules");
        guest.seesThePage("Modules");
        Locator page = guest.page().locator("body");
        assertThat(page).hasCSS("background-color", LIGHT);

        guest.presses("Turn the page dark");
        assertThat(page).hasCSS("background-color", DARK);
        guest.reloads();
        assertThat(guest.button("Turn the page light")).isVisible();
        assertThat(page).hasCSS("background-color", DARK);

        guest.presses("Turn the page light");
        assertThat(page).hasCSS("background-color", LIGHT);
        guest.reloads();
        assertThat(guest.button("Turn the page dark")).isVisible();
        assertThat(page).hasCSS("background-color", LIGHT);
    }

    private static Guest reads(School school, String lesson) {
        school.isOpenToAnybody();
        Guest guest = school.newGuest();
        guest.opens("modules/" + lesson);
        guest.page().getByRole(AriaRole.ARTICLE).waitFor();
        return guest;
    }

    /** Turns the card in front, and puts it where it belongs. */
    private static void turns(Locator deck, String button) {
        deck.getByText("Show the answer").click();
        assertThat(deck.locator(".flashcard-answer")).isFocused();
        deck.getByText(button, new Locator.GetByTextOptions().setExact(true)).click();
    }

    private static Locator layer(Guest guest, String region) {
        return guest.page().locator(".figure [data-region='%s']".formatted(region)).first();
    }

    private static String title(Guest guest) {
        return guest.page()
                .getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .textContent();
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
