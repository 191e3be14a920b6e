package org.palpate.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.palpate.quiz.Asked;
import org.palpate.quiz.marking.ModelAnswer;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whatever browsers do, an attempt takes everything once and belongs to one learner. */
@InABrowser
class OneAttemptTest {

    private static final String GONE_ON =
            "This attempt went on in another tab or on another device.";

    @Test
    void aDoubleClickCountsOnce(School school) {
        Learner learner = school.newLearner();
        learner.opens("quiz/hip-flexors/hip-flexor-quiz");
        learner.button("Start quiz").dblclick();
        OpenQuiz quiz = learner.quiz().answersWrongly();
        assertThat(school.attempts().of(learner.id())).hasSize(1);

        learner.button("Check").dblclick();
        assertThat(quiz.verdict()).isVisible();
        learner.reloads();
        assertThat(quiz.verdict()).isVisible();
        assertThat(checks(school)).isEqualTo(1);
        learner.doesNotSee(GONE_ON);
    }

    private static Integer checks(School school) {
        return school.the(JdbcTemplate.class)
                .queryForObject(
                        "select count(*) from attempt_event where lower(kind) = 'check'",
                        Integer.class);
    }

    @Test
    void twoTabsAgree(School school) {
        Learner learner = school.newLearner();
        OpenQuiz quiz = learner.goesOnAt(Asked.Choose.class);
        int place = quiz.place();
        Page first = learner.page();
        learner.opensInAnotherTab(learner.address());
        learner.quiz().answersWrongly().checks().goesOn();

        learner.turnsTo(first);
        OpenQuiz behind = learner.quiz().isAt(place);
        behind.triesToAnswer(ModelAnswer.of(behind.question()));
        learner.isTold(GONE_ON);
        behind.isAt(place + 1);
        behind.answersRightly().checks();
        assertThat(behind.verdict()).hasText("✓ Right");
    }

    @Test
    void anotherPersonsAttemptIsNotThere(School school) {
        Learner learner = school.newLearner();
        learner.takesTheHipFlexorQuiz();
        String result = learner.address();
        learner.startsTheHipFlexorQuiz();
        String attempt = learner.address();

        Learner other = school.newLearner();
        other.opens(attempt);
        other.findsNothing();
        other.opens(result);
        other.findsNothing();
        // Who is not signed in may be its owner: they are asked to sign in, whatever is there.
        Guest guest = school.newGuest();
        guest.opens(attempt);
        guest.seesThePage("Sign in");
        guest.startsTheHipFlexorQuiz();
        guest.opens(result);
        guest.seesThePage("Sign in");
        guest.opens("attempt/no-such-attempt");
        guest.seesThePage("Sign in");
    }
}
