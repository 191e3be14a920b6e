package org.palpate.browser.elements;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.palpate.browser.InABrowser;
import org.palpate.browser.Inspection;
import org.palpate.browser.Learner;
import org.palpate.browser.School;
import org.palpate.content.LearningModules;
import org.palpate.content.MapDrawing;
import org.palpate.quiz.Asked;
import org.palpate.ui.kit.Pages;

/**
 * The body map: every drawing the courses name, by touch, by keys, in four looks and as axe sees
 * it.
 */
@InABrowser
class BodyMapTest {

    private static final int THUMB = 44;
    private static final String TOLD = ".body-map-told";
    private static final String TABLE = ".body-map-frame > .folded > summary";

    /** How many screens the page is long. With the table open it would be more than fifteen. */
    private static final String SCREENS =
            "() => document.documentElement.scrollHeight / innerHeight";

    private static final int MANY_SCREENS = 8;

    /** A structure of two sides has nothing of it in the middle between them. */
    private static final String A_POINT_INSIDE =
            """
            region => {
              region.scrollIntoView({block: 'center', behavior: 'instant'});
              const box = region.getBoundingClientRect();
              for (let y = box.top + 2; y < box.bottom; y += 3) {
                for (let x = box.left + 2; x < box.right; x += 3) {
                  if (region.contains(document.elementFromPoint(x, y))) return [x, y];
                }
              }
              throw new Error('Nothing of it can be touched');
            }
            """;

    private final Inspection inspection = new Inspection();

    /** Between the line that opens the table and its first structure. */
    private static final int MOST_STOPS = 5;

    @Test
    void everyDrawingIsThereAndEveryRegionSaysWhatItIs(School school) {
        Learner mira = opened(school, school.newLearner());
        List<MapDrawing> named = school.the(LearningModules.class).outline().map();
        assertThat(named).hasSizeGreaterThan(2);
        Locator drawings = mira.page().locator("palpate-hotspot.body-map");
        assertThat(drawings).hasCount(named.size());
        for (int at = 0; at < named.size(); at++) {
            Locator regions = drawings.nth(at).locator("[data-region]");
            assertThat(regions.count()).as("%s", named.get(at)).isPositive();
            for (Locator region : regions.all()) {
                assertThat(region.getAttribute("aria-label"))
                        .containsPattern(": (about \\d+ %|too few (answers|questions))");
            }
        }
        opensTheTableByTheKeys(mira);
        inspection.of("Progress with the body map", mira);
        drawings.first().locator("[data-region]").first().focus();
        mira.page().keyboard().press("ArrowRight");
        mira.page().keyboard().press("Enter");
        assertThat(mira.page().locator(TOLD + " h3")).isVisible();
        inspection.of("a structure of the body map", mira);
        mira.page()
                .emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        assertThat(mira.page().locator(".body-map-legend li")).hasCount(6);
        assertThat(shadesThatLookAlike(mira)).isEmpty();
        inspection.findsNothing();
    }

    @Test
    void aThumbOpensAStructureInTheTableAndOnTheDrawing(School school) {
        Learner mira = opened(school, school.newLearnerOnAPhone());
        assertThat(mira.page().locator(".body-map-press").first()).isHidden();
        int screens = ((Number) mira.page().evaluate(SCREENS)).intValue();
        assertThat(screens).isLessThan(MANY_SCREENS);
        Locator table = mira.page().locator(TABLE);
        assertThat(table.boundingBox().height).isGreaterThanOrEqualTo(THUMB);
        table.tap();
        List<Locator> presses = mira.page().locator(".body-map-press").all();
        assertThat(presses).isNotEmpty();
        assertThat(presses.getLast()).isVisible();
        for (Locator press : presses) {
            assertThat(press.boundingBox().height).isGreaterThanOrEqualTo(THUMB);
            assertThat(press.boundingBox().width).isGreaterThanOrEqualTo(THUMB);
        }
        Locator last = presses.getLast();
        String name = last.textContent();
        last.tap();
        assertThat(mira.page().locator(TOLD + " h3")).hasText(name);
        assertThat(mira.page().locator(TOLD)).isInViewport();
        Locator region = mira.page().locator("palpate-hotspot.body-map [data-region]").first();
        List<?> point = (List<?>) region.evaluate(A_POINT_INSIDE);
        mira.page()
                .touchscreen()
                .tap(((Number) point.get(0)).doubleValue(), ((Number) point.get(1)).doubleValue());
        assertThat(mira.page().locator(TOLD + " h3")).not().hasText(name);
        assertThat(mira.page().locator(TOLD)).isInViewport();
        mira.follows("Practice its questions");
        mira.seesThePage("My own practice");
    }

    private static void opensTheTableByTheKeys(Learner mira) {
        Locator press = mira.page().locator(".body-map-press").first();
        assertThat(press).isHidden();
        mira.page().locator(TABLE).focus();
        mira.page().keyboard().press("Enter");
        assertThat(press).isVisible();
        // On the way are the search in the table, and its frame, as it can be scrolled.
        for (int stop = 0; stop < MOST_STOPS && !isFocused(press); stop++) {
            mira.page().keyboard().press("Tab");
        }
        assertThat(press).isFocused();
    }

    private static boolean isFocused(Locator place) {
        return (Boolean) place.evaluate("it => it === document.activeElement");
    }

    /** Where colors are the reader's own, patterns alone tell the steps apart. */
    private static String shadesThatLookAlike(Learner mira) {
        Object found =
                mira.page()
                        .evaluate(
                                """
                                () => {
                                  const looks = [...document.querySelectorAll('.body-map-legend pattern')].map(tile =>
                                    [...tile.children].map(part => part.tagName + (part.getAttribute('d') ?? '')
                                      + getComputedStyle(part).fill + getComputedStyle(part).stroke).join(' '));
                                  return looks.filter((look, at) => looks.indexOf(look) !== at).join('; ');
                                }
                                """);
        return String.valueOf(found);
    }

    private static Learner opened(School school, Learner mira) {
        mira.goesOnAt(Asked.Choose.class);
        mira.opens(Pages.PROGRESS);
        mira.sees("What you are likely to recall today");
        return mira;
    }
}
