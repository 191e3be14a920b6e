package org.palpate.browser.days;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.palpate.browser.InABrowser;
import org.palpate.browser.Instructor;
import org.palpate.browser.Learner;
import org.palpate.browser.OpenQuiz;
import org.palpate.browser.School;
import org.palpate.ui.kit.Pages;

/** Five days at the instructor's desk, from an empty class to a report of it on paper. */
@InABrowser
class InstructorsWeekTest {

    private static final String GROUP = "Spring term, group A";
    private static final String NOTE = "My book gives another answer.";
    private static final String WHY = "Two textbooks differ here.";

    @Test
    void fromAnEmptyClassToItsReport(School school) {
        Instructor ada = school.newAdministrator();
        Learner ben = school.newcomer("Ben Okoro");
        ben.hasAccount();
        ben.signsIn();

        // Monday: a class, a list of learners, an assignment, and more time for one of them.
        ada.makesTheClass(GROUP);
        ada.follows("Enroll a list");
        ada.types("Or paste the list here", "Cleo Marsh, cleo@school.test\nDan, no-address");
        ada.presses("Show what would happen");
        ada.sees("Cleo Marsh");
        ada.presses("Enroll 1 learner");
        ada.follows("To the class");
        ben.opens(ada.joinLink());
        ben.presses("Join the class");
        ada.assignsTheQuizOf(school.hipFlexors().title());
        assertThat(ada.row(ben.name())).containsText("Not begun");
        ada.presses("Change: " + ben.name());
        ada.types("Extra attempts", "2");
        ada.presses("Save");
        assertThat(ada.row(ben.name())).containsText("+2 attempts");
        assertThat(ada.row("Cleo Marsh")).containsText("Invited");
        String group = ada.address();

        // Tuesday: the quiz is taken, watched without names, and a note is left.
        ben.follows("Today");
        ben.card("Hip Flexor quiz").getByRole(AriaRole.LINK).click();
        ben.presses("Start quiz");
        ada.opens(group + "/live");
        ada.sees("1 of 2 learners is taking a quiz.");
        ada.doesNotSee(ben.name());
        OpenQuiz quiz = ben.quiz();
        String stem = quiz.stem();
        quiz.goesOn().answersAllThatFollow().finishesAsItIs();
        ada.sees("Nobody is taking a quiz right now");
        ben.button("Note to the instructor").first().click();
        ben.types("What should your instructor know about this question?", NOTE);
        ben.presses("Leave the note");
        ben.sees(NOTE);

        // Wednesday: what stands behind a grade.
        ada.opens(group + "/gradebook");
        ada.page().getByRole(AriaRole.LINK).getByText("91.7 %").click();
        ada.sees("Attempt 1");
        ada.page().getByText("Answers", exactly()).click();
        ada.sees("Note to you: " + NOTE);

        // Thursday: the note, its question, who would move, and the fixed key.
        ada.opens(Pages.QUESTIONS);
        ada.sees(NOTE);
        ada.follows("The question and its key");
        ada.seesThePage(stem);
        ada.choosesInTheForm("Everybody gets full credit");
        ada.types("Reason", WHY);
        ada.presses("See whose grade changes");
        Locator gradeAndMark = ada.row(ben.name());
        assertThat(gradeAndMark.first()).containsText(GROUP);
        assertThat(gradeAndMark).containsText(new String[] {"100 %", "100 %"});
        ada.presses("Fix the answer key");
        ada.sees("1 attempt was regraded. No grade fell.");
        ben.follows("Today");
        ben.sees("Hip Flexor quiz: 91.7 % → 100 %");
        ben.follows("See the result");
        ben.sees("Your grade was 91.7 %, now it is 100 %.");

        // Friday: what the class knows, a decision by hand, and everything on paper.
        ada.opens(group + "/insight");
        ada.sees(ben.name());
        ada.opens(group + "/gradebook");
        ada.page().getByRole(AriaRole.LINK).getByText("100 %").click();
        ada.types("Grade, 0 to 100", "95");
        ada.types("Reason", "Agreed after a talk");
        ada.presses("Set the grade");
        ada.sees("set by hand");
        ada.opens(group + "/gradebook");
        assertThat(new String(ada.downloads("Download CSV"), StandardCharsets.UTF_8))
                .contains(ben.name(), "95", "Cleo Marsh");
        assertThat(ada.downloads("Download Excel")).startsWith('P', 'K');
        isPdf(ada.downloads("Class report (PDF)"));
        ada.opens(Pages.STATISTICS + "/hip-flexors");
        isPdf(ada.downloads("Questions (PDF)"));
        isPdf(ada.downloads("Answer key (PDF)"));
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }

    private static void isPdf(byte[] file) {
        assertThat(new String(file, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }
}
