package org.palpate.ui.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.palpate.people.accommodations.Accommodation;
import org.palpate.quiz.Quiz;
import org.palpate.quiz.Rules;
import org.palpate.quiz.question.Topic;
import org.palpate.ui.PageTest;

/** What a learner reads before a quiz, when they have terms of their own. */
class QuizExpectationsTest extends PageTest {

    @Test
    void everybodyReadsTheRules() {
        assertThat(read(limited(Duration.ofMinutes(30), 1), Accommodation.NONE))
                .contains("You have 30 minutes. The server's clock", "It can be taken once.")
                .doesNotContainIgnoringCase("your own");
        assertThat(read(limited(Duration.ofSeconds(90), 2), Accommodation.NONE))
                .contains("You have 1 min 30 s.", "It can be taken 2 times.");
        assertThat(read(limited(null, null), new Accommodation(1.5, false, 2, 0)))
                .doesNotContain("You have", "It can be taken");
    }

    @Test
    void theOwnTimeFactorIsCountedIn() {
        assertThat(read(limited(Duration.ofMinutes(30), null), new Accommodation(1.5, false, 0, 0)))
                .contains("You have 45 minutes: your own time factor of 1.5 is included.");
        assertThat(
                        read(
                                limited(Duration.ofMinutes(30), null),
                                new Accommodation(1.25, false, 0, 0)))
                .contains("You have 37 min 30 s: your own time factor of 1.25 is included.");
    }

    @Test
    void aLiftedLimitIsSaidToBeLifted() {
        assertThat(read(limited(Duration.ofMinutes(1), null), new Accommodation(1, true, 0, 0)))
                .contains("You have as long as you need: the limit of 1 minute does not apply")
                .doesNotContain("hands in for you");
    }

    @Test
    void extraAttemptsAreCountedIn() {
        assertThat(read(limited(null, 1), new Accommodation(1, false, 1, 0)))
                .contains("It can be taken 2 times: your own extra attempt is included.");
        assertThat(read(limited(null, 2), new Accommodation(1, false, 3, 0)))
                .contains("It can be taken 5 times: your own 3 extra attempts are included.");
    }

    @Test
    void ownTermsAreNamedAlsoWhereNothingIsLimitedHere() {
        assertThat(read(limited(null, null), new Accommodation(1.5, false, 1, 3)))
                .contains("Your accommodations: time × 1.5, +1 attempt, +3 days.");
    }

    @Test
    void aGuestIsNotPromisedOtherDevices() {
        Quiz quiz = limited(null, null);
        assertThat(read(quiz, Accommodation.NONE)).contains("go on later, on any device.");
        assertThat(
                        new QuizExpectations(
                                        quiz,
                                        Topic::key,
                                        true,
                                        Accommodation.NONE,
                                        List.of(),
                                        Optional.empty())
                                .getElement()
                                .getTextRecursively())
                .contains("go on later in this browser, or with an account on any device.");
    }

    /** Where nothing can begin any more, nothing is said of how it would go. */
    @Test
    void whatIsOverPromisesNothing() {
        assertThat(
                        QuizExpectations.over(limited(Duration.ofMinutes(30), 2))
                                .getElement()
                                .getTextRecursively())
                .contains("drawn from")
                .doesNotContain("You ", "go on later", "can be taken", "passes");
    }

    /** The time that runs is said also of an attempt that goes on, of which no length is said. */
    @Test
    void theTimeGoesOnAlsoWhereTheAttemptDoes() {
        assertThat(
                        new QuizExpectations(
                                        limited(Duration.ofMinutes(30), 1),
                                        Topic::key,
                                        false,
                                        Accommodation.NONE,
                                        List.of(),
                                        Optional.empty())
                                .getElement()
                                .getTextRecursively())
                .contains("on any device; the time goes on meanwhile.");
    }

    private static String read(Quiz quiz, Accommodation terms) {
        var time = TimeWords.of(quiz.rules().timeLimit(), terms, null, Instant::toString);
        return new QuizExpectations(quiz, Topic::key, false, terms, List.of(), time)
                .getElement()
                .getTextRecursively();
    }

    private Quiz limited(@Nullable Duration limit, @Nullable Integer attempts) {
        Quiz usual = hipFlexors().quiz();
        Rules rules = usual.rules();
        return new Quiz(
                usual.key(),
                usual.title(),
                usual.summary(),
                new Rules(
                        rules.behaviour(),
                        rules.passMark(),
                        limit,
                        rules.oneWay(),
                        rules.penalty(),
                        rules.certainty(),
                        attempts,
                        rules.gradeMethod(),
                        rules.shuffle(),
                        rules.review()),
                usual.draws(),
                usual.bank());
    }
}
