package org.palpate.browser.days;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.palpate.browser.InABrowser;
import org.palpate.browser.Learner;
import org.palpate.browser.Mistakes;
import org.palpate.browser.OpenQuiz;
import org.palpate.browser.School;
import org.palpate.content.LearningModule;
import org.palpate.content.Lesson;
import org.palpate.quiz.Feedback;
import org.palpate.quiz.Remark;
import org.palpate.quiz.question.Hotspot;
import org.palpate.quiz.question.MultipleResponse;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.Response;
import org.palpate.quiz.question.SingleChoice;
import org.palpate.quiz.question.TrueFalse;
import org.palpate.ui.kit.Pages;

@InABrowser
public class LearnersDayTest {

    @Test
    void fromSigningUpToTheFirstProgress(School school) {
        Learner mira = school.newcomer("Mira Lind");
        mira.opens(Pages.HOME);
        mira.follows("Sign in");
        mira.follows("Make one");
        mira.signsUp();
        mira.seesThePage("Today");
        mira.sees("Nothing waits for you");

        LearningModule module = school.hipFlexors();
        readsTheFirstLesson(mira, module);

        mira.follows("Take the quiz");
        mira.presses("Start quiz");
        OpenQuiz quiz =
                mira.quiz()
                        .answersUntilAskedFor(question ->
                                question instanceof SingleChoice
                                        || question instanceof MultipleResponse
                                        || question instanceof TrueFalse
                                        || question instanceof Hotspot);
        Question missed = quiz.question();
        Response mistake = Mistakes.in(missed, module);
        quiz.answers(mistake).checks().goesOn();
        reloadsInTheMiddle(mira, quiz);
        quiz.answersAllThatFollow().finishes();

        mira.sees("11 of 12 questions right");
        mira.sees("✓ Passed");
        assertThat(mira.page().getByRole(AriaRole.IMG, named("Grade 91.7 %, 70 % passes")))
                .isVisible();
        seesWhatWasChosen(mira);
        seesWhyItWasWrong(mira, missed, mistake);
        seesTheProgress(mira, module);
    }

    private static void readsTheFirstLesson(Learner mira, LearningModule module) {
        Lesson lesson = module.lessons().getFirst();
        mira.follows("Choose a module");
        mira.seesThePage("Modules");
        mira.card(module.title()).getByRole(AriaRole.LINK).click();
        mira.seesThePage(module.title());
        Locator line =
                mira.section("Lessons")
                        .getByRole(AriaRole.LISTITEM)
                        .filter(new Locator.FilterOptions().setHasText(lesson.title()));
        assertThat(line.getByRole(AriaRole.IMG)).hasAccessibleName("Not read yet");
        mira.hasReadNearlyAll(module.key(), lesson);
        line.getByRole(AriaRole.LINK).click();
        mira.readsToTheEnd(lesson);
        mira.link(module.title()).first().click();
        assertThat(line.getByRole(AriaRole.IMG)).hasAccessibleName("Read");
    }

    /** The same question is there again, the same answer in it, and the word that it is saved. */
    private static void reloadsInTheMiddle(Learner mira, OpenQuiz quiz) {
        quiz.answersUntilAskedFor(question ->
                question instanceof SingleChoice
                        || question instanceof TrueFalse
                        || question instanceof MultipleResponse);
        quiz.answersRightly();
        String before = quiz.asReadOut();
        assertThat(before).contains("[checked]", "Saved");
        int place = quiz.place();
        mira.reloads();
        quiz.isAt(place).isSaved();
        assertThat(quiz.asReadOut()).isEqualTo(before);
        quiz.checks();
        assertThat(quiz.verdict()).hasText("✓ Right");
        quiz.goesOn();
    }

    /** In every question with radio buttons, the one that was chosen is still chosen. */
    private static void seesWhatWasChosen(Learner mira) {
        Locator withRadios =
                mira.section("Your answers")
                        .getByRole(AriaRole.GROUP)
                        .filter(
                                new Locator.FilterOptions()
                                        .setHas(mira.page().getByRole(AriaRole.RADIO)));
        withRadios.first().waitFor();
        for (Locator question : withRadios.all()) {
            var chosen = new Locator.GetByRoleOptions().setChecked(true);
            assertThat(question.getByRole(AriaRole.RADIO, chosen)).hasCount(1);
        }
    }

    private static void seesWhyItWasWrong(Learner mira, Question missed, Response mistake) {
        Feedback feedback = Feedback.on(missed, mistake);
        Locator review = mira.card(missed.stem());
        assertThat(review).containsText("✗ Not right");
        assertThat(answer(review, "Your answer")).hasText(given(feedback), ignoringCase());
        assertThat(answer(review, "Right answer")).hasText(feedback.rightAnswer(), ignoringCase());
        assertThat(review).containsText(feedback.explanation().replace("*", ""));
        assertThat(review).containsText("Source: " + feedback.source());

        readsItAgain(mira, review, feedback);
    }

    /** The paragraph opens beside the answer, and closing it leads back to the link. */
    private static void readsItAgain(Learner mira, Locator review, Feedback feedback) {
        Locator again =
                review.getByRole(
                        AriaRole.LINK, new Locator.GetByRoleOptions().setName("Read it again"));
        assertThat(again)
                .hasAttribute(
                        "href",
                        Pages.paragraph(mira.school().hipFlexors().key(), feedback.section()));
        again.click();
        String anchor = feedback.section().substring(feedback.section().indexOf('#'));
        Locator paragraph = mira.page().getByRole(AriaRole.DIALOG).locator(anchor);
        assertThat(paragraph).isInViewport();
        assertThat(paragraph).isFocused();
        mira.page().keyboard().press("Escape");
        assertThat(mira.page().getByRole(AriaRole.DIALOG)).isHidden();
        assertThat(again).isFocused();
    }

    private static Locator answer(Locator review, String term) {
        return review.locator("dt:text-is('%s') + dd".formatted(term));
    }

    private static String given(Feedback feedback) {
        return feedback.remarks().stream()
                .map(Remark::given)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions
            ignoringCase() {
        return new com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions()
                .setIgnoreCase(true);
    }

    private static void seesTheProgress(Learner mira, LearningModule module) {
        mira.follows("Progress");
        mira.seesThePage("Progress");
        assertThat(
                        mira.section("Modules")
                                .getByRole(AriaRole.ROW)
                                .filter(new Locator.FilterOptions().setHasText(module.title()))
                                .getByRole(AriaRole.CELL))
                .hasText(
                        new String[] {"1 of %d".formatted(module.lessons().size()), "1", "91.7 %"});
        Locator quiz = mira.section("Hip Flexor quiz");
        assertThat(quiz.getByRole(AriaRole.IMG)).isVisible();
        assertThat(quiz.getByRole(AriaRole.TABLE).getByRole(AriaRole.ROW)).hasCount(2);
        assertThat(mira.row("Attempt 1").getByRole(AriaRole.CELL).last()).hasText("91.7 %");
        mira.follows("Attempt 1");
        mira.seesThePage("Hip Flexor quiz: your result");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
