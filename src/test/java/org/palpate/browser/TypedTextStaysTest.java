package org.palpate.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.palpate.attempt.AttemptId;
import org.palpate.attempt.CommandId;
import org.palpate.ui.kit.Pages;

/** What is typed in a dialog is not thrown away by Escape or a click beside it. */
@InABrowser
class TypedTextStaysTest {

    private static final String NOTE = "I think the key is wrong.";

    @Test
    void escapeAndAClickBesideAskFirst(School school) {
        Learner learner = school.newLearner();
        AttemptId attempt =
                school.attempts().start(learner.id(), school.hipFlexors().key(), CommandId.fresh());
        learner.opens(Pages.attempt(attempt));
        Page page = learner.page();
        page.locator(".note-button").click();
        Locator text =
                page.getByRole(AriaRole.TEXTBOX, labeled("What should your instructor know"));
        text.fill("");
        text.pressSequentially(NOTE);

        // Straight from the field, whose value the server does not have yet.
        page.keyboard().press("Escape");
        assertThat(page.getByText("Throw away what you entered?")).isVisible();
        page.getByRole(AriaRole.BUTTON, button("Go back to it")).click();
        assertThat(text).hasValue(NOTE);

        page.mouse().click(3, 3);
        assertThat(page.getByText("Throw away what you entered?")).isVisible();
        page.getByRole(AriaRole.BUTTON, button("Go back to it")).click();
        assertThat(text).hasValue(NOTE);

        page.getByRole(AriaRole.BUTTON, button("Leave the note")).click();
        assertThat(text).isHidden();
        page.locator(".note-button").click();
        assertThat(text).hasValue(NOTE);
        page.keyboard().press("Escape");
        assertThat(text).isHidden();
    }

    private static Page.GetByRoleOptions labeled(String words) {
        return new Page.GetByRoleOptions().setName(words);
    }

    private static Page.GetByRoleOptions button(String words) {
        return new Page.GetByRoleOptions().setName(words).setExact(true);
    }
}
