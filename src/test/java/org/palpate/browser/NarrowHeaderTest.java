package org.palpate.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.palpate.ui.kit.Pages;

/** The head of every page stays one line on the narrowest phone, whoever is looking. */
@InABrowser
class NarrowHeaderTest {

    /** Words of the head that take more than one line, stand over the edge or over one another. */
    private static final String FAULTS =
            """
            () => {
              const head = document.querySelector('.shell-head');
              const links = [...head.querySelectorAll(':scope > a, .shell-side > *')].filter(it => it.getBoundingClientRect().width > 0);
              const faults = [];
              for (const link of links) {
                const words = document.createRange();
                words.selectNodeContents(link);
                const tops = new Set([...words.getClientRects()].filter(it => it.width > 1 && it.height > 8).map(it => Math.round(it.top / 8)));
                const box = link.getBoundingClientRect();
                if (link.classList.contains('button') && tops.size > 1) faults.push('two lines: ' + link.textContent);
                if (box.left < 0 || box.right > innerWidth) faults.push('over the edge: ' + link.textContent);
                if (box.height > 60) faults.push('tall: ' + link.textContent);
              }
              const boxes = links.map(it => it.getBoundingClientRect()).sort((one, other) => one.left - other.left);
              boxes.forEach((box, i) => { if (i > 0 && box.left < boxes[i - 1].right - 1) faults.push('over another at ' + Math.round(box.left)); });
              return faults.join(', ');
            }
            """;

    @Test
    void itIsOneLineForEverybody(School school) {
        isOneLine(school.newGuestOnAPhone(), Pages.HOME, Pages.MODULES, Pages.SIGN_IN);
        isOneLine(school.newLearnerOnAPhone(), Pages.HOME, Pages.PROGRESS);
        isOneLine(school.newAdministrator(), Pages.TEACH, Pages.OFFICE);
    }

    private static void isOneLine(Guest guest, String... pages) {
        Page page = guest.page();
        for (String address : pages) {
            guest.opens(address);
            for (int width : List.of(320, 344, 360, 390)) {
                page.setViewportSize(width, 640);
                page.waitForFunction("() => document.querySelector('.shell-side > *')");
                assertThat(page.evaluate(FAULTS)).as(address + " at " + width).isEqualTo("");
            }
        }
    }
}
