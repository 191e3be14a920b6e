package org.palpate.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
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

    private final List<String> findings = new ArrayList<>();

    /** Looks at the page somebody has open. */
    void of(String what, Guest guest) {
        Page page = guest.page();
        for (int width : List.of(DESK, PHONE)) {
            page.setViewportSize(width, HEIGHT);
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                page.evaluate(MOTION_IS_OVER);
                String where =
                        "%s, %d px, %s"
                                .formatted(
                                        what,
                                        width,
                                        scheme.name().toLowerCase(java.util.Locale.ROOT));
                violations(page).forEach(rule -> findings.add(where + ": " + describe(rule)));
            }
            int beyond = ((Number) page.evaluate(BEYOND_THE_EDGE)).intValue();
            if (beyond > 0) {
                findings.add(
                        "%s, %d px: the page is %d px wider than the screen"
                                .formatted(what, width, beyond));
            }
        }
    }

    /** Complains of everything found. */
    void findsNothing() {
        assertThat(findings).as("what axe has found").isEmpty();
    }

    private static List<Rule> violations(Page page) {
        return new AxeBuilder(page).setLegacyMode(true).analyze().getViolations();
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
