package org.palpate.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** Looks for what reaches beyond the screen or out of its card, at one width after the other. */
public final class Edges {

    /** A page may still be settling; what stays too wide is too wide. */
    private static final int SETTLING_MS = 600;

    private static final int HEIGHT = 800;

    /** Boxes and texts beyond the screen or their card, unless they are in a frame that scrolls. */
    private static final String BEYOND =
            """
            () => {
              const faults = [];
              // A pixel may come of rounding alone.
              const page = document.documentElement.scrollWidth;
              if (page > innerWidth + 1) faults.push(`the page is ${page} px wide`);
              const framed = it => { for (let up = it; up; up = up.parentElement) if (/auto|scroll|hidden/.test(getComputedStyle(up).overflowX)) return true; return false; };
              const beyond = (box, it) => {
                const card = it.closest('.card, .check, .message, .badge, .button, vaadin-button')?.getBoundingClientRect();
                return box.width > 1 && (box.right > innerWidth + 1 || card && (box.right > card.right + 1 || box.left < card.left - 1));
              };
              for (const it of document.querySelectorAll('body *')) {
                const box = it.getBoundingClientRect();
                if (!it.matches('.card') && it.parentElement && beyond(box, it.parentElement) && !framed(it.parentElement) && !it.closest('palpate-labelling, .visually-hidden, .skip-link, vaadin-connection-indicator')) {
                  faults.push(`${it.outerHTML.slice(0, 80)} reaches to ${Math.round(box.right)}`);
                }
              }
              const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              for (let text; text = texts.nextNode();) {
                const it = text.parentElement;
                if (!text.textContent.trim() || it.closest('script, style, .visually-hidden, .skip-link') || framed(it)) continue;
                const range = document.createRange();
                range.selectNodeContents(text);
                if ([...range.getClientRects()].some(box => beyond(box, it))) faults.push(`“${text.textContent.trim().slice(0, 40)}” sticks out`);
              }
              for (const frame of document.querySelectorAll('.labelling-frame')) {
                const edge = frame.getBoundingClientRect();
                for (const it of frame.querySelectorAll('.text')) {
                  const box = it.getBoundingClientRect();
                  if (it.textContent && (box.left < edge.left - 1 || box.right > edge.right + 1 || box.top < edge.top - 1 || box.bottom > edge.bottom + 1 || it.scrollWidth > it.clientWidth + 1)) faults.push(`the label “${it.textContent.slice(0, 40)}” is cut`);
                }
              }
              for (const it of document.querySelectorAll('.quiz-actions vaadin-button')) {
                const box = it.getBoundingClientRect();
                if (box.right > innerWidth + 1 || box.bottom > innerHeight + 1) faults.push(`${it.textContent} is out of reach`);
              }
              return faults.slice(0, 6);
            }
            """;

    private final List<String> found = new ArrayList<>();
    private final List<Integer> widths;

    public Edges(Integer... widths) {
        this.widths = List.of(widths);
    }

    /** Looks at what somebody has open. */
    public void of(String what, Guest guest) {
        Page page = guest.page();
        for (int width : widths) {
            page.setViewportSize(width, HEIGHT);
            List<?> faults = faults(page);
            if (!faults.isEmpty()) {
                page.waitForTimeout(SETTLING_MS);
                faults = faults(page);
            }
            faults.forEach(fault -> found.add("%s, %d px: %s".formatted(what, width, fault)));
        }
    }

    private static List<?> faults(Page page) {
        return page.evaluate(BEYOND) instanceof List<?> faults ? faults : List.of("not looked at");
    }

    /** Everything found. */
    public List<String> found() {
        return found;
    }
}
