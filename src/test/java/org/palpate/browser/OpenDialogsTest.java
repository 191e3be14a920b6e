package org.palpate.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.palpate.attempt.AttemptId;
import org.palpate.quiz.question.Response;
import org.palpate.quiz.question.Typed;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

/** Behind an open dialog the page goes on: answers are saved, and the time runs out. */
@InABrowser
@TestPropertySource(properties = "palpate.courses=src/test/resources/org/palpate/browser/courses")
class OpenDialogsTest {

    private static final Pattern NOT_SAVED = Pattern.compile("^Not saved yet: .*");

    /** What can stand open over a question of an exam. */
    enum Opened {
        LEAVE(mira -> goesBack(mira)),
        GO_ON_WITHOUT(mira -> mira.presses("Next question")),
        NOTE(mira -> mira.presses("Note to the instructor"));

        private final Consumer<Learner> opens;

        Opened(Consumer<Learner> opens) {
            this.opens = opens;
        }
    }

    @Test
    void whatWasTypedJustBeforeIsSavedBeforeTheDialogSaysSo(School school) {
        Learner mira = begins(school);
        answer(mira).pressSequentially("iliacus");
        goesBack(mira);
        Locator ask = dialog(mira, "Leave while the time runs?");
        assertThat(ask).containsText("Your answers are saved");
        assertThat(stored(school, mira)).isEqualTo(new Typed("iliacus"));
        stay(ask);
        assertThat(ask).isHidden();
        assertThat(badge(mira)).hasText("Saved");
        mira.presses("Next question");
        assertThat(title(mira)).containsText("Question 2 of 2");
    }

    @Test
    void whileTheDatabaseIsAwayTheDialogDoesNotSayThatItIsSaved(School school) {
        Learner mira = begins(school);
        JdbcTemplate database = school.the(JdbcTemplate.class);
        database.execute("alter table attempt_event rename to attempt_event_away");
        try {
            answer(mira).pressSequentially("iliacus");
            goesBack(mira);
            Locator ask = dialog(mira, "Leave without saving?");
            assertThat(ask).hasCount(1);
            assertThat(ask).not().containsText("answers are saved");
            stay(ask);
            assertThat(badge(mira)).hasText(NOT_SAVED);
        } finally {
            database.execute("alter table attempt_event_away rename to attempt_event");
        }
        assertThat(badge(mira)).hasText("Saved");
        assertThat(stored(school, mira)).isEqualTo(new Typed("iliacus"));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsPutInBehindADialogIsSavedOnceItCanBe(Opened opened, School school) {
        Learner mira = begins(school);
        opened.opens.accept(mira);
        assertThat(anyDialog(mira)).hasCount(1);
        JdbcTemplate database = school.the(JdbcTemplate.class);
        database.execute("alter table attempt_event rename to attempt_event_away");
        try {
            // As dictation and password keepers do it, without the keys that the dialog keeps away.
            mira.page()
                    .locator(".question vaadin-text-field")
                    .evaluate(
                            "field => { field.value = 'iliacus'; field.dispatchEvent(new Event('input', { bubbles: true })); }");
            assertThat(badge(mira)).hasText(NOT_SAVED);
        } finally {
            database.execute("alter table attempt_event_away rename to attempt_event");
        }
        assertThat(badge(mira)).hasText("Saved");
        assertThat(stored(school, mira)).isEqualTo(new Typed("iliacus"));
        assertThat(anyDialog(mira)).hasCount(1);
    }

    @ParameterizedTest
    @EnumSource
    void theTimeRunsOutBehindADialogWhichGoesWithIt(Opened opened, School school) {
        Learner mira = begins(school);
        opened.opens.accept(mira);
        assertThat(anyDialog(mira)).hasCount(1);
        endsAt(school, mira, Instant.now().plusSeconds(8));
        mira.page().evaluate("() => window.dispatchEvent(new Event('focus'))");
        mira.seesThePage("Muscle names: your result");
        assertThat(anyDialog(mira)).hasCount(0);
        mira.page().waitForURL("**/attempt/*/result");
    }

    @Test
    void whatNeverReachedTheServerIsSentAgain(School school) {
        Learner mira = begins(school);
        mira.page()
                .evaluate(
                        """
                        () => {
                          let lost = 0;
                          const lose = event => { if (lost++ < 2) event.stopImmediatePropagation(); };
                          window.addEventListener('keep', lose, true);
                        }
                        """);
        answer(mira).pressSequentially("iliacus");
        assertThat(badge(mira)).hasText("Saved");
        assertThat(stored(school, mira)).isEqualTo(new Typed("iliacus"));
    }

    private static Learner begins(School school) {
        Learner mira = school.newLearner();
        mira.hasAnOutage();
        mira.opens("quiz/muscle-words/muscle-words");
        mira.presses("Start quiz");
        assertThat(title(mira)).containsText("Question 1 of 2");
        assertThat(mira.page().locator(".stem")).isFocused();
        return mira;
    }

    private static void stay(Locator dialog) {
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Stay").setExact(true))
                .click();
    }

    /** As if the learner had begun earlier. */
    private static void endsAt(School school, Learner learner, Instant deadline) {
        int changed =
                school.the(JdbcTemplate.class)
                        .update(
                                "update attempt_event set detail = ? where kind = 'start' and attempt_id = (select id from attempt where public_id = ?)",
                                "{\"deadline\":\"%s\"}".formatted(deadline),
                                id(learner).value());
        assertThat(changed).isEqualTo(1);
    }

    private static void goesBack(Guest guest) {
        guest.page().evaluate("() => window.history.back()");
    }

    private static Locator dialog(Guest guest, String question) {
        return guest.page()
                .getByRole(AriaRole.ALERTDIALOG, new Page.GetByRoleOptions().setName(question));
    }

    private static Locator anyDialog(Guest guest) {
        return guest.page().locator("vaadin-confirm-dialog[opened], vaadin-dialog[opened]");
    }

    private static Locator title(Guest guest) {
        return guest.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private static Locator answer(Guest guest) {
        return guest.page().locator(".question vaadin-text-field input").first();
    }

    private static Locator badge(Guest guest) {
        return guest.page().locator("palpate-saved > span");
    }

    private static AttemptId id(Guest guest) {
        return new AttemptId(guest.address().replaceAll("^attempt/|[?#].*", ""));
    }

    private static Response stored(School school, Learner learner) {
        return school.attempts().see(learner.id(), id(learner)).response();
    }
}
