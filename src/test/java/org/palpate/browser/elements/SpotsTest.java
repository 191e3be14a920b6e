package org.palpate.browser.elements;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.palpate.browser.Guest;
import org.palpate.browser.InABrowser;
import org.palpate.browser.School;
import org.palpate.content.Figure;
import org.palpate.content.LearningModules;

/**
 * Numbers on drawings stand on their own structures, or a line leads from them to it: in every
 * drawing that ships, and in the ways other people draw.
 */
@InABrowser
class SpotsTest {

    /**
     * Puts a drawing into the element it is labeled in, all of its regions numbered, and says what
     * is wrong with any number.
     */
    private static final String FAULTS =
            """
            async ([svg, width]) => {
              await import('/frontend/labelling/palpate-labelling.js');
              document.querySelectorAll('#stage').forEach(old => old.remove());
              const stage = document.createElement('div');
              stage.id = 'stage';
              stage.style.cssText = `position: absolute; z-index: 99; inset: 0 auto auto 0; background: white; width: ${width}px`;
              const element = document.createElement('palpate-labelling');
              element.className = 'hotspot';
              element.innerHTML = svg;
              stage.append(element);
              document.body.append(stage);
              for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
              const regions = [...element.querySelectorAll('.labelling-frame > svg [data-region]')];
              const targets = [...element.querySelectorAll('button.target')];
              const faults = [];
              if (regions.length === 0 || targets.length !== regions.length) faults.push('no numbers');
              const coarse = matchMedia('(any-pointer: coarse)').matches;
              targets.forEach((target, i) => {
                target.scrollIntoView({block: 'center'});
                const box = target.getBoundingClientRect();
                const middle = [box.x + box.width / 2, box.y + box.height / 2];
                if (document.elementFromPoint(...middle)?.closest('.target') !== target) faults.push(`number ${i + 1} is covered`);
                const inFrame = element.querySelector('.labelling-frame').getBoundingClientRect();
                if (box.x < inFrame.x - 1 || box.right > inFrame.right + 1 || box.y < inFrame.y - 1 || box.bottom > inFrame.bottom + 1) faults.push(`number ${i + 1} leaves the drawing`);
                if (box.width < (coarse ? 43.5 : 27.5)) faults.push(`number ${i + 1} is ${box.width} px wide`);
                const end = element.querySelector(`.leader-end[data-number="${i + 1}"]`)?.getBoundingClientRect();
                const spot = end ? [end.x + end.width / 2, end.y + end.height / 2] : middle;
                const region = regions[i];
                const on = document.elementsFromPoint(...spot)
                    .filter(it => it.closest('.labelling-frame > svg') && !it.closest('.leaders') && it.tagName !== 'svg')
                    .find(it => !(it.closest('[opacity="0"]') && it.closest('[data-region]') === region));
                if (on?.closest('[data-region]') !== region) {
                  faults.push(`number ${i + 1} (${region.dataset.region}) stands on ${on?.closest('[data-region]')?.dataset.region ?? on?.outerHTML.slice(0, 60)}`);
                }
              });
              return faults;
            }
            """;

    /** Names of how somebody may draw a region, and drawings of it. */
    private static final Map<String, String> WAYS_TO_DRAW =
            Map.of(
                    "plain shapes",
                    """
                    <rect data-region="a" class="muscle" x="10" y="10" width="80" height="80"/>
                    <circle data-region="b" class="bone" cx="150" cy="150" r="40"/>
                    <polygon data-region="c" class="muscle" points="10,190 90,190 50,110"/>\
                    """,
                    "a middle that is covered",
                    """
                    <rect data-region="a" class="muscle" x="10" y="10" width="180" height="180"/>
                    <circle data-region="b" class="bone" cx="100" cy="100" r="75"/>
                    <circle class="muscle-deep soft" cx="100" cy="100" r="40"/>\
                    """,
                    "an author's spot that is covered",
                    """
                    <g data-region="a"><rect class="muscle" x="10" y="10" width="180" height="180"/><circle class="soft" opacity="0" cx="100" cy="100" r="8"/></g>
                    <ellipse data-region="b" class="bone" cx="100" cy="100" rx="60" ry="30"/>\
                    """,
                    "an author's spot beside the structure",
                    """
                    <g data-region="a"><rect class="muscle" x="10" y="10" width="40" height="40"/><circle class="soft" opacity="0" cx="150" cy="150" r="8"/></g>
                    <rect data-region="b" class="bone" x="120" y="120" width="70" height="70"/>\
                    """,
                    "groups moved, turned and scaled",
                    """
                    <g transform="translate(100 20) rotate(30) scale(0.5)"><g data-region="a"><rect class="muscle" x="0" y="0" width="120" height="60"/><circle class="soft" opacity="0" cx="100" cy="30" r="8"/></g></g>
                    <g data-region="b" transform="translate(20 120)"><path class="bone" d="M0 0h60v60h-60z"/></g>\
                    """,
                    "a ring",
                    """
                    <path data-region="a" class="muscle" d="M100 10a90 90 0 1 0 .1 0zM100 30a70 70 0 1 1 -.1 0z"/>
                    <circle data-region="b" class="bone" cx="100" cy="100" r="60"/>\
                    """,
                    "a nerve that is a line",
                    """
                    <rect data-region="a" class="bone" x="0" y="0" width="200" height="200"/>
                    <path data-region="b" class="nerve line" d="M20 20C60 60 140 20 180 180" stroke-linecap="round"/>\
                    """,
                    "shapes in groups in groups",
                    """
                    <g data-region="a"><g><g><path class="muscle" d="M10 10h30v180h-30z"/></g></g></g>
                    <g data-region="b"><g><rect class="bone" x="60" y="10" width="30" height="180"/></g><text class="label" x="60" y="105">Word</text></g>\
                    """,
                    "many in one place",
                    """
                    <rect data-region="a" class="muscle" x="90" y="90" width="6" height="6"/><rect data-region="b" class="muscle" x="97" y="90" width="6" height="6"/>
                    <rect data-region="c" class="muscle" x="104" y="90" width="6" height="6"/><rect data-region="d" class="muscle" x="90" y="97" width="6" height="6"/>
                    <rect data-region="e" class="muscle" x="97" y="97" width="6" height="6"/><rect data-region="f" class="muscle" x="104" y="97" width="6" height="6"/>\
                    """);

    @Test
    void everyNumberOfEveryShippedDrawingStandsOnItsStructureOnADesk(School school) {
        Page page = ready(school.newGuest());
        page.setViewportSize(1440, 900);
        assertThat(faults(school, page, 960)).isEmpty();
    }

    @Test
    void everyNumberOfEveryShippedDrawingStandsOnItsStructureOnAPhone(School school) {
        assertThat(faults(school, ready(school.newGuestOnAPhone()), 358)).isEmpty();
    }

    @Test
    void numbersStandOnTheirStructuresHoweverTheyAreDrawn(School school) {
        for (Guest guest : List.of(school.newGuest(), school.newGuestOnAPhone())) {
            Page page = ready(guest);
            WAYS_TO_DRAW.forEach((way, shapes) -> {
                String svg =
                        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 200 200'>"
                                + shapes
                                + "</svg>";
                assertThat(page.evaluate(FAULTS, List.of(svg, 358))).as(way).isEqualTo(List.of());
            });
        }
    }

    private static Page ready(Guest guest) {
        guest.opens("modules");
        guest.seesThePage("Modules");
        return guest.page();
    }

    private static List<String> faults(School school, Page page, int width) {
        List<String> faults = new ArrayList<>();
        int drawings = 0;
        for (Figure figure : drawings(school)) {
            drawings++;
            if (page.evaluate(FAULTS, List.of(figure.svg(), width)) instanceof List<?> found) {
                found.forEach(fault -> faults.add(figure.key() + ": " + fault));
            }
        }
        assertThat(drawings).isGreaterThan(4);
        return faults;
    }

    private static List<Figure> drawings(School school) {
        return school.the(LearningModules.class).all().stream()
                .flatMap(module -> module.figures().stream())
                .filter(figure -> !figure.regions().isEmpty())
                .toList();
    }
}
