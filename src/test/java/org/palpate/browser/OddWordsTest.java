package org.palpate.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.palpate.attempt.AttemptId;
import org.palpate.attempt.CommandId;
import org.palpate.content.LearningModule;
import org.palpate.content.LearningModules;
import org.palpate.content.ModuleKey;
import org.palpate.quiz.marking.ModelAnswer;
import org.palpate.quiz.question.Question;
import org.palpate.ui.BegunAttempt;
import org.palpate.ui.TemporaryData;
import org.palpate.ui.kit.Pages;
import org.springframework.test.context.ContextConfiguration;

/** Words that are longer, older or drawn otherwise than the pages' makers had in mind. */
@InABrowser
@ContextConfiguration(initializers = {TemporaryData.class, OddCourse.class})
class OddWordsTest {

    /** What sticks out of its card, is cut, or makes the page wider than the screen. */
    private static final String BADLY_SET =
            """
            () => {
              const faults = [];
              const page = document.documentElement;
              if (page.scrollWidth > innerWidth) faults.push(`the page is ${page.scrollWidth} px wide`);
              const card = document.querySelector('.question').getBoundingClientRect();
              for (const it of document.querySelectorAll('.question :is(h2, p, li > span, .option > span, vaadin-select, vaadin-select-value-button, vaadin-text-field, [slot=label], .typed-verdict)')) {
                const box = it.getBoundingClientRect();
                if (box.width && (box.right > card.right + 1 || box.left < card.left - 1)) faults.push(`${it.tagName} sticks out`);
                if (it.scrollWidth > it.clientWidth + 1 && it.clientWidth > 1 && getComputedStyle(it).display !== 'inline') faults.push(`${it.tagName} is cut`);
              }
              for (const it of document.querySelectorAll('vaadin-select-value-button, vaadin-select-value-button vaadin-select-item')) {
                if (it.scrollWidth > it.clientWidth + 1) faults.push('a chosen text is cut: ' + it.textContent.slice(0, 30));
              }
              return faults;
            }
            """;

    /** Where the primary action is, if it cannot be pressed where it is. */
    private static final String OUT_OF_REACH =
            """
            () => {
              const button = document.querySelector('.quiz-actions vaadin-button[theme~=primary]');
              if (!button) return 'there is none';
              const box = button.getBoundingClientRect();
              const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
              if (!button.contains(top)) return `it lies at ${box.top} to ${box.bottom} of ${innerHeight}, under ${top?.className}`;
              return box.height < 43.5 ? `it is ${box.height} px high` : '';
            }
            """;

    /** Moves the focus through the page and says what of it the bar hides. */
    private static final String HIDDEN_BY_THE_BAR =
            """
            () => {
              const here = document.activeElement;
              const bar = document.querySelector('.quiz-actions');
              if (!here || here === document.body || bar.contains(here)) return '';
              const box = here.getBoundingClientRect();
              const barBox = bar.getBoundingClientRect();
              return box.height > 0 && box.top >= barBox.top && box.bottom <= barBox.bottom && box.width > 2 ? here.outerHTML.slice(0, 80) : '';
            }
            """;

    @Test
    void everyTypeOfQuestionIsWellSetAndItsNextActionWithinReach(School school) {
        Learner learner = school.newLearnerOnAPhone();
        LearningModule module = module(school, OddCourse.ODD);
        AttemptId attempt = school.attempts().start(learner.id(), module.key(), CommandId.fresh());
        learner.opens(Pages.attempt(attempt));
        Page page = learner.page();
        page.locator(".stem").waitFor();
        var hand = new Mouse(page, module);
        int size = school.attempts().see(learner.id(), attempt).size();
        List<String> faults = new ArrayList<>();
        for (int place = 1; place <= size; place++) {
            var asked = school.attempts().see(learner.id(), attempt).asked();
            Question question = module.question(asked.key()).orElseThrow();
            String type = question.getClass().getSimpleName();
            look(page, type + ", open", faults);
            hand.answers(question, ModelAnswer.of(question));
            look(page, type + ", answered", faults);
            for (int tab = 0; tab < 12; tab++) {
                page.keyboard().press("Tab");
                String hidden = String.valueOf(page.evaluate(HIDDEN_BY_THE_BAR));
                if (!hidden.isEmpty()) {
                    faults.add(type + ": the bar hides " + hidden);
                }
            }
            hand.presses(hand.button("Check"));
            assertThat(learner.quiz().verdict()).hasText("✓ Right");
            assertThat(page.getByText(OddCourse.STARS).first()).isVisible();
            look(page, type + ", checked", faults);
            if (place < size) {
                hand.presses(hand.button("Next question"));
                page.locator("h1")
                        .filter(
                                new Locator.FilterOptions()
                                        .setHasText("Question %d of".formatted(place + 1)))
                        .waitFor();
            }
        }
        assertThat(faults).isEmpty();
    }

    private static void look(Page page, String what, List<String> faults) {
        for (int width : List.of(320, 390)) {
            page.setViewportSize(width, width == 320 ? 568 : 844);
            if (page.evaluate(BADLY_SET) instanceof List<?> found) {
                found.forEach(fault -> faults.add("%s, %d px: %s".formatted(what, width, fault)));
            }
            String out = String.valueOf(page.evaluate(OUT_OF_REACH));
            if (!out.isEmpty()) {
                faults.add("%s, %d px: the next action: %s".formatted(what, width, out));
            }
        }
    }

    /** As the line of a quiz without a way back is: no numbers, one piece for each question. */
    @Test
    void everyQuestionOf120HasItsPieceOfTheProgressLine(School school) {
        Learner learner = school.newLearnerOnAPhone();
        AttemptId attempt =
                school.attempts().start(learner.id(), OddCourse.LONG, CommandId.fresh());
        learner.opens(Pages.attempt(attempt));
        learner.quiz().isAt(1);
        assertThat(
                        learner.page()
                                .locator(".progress-line")
                                .evaluate(
                                        """
                                        async line => {
                                          line.classList.remove('map');
                                          line.querySelectorAll('button').forEach(button => button.remove());
                                          line.getAnimations({subtree: true}).forEach(it => it.finish());
                                          await new Promise(requestAnimationFrame);
                                          const pieces = [...line.children].map(it => it.getBoundingClientRect());
                                          const thin = pieces.filter(it => it.width < 2).length;
                                          return `${pieces.length} ${thin} ${pieces.at(-1).right <= innerWidth}`;
                                        }
                                        """))
                .isEqualTo("120 0 true");
    }

    @Test
    void theNextActionIsWithinReachInAQuizOf120(School school) {
        Learner learner = school.newLearnerOnAPhone();
        AttemptId attempt =
                school.attempts().start(learner.id(), OddCourse.LONG, CommandId.fresh());
        var asked = school.attempts().see(learner.id(), attempt);
        school.attempts()
                .move(learner.id(), attempt, org.palpate.attempt.Attempts.Command.after(asked), 90);
        learner.opens(Pages.attempt(attempt));
        learner.quiz().isAt(91);
        assertThat(learner.page().evaluate(OUT_OF_REACH)).isEqualTo("");
        learner.page()
                .waitForFunction("() => document.querySelector('.progress-line').scrollTop > 0");
        assertThat(
                        learner.page()
                                .locator(".progress-line")
                                .evaluate(
                                        """
                                        line => {
                                          const [here, box] = [line.querySelector('li[aria-current]'), line].map(it => it.getBoundingClientRect());
                                          return here.top >= box.top && here.bottom <= box.bottom ? 'seen' : `${line.className} ${line.scrollTop} ${line.scrollHeight} ${line.clientHeight} ${here.top} ${box.top}`;
                                        }
                                        """))
                .isEqualTo("seen");
        assertThat(learner.page().locator(".stem")).isInViewport();
    }

    @Test
    void stemsKeepTheirLinesAndRunInTheirDirection(School school) {
        Learner learner = school.newLearner();
        at(school, learner, "multiple-response");
        Locator stem = learner.page().locator(".stem");
        assertThat(
                        ((Number)
                                        stem.evaluate(
                                                "it => Math.round(it.getBoundingClientRect().height / parseFloat(getComputedStyle(it).lineHeight))"))
                                .intValue())
                .isEqualTo(4);
        at(school, learner, "single-choice");
        assertThat(learner.page().locator(".stem").evaluate("it => getComputedStyle(it).direction"))
                .isEqualTo("rtl");
        assertThat(
                        learner.page()
                                .getByText("שריר החייט")
                                .first()
                                .evaluate("it => getComputedStyle(it).direction"))
                .isEqualTo("rtl");
    }

    /** In plain shapes, too, a state is a look of its own, in the system's own colors as well. */
    @Test
    void regionsDrawnAsPlainShapesShowFocusChoiceAndVerdict(School school) {
        for (ForcedColors colors : List.of(ForcedColors.NONE, ForcedColors.ACTIVE)) {
            Learner learner = school.newLearner();
            learner.page().emulateMedia(new Page.EmulateMediaOptions().setForcedColors(colors));
            at(school, learner, "hotspot");
            Page page = learner.page();
            page.waitForLoadState(LoadState.NETWORKIDLE);
            page.locator("palpate-hotspot[data-ready]").waitFor();
            for (int region = 0; region < 3; region++) {
                Locator shape = page.locator("[data-region]").nth(region);
                page.mouse().move(1, 1);
                String plain = look(shape);
                if (region == 0) {
                    // As the page settles it may take the focus once more.
                    page.waitForCondition(() -> {
                        shape.focus();
                        page.keyboard().press("Shift");
                        return Boolean.TRUE.equals(
                                shape.evaluate("it => it.matches(':focus-visible')"));
                    });
                } else {
                    page.keyboard().press("ArrowRight");
                }
                page.waitForCondition(() ->
                        Boolean.TRUE.equals(shape.evaluate("it => it.matches(':focus-visible')")));
                String focused = look(shape);
                page.keyboard().press("Space");
                assertThat(shape).hasAttribute("aria-checked", "true");
                String chosen = look(shape);
                assertThat(List.of(plain, focused, chosen))
                        .as("region %d, forced colors %s", region, colors)
                        .doesNotHaveDuplicates();
                assertThat(List.of(weight(focused), weight(chosen)))
                        .as("no state is harder to see than none, region %d", region)
                        .allMatch(heavier -> heavier > weight(plain));
            }
            learner.presses("Check");
            learner.quiz().verdict().waitFor();
            String wrong = look(page.locator("[data-region].chosen, [data-region].wrong").first());
            assertThat(wrong).contains("0.5px, 5px");
        }
    }

    /** The width of a look's line, in pixels. */
    private static double weight(String look) {
        return Double.parseDouble(look.split(" \\| ")[1].replace("px", ""));
    }

    /** How it looks once the look has changed: with reduced motion that takes a moment, too. */
    private static String look(Locator shape) {
        return String.valueOf(
                shape.evaluate(
                        "async it => { getComputedStyle(it).stroke; await Promise.all(document.getAnimations().map(one => one.finished.catch(() => {}))); const s = getComputedStyle(it); return [s.stroke, s.strokeWidth, s.strokeDasharray, s.fill].join(' | ') }"));
    }

    private static void at(School school, Learner learner, String type) {
        learner.opens(
                Pages.attempt(
                        BegunAttempt.where(
                                page -> page.asked().key().value().equals("zzkey-" + type),
                                school.attempts(),
                                learner.id(),
                                OddCourse.ODD)));
        learner.page().locator(".stem").waitFor();
    }

    private static LearningModule module(School school, ModuleKey key) {
        return school.the(LearningModules.class).offered(key).orElseThrow();
    }
}
