package org.palpate.browser.days;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.palpate.browser.InABrowser;
import org.palpate.browser.Instructor;
import org.palpate.browser.Learner;
import org.palpate.browser.School;

@InABrowser
class InstructorsDayTest {

    private static final String SAMPLE = "Hip and back, autumn group";

    @Test
    void fromTheSetupLinkToTheFirstGrades(School school) {
        Instructor ada = school.stranger("Ada Admin");
        String link = school.setupLink();
        ada.setsTheSchoolUp();
        ada.opens(link);
        ada.findsNothing();

        ada.follows("Teach");
        assertThat(ada.card(SAMPLE)).isVisible();
        ada.makesTheClass("Spring term, group A");
        ada.sees("Nobody has joined yet");
        ada.assignsTheQuizOf(school.hipFlexors().title());
        assertThat(ada.card("Hip Flexor quiz")).containsText("Due ");

        Learner ben = school.newcomer("Ben Okoro");
        ben.opens(ada.joinLink());
        ben.follows("Make one");
        ben.signsUp();
        ben.seesThePage("Join Spring term, group A");
        ben.presses("Join the class");
        ben.seesThePage("You are in Spring term, group A now");
        ben.follows("To Today");
        ben.seesThePage("Today");
        assertThat(ben.card("Hip Flexor quiz")).containsText("due in 7 days");
        assertThat(ada.row("Ben Okoro")).containsText("Not begun");

        marksThePage(ada);
        ben.card("Hip Flexor quiz").getByRole(AriaRole.LINK).click();
        ben.sees("Assigned by Spring term, group A. Due ");
        ben.presses("Start quiz");
        assertThat(ada.row("Ben Okoro")).containsText("In progress");
        ben.quiz().answersAllThatFollow().finishes();
        assertThat(ada.row("Ben Okoro").getByRole(AriaRole.CELL).first()).containsText("100 %");
        assertThat(ada.row("Ben Okoro")).containsText("✓ Done");
        seesThatThePageWasNeverLoadedAnew(ada);
        ben.follows("Today");
        assertThat(ben.card("Hip Flexor quiz")).containsText("✓ Done");

        ada.follows("Office");
        ada.presses("Remove the sample class");
        Locator ask = ada.page().getByRole(AriaRole.ALERTDIALOG);
        ask.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Remove").setExact(true))
                .click();
        assertThat(ada.button("Add a sample class")).isVisible();
        ada.doesNotSee("sample.invalid");
        ada.follows("Teach");
        assertThat(ada.card("Spring term, group A")).isVisible();
        ada.doesNotSee(SAMPLE);
    }

    private static void marksThePage(Instructor ada) {
        ada.page().evaluate("window.stillHere = true");
    }

    private static void seesThatThePageWasNeverLoadedAnew(Instructor ada) {
        assertThat(ada.page().evaluate("window.stillHere")).isEqualTo(true);
    }
}
