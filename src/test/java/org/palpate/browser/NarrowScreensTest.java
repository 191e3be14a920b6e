package org.palpate.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.palpate.attempt.AttemptId;
import org.palpate.attempt.Attempts.Command;
import org.palpate.content.LearningModule;
import org.palpate.content.LearningModules;
import org.palpate.quiz.Asked;
import org.palpate.quiz.question.StructureKey;
import org.palpate.ui.BegunAttempt;
import org.palpate.ui.TemporaryData;
import org.palpate.ui.kit.AidPages;
import org.palpate.ui.kit.DeskPages;
import org.palpate.ui.kit.GradePages;
import org.palpate.ui.kit.Pages;
import org.springframework.test.context.ContextConfiguration;

/** No page of the site map is wider than a phone, whoever opens it. */
@InABrowser
@ContextConfiguration(initializers = {TemporaryData.class, OddCourse.class})
class NarrowScreensTest {

    private static final StructureKey PSOAS = new StructureKey("psoas-major");
    private static final int SETTLING_MS = 1000;
    private static final List<Integer> WIDTHS = List.of(320, 360, 390);

    /** What reaches over the edge, unless it is in a frame that scrolls. */
    private static final String TOO_WIDE =
            """
            () => {
              const page = document.documentElement;
              // A pixel may come of rounding alone.
              if (page.scrollWidth <= innerWidth + 1) return '';
              const wide = [...document.body.querySelectorAll('*')].filter(it => it.getBoundingClientRect().right > innerWidth)
                  .filter(it => { for (let up = it.parentElement; up; up = up.parentElement) if (/auto|scroll|hidden/.test(getComputedStyle(up).overflowX)) return /absolute|fixed/.test(getComputedStyle(it).position); return true; });
              return `${page.scrollWidth} px: ` + wide.slice(-4).map(it => `${it.outerHTML.slice(0, 90)} in ${it.parentElement?.className}`).join(', ');
            }
            """;

    private final List<String> tooWide = new ArrayList<>();

    @Test
    void forGuests(School school) {
        school.isOpenToAnybody();
        Guest guest = school.newGuestOnAPhone();
        for (String page :
                List.of(
                        Pages.HOME,
                        Pages.MODULES,
                        Pages.SIGN_IN,
                        Pages.SIGN_UP,
                        "no/such/page",
                        Pages.join("NOSUCHCODE"),
                        Pages.newPassword("nosuchtoken"),
                        Pages.invitation("nosuchtoken"),
                        AidPages.structure(PSOAS),
                        AidPages.search("muscle"))) {
            fits(guest, page);
        }
        for (LearningModule module : school.the(LearningModules.class).all()) {
            fits(guest, Pages.module(module.key()));
            module.lessons()
                    .forEach(lesson -> fits(guest, Pages.lesson(module.key(), lesson.key())));
            var quiz = module.quiz();
            if (quiz != null) {
                fits(guest, Pages.quiz(module.key(), quiz.key()));
            }
        }
        assertThat(tooWide).isEmpty();
    }

    @Test
    void forLearners(School school) {
        Learner learner = school.newLearnerOnAPhone();
        for (String page :
                List.of(
                        Pages.HOME,
                        Pages.PROGRESS,
                        GradePages.GRADES,
                        Pages.PRACTICE,
                        Pages.PRACTICE_EXAM,
                        Pages.ACCOUNT,
                        AidPages.NOTES,
                        AidPages.flashcards(school.hipFlexors().key()),
                        AidPages.structure(PSOAS),
                        AidPages.search("psoas major"))) {
            fits(learner, page);
        }
        learner.goesOnAt(Asked.Point.class);
        learner.presses("Enlarge");
        fitsHere(learner, "an enlarged drawing");
        learner.presses("Whole drawing");
        learner.goesOnAt(Asked.Place.class);
        fitsHere(learner, "a drawing to label");
        learner.goesOnAt(Asked.Match.class).answersWrongly().checks();
        fitsHere(learner, "a matching with its feedback");
        AttemptId attempt =
                BegunAttempt.at(
                        Asked.Point.class,
                        school.attempts(),
                        learner.id(),
                        school.hipFlexors().key());
        school.attempts()
                .finish(
                        learner.id(),
                        attempt,
                        Command.after(school.attempts().see(learner.id(), attempt)));
        fits(learner, Pages.result(attempt));
        fits(learner, Pages.PROGRESS);
        assertThat(tooWide).isEmpty();
    }

    @Test
    void forInstructorsAndAdministrators(School school) {
        Instructor ada = school.stranger("Ada Admin");
        fits(ada, school.setupLink());
        ada.setsTheSchoolUp();
        fits(ada, Pages.TEACH);
        ada.card("Hip and back, autumn group").getByRole(AriaRole.LINK).click();
        ada.seesThePage("Hip and back, autumn group");
        ada.sees("Amara Okafor");
        fitsHere(ada, "a class");
        String sample = ada.address();
        for (String page :
                List.of("gradebook", "grading", "insight", "settings", "roster", "live")) {
            fits(ada, sample + "/" + page);
        }
        ada.opens(sample + "/gradebook");
        ada.page().getByRole(AriaRole.LINK).getByText("done").first().click();
        ada.sees("Set the grade");
        fitsHere(ada, "what stands behind a grade");
        for (String page :
                List.of(
                        Pages.STATISTICS,
                        Pages.STATISTICS + "/hip-flexors",
                        Pages.QUESTIONS,
                        Pages.OFFICE,
                        DeskPages.AUDIT,
                        Pages.HOME,
                        Pages.ACCOUNT)) {
            fits(ada, page);
        }
        ada.opens(Pages.QUESTIONS);
        ada.follows("The question and its key");
        ada.sees("Fix the answer key");
        fitsHere(ada, "a question and its key");
        ada.opens(sample);
        ada.opensTheAssignDialog();
        fitsHere(ada, "the assign dialog");
        assertThat(tooWide).isEmpty();
    }

    private void fits(Guest guest, String address) {
        guest.opens(address);
        guest.page().getByRole(AriaRole.HEADING).first().waitFor();
        fitsHere(guest, address.isEmpty() ? "the front page" : address);
    }

    private void fitsHere(Guest guest, String what) {
        Page page = guest.page();
        for (int width : WIDTHS) {
            page.setViewportSize(width, 844);
            String found = String.valueOf(page.evaluate(TOO_WIDE));
            if (!found.isEmpty()) {
                // A page may still be settling; one that stays too wide is too wide.
                page.waitForTimeout(SETTLING_MS);
                found = String.valueOf(page.evaluate(TOO_WIDE));
            }
            if (!found.isEmpty()) {
                tooWide.add("%s at %d px: %s".formatted(what, width, found));
            }
        }
    }
}
