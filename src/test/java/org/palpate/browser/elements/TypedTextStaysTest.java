package org.palpate.browser.elements;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.palpate.attempt.AttemptId;
import org.palpate.attempt.CommandId;
import org.palpate.browser.Guest;
import org.palpate.browser.InABrowser;
import org.palpate.browser.Instructor;
import org.palpate.browser.Learner;
import org.palpate.browser.School;
import org.palpate.ui.kit.Pages;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is typed is told to the server before a key does anything, and thrown away by no slip. */
@InABrowser
class TypedTextStaysTest {

    private static final String NOTE = "I think the key is wrong.";

    @Test
    void aNoteStaysAfterEscapeAndAClickBeside(School school) {
        Learner learner = school.newLearner();
        Page page = atAQuestion(school, learner);
        Locator text =
                page.getByRole(AriaRole.TEXTBOX, labeled("What should your instructor know"));
        page.locator(".note-button").click();
        text.pressSequentially(NOTE);

        // Straight from the field, whose value the server does not have yet.
        page.keyboard().press("Escape");
        goesBackByMouse(learner);
        assertThat(text).hasValue(NOTE);
        assertThat(text).isFocused();

        page.keyboard().press("End");
        page.keyboard().type(" Or not");
        page.keyboard().press("Escape");
        goesBackByKeyboard(learner);
        assertThat(text).hasValue(NOTE + " Or not");

        page.mouse().click(3, 3);
        assertThat(text).hasValue(NOTE + " Or not");

        learner.presses("Leave the note");
        assertThat(text).isHidden();
        page.locator(".note-button").click();
        assertThat(text).hasValue(NOTE + " Or not");
        page.keyboard().press("Escape");
        assertThat(text).isHidden();

        learner.reloads();
        page.locator(".note-button").click();
        assertThat(text).hasValue(NOTE + " Or not");
    }

    @Test
    void everyKindOfFieldInADialogKeepsWhatWasTyped(School school) {
        Instructor ada = school.stranger("Ada Admin");
        ada.setsTheSchoolUp();
        ada.opens(Pages.TEACH);
        ada.card("Hip and back, autumn group").getByRole(AriaRole.LINK).click();
        ada.opensTheAssignDialog();
        staysInTheField(ada, ada.field("Opens, time"), "8:30 am", "0?8:30.*");
        staysInTheCalendarsField(ada);
        throwsItAway(ada, ada.field("Opens, time"));

        ada.follows("Settings");
        ada.presses("New group");
        staysInTheField(ada, ada.field("Name of the group"), "Mondays", "Mondays");
        throwsItAway(ada, ada.field("Name of the group"));

        // A field in which nobody was chosen has nothing entered.
        ada.presses("New group");
        ada.field("Learners").focus();
        ada.page().keyboard().press("Escape");
        assertThat(ada.field("Name of the group")).hasCount(0);
    }

    @Test
    void enterInAFieldSendsWhatStandsInIt(School school) {
        Instructor ada = school.newAdministrator();
        ada.opens(Pages.TEACH);
        ada.field("Name of the class").pressSequentially("Spring term");
        ada.page().keyboard().press("Enter");
        ada.seesThePage("Spring term");
        String code = ada.joinLink().replaceAll(".*/", "");

        Learner ben = school.newLearner();
        ben.opens(Pages.HOME);
        ben.field("Join code").pressSequentially(code);
        ben.page().keyboard().press("Enter");
        ben.seesThePage("Join Spring term");
    }

    /** A note that could not be kept is not thrown away with its dialog. */
    @Test
    void aNoteThatCannotBeSavedStaysInItsDialog(School school) {
        Learner learner = school.newLearner();
        Page page = atAQuestion(school, learner);
        Locator text =
                page.getByRole(AriaRole.TEXTBOX, labeled("What should your instructor know"));
        page.locator(".note-button").click();
        text.pressSequentially(NOTE);
        JdbcTemplate database = school.the(JdbcTemplate.class);
        database.execute("alter table attempt_event rename to attempt_event_away");
        try {
            learner.presses("Leave the note");
            learner.sees("Your note is not saved; the words below the question say why.");
            assertThat(text).hasValue(NOTE);
        } finally {
            database.execute("alter table attempt_event_away rename to attempt_event");
        }
        learner.presses("Leave the note");
        assertThat(text).isHidden();
        learner.reloads();
        page.locator(".note-button").click();
        assertThat(text).hasValue(NOTE);
    }

    /** A note is kept in the tab until it is sent: through a reload and an ended session. */
    @Test
    void aNoteThatWasNotSentComesBack(School school) {
        Learner learner = school.newLearner();
        Page page = atAQuestion(school, learner);
        Locator text =
                page.getByRole(AriaRole.TEXTBOX, labeled("What should your instructor know"));
        page.locator(".note-button").click();
        text.pressSequentially(NOTE);

        learner.reloads();
        assertThat(page.locator("palpate-unsent")).hasText("Not sent yet");
        page.locator(".note-button").click();
        assertThat(text).hasValue(NOTE);
        learner.sees("What you had entered here is back. It is not sent yet.");

        text.press("End");
        text.pressSequentially(" Or not");
        learner.losesTheSession();
        learner.presses("Leave the note");
        learner.signsInHere();
        page.locator(".note-button").click();
        assertThat(text).hasValue(NOTE + " Or not");
        learner.presses("Leave the note");
        assertThat(text).isHidden();

        learner.reloads();
        assertThat(page.locator("palpate-unsent")).hasText("");
        page.locator(".note-button").click();
        assertThat(text).hasValue(NOTE + " Or not");
    }

    /** A dialog stays over no page but its own, and is not left for another without a word. */
    @Test
    void aDialogGoesWithItsPage(School school) {
        Learner learner = school.newLearner();
        learner.opens(Pages.HOME);
        Page page = atAQuestion(school, learner);
        Locator text =
                page.getByRole(AriaRole.TEXTBOX, labeled("What should your instructor know"));
        page.locator(".note-button").click();
        text.pressSequentially(NOTE);
        page.goBack();
        assertThat(text).isHidden();

        Instructor ada = school.newAdministrator();
        ada.opens(Pages.TEACH);
        ada.types("Name of the class", "Spring term");
        ada.presses("Make class");
        ada.seesThePage("Spring term");
        ada.opensTheAssignDialog();
        Locator name = ada.field("Opens, time");
        name.fill("");
        name.pressSequentially("8:30 am");
        ada.page().evaluate("() => history.back()");
        goesBackByMouse(ada);
        assertThat(name).hasValue(Pattern.compile("0?8:30.*"));
        ada.page().evaluate("() => history.back()");
        ada.button("Throw away").click();
        assertThat(name).hasCount(0);
        ada.page().waitForURL("**/" + Pages.TEACH);
    }

    /** The browser itself asks before it throws away what stands in a dialog. */
    @Test
    void theBrowserAsksBeforeAFilledDialogIsLeft(School school) {
        Instructor ada = school.newAdministrator();
        ada.opens(Pages.TEACH);
        ada.types("Name of the class", "Spring term");
        ada.presses("Make class");
        ada.seesThePage("Spring term");
        ada.opensTheAssignDialog();
        assertEquals(false, asksBeforeLeaving(ada));
        ada.field("Opens, time").fill("8:30 am");
        assertEquals(true, asksBeforeLeaving(ada));
        throwsItAway(ada, ada.field("Opens, time"));
        assertEquals(false, asksBeforeLeaving(ada));
    }

    private static boolean asksBeforeLeaving(Guest guest) {
        return (boolean)
                guest.page()
                        .evaluate(
                                "() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))");
    }

    /** What could not be done is not done; the button is there for the next try. */
    @Test
    void whatBrokeCanBePressedAgain(School school) {
        Instructor ada = school.newAdministrator();
        ada.opens(Pages.TEACH);
        ada.types("Name of the class", "Spring term");
        JdbcTemplate database = school.the(JdbcTemplate.class);
        database.execute("alter table school_class rename to school_class_away");
        try {
            ada.presses("Make class");
            ada.sees("Something broke on our side.");
        } finally {
            database.execute("alter table school_class_away rename to school_class");
        }
        ada.presses("Make class");
        ada.seesThePage("Spring term");
    }

    private static Page atAQuestion(School school, Learner learner) {
        AttemptId attempt =
                school.attempts().start(learner.id(), school.hipFlexors().key(), CommandId.fresh());
        learner.opens(Pages.attempt(attempt));
        return learner.page();
    }

    private static void staysInTheField(Guest guest, Locator field, String typed, String read) {
        field.fill("");
        field.pressSequentially(typed);
        guest.page().keyboard().press("Escape");
        goesBackByMouse(guest);
        assertThat(field).hasValue(Pattern.compile(read));
        staysAfterTheField(guest, field, typed, read);
    }

    /** Escape in the field of a day belongs to its calendar, so it comes from the field beside. */
    private static void staysInTheCalendarsField(Guest guest) {
        Locator day = guest.field("Closes, date");
        day.click();
        day.pressSequentially("no day at all");
        guest.field("Closes, time").click();
        guest.page().keyboard().press("Escape");
        goesBackByMouse(guest);
        assertThat(day).hasValue("no day at all");
    }

    private static void staysAfterTheField(Guest guest, Locator field, String typed, String read) {
        field.fill("");
        field.pressSequentially(typed);
        guest.page().keyboard().press("Tab");
        guest.page().keyboard().press("Escape");
        goesBackByKeyboard(guest);
        assertThat(field).hasValue(Pattern.compile(read));
    }

    private static void throwsItAway(Guest guest, Locator field) {
        field.focus();
        guest.page().keyboard().press("Escape");
        guest.button("Throw away").click();
        assertThat(field).hasCount(0);
    }

    private static void goesBackByMouse(Guest guest) {
        Locator back = guest.button("Go back to it");
        back.click();
        assertThat(back).isHidden();
    }

    /** Escape leaves the question, and what stands behind it stays. */
    private static void goesBackByKeyboard(Guest guest) {
        Locator back = guest.button("Go back to it");
        assertThat(back).isFocused();
        guest.page().keyboard().press("Escape");
        assertThat(back).isHidden();
    }

    private static Page.GetByRoleOptions labeled(String words) {
        return new Page.GetByRoleOptions().setName(words);
    }
}
