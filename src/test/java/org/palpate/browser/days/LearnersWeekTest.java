package org.palpate.browser.days;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.palpate.attempt.AttemptId;
import org.palpate.attempt.AttemptState;
import org.palpate.attempt.Attempts;
import org.palpate.attempt.Attempts.Command;
import org.palpate.attempt.CommandId;
import org.palpate.browser.Guest;
import org.palpate.browser.Hand;
import org.palpate.browser.InABrowser;
import org.palpate.browser.Inspection;
import org.palpate.browser.Keyboard;
import org.palpate.browser.Learner;
import org.palpate.browser.Mistakes;
import org.palpate.browser.Mouse;
import org.palpate.browser.OpenQuiz;
import org.palpate.browser.School;
import org.palpate.browser.Touch;
import org.palpate.content.LearningModule;
import org.palpate.content.LearningModules;
import org.palpate.progress.Readings;
import org.palpate.quiz.marking.ModelAnswer;
import org.palpate.quiz.question.Question;
import org.palpate.recall.DailyRecall;
import org.palpate.recall.RecallState;
import org.palpate.ui.kit.Pages;

/**
 * A learner's week: daily questions with one that is missed and comes back, the body map, a quiz,
 * one's own practice of what was missed in it, a practice exam, and a certificate that a stranger
 * verifies. The first of each kind is done by hand; what is more of the same goes through the
 * doors, which is quicker.
 */
@InABrowser
class LearnersWeekTest {

    /** More than a session of the daily questions has. */
    private static final int MANY = 60;

    private static final int EXAM = 25;
    private static final int BY_HAND = 3;

    private final Inspection inspection = new Inspection();

    @Test
    void byMouseOnADeskInLight(School school) {
        Learner mira = school.newLearner();
        mira.page().setViewportSize(1440, 900);
        week(school, mira, Mouse::new, inspection::asItIs);
        inspection.findsNothing();
    }

    @Test
    void byTouchOnAPhoneInDark(School school) {
        Learner mira = school.newLearnerOnAPhone();
        mira.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        week(school, mira, Touch::new, inspection::asItIs);
        inspection.findsNothing();
    }

    @Test
    void byTheKeysAlone(School school) {
        week(school, school.newLearner(), Keyboard::new, (what, who) -> {});
    }

    private static void week(
            School school,
            Learner mira,
            BiFunction<Page, LearningModule, Hand> hands,
            BiConsumer<String, Guest> look) {
        school.the(Readings.class)
                .markRead(
                        mira.id(),
                        school.hipFlexors().key(),
                        school.hipFlexors().lessons().getFirst().key());
        school.the(DailyRecall.class).settle(mira.id(), DailyRecall.FEWEST_MINUTES, Set.of());
        var days = new Week(school, mira, hands, look);
        days.missesADailyQuestionAndItReturns();
        days.seesTheBodyMap();
        String result = days.takesTheQuizWithOneMistake();
        days.practicesWhatWasMissed();
        days.takesAPracticeExam();
        days.getsACertificateThatAStrangerVerifies(result);
    }

    /** Its days, done with one kind of hand. */
    private record Week(
            School school,
            Learner mira,
            BiFunction<Page, LearningModule, Hand> hands,
            BiConsumer<String, Guest> look) {

        void missesADailyQuestionAndItReturns() {
            mira.opens(Pages.HOME);
            assertThat(mira.link("Start")).isVisible();
            looksAt("Today with daily questions");
            presses(mira.link("Start"));
            String missed = dailyStem();
            looksAt("a daily question");
            answersDaily(false);
            mira.sees("It comes back in this session.");
            looksAt("a daily question that was missed");
            presses(mira.button("Next question"));
            assertThat(mira.button("Check")).isVisible();
            answersDailyThroughTheDoorUntil(missed);
            mira.reloads();
            assertThat(mira.page().locator(".daily .stem")).hasText(missed);
            answersDaily(true);
            answersDailyThroughTheDoorUntil("");
            mira.reloads();
            mira.seesThePage("Done for today");
            looksAt("the end of the daily questions");
        }

        private String dailyStem() {
            Locator stem = mira.page().locator(".daily .stem");
            stem.waitFor();
            return stem.textContent();
        }

        private void answersDaily(boolean right) {
            String stem = dailyStem();
            Question question =
                    school.hipFlexors()
                            .questions()
                            .filter(one -> one.stem().equals(stem))
                            .findFirst()
                            .orElseThrow(() -> new AssertionError("Not asked: " + stem));
            hand().answers(
                            question,
                            right
                                    ? ModelAnswer.of(question)
                                    : Mistakes.in(question, school.hipFlexors()));
            presses(mira.button("Check"));
            Pattern verdict = Pattern.compile("^[✓◐✗] ");
            assertThat(
                            mira.page()
                                    .getByRole(
                                            AriaRole.HEADING,
                                            new Page.GetByRoleOptions().setName(verdict)))
                    .isVisible();
        }

        /** Until a question is asked, or the session is over. */
        private void answersDailyThroughTheDoorUntil(String stem) {
            DailyRecall daily = school.the(DailyRecall.class);
            RecallState state = daily.see(mira.id(), Set.of());
            for (int i = 0; i < MANY && state.question() != null; i++) {
                RecallState.Current current = state.question();
                Question question =
                        current.card()
                                .asQuestion()
                                .flatMap(current.module()::question)
                                .orElseThrow();
                if (question.stem().equals(stem)) {
                    return;
                }
                daily.answer(
                        mira.id(),
                        CommandId.fresh(),
                        state.session(),
                        state.place(),
                        current.card(),
                        ModelAnswer.of(question),
                        null,
                        Duration.ofSeconds(5));
                state = daily.see(mira.id(), Set.of());
            }
            assertThat(state.isOver()).isEqualTo(stem.isEmpty());
        }

        void seesTheBodyMap() {
            mira.opens(Pages.PROGRESS);
            mira.sees("What you are likely to recall today");
            looksAt("Progress");
            presses(mira.page().locator(".body-map-frame > .folded > summary"));
            Locator structure = mira.page().locator(".body-map-press").first();
            presses(structure);
            Locator told = mira.page().locator(".body-map-told");
            assertThat(told.locator("h3")).hasText(structure.textContent());
            assertThat(told).isInViewport();
            looksAt("a structure of the body map");
        }

        /** Gives the address of its result. */
        String takesTheQuizWithOneMistake() {
            mira.opens("quiz/hip-flexors/hip-flexor-quiz");
            assertThat(mira.button("Start quiz")).isVisible();
            looksAt("a quiz before it begins");
            presses(mira.button("Start quiz"));
            OpenQuiz quiz = new OpenQuiz(mira, hand());
            looksAt("a question of a quiz");
            quiz.answersWrongly().goesOn().answersRightly();
            answersTheRestThroughTheDoor();
            new OpenQuiz(mira, hand()).finishes();
            looksAt("the result of a quiz");
            return mira.address();
        }

        void practicesWhatWasMissed() {
            presses(mira.link("Practice what you missed"));
            mira.seesThePage("My own practice");
            mira.sees("1 question fits, and you get it.");
            looksAt("one's own practice");
            presses(mira.button("Start practicing"));
            OpenQuiz practice = new OpenQuiz(mira, hand());
            looksAt("a question of one's own practice");
            practice.answersAllThatFollow();
            presses(mira.button("Finish"));
            mira.page().waitForURL("**/attempt/*/result");
            looksAt("the result of one's own practice");
        }

        void takesAPracticeExam() {
            mira.opens(Pages.PRACTICE_EXAM);
            assertThat(mira.page().getByLabel(Pattern.compile("^25 questions"))).isChecked();
            looksAt("a practice exam before it begins");
            presses(mira.button("Start the exam"));
            for (int place = 1; place <= BY_HAND; place++) {
                OpenQuiz exam = new OpenQuiz(mira, hand()).isAt(place);
                assertThat(mira.button("Previous")).isHidden();
                if (place == 1) {
                    looksAt("a question of a practice exam");
                }
                AttemptState page = school.attempts().see(mira.id(), attempt());
                LearningModule module = moduleOf(page);
                hands.apply(mira.page(), module)
                        .answers(questionOf(page), ModelAnswer.of(questionOf(page)));
                exam.isSaved();
                if (place < BY_HAND) {
                    presses(mira.button("Next question"));
                }
            }
            answersTheRestThroughTheDoor();
            new OpenQuiz(mira, hand()).isAt(EXAM);
            presses(mira.button("Finish"));
            mira.page().waitForURL("**/attempt/*/result");
            mira.sees("How it went in each domain");
            looksAt("the result of a practice exam");
        }

        /** Which attempt is in front. */
        private AttemptId attempt() {
            return new AttemptId(mira.address().replaceAll(".*/", ""));
        }

        private LearningModule moduleOf(AttemptState page) {
            return school.the(LearningModules.class).at(page.taken().revision());
        }

        private Question questionOf(AttemptState page) {
            return moduleOf(page).question(page.asked().key()).orElseThrow();
        }

        /** Rightly, from the question after this one on; then looks at the page again. */
        private void answersTheRestThroughTheDoor() {
            Attempts attempts = school.attempts();
            AttemptState page = attempts.see(mira.id(), attempt());
            while (!page.isLast()) {
                page =
                        attempts.move(
                                mira.id(), page.id(), Command.after(page), page.position() + 1);
                page =
                        attempts.save(
                                mira.id(),
                                page.id(),
                                Command.after(page),
                                page.asked().key(),
                                ModelAnswer.of(questionOf(page)),
                                null);
            }
            mira.reloads();
        }

        void getsACertificateThatAStrangerVerifies(String result) {
            mira.opens(result);
            // Its whole name says for what.
            presses(
                    mira.page()
                            .getByRole(
                                    AriaRole.BUTTON,
                                    new Page.GetByRoleOptions().setName("Get the certificate")));
            mira.seesThePage("Certificate: " + school.hipFlexors().title());
            looksAt("one's own certificate");
            Download pdf =
                    mira.page().waitForDownload(() -> presses(mira.link("Download the PDF")));
            assertThat(pdf.path()).isNotEmptyFile();

            Guest stranger = school.newGuest();
            Response answer = stranger.page().navigate(school.address(mira.address()));
            assertThat(answer.headerValue("X-Robots-Tag")).isEqualTo("noindex");
            stranger.seesThePage("Certificate: " + school.hipFlexors().title());
            stranger.sees("This certificate is genuine.");
            stranger.sees(mira.name());
            look.accept("a certificate as a stranger sees it", stranger);
        }

        /** For what is of the module on the hip flexors, or of none. */
        private Hand hand() {
            return hands.apply(mira.page(), school.hipFlexors());
        }

        private void presses(Locator what) {
            assertThat(what.first()).isVisible();
            hand().presses(what.first());
        }

        private void looksAt(String what) {
            assertThat(mira.page().locator("h1").first()).isVisible();
            look.accept(what, mira);
        }
    }
}
