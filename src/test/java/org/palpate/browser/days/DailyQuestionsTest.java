package org.palpate.browser.days;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.palpate.attempt.CommandId;
import org.palpate.browser.Guest;
import org.palpate.browser.Hand;
import org.palpate.browser.InABrowser;
import org.palpate.browser.Inspection;
import org.palpate.browser.Keyboard;
import org.palpate.browser.Learner;
import org.palpate.browser.Mistakes;
import org.palpate.browser.Mouse;
import org.palpate.browser.School;
import org.palpate.content.StudyCard;
import org.palpate.content.StudyCards;
import org.palpate.progress.Readings;
import org.palpate.quiz.marking.ModelAnswer;
import org.palpate.quiz.question.Question;
import org.palpate.recall.Cards;
import org.palpate.recall.DailyRecall;
import org.palpate.recall.RecallState;
import org.palpate.recall.StudyAnswers;
import org.palpate.ui.kit.Pages;

/** A whole session of daily questions, by mouse, on a phone and by keyboard alone. */
@InABrowser
public class DailyQuestionsTest {

    private static final int MANY = 60;

    private final Inspection inspection = new Inspection();

    @Test
    void aSessionByMouseAndWhatAxeSeesOfIt(School school) {
        Learner mira = school.newLearner();
        mira.opens(Pages.HOME);
        mira.sees("Nothing to ask today");
        reads(school, mira);
        mira.opens(Pages.HOME);
        mira.sees("questions, about");
        inspection.of("Today with daily questions", mira);
        mira.follows("Start");
        mira.seesThePage("Daily questions");
        mira.page().locator(".daily .stem").waitFor();
        inspection.of("a daily question", mira);
        mira.page().getByLabel("At most").selectOption("5");
        mira.sees("Kept. A daily session has up to 5 minutes");

        Session session = new Session(mira, tab -> new Mouse(tab, school.hipFlexors()));
        String missed = session.stem();
        session.answers(false);
        mira.sees("It comes back in this session.");
        assertThat(mira.page().locator(".feedback .source, .feedback p").first()).isVisible();
        inspection.of("a daily question that was missed", mira);
        session.goesOn();

        String second = session.stem();
        mira.reloads();
        assertThat(session.stem()).isEqualTo(second);
        boolean cameBack = false;
        for (int i = 0; i < MANY && session.goesOn(); i++) {
            cameBack |= session.stem().equals(missed);
            session.answers(true);
        }
        assertThat(cameBack).isTrue();
        mira.seesThePage("Done for today");
        inspection.of("the end of the daily questions", mira);
        mira.presses("Five more");
        assertThat(mira.page().locator(".daily .quiz-head")).containsText("questions");
        mira.follows("Today");
        mira.sees("Daily questions");
        assertThat(school.the(Cards.class).of(mira.id())).isNotEmpty();
        inspection.findsNothing();
    }

    @Test
    void whatIsNotCheckedYetIsThereAgainAfterAReload(School school) {
        Learner mira = school.newLearner();
        reads(school, mira);
        mira.opens(Pages.RECALL);
        Session session = new Session(mira, tab -> new Mouse(tab, school.hipFlexors()));
        session.enters(true);
        mira.page().waitForCondition(() -> !drafts(mira).equals(0));
        mira.reloads();
        mira.sees("What you had entered here is back. It is not checked yet.");
        mira.presses("Check");
        assertThat(mira.heading(2, "✓ Right")).isVisible();
        mira.page().waitForCondition(() -> drafts(mira).equals(0));
        mira.doesNotSee("What you had entered here is back.");
    }

    private static Object drafts(Learner learner) {
        return learner.page()
                .evaluate(
                        "() => Object.keys(localStorage).filter(it => it.startsWith('palpate-draft:')).length");
    }

    @Test
    void aSessionOnAPhone(School school) {
        Learner mira = school.newLearnerOnAPhone();
        reads(school, mira);
        mira.opens(Pages.RECALL);
        takesAll(new Session(mira, tab -> new Mouse(tab, school.hipFlexors())));
        mira.seesThePage("Done for today");
    }

    @Test
    void aSessionByKeyboardAlone(School school) {
        Learner mira = school.newLearner();
        reads(school, mira);
        mira.opens(Pages.RECALL);
        takesAll(new Session(mira, tab -> new Keyboard(tab, school.hipFlexors())));
        mira.seesThePage("Done for today");
    }

    /** Judged once on its own page, it comes back here: by the keys alone, and as axe sees it. */
    @Test
    void aFlashcardByKeyboardAloneAndAfterAReload(School school) {
        Learner mira = school.newLearner();
        StudyCard card = StudyCards.of(school.hipFlexors()).getFirst();
        school.the(StudyAnswers.class)
                .keepFlashcard(
                        mira.id(),
                        CommandId.fresh(),
                        school.hipFlexors().revision(),
                        card.key(),
                        false);
        answersUntilAFlashcard(school, mira);
        mira.opens(Pages.RECALL);
        Page page = mira.page();
        assertThat(page.locator(".daily .stem")).hasText(card.card().question());
        Locator answer = page.locator(".flashcard-answer");
        assertThat(answer).isHidden();
        inspection.of("a flashcard among the daily questions", mira);
        page.locator(".daily .stem").focus();
        page.keyboard().press("Enter");
        assertThat(answer).isVisible();
        assertThat(answer).isFocused();
        inspection.of("a flashcard that was turned", mira);
        // Enter alone judges nothing.
        page.keyboard().press("Enter");
        assertThat(mira.button("Knew it")).isVisible();
        mira.reloads();
        assertThat(page.locator(".daily .stem")).hasText(card.card().question());
        new Keyboard(page, school.hipFlexors()).presses(mira.button("Show the answer"));
        new Keyboard(page, school.hipFlexors()).presses(mira.button("Knew it"));
        assertThat(page.locator(".daily .stem")).not().hasText(card.card().question());
        assertThat(page.locator(".daily .stem")).isFocused();
        assertThat(school.the(Cards.class).of(mira.id()))
                .filteredOn(one -> one.key().asFlashcard().isPresent())
                .singleElement()
                .satisfies(one -> assertThat(one.answers()).isEqualTo(2));
        inspection.findsNothing();
    }

    @Test
    void anotherTabIsToldWhereTheQuestionsStand(School school) {
        Learner mira = school.newLearner();
        reads(school, mira);
        mira.opens(Pages.RECALL);
        Page first = mira.page();
        Session session = new Session(mira, tab -> new Mouse(tab, school.hipFlexors()));
        String stem = session.stem();
        mira.opensInAnotherTab(Pages.RECALL);
        assertThat(session.stem()).isEqualTo(stem);
        session.answers(true);
        mira.turnsTo(first);
        session.gives(true);
        mira.sees("These questions went on in another tab");
        assertThat(mira.page().locator(".stem")).not().hasText(stem);
    }

    @Test
    void aGuestReadsWhatItWouldGive(School school) {
        Guest guest = school.newGuest();
        guest.opens(Pages.RECALL);
        guest.seesThePage("Daily questions");
        guest.sees("With an account you are asked a few questions each day");
        inspection.of("the daily questions of a guest", guest);
        inspection.findsNothing();
        guest.presses("Sign up");
        guest.seesThePage("Sign up");
    }

    /** What else the session asks first is answered through the door, which is quicker. */
    private static void answersUntilAFlashcard(School school, Learner learner) {
        DailyRecall daily = school.the(DailyRecall.class);
        RecallState state = daily.see(learner.id(), Set.of());
        for (int i = 0; i < MANY && state.question() != null; i++) {
            if (state.question().shown() instanceof RecallState.ToTurn) {
                return;
            }
            Question question =
                    state.question()
                            .card()
                            .asQuestion()
                            .flatMap(state.question().module()::question)
                            .orElseThrow();
            daily.answer(
                    learner.id(),
                    CommandId.fresh(),
                    state.session(),
                    state.place(),
                    state.question().card(),
                    ModelAnswer.of(question),
                    null,
                    Duration.ofSeconds(5));
            state = daily.see(learner.id(), Set.of());
        }
        throw new AssertionError("No flashcard was asked");
    }

    private static void reads(School school, Learner learner) {
        school.the(Readings.class)
                .markRead(
                        learner.id(),
                        school.hipFlexors().key(),
                        school.hipFlexors().lessons().getFirst().key());
    }

    private static void takesAll(Session session) {
        session.answers(false);
        for (int i = 0; i < MANY && session.goesOn(); i++) {
            session.answers(true);
        }
    }

    /** The questions in the tab in front. */
    private static final class Session {

        private final Learner learner;
        private final Function<Page, Hand> hand;

        Session(Learner learner, Function<Page, Hand> hand) {
            this.learner = learner;
            this.hand = hand;
        }

        String stem() {
            learner.page().locator(".daily .stem").waitFor();
            return learner.page().locator(".daily .stem").textContent();
        }

        /** Answers what is asked and waits for the verdict. */
        void answers(boolean right) {
            gives(right);
            assertThat(
                            learner.page()
                                    .getByRole(
                                            AriaRole.HEADING,
                                            new Page.GetByRoleOptions()
                                                    .setName(Pattern.compile("^[✓◐✗] "))))
                    .isVisible();
        }

        void gives(boolean right) {
            enters(right);
            Hand by = hand.apply(learner.page());
            by.presses(by.button("Check"));
        }

        /** Answers what is asked, and leaves it at that. */
        void enters(boolean right) {
            Question question =
                    learner.school()
                            .hipFlexors()
                            .questions()
                            .filter(one -> one.stem().equals(stem()))
                            .findFirst()
                            .orElseThrow(() -> new AssertionError("Not asked: " + stem()));
            hand.apply(learner.page())
                    .answers(
                            question,
                            right
                                    ? ModelAnswer.of(question)
                                    : Mistakes.in(question, learner.school().hipFlexors()));
        }

        /** Goes to the next question; whether there is one. */
        boolean goesOn() {
            Hand by = hand.apply(learner.page());
            Locator next = by.button("Next question");
            Locator finish = by.button("Finish");
            Locator check = by.button("Check");
            assertThat(next.or(finish).or(check)).isVisible();
            if (check.isVisible()) {
                return true;
            }
            boolean more = next.isVisible();
            by.presses(more ? next : finish);
            Locator end =
                    learner.page()
                            .getByRole(
                                    AriaRole.HEADING,
                                    new Page.GetByRoleOptions().setName("Done for today"));
            assertThat(check.or(end)).isVisible();
            return check.isVisible();
        }
    }
}
