package org.palpate.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks at pages with axe, on a desk and on a phone, in light and in dark; collects everything it
 * finds before it complains.
 */
public final class Inspection {

    private static final int DESK = 1440;
    private static final int PHONE = 390;
    private static final int HEIGHT = 900;

    /**
     * Ends what moves, and what begins to move because of that; what moves for ever goes on. Asking
     * for what moves brings the styles up to date: no frame need be drawn in between, and drawing
     * one takes longer than axe looks.
     */
    private static final String MOTION_IS_OVER =
            """
            () => {
              const ending = () => document.getAnimations().filter(it =>
                  it.playState === "running" && it.effect.getComputedTiming().endTime < Infinity);
              let moving = ending();
              for (let again = 0; moving.length > 0; again++) {
                if (again === 100) throw new Error(`${moving.length} things never stop moving`);
                moving.forEach(it => it.finish());
                moving = ending();
              }
            }
            """;

    private static final String BEYOND_THE_EDGE =
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

    private static final String AXE_IS_THERE = "() => typeof window.axe !== 'undefined'";

    /**
     * Once on a page, axe stays there: bringing it anew for every look takes longer than the look.
     * Every rule is tried; only what is wrong is told in full, as the rest is a megabyte a page.
     */
    private static final String VIOLATIONS =
            """
            async rules => {
              const options = {resultTypes: ["violations"]};
              if (rules.length > 0) {
                options.runOnly = {type: "rule", values: rules};
              }
              const {violations} = await window.axe.run(document, options);
              return violations.map(rule => `${rule.id} (${rule.impact}): ${rule.help}\\n`
                + rule.nodes.map(node =>
                    `    ${node.target}\\n      ${node.html}\\n      ${node.failureSummary}`).join("\\n"));
            }
            """;

    /** Everything found, and where it was found. */
    private final Map<String, List<String>> findings = new LinkedHashMap<>();

    /** Looks at the page somebody has open. */
    public void of(String what, Guest guest) {
        Page page = guest.page();
        for (int width : List.of(DESK, PHONE)) {
            page.setViewportSize(width, HEIGHT);
            String where = "%s, %d px".formatted(what, width);
            turn(page, ColorScheme.LIGHT);
            violations(page).forEach(finding -> note(finding, where + ", light"));
            turn(page, ColorScheme.DARK);
            violations(page, "color-contrast").forEach(finding -> note(finding, where + ", dark"));
            noteWhatIsBeyondTheEdge(page, where);
        }
    }

    /** Looks at the page somebody has open, as it is: at its width, and as light or dark. */
    public void asItIs(String what, Guest guest) {
        Page page = guest.page();
        page.evaluate(MOTION_IS_OVER);
        violations(page).forEach(finding -> note(finding, what));
        noteWhatIsBeyondTheEdge(page, what);
    }

    /** Complains of everything found. */
    public void findsNothing() {
        assertThat(findings).as("what axe has found").isEmpty();
    }

    private void noteWhatIsBeyondTheEdge(Page page, String where) {
        int beyond = ((Number) page.evaluate(BEYOND_THE_EDGE)).intValue();
        if (beyond > 0) {
            note("the page is %d px wider than the screen".formatted(beyond), where);
        }
    }

    private static void turn(Page page, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.evaluate(MOTION_IS_OVER);
    }

    private void note(String finding, String where) {
        findings.computeIfAbsent(finding, any -> new ArrayList<>()).add(where);
    }

    /** What axe complains of, by all its rules or by those named. */
    @SuppressWarnings("unchecked")
    private static List<String> violations(Page page, String... rules) {
        if (!(Boolean) page.evaluate(AXE_IS_THERE)) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        return (List<String>) page.evaluate(VIOLATIONS, List.of(rules));
    }
}
