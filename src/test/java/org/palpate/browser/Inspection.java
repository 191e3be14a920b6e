package org.palpate.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Looks at pages with axe, on a desk and on a phone, in light and in dark; collects everything it
 * finds before it complains.
 */
final class Inspection {

    private static final int DESK = 1440;
    private static final int PHONE = 390;
    private static final int HEIGHT = 900;

    private static final String MOTION_IS_OVER =
            "() => Promise.all(document.getAnimations().map(it => it.finished.catch(() => {})))";

    private static final String BEYOND_THE_EDGE =
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

    /** Everything found, and where it was found. */
    private final Map<String, List<String>> findings = new LinkedHashMap<>();

    /** Looks at the page somebody has open. */
    void of(String what, Guest guest) {
        Page page = guest.page();
        for (int width : List.of(DESK, PHONE)) {
            page.setViewportSize(width, HEIGHT);
            String where = "%s, %d px".formatted(what, width);
            turn(page, ColorScheme.LIGHT);
            violations(axe(page)).forEach(finding -> note(finding, where + ", light"));
            turn(page, ColorScheme.DARK);
            var colours = axe(page).withRules(List.of("color-contrast"));
            violations(colours).forEach(finding -> note(finding, where + ", dark"));
            int beyond = ((Number) page.evaluate(BEYOND_THE_EDGE)).intValue();
            if (beyond > 0) {
                note("the page is %d px wider than the screen".formatted(beyond), where);
            }
        }
    }

    /** Complains of everything found. */
    void findsNothing() {
        assertThat(findings).as("what axe has found").isEmpty();
    }

    private static void turn(Page page, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.evaluate(MOTION_IS_OVER);
    }

    private static AxeBuilder axe(Page page) {
        // Every rule is tried; only what is wrong is told in full, as the rest is a megabyte a
        // page.
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).setLegacyMode(true).options(options);
    }

    private void note(String finding, String where) {
        findings.computeIfAbsent(finding, any -> new ArrayList<>()).add(where);
    }

    private static List<String> violations(AxeBuilder axe) {
        return axe.analyze().getViolations().stream().map(Inspection::describe).toList();
    }

    private static String describe(Rule rule) {
        return "%s (%s): %s%n%s"
                .formatted(
                        rule.getId(),
                        rule.getImpact(),
                        rule.getHelp(),
                        rule.getNodes().stream()
                                .map(Inspection::describe)
                                .collect(Collectors.joining("\n")));
    }

    private static String describe(CheckedNode node) {
        return "    %s%n      %s%n      %s"
                .formatted(
                        node.getTarget(),
                        node.getHtml(),
                        node.getFailureSummary().replace("\n", " "));
    }
}
