package org.palpate.browser.days;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.palpate.browser.InABrowser;
import org.palpate.browser.Inspection;
import org.palpate.browser.Instructor;
import org.palpate.browser.Keyboard;
import org.palpate.browser.Learner;
import org.palpate.browser.School;
import org.palpate.ui.kit.Pages;

/** A forgotten password, the list of people, one's own data, and a roster that asks. */
@InABrowser
class PeopleInTheOfficeTest {

    private static final String FRESH = "velvet-harbour-piano";

    private final Inspection inspection = new Inspection();

    @Test
    void aForgottenPasswordHasAWayBackOnAPhone(School school) {
        Instructor ada = school.newAdministrator();
        Learner mira = school.newLearnerOnAPhone();
        ada.opens(Pages.PEOPLE);
        ada.seesThePage("People");
        inspection.of("everybody", ada);
        ada.follows(mira.name());
        ada.seesThePage(mira.name());
        inspection.of("one account", ada);
        var keyboard = new Keyboard(ada.page(), school.hipFlexors());
        keyboard.presses(ada.button("Make a password link"));
        ada.field("Password link").waitFor();
        String link = ada.field("Password link").inputValue();
        inspection.of("a password link", ada);

        mira.losesTheSession();
        mira.opens(link);
        mira.seesThePage("Choose a new password");
        inspection.of("choosing a new password", mira);
        mira.types("New password", FRESH);
        mira.presses("Set the password");
        mira.seesThePage("Today");

        mira.opens(link);
        mira.seesThePage("This link sets no password any more");
        inspection.of("a used link", mira);
        inspection.findsNothing();
    }

    @Test
    void whoeverIsKeptCanTakeItAllAlongAndGo(School school) {
        school.newAdministrator();
        Learner mira = school.newLearner();
        mira.opens(Pages.ACCOUNT);
        byte[] zip = mira.downloads("Download everything about me");
        assertThat(new String(zip, StandardCharsets.ISO_8859_1)).startsWith("PK");

        mira.presses("Delete my account…");
        mira.sees("Goes for good");
        inspection.of("deleting the own account", mira);
        mira.types("Your password", School.PASSWORD);
        mira.page()
                .getByRole(AriaRole.BUTTON)
                .getByText("Delete my account", exactly())
                .last()
                .click();
        mira.page().waitForURL(url -> !url.contains(Pages.ACCOUNT));
        mira.opens(Pages.ACCOUNT);
        mira.seesThePage("Sign in");
        inspection.findsNothing();
    }

    @Test
    void aRosterAsksWhatItsColumnsAre(School school) {
        Instructor ada = school.newAdministrator();
        ada.opens(Pages.TEACH);
        ada.makesTheClass("Spring term, group A");
        ada.follows("Enroll a list");
        ada.seesThePage("Enroll a list");
        ada.types(
                "Or paste the list here",
                "Wer,Kontakt,Mail\n\"Lind, Mira\",eva@home.org,mira.lind@school.org\n\"Fox, Tom\",jo@home.org,tom.fox@school.org\n\"Bad \"Q\" Line,bad@school.org");
        ada.presses("Show what would happen");
        ada.sees("What the columns are");
        ada.sees("Mira Lind");
        inspection.of("a roster that asks", ada);
        ada.page()
                .getByRole(AriaRole.TEXTBOX)
                .and(ada.page().getByLabel("Name, line 4"))
                .fill("Bad Line");
        ada.page().keyboard().press("Tab");
        ada.presses("Enroll 3 learners");
        ada.sees("3 learners are enrolled.");
        inspection.findsNothing();
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }
}
