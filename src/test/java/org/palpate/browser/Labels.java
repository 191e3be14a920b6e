package org.palpate.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The labels of the drawing in front, and every way to move them. */
final class Labels {

    private static final String PLACED =
            """
            element => Object.fromEntries(Object.entries(element.placed)
                .map(([region, key]) => [element.querySelector(`[data-target="${region}"] .number`).textContent, element.labels.find(it => it.key === key).text]))
            """;

    /** Lets the page do what a gesture made it do, and brings what is meant under the hand. */
    private static final String MIDDLE =
            """
            element => {
              const seen = () => {
                const box = element.getBoundingClientRect();
                return element.contains(document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2));
              };
              if (!seen()) element.scrollIntoView({block: 'center', inline: 'center'});
              const now = element.getBoundingClientRect();
              return [now.x + now.width / 2, now.y + now.height / 2];
            }
            """;

    private static final int REST_MS = 60;

    private final Page page;
    private final boolean byTouch;
    private final CDPSession fingers;

    /**
     * A hand at the drawing.
     *
     * @param byTouch with fingers rather than with a mouse
     */
    Labels(Page page, boolean byTouch) {
        this.page = page;
        this.byTouch = byTouch;
        this.fingers = page.context().newCDPSession(page);
        element().waitFor();
    }

    private Locator element() {
        return page.locator("palpate-labelling");
    }

    private Locator chip(String text) {
        return page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Labels"))
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(text).setExact(true));
    }

    private Locator number(int number) {
        return element().locator("button.target").nth(number - 1);
    }

    /** Presses a point, wherever it is, as a hand does that does not know what lies there. */
    private void presses(Locator what) {
        Point point = point(what);
        if (byTouch) {
            page.touchscreen().tap(point.x, point.y);
        } else {
            page.mouse().click(point.x, point.y);
        }
    }

    /** Presses a label and then the number it goes to. */
    void pressesOnto(String label, int number) {
        presses(chip(label));
        presses(number(number));
    }

    /** Presses a number with a label on it, and then another. */
    void pressesFrom(int number, int other) {
        presses(number(number));
        presses(number(other));
    }

    /** Presses a number with a label on it, and takes the label off. */
    void pressesOff(int number) {
        presses(number(number));
        presses(
                page.getByRole(
                        AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Take it off")));
    }

    /** Drags a label from where it is to a number; both are on the screen at once. */
    void dragsOnto(String label, int number) {
        showDrawing("start");
        if (!isSeen(chip(label))) {
            chip(label).evaluate("it => it.scrollIntoView({block: 'nearest', inline: 'center'})");
        }
        drags(seen(chip(label)), seen(number(number)));
    }

    /** Drags a label from one number to another. */
    void dragsFrom(int number, int other) {
        showDrawing("center");
        drags(seen(number(number)), seen(number(other)));
    }

    /** Drags a label from its number to where there is no drawing. */
    void dragsOff(int number) {
        showDrawing("center");
        drags(seen(number(number)), new Point(2, 2));
    }

    private void showDrawing(String where) {
        element()
                .locator(".labelling-frame")
                .evaluate("(it, block) => it.scrollIntoView({block})", where);
    }

    private void drags(Point from, Point to) {
        if (byTouch) {
            touch("touchStart", from);
            touch("touchMove", from.towards(to, 0.3));
            touch("touchMove", from.towards(to, 0.9));
            touch("touchMove", to);
            // Let go at rest: a flick would make the browser swallow the next tap.
            page.waitForTimeout(REST_MS);
            touch("touchMove", to);
            touch("touchEnd", null);
        } else {
            page.mouse().move(from.x, from.y);
            page.mouse().down();
            page.mouse().move(from.towards(to, 0.3).x, from.towards(to, 0.3).y);
            page.mouse().move(to.x, to.y);
            page.mouse().up();
        }
    }

    private void touch(String type, @Nullable Point at) {
        var event = new JsonObject();
        event.addProperty("type", type);
        var points = new JsonArray();
        if (at != null) {
            var point = new JsonObject();
            point.addProperty("x", at.x);
            point.addProperty("y", at.y);
            points.add(point);
        }
        event.add("touchPoints", points);
        fingers.send("Input.dispatchTouchEvent", event);
    }

    /** Finds the label and the number with the arrow keys, and puts it there with Enter. */
    void keysOnto(String label, int number) {
        element().locator("button.chip").first().focus();
        arrowsTo("button.chip", chip(label));
        page.keyboard().press("Enter");
        arrowsTo("button.target", number(number));
        page.keyboard().press("Enter");
    }

    void keysFrom(int number, int other) {
        focusNumber(number);
        page.keyboard().press("Enter");
        arrowsTo("button.target", number(other));
        page.keyboard().press("Enter");
    }

    void keysOff(int number) {
        focusNumber(number);
        page.keyboard().press("Delete");
    }

    private void focusNumber(int number) {
        element().locator("button.target[tabindex='0']").focus();
        arrowsTo("button.target", number(number));
    }

    private void arrowsTo(String among, Locator wanted) {
        int most = element().locator(among).count();
        for (int step = 0; !has(wanted); step++) {
            assertThat(step).as("arrow keys that lead to " + wanted).isLessThanOrEqualTo(most);
            page.keyboard().press("ArrowRight");
        }
    }

    private static boolean has(Locator wanted) {
        return Boolean.TRUE.equals(wanted.evaluate("it => it === document.activeElement"));
    }

    /** Chooses from the number's list; nothing takes the label off. */
    void picks(int number, String label) {
        Locator option =
                page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions()
                                .setName(label.isEmpty() ? "—" : label)
                                .setExact(true));
        presses(list(number));
        if (byTouch) {
            // The browser may take the first tap for the one that ends a fling.
            page.waitForTimeout(4 * REST_MS);
            if (!option.isVisible()) {
                presses(list(number));
            }
        }
        option.click();
    }

    private Locator list(int number) {
        return page.getByRole(AriaRole.BUTTON)
                .and(
                        page.getByLabel(
                                "Structure " + number,
                                new Page.GetByLabelOptions().setExact(true)));
    }

    /** Waits until the drawing shows these labels, by the number they stand on. */
    void stand(Map<Integer, String> labels) {
        if (labels.equals(standing())) {
            return;
        }
        try {
            page.waitForCondition(() -> labels.equals(standing()));
        } catch (TimeoutError never) {
            assertThat(standing()).as("the labels by their numbers").isEqualTo(labels);
        }
    }

    /** The labels on the drawing, by the number they stand on. */
    Map<Integer, String> standing() {
        var standing = new TreeMap<Integer, String>();
        if (element().evaluate(PLACED) instanceof Map<?, ?> placed) {
            placed.forEach((number, text) ->
                    standing.put(Integer.valueOf(number.toString()), text.toString()));
        }
        return standing;
    }

    /** Waits until the server, whose lists say what it knows, has these labels too. */
    void areKept(Map<Integer, String> labels) {
        page.waitForCondition(() -> {
            int numbers = element().locator("button.target").count();
            for (int number = 1; number <= numbers; number++) {
                // An empty list shows a dash, or asks to choose.
                String shown = list(number).textContent().strip().replaceAll("^(—|Choose)$", "");
                if (!shown.equals(labels.getOrDefault(number, ""))) {
                    return false;
                }
            }
            return true;
        });
    }

    private Point point(Locator what) {
        if (what.evaluate(MIDDLE) instanceof List<?> middle) {
            return new Point(
                    ((Number) middle.get(0)).doubleValue(), ((Number) middle.get(1)).doubleValue());
        }
        throw new AssertionError("Nowhere: " + what);
    }

    private Point seen(Locator what) {
        assertThat(isSeen(what)).as(what + " is on the screen").isTrue();
        return point(what);
    }

    private static boolean isSeen(Locator what) {
        return Boolean.TRUE.equals(
                what.evaluate(
                        """
                        it => {
                          const box = it.getBoundingClientRect();
                          const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
                          return it.contains(document.elementFromPoint(x, y));
                        }
                        """));
    }

    private record Point(double x, double y) {

        Point towards(Point other, double share) {
            return new Point(x + (other.x - x) * share, y + (other.y - y) * share);
        }
    }
}
