package org.palpate.browser.days;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.palpate.browser.InABrowser;
import org.palpate.browser.Inspection;
import org.palpate.browser.Instructor;
import org.palpate.browser.Learner;
import org.palpate.browser.School;

/**
 * An instructor gives one learner another date, an attempt and a comment, excuses them, and then
 * moves and deletes what the class has; the learner sees each of it.
 */
@InABrowser
class OneLearnerAndSeveralTest {

    private static final String COMMENT = "Get well soon, and take your time.";

    private final Inspection inspection = new Inspection();

    @Test
    void fromTheGradesCellToTheLearnersTodayAndForAllAtOnce(School school) {
        Instructor ada = school.newAdministrator();
        Learner ben = school.newcomer("Ben Okoro");
        ben.hasAccount();
        ben.signsIn();
        ada.makesTheClass("Spring term");
        ben.opens(ada.joinLink());
        ben.presses("Join the class");
        ada.assignsTheQuizOf(school.hipFlexors().title());
        assertThat(ada.row(ben.name())).containsText("Not begun");
        String group = ada.address();

        ada.opens(group + "/gradebook");
        ada.page().locator("a.grade").first().click();
        ada.seesThePage(ben.name());
        String work = ada.address();
        typesADay(ada, LocalDate.now().plusDays(20));
        ada.types("Extra attempts", "1");
        ada.types("Comment for the learner", COMMENT);
        ada.presses("Save for this learner");
        ada.sees("Set by Ada Admin");
        inspection.of("what one learner is given", ada);

        ben.follows("Today");
        ben.sees("Your instructor has set these dates for you.");
        ben.sees(COMMENT);
        inspection.of("an assignment with a comment", ben);
        ben.opens("quiz/hip-flexors/hip-flexor-quiz");
        ben.sees(COMMENT);

        ada.types("Reason", "Ill for three weeks");
        ada.presses("Excuse");
        ada.sees("excused");
        ben.follows("Today");
        ben.sees("You are excused from this");
        ada.types("Reason", "Back at school");
        ada.presses("Back to what was earned");
        ada.sees("Back at school");
        ada.presses("Take all of it back");
        ada.sees("Taken back by Ada Admin");
        ben.reloads();
        ben.sees("Not begun");
        ben.doesNotSee(COMMENT);
        ben.doesNotSee("You are excused from this");

        ada.opens(group);
        ada.presses("Several at once…");
        ada.presses("Tick all");
        ada.sees(" → ");
        inspection.of("several assignments at once", ada);
        ada.presses("Move the dates");
        isClosed(ada);
        ada.presses("Several at once…");
        ada.choosesInTheForm("Delete them");
        ada.presses("Tick all");
        ada.presses("Delete…");
        ada.sees("Attempts already made stay with their learners.");
        ada.presses("Delete");
        ada.sees("Nothing assigned");
        ada.opens(work);
        ada.findsNothing();
        ben.reloads();
        ben.sees("Join a class");
        ben.doesNotSee("Assigned to you");
        inspection.findsNothing();
    }

    /** As people write a day and a time, whatever the school's country. */
    private static void typesADay(Instructor ada, LocalDate day) {
        Locator date = ada.field("Due for this learner, date");
        date.fill(DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH).format(day));
        date.press("Enter");
        Locator time = ada.field("Due for this learner, time");
        time.fill("18:00");
        time.press("Tab");
        assertThat(time.inputValue()).isNotEmpty();
    }

    private static void isClosed(Instructor ada) {
        assertThat(ada.button("Move the dates")).hasCount(0);
    }
}
