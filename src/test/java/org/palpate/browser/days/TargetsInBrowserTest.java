package org.palpate.browser.days;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.palpate.browser.InABrowser;
import org.palpate.browser.Inspection;
import org.palpate.browser.Instructor;
import org.palpate.browser.Learner;
import org.palpate.browser.School;
import org.palpate.classroom.ClassId;
import org.palpate.ui.kit.Pages;

/**
 * What a class is to remember: set by its instructor for everybody and for one learner, and where
 * that learner sees it.
 */
@InABrowser
class TargetsInBrowserTest {

    private final Inspection inspection = new Inspection();

    @Test
    void forTheClassAndForOneLearner(School school) {
        Instructor ada = school.newAdministrator();
        Learner mira = school.newLearner();
        Learner nils = school.newLearner();
        ClassId spring = school.classes().make(ada.id(), "Spring term");
        String code = school.classes().find(ada.id(), spring).joinCode();
        school.classes().join(mira.id(), code);
        school.classes().join(nils.id(), code);
        school.isOpenToAnybody();

        ada.opens(Pages.schoolClass(spring));
        ada.seesThePage("Spring term");
        sets(ada, school, "Remembered on a day", null);
        ada.sees("at 85 % until");
        assertThat(ada.page().getByText("For the whole class").first()).isVisible();
        sets(ada, school, "Right on 3 different days", mira.name());
        ada.sees("right on 3 different days until");
        assertThat(ada.page().getByText("For " + mira.name()).first()).isVisible();
        ada.page().getByText("Who is where").first().click();
        assertThat(ada.page().getByText("Too few answers").first()).isVisible();
        inspection.of("a class with targets", ada);

        mira.opens(Pages.HOME);
        mira.sees("right on 3 different days until");
        mira.sees("a day.");
        inspection.of("Today with targets", mira);
        mira.opens(Pages.PROGRESS);
        assertThat(mira.section("Targets").getByRole(AriaRole.ROW)).hasCount(3);
        inspection.of("Progress with targets", mira);
        nils.opens(Pages.PROGRESS);
        assertThat(nils.section("Targets").getByRole(AriaRole.ROW)).hasCount(2);
        inspection.findsNothing();
    }

    private void sets(Instructor ada, School school, String kind, String learner) {
        ada.presses("Set a target");
        Locator dialog = ada.page().getByRole(AriaRole.DIALOG);
        assertThat(dialog.getByText("What is to be reached").first()).isVisible();
        picks(ada, "Module", school.hipFlexors().title());
        picks(ada, "What is to be reached", kind);
        if (learner != null) {
            dialog.getByLabel("Chosen learners").check();
            Locator field = dialog.getByRole(AriaRole.COMBOBOX).and(dialog.getByLabel("Learners"));
            field.pressSequentially(learner);
            ada.page()
                    .getByRole(AriaRole.OPTION)
                    .filter(new Locator.FilterOptions().setHasText(learner))
                    .first()
                    .click();
            field.press("Tab");
            assertThat(dialog.getByText("1 of 2 chosen").first()).isVisible();
        }
        ada.sees("Somebody who has answered none of the");
        inspection.of("setting a target: " + kind, ada);
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Set the target"))
                .click();
        assertThat(dialog).isHidden();
    }

    private static void picks(Instructor ada, String list, String choice) {
        ada.page().getByRole(AriaRole.BUTTON).and(ada.page().getByLabel(list)).click();
        ada.page()
                .getByRole(
                        AriaRole.OPTION, new Page.GetByRoleOptions().setName(choice).setExact(true))
                .click();
    }
}
