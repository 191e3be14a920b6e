package org.palpate.browser.elements;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.palpate.browser.InABrowser;
import org.palpate.browser.Instructor;
import org.palpate.browser.School;
import org.palpate.ui.kit.Pages;

/**
 * "Copied" stands there only when something was copied, over HTTPS, over plain HTTP, and not at
 * all.
 */
@InABrowser
class CopyTest {

    private static final String PLAIN_HTTP =
            "Object.defineProperty(Navigator.prototype, 'clipboard', { get: () => undefined });";
    private static final String REFUSED =
            "Object.defineProperty(Navigator.prototype, 'clipboard', { get: () => ({ writeText: async () => { throw new Error('no'); } }) });";
    private static final String NOTHING_COPIES = "document.execCommand = () => false;";
    private static final String LIES = "document.execCommand = () => true;";

    @Test
    void whatIsSaidToBeCopiedCanBePasted(School school) {
        Instructor ada = school.newAdministrator();
        for (String browser : new String[] {"", PLAIN_HTTP, REFUSED}) {
            ada.page().evaluate("() => { " + browser + " }");
            ada.makesTheClass("Class of a browser " + browser.length());
            String link = ada.joinLink();
            ada.page().evaluate("() => { " + browser + " }");
            ada.presses("Copy the link");
            assertThat(copy(ada)).containsText("Copied");
            assertThat(copy(ada).locator("textarea")).hasCount(0);

            ada.opens(Pages.TEACH);
            Locator field = ada.field("Name of the class");
            field.focus();
            ada.page().keyboard().press("Control+V");
            assertThat(field).hasValue(link);
        }
    }

    @Test
    void whatWasNotCopiedIsSelectedAndTheKeysAreNamed(School school) {
        Instructor ada = school.newAdministrator();
        for (String browser : new String[] {PLAIN_HTTP + NOTHING_COPIES, PLAIN_HTTP + LIES}) {
            ada.makesTheClass("Class of a browser " + browser.length());
            String link = ada.joinLink();
            ada.page().evaluate("() => { " + browser + " }");
            ada.presses("Copy the link");

            assertThat(copy(ada)).containsText("Press Ctrl + C to copy; the text is selected.");
            assertThat(copy(ada)).not().containsText("Copied");
            assertThat(selected(ada.page())).isEqualTo(link);
            ada.page().evaluate("() => { delete document.execCommand; }");
        }
    }

    private static Locator copy(Instructor ada) {
        return ada.page().locator("palpate-copy").first();
    }

    private static Object selected(Page page) {
        return page.evaluate(
                "() => { const at = document.activeElement; return at.value.substring(at.selectionStart, at.selectionEnd); }");
    }
}
