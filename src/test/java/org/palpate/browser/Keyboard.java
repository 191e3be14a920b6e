package org.palpate.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.palpate.content.LearningModule;

/**
 * Answers with the keys alone: Tab goes there, the digits on the options, arrows, Space and Enter
 * do the rest.
 */
public final class Keyboard extends Hand {

    /** More than any page has to stop at. */
    private static final int MANY_STOPS = 100;

    public Keyboard(Page page, LearningModule module) {
        super(page, module);
    }

    @Override
    public void presses(Locator button) {
        tabsTo(button);
        press("Enter");
    }

    @Override
    public void chooses(Locator option) {
        Object digit =
                option.evaluate(
                        "it => [...it.closest('fieldset').querySelectorAll('input')].indexOf(it) + 1");
        press(digit.toString());
    }

    @Override
    public void ticks(Locator option, boolean on) {
        if (option.isChecked() != on) {
            chooses(option);
        }
    }

    @Override
    public void types(Locator field, String text) {
        tabsTo(field);
        press("Control+A");
        page().keyboard().type(text);
    }

    @Override
    public void picks(Locator list, String choice) {
        tabsTo(list);
        press("Enter");
        Locator option =
                page().getByRole(
                                AriaRole.OPTION,
                                new Page.GetByRoleOptions().setName(choice).setExact(true));
        option.waitFor();
        goesTo(option, "ArrowDown");
        press("Enter");
        page().getByRole(AriaRole.LISTBOX).waitFor(HIDDEN);
    }

    @Override
    public void points(Locator region) {
        Locator anyRegion = page().locator("[data-region][tabindex='0']");
        goesTo(anyRegion, "Tab");
        goesTo(region, "ArrowRight");
        press("Space");
    }

    private static final Locator.WaitForOptions HIDDEN =
            new Locator.WaitForOptions()
                    .setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN);

    public void tabsTo(Locator place) {
        goesTo(place, "Tab");
    }

    public void press(String key) {
        page().keyboard().press(key);
    }

    /** Presses a key until the focus is there; fails where the keyboard does not lead. */
    private void goesTo(Locator place, String key) {
        for (int stop = 0; stop < MANY_STOPS; stop++) {
            if ((Boolean) place.evaluate("it => it.matches(':focus, :focus-within')")) {
                return;
            }
            press(key);
        }
        throw new AssertionError("The key %s never leads to %s".formatted(key, place));
    }
}
