package org.palpate.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.palpate.content.LearningModule;

/** Answers by clicking, and by typing where there is nothing to click. */
public final class Mouse extends Hand {

    /** A point where the region itself lies on top, so that a click there hits no neighbor. */
    private static final String WHERE_IT_SHOWS =
            """
            region => {
              region.scrollIntoView({block: 'center'});
              const box = region.getBoundingClientRect();
              for (let i = 1; i < 24; i++) for (let j = 1; j < 24; j++) {
                const x = box.x + box.width * i / 24, y = box.y + box.height * j / 24;
                if (document.elementFromPoint(x, y)?.closest('[data-region]') === region) return [x, y];
              }
              return null;
            }
            """;

    public Mouse(Page page, LearningModule module) {
        super(page, module);
    }

    @Override
    public void presses(Locator button) {
        button.click();
    }

    @Override
    public void chooses(Locator option) {
        option.check();
    }

    @Override
    public void ticks(Locator option, boolean on) {
        option.setChecked(on);
    }

    @Override
    public void types(Locator field, String text) {
        field.fill(text);
    }

    @Override
    public void picks(Locator list, String choice) {
        list.click();
        page().getByRole(
                        AriaRole.OPTION, new Page.GetByRoleOptions().setName(choice).setExact(true))
                .click();
    }

    @Override
    public void points(Locator region) {
        Point point = whereItShows(region);
        page().mouse().click(point.x(), point.y());
    }

    /** Where on the screen to press a region, in CSS px. */
    record Point(double x, double y) {}

    /** Scrolls a region into view and finds a point of it that no other covers. */
    static Point whereItShows(Locator region) {
        if (!(region.evaluate(WHERE_IT_SHOWS) instanceof List<?> point)) {
            throw new AssertionError("No part of it lies on top, so it cannot be hit: " + region);
        }
        return new Point(
                ((Number) point.get(0)).doubleValue(), ((Number) point.get(1)).doubleValue());
    }
}
