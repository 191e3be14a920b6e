package org.palpate.browser.elements;

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
import java.util.Objects;
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

    /** Where the middle of something is, if it can be seen there. */
    private static final String SEEN =
            """
            it => {
              const box = it.getBoundingClientRect();
              const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
              return it.contains(document.elementFromPoint(x, y)) ? [x, y] : null;
            }
            """;

    /** What the lists show that are not empty, by their number; an empty one asks to choose. */
    private static final String LISTED =
            """
            () => Object.fromEntries([...document.querySelectorAll('.picks vaadin-select')]
                .map(list => [list.label.replace(/\\D/g, ''), list.querySelector('vaadin-select-value-button').textContent.trim()])
                .filter(([, text]) => !['—', 'Choose', ''].includes(text)))
            """;

    private static final Page.GetByTextOptions EXACT = new Page.GetByTextOptions().setExact(true);

    private static final int REST_MS = 60;

    /** Longer than a list takes to open. */
    private static final int FLING_MS = 1500;

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
        return element().locator("button.chip").and(page.getByText(text, EXACT));
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
        presses(element().locator("button.take-off"));
    }

    /** Drags a label from where it is to a number, wherever the page shows both at once. */
    void dragsOnto(String label, int number) {
        for (String where : List.of("start", "center", "end")) {
            showDrawing(where);
            if (middle(chip(label).evaluate(SEEN)) == null) {
                chip(label)
                        .evaluate("it => it.scrollIntoView({block: 'nearest', inline: 'center'})");
            }
            Point from = middle(chip(label).evaluate(SEEN));
            Point to = middle(number(number).evaluate(SEEN));
            if (from != null && to != null) {
                drags(from, to);
                return;
            }
        }
        throw new AssertionError("No place shows both %s and number %d".formatted(label, number));
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
            try {
                option.waitFor(new Locator.WaitForOptions().setTimeout(FLING_MS));
            } catch (TimeoutError never) {
                // The browser took the first tap for the one that ends a fling.
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
        return byNumber(element().evaluate(PLACED));
    }

    private static Map<Integer, String> byNumber(@Nullable Object told) {
        var byNumber = new TreeMap<Integer, String>();
        if (told instanceof Map<?, ?> labels) {
            labels.forEach((number, text) ->
                    byNumber.put(Integer.valueOf(number.toString()), text.toString()));
        }
        return byNumber;
    }

    /** Waits until the server, whose lists say what it knows, has these labels too. */
    void areKept(Map<Integer, String> labels) {
        page.waitForCondition(() -> labels.equals(byNumber(page.evaluate(LISTED))));
    }

    private Point point(Locator what) {
        return Objects.requireNonNull(middle(what.evaluate(MIDDLE)), () -> "Nowhere: " + what);
    }

    private Point seen(Locator what) {
        Point point = middle(what.evaluate(SEEN));
        assertThat(point).as(what + " is on the screen").isNotNull();
        return Objects.requireNonNull(point);
    }

    private static @Nullable Point middle(@Nullable Object place) {
        return place instanceof List<?> middle
                ? new Point(
                        ((Number) middle.get(0)).doubleValue(),
                        ((Number) middle.get(1)).doubleValue())
                : null;
    }

    private record Point(double x, double y) {

        Point towards(Point other, double share) {
            return new Point(x + (other.x - x) * share, y + (other.y - y) * share);
        }
    }
}
