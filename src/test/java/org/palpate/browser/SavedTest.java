package org.palpate.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.palpate.attempt.AttemptId;
import org.palpate.quiz.Asked;
import org.palpate.quiz.question.Response;
import org.palpate.quiz.question.Typed;
import org.springframework.jdbc.core.JdbcTemplate;

/** The page says "Saved" of what is on the server's disk, and of nothing else. */
@InABrowser
public class SavedTest {

    private static final Pattern NOT_SAVED = Pattern.compile("^Not saved yet: .*");

    /** What is promised: nobody believes longer than this that a lost answer is saved. */
    private static final LocatorAssertions.HasTextOptions WITHIN_FIVE_SECONDS =
            new LocatorAssertions.HasTextOptions().setTimeout(5000);

    @Test
    void atNoKeyDoesItSaySavedOfATextThatIsNot(School school) {
        Learner mira = school.newLearner();
        mira.goesOnAt(Asked.Write.class);
        answer(mira).click();
        for (String key : "psoas".split("")) {
            mira.page().keyboard().press(key);
            assertThat(state(mira)).isEqualTo("saving");
        }
        assertThat(badge(mira)).hasText("Saved");
        assertThat(stored(school, mira)).isEqualTo(new Typed("psoas"));
        assertThat(drafts(mira)).isEmpty();

        mira.page().keyboard().press("Backspace");
        assertThat(state(mira)).isEqualTo("saving");
        assertThat(badge(mira)).hasText("Saved");
        assertThat(stored(school, mira)).isEqualTo(new Typed("psoa"));
    }

    @Test
    void offlineItIsNotSavedAndLeavingAsksAndItIsSentOnceItCanBe(School school) {
        Learner mira = school.newLearner();
        OpenQuiz quiz = mira.goesOnAt(Asked.Write.class);
        int place = quiz.place();
        List<String> asked = dismissedDialogs(mira);
        mira.goesOffline();
        answer(mira).pressSequentially("psoas");
        assertThat(badge(mira)).hasText(NOT_SAVED, WITHIN_FIVE_SECONDS);
        mira.link("Modules").click();
        mira.page().evaluate("() => window.location.reload()");
        assertThat(answer(mira)).hasValue("psoas");
        assertThat(asked).hasSize(2);
        assertThat(asked.get(0)).startsWith("confirm: Your last answer is not saved yet.");
        assertThat(asked.get(1)).startsWith("beforeunload");
        quiz.isAt(place);

        mira.isBackOnline();
        assertThat(badge(mira)).hasText("Saved");
        assertThat(stored(school, mira)).isEqualTo(new Typed("psoas"));
        assertThat(drafts(mira)).isEmpty();
        mira.reloads();
        assertThat(asked).hasSize(2);
        assertThat(answer(mira)).hasValue("psoas");
    }

    @Test
    void whatWasTypedOfflineIsBackAfterTheBrowsersOwnBack(School school) {
        Learner mira = school.newLearner();
        mira.opens("quiz/hip-flexors/hip-flexor-quiz");
        OpenQuiz quiz = mira.goesOnAt(Asked.Write.class);
        int place = quiz.place();
        mira.opens("quiz/hip-flexors/hip-flexor-quiz");
        mira.presses("Continue the quiz");
        quiz.isAt(place);
        mira.goesOffline();
        answer(mira).pressSequentially("psoas");
        mira.page().evaluate("() => window.history.back()");
        assertThat(badge(mira)).hasText(NOT_SAVED, WITHIN_FIVE_SECONDS);
        mira.isBackOnline();
        mira.button("Continue the quiz").click();
        quiz.isAt(place);
        assertThat(answer(mira)).hasValue("psoas");
        assertThat(badge(mira)).hasText("Saved");
        assertThat(stored(school, mira)).isEqualTo(new Typed("psoas"));
    }

    /** What the server kept without the page hearing of it is this page's own, and no other's. */
    @Test
    void whatWasTypedAfterALostAcknowledgementIsPutBackAfterALoad(School school) {
        Learner mira = school.newLearner();
        mira.goesOnAt(Asked.Write.class);
        mira.hasAnOutage();
        mira.page()
                .route(
                        "**/*v-r=uidl*",
                        route -> {
                            route.fetch();
                            route.abort();
                        });
        answer(mira).pressSequentially("psoas");
        mira.page().waitForCondition(() -> stored(school, mira).equals(new Typed("psoas")));
        answer(mira).pressSequentially(" major");
        mira.page().onDialog(Dialog::accept);
        mira.page().unrouteAll();
        mira.reloads();
        assertThat(answer(mira)).hasValue("psoas major");
        assertThat(badge(mira)).hasText("Saved");
    }

    @Test
    void withABrokenDatabaseNothingGoesOnAndAllIsSavedWhenItIsBack(School school) {
        Learner mira = school.newLearner();
        OpenQuiz quiz = mira.goesOnAt(Asked.Write.class);
        int place = quiz.place();
        answer(mira).pressSequentially("iliacus");
        assertThat(badge(mira)).hasText("Saved");
        JdbcTemplate database = school.the(JdbcTemplate.class);
        int events = events(school);
        database.execute("alter table attempt_event rename to attempt_event_away");
        try {
            answer(mira).fill("psoas");
            assertThat(badge(mira)).hasText(NOT_SAVED, WITHIN_FIVE_SECONDS);
            mira.button("Skip").click();
            mira.isTold("Your answer is not saved yet, so the quiz stays at this question.");
            quiz.isAt(place);
            List<String> asked = dismissedDialogs(mira);
            mira.link("Modules").click();
            assertThat(asked).singleElement().asString().startsWith("confirm: Your last answer");
            assertThat(answer(mira)).hasValue("psoas");
        } finally {
            database.execute("alter table attempt_event_away rename to attempt_event");
        }
        assertThat(badge(mira)).hasText("Saved");
        assertThat(stored(school, mira)).isEqualTo(new Typed("psoas"));
        assertThat(events(school)).isEqualTo(events + 1);
        quiz.isAt(place);
        mira.button("Skip").click();
        quiz.isAt(place + 1);
    }

    /** Not even who is asking can be looked up then, so the whole request fails. */
    @Test
    void aServerWithoutItsDatabaseIsNotCalledSilentAndSavedStandsAlone(School school) {
        Learner mira = school.newLearner();
        mira.goesOnAt(Asked.Write.class);
        mira.hasAnOutage();
        JdbcTemplate database = school.the(JdbcTemplate.class);
        database.execute("alter table person_role rename to person_role_away");
        try {
            answer(mira).pressSequentially("psoas");
            assertThat(banner(mira))
                    .containsText("The server answers, but cannot take anything in at the moment.");
            assertThat(badge(mira)).hasText(NOT_SAVED, WITHIN_FIVE_SECONDS);
            assertThat(badge(mira)).containsText("the server cannot save at the moment");
        } finally {
            database.execute("alter table person_role_away rename to person_role");
        }
        assertThat(badge(mira)).hasText("Saved");
        assertThat(banner(mira)).hasCount(0);
        assertThat(stored(school, mira)).isEqualTo(new Typed("psoas"));
    }

    /** The banner was raised by a sign of life, whose next try may be seconds away. */
    @Test
    void whatIsSavedEndsTheBannerWhateverRaisedIt(School school) {
        Learner mira = school.newLearner();
        mira.goesOnAt(Asked.Write.class);
        mira.page().evaluate("() => { window.Vaadin.connectionState.state = 'reconnecting'; }");
        assertThat(banner(mira)).hasCount(1);

        answer(mira).pressSequentially("psoas");

        assertThat(badge(mira)).hasText("Saved");
        assertThat(banner(mira)).hasCount(0);
    }

    /** Trying again makes nothing smaller: the page says so, and what was typed comes back. */
    @Test
    void whatIsLargerThanIsTakenIsSaidToBeNotSavedAndStays(School school) {
        Learner mira = school.newLearner();
        mira.goesOnAt(Asked.Write.class);
        mira.hasAnOutage();
        mira.page()
                .route(
                        "**/*v-r=uidl*",
                        route -> route.fulfill(new Route.FulfillOptions().setStatus(413)));

        answer(mira).pressSequentially("psoas");

        assertThat(banner(mira)).containsText("larger than this server takes at once");
        assertThat(banner(mira)).not().containsText("Trying again");
        assertThat(badge(mira)).containsText("Not saved: it is larger than this server takes.");
        assertThat(badge(mira)).not().containsText("sent again");
        assertThat(answer(mira)).hasValue("psoas");
        assertThat(drafts(mira)).hasSize(1);

        mira.page().unroute("**/*v-r=uidl*");
        mira.page().onDialog(Dialog::accept);
        mira.page().reload();
        mira.sees("It was larger than this server takes. Shorten it when you put it back.");
        mira.page().getByText("Put it back").click();
        assertThat(badge(mira)).hasText("Saved");
        assertThat(stored(school, mira)).isEqualTo(new Typed("psoas"));
    }

    private static Locator banner(Guest guest) {
        return guest.page().locator("vaadin-connection-indicator .v-status-message.active");
    }

    @Test
    void theSessionEndsInMidQuizAndOneComesBackThroughSignInToWhatWasTyped(School school) {
        Learner mira = school.newLearner();
        OpenQuiz quiz = mira.goesOnAt(Asked.Write.class);
        String address = mira.address();
        int place = quiz.place();
        List<String> asked = dismissedDialogs(mira);
        mira.losesTheSession();
        answer(mira).pressSequentially("psoas");
        assertThat(mira.page().getByText("Your session has ended")).isVisible();
        mira.sees("You are signed out. Sign in, and you go on with your quiz");
        mira.signsInHere();
        mira.isAt(address);
        quiz.isAt(place);
        assertThat(answer(mira)).hasValue("psoas");
        assertThat(badge(mira)).hasText("Saved");
        assertThat(stored(school, mira)).isEqualTo(new Typed("psoas"));
        assertThat(drafts(mira)).isEmpty();
        assertThat(asked).isEmpty();
    }

    @Test
    void aGuestWhoseSessionEndsIsStillAtTheQuestionWithWhatWasTyped(School school) {
        Guest guest = school.newGuest();
        OpenQuiz quiz = guest.beginsAndGoesOnAt(Asked.Write.class);
        int place = quiz.place();
        guest.losesTheSession();
        answer(guest).pressSequentially("psoas");
        assertThat(guest.page().getByText("Your session has ended")).isVisible();
        quiz.isAt(place);
        guest.sees("What you had entered here is back.");
        assertThat(answer(guest)).hasValue("psoas");
        assertThat(badge(guest)).hasText("Saved");
    }

    @Test
    void aDraftIsForItsLearnerAlone(School school) {
        Learner mira = school.newLearner();
        mira.goesOnAt(Asked.Write.class);
        String address = mira.address();
        mira.losesTheSession();
        answer(mira).pressSequentially("psoas");
        mira.seesThePage("Sign in");
        Learner tom = school.newcomer("Tom Other");
        tom.hasAccount();
        mira.triesToSignIn(tom.email(), School.PASSWORD);
        mira.findsNothing();
        assertThat(drafts(mira)).hasSize(1);
        mira.startsTheHipFlexorQuiz();
        assertThat(mira.page().locator(".draft-note")).hasCount(0);
        assertThat(mira.address()).isNotEqualTo(address);
    }

    @Test
    void ticksPicksAndOrdersComeBackAsTextsDo(School school) {
        for (Class<? extends Asked> kind :
                List.of(
                        Asked.ChooseSeveral.class,
                        Asked.Match.class,
                        Asked.Arrange.class,
                        Asked.Point.class,
                        Asked.Fill.class)) {
            Learner mira = school.newLearner();
            OpenQuiz quiz = mira.goesOnAt(kind);
            int events = events(school);
            JdbcTemplate database = school.the(JdbcTemplate.class);
            database.execute("alter table attempt_event rename to attempt_event_away");
            Response mistake = Mistakes.in(quiz.question(), school.hipFlexors());
            try {
                quiz.triesToAnswer(mistake);
                assertThat(badge(mira)).hasText(NOT_SAVED);
                mira.page().onDialog(Dialog::accept);
                mira.losesTheSession();
                mira.seesThePage("Sign in");
            } finally {
                database.execute("alter table attempt_event_away rename to attempt_event");
            }
            mira.signsInHere();
            assertThat(badge(mira)).hasText("Saved");
            assertThat(events(school)).as(kind.getSimpleName()).isGreaterThan(events);
            assertThat(stored(school, mira)).as(kind.getSimpleName()).isEqualTo(mistake);
        }
    }

    private static Locator answer(Guest guest) {
        return guest.page().locator(".question vaadin-text-field input").first();
    }

    private static Locator badge(Guest guest) {
        return guest.page().locator("palpate-saved > span");
    }

    private static String state(Guest guest) {
        return String.valueOf(guest.page().locator("palpate-saved").getAttribute("data-state"));
    }

    /** The answer the server has for the question in front. */
    private static Response stored(School school, Learner learner) {
        var id = new AttemptId(learner.address().replaceAll("^attempt/|[?#].*", ""));
        return school.attempts().see(learner.id(), id).response();
    }

    private static int events(School school) {
        Integer count =
                school.the(JdbcTemplate.class)
                        .queryForObject("select count(*) from attempt_event", Integer.class);
        return count == null ? 0 : count;
    }

    @SuppressWarnings("unchecked")
    private static List<String> drafts(Guest guest) {
        return (List<String>)
                guest.page()
                        .evaluate(
                                "() => Object.keys(localStorage).filter(key => key.startsWith('palpate-draft'))");
    }

    private static List<String> dismissedDialogs(Guest guest) {
        var asked = new ArrayList<String>();
        guest.page()
                .onDialog(dialog -> {
                    asked.add(dialog.type() + ": " + dialog.message());
                    dialog.dismiss();
                });
        return asked;
    }
}
