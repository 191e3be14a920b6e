package org.palpate.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** The quiz in a lesson, in a real browser: one attempt, whatever else shows it. */
@InABrowser
class LessonQuizInBrowserTest {

    private static final String LESSON = "modules/hip-flexors/tight-hip-flexors";

    @Test
    void theLessonAndTheQuizsPageInAnotherTabAreOneAttempt(School school) {
        Guest guest = school.newGuest();
        guest.opens(LESSON);
        Page lesson = guest.page();
        guest.button("Start quiz").dblclick();
        isAt(lesson, 1);
        guest.button("Skip").click();
        isAt(lesson, 2);

        guest.opensInAnotherTab("quiz/hip-flexors/hip-flexor-quiz");
        guest.presses("Continue the quiz");
        guest.quiz().isAt(2);
        guest.presses("Skip");
        guest.quiz().isAt(3);

        guest.turnsTo(lesson);
        guest.button("Skip").click();
        guest.isTold("This attempt went on in another tab or on another device.");
        isAt(lesson, 3);
        Assertions.assertThat(rows(school)).isEqualTo(1);
    }

    @Test
    void keysOutsideTheQuizAreForReadingAndThoseInItAreTheQuizs(School school) {
        Guest guest = school.newGuestOnAPhone();
        guest.opens(LESSON);
        Page page = guest.page();
        guest.presses("Start quiz");
        isAt(page, 1);

        page.evaluate("document.activeElement?.blur()");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Enter");
        isAt(page, 1);
        assertThat(quiz(page).locator(".feedback")).hasCount(0);

        quiz(page).locator(".stem").focus();
        page.keyboard().press("ArrowRight");
        isAt(page, 2);
        Assertions.assertThat(
                        (Boolean)
                                page.evaluate(
                                        "document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .isTrue();
    }

    @Test
    void itIsFinishedInPlace(School school) {
        Learner learner = school.newLearner();
        learner.opens(LESSON);
        learner.presses("Start quiz");
        isAt(learner.page(), 1);
        learner.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(Pattern.compile("^Question 12:")))
                .click();
        isAt(learner.page(), 12);
        learner.presses("Finish");
        learner.page()
                .locator("vaadin-confirm-dialog")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Finish"))
                .click();
        assertThat(learner.link("See each answer and why")).isVisible();
        learner.isAt(LESSON);
        Assertions.assertThat(rows(school)).isEqualTo(1);
    }

    private static Locator quiz(Page page) {
        return page.locator("#quiz-hip-flexor-quiz");
    }

    private static void isAt(Page page, int place) {
        assertThat(quiz(page).locator(".quiz-head h2"))
                .hasText(Pattern.compile("Question %d of 12$".formatted(place)));
    }

    private static Integer rows(School school) {
        return school.the(JdbcTemplate.class)
                .queryForObject("select count(*) from attempt", Integer.class);
    }
}
