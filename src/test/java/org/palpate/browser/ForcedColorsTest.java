package org.palpate.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ForcedColors;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.palpate.quiz.Asked;
import org.palpate.quiz.question.Hotspot;
import org.palpate.quiz.question.Pointed;
import org.palpate.quiz.question.RegionKey;
import org.palpate.ui.kit.Pages;

/** Where the system sets the colors, everything wears them, and no state goes under in them. */
@InABrowser
class ForcedColorsTest {

    /** Ground, words and edge of everything that is the next action, as the system has them. */
    private static final String GROUNDS =
            """
            () => {
              const system = color => {
                const probe = document.createElement('span');
                probe.style.cssText = `forced-color-adjust: none; background: ${color}`;
                document.body.append(probe);
                const ground = getComputedStyle(probe).backgroundColor;
                probe.remove();
                return ground;
              };
              return [...document.querySelectorAll('vaadin-button[theme~="primary"], .button.primary')]
                .filter(one => one.checkVisibility())
                .map(one => {
                  const look = getComputedStyle(one);
                  const link = one.localName === 'a';
                  return look.backgroundColor === system(link ? 'LinkText' : 'ButtonText')
                      && look.color === system(link ? 'Canvas' : 'ButtonFace')
                    ? 'system' : `${one.textContent}: ${look.color} on ${look.backgroundColor}`;
                });
            }
            """;

    @Test
    void theNextActionWearsTheSystemsColorsOnAPhone(School school) {
        Guest guest = school.newGuest(Guest.phone().setForcedColors(ForcedColors.ACTIVE));
        for (String page : List.of(Pages.HOME, Pages.SIGN_UP, "quiz/hip-flexors/hip-flexor-quiz")) {
            guest.opens(page);
            guest.page()
                    .locator("vaadin-button[theme~='primary'], .button.primary")
                    .first()
                    .waitFor();
            assertThat(grounds(guest)).as(page).isNotEmpty().containsOnly("system");
        }
        guest.startsTheHipFlexorQuiz();
        assertThat(grounds(guest)).isNotEmpty().containsOnly("system");
    }

    /** The pointer is on a region when it is chosen, and must not hide that it is. */
    @Test
    void aChosenRegionShowsUnderThePointer(School school) {
        for (ForcedColors colors : List.of(ForcedColors.NONE, ForcedColors.ACTIVE)) {
            Guest guest = school.newGuest(Guest.desk().setForcedColors(colors));
            OpenQuiz quiz = guest.beginsAndGoesOnAt(Asked.Point.class);
            guest.page().locator("palpate-hotspot[data-ready]").waitFor();
            RegionKey right = ((Hotspot) quiz.question()).right().iterator().next();
            quiz.triesToAnswer(new Pointed(Set.of(right)));
            Locator chosen = guest.page().locator("palpate-hotspot [data-region].chosen");
            String under = look(chosen);
            guest.page().mouse().move(1, 1);
            assertThat(look(chosen)).as("forced colors %s", colors).isEqualTo(under);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> grounds(Guest guest) {
        return (List<String>) guest.page().evaluate(GROUNDS);
    }

    private static String look(Locator region) {
        return String.valueOf(
                region.evaluate(
                        "it => { const s = getComputedStyle(it); return ['--edge', '--wash', '--weight'].map(one => s.getPropertyValue(one)).join(' | ') }"));
    }
}
