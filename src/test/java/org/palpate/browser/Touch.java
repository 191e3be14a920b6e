package org.palpate.browser;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.palpate.content.LearningModule;

/** Answers with a finger, on a device that has a screen to touch. */
public final class Touch extends Hand {

    /**
     * Two taps on one place within 300 ms are a double tap, whose second half the pages of a quiz
     * pass over; Playwright's finger is quicker than that.
     */
    private static final long NO_DOUBLE_TAP_MS = 400;

    /** Of any hand, as a test takes a new one for each thing it does. */
    private static long lastTap;

    public Touch(Page page, LearningModule module) {
        super(page, module);
    }

    @Override
    public void presses(Locator button) {
        restsAfterTheTapBefore();
        button.tap();
        lastTap = System.nanoTime();
    }

    /** Whoever reads what came of a tap takes at least this long before the next. */
    private void restsAfterTheTapBefore() {
        long rest = NO_DOUBLE_TAP_MS - NANOSECONDS.toMillis(System.nanoTime() - lastTap);
        if (rest > 0) {
            page().waitForTimeout(rest);
        }
    }

    @Override
    public void chooses(Locator option) {
        option.tap();
    }

    @Override
    public void ticks(Locator option, boolean on) {
        if (option.isChecked() != on) {
            option.tap();
        }
    }

    @Override
    public void types(Locator field, String text) {
        field.tap();
        field.fill(text);
    }

    @Override
    public void picks(Locator list, String choice) {
        list.tap();
        page().getByRole(
                        AriaRole.OPTION, new Page.GetByRoleOptions().setName(choice).setExact(true))
                .tap();
    }

    @Override
    public void points(Locator region) {
        Mouse.Point point = Mouse.whereItShows(region);
        page().touchscreen().tap(point.x(), point.y());
    }
}
