package org.palpate.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palpate.quiz.Words.about;
import static org.palpate.quiz.Words.choose;
import static org.palpate.quiz.Words.chose;
import static org.palpate.quiz.Words.quiz;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.palpate.quiz.Regrading.Change;
import org.palpate.quiz.question.About;
import org.palpate.quiz.question.RegradeReason;
import org.palpate.quiz.question.SingleChoice;
import org.palpate.quiz.question.TrueFalse;

class RegradingTest {

    private static final About FIRST = about("first", "A nudge.");
    private static final About SECOND = about("second");

    private static final SingleChoice RIGHT_KEY = choose("a").outOf(SECOND, "a", "b");
    private static final SingleChoice WRONG_KEY = choose("a").outOf(FIRST, "a", "b", "c");
    private static final SingleChoice MENDED_KEY = choose("b").outOf(FIRST, "a", "b", "c");

    private static final Quiz MENDED = quiz(Rules.practice(), MENDED_KEY, RIGHT_KEY);

    private static Log finished() {
        return new Log(quiz(Rules.practice(), WRONG_KEY, RIGHT_KEY))
                .check(WRONG_KEY, chose("b"))
                .check(WRONG_KEY, chose("c"))
                .check(RIGHT_KEY, chose("a"))
                .finish(Ending.SUBMITTED);
    }

    @Test
    void theStoredResponsesAreMarkedByTheOtherKey() {
        Log log = finished();
        Regrading regrading =
                Regrading.of(log.sitting(), MENDED, RegradeReason.told("The key was wrong."));

        assertThat(regrading.gradeBefore()).isEqualTo(50);
        assertThat(regrading.gradeAfter()).isEqualTo(100);
        assertThat(regrading.changes())
                .containsExactly(Map.entry(WRONG_KEY.key(), new Change(0.0, 1.0)));
        assertThat(regrading.changesAnything()).isTrue();
    }

    @Test
    void theStepsThatStandAreNotTouched() {
        Log log = finished();
        List<Step> before = log.steps();

        log.add(s -> Regrading.of(s, MENDED, RegradeReason.told("The key was wrong.")).act());

        assertThat(log.steps()).startsWith(before.toArray(Step[]::new)).hasSize(before.size() + 1);
        assertThat(log.sitting().grade()).isEqualTo(100);
        assertThat(log.replayed().grade()).isEqualTo(100);
        assertThat(log.state(WRONG_KEY).response()).isEqualTo(chose("c"));
    }

    @Test
    void regradingByTheSameKeyChangesNothing() {
        Log log = finished();

        assertThat(
                        Regrading.of(log.sitting(), log.sitting().quiz(), RegradeReason.told(""))
                                .changesAnything())
                .isFalse();
    }

    @Test
    void aQuestionTheOtherRevisionDroppedKeepsWhatItEarned() {
        Regrading regrading =
                Regrading.of(
                        finished().sitting(),
                        quiz(Rules.practice(), MENDED_KEY),
                        RegradeReason.told(""));

        assertThat(regrading.act().fractions()).containsOnlyKeys(WRONG_KEY.key());
        assertThat(regrading.gradeAfter()).isEqualTo(100);
    }

    @Test
    void aQuestionThatBecameAnotherKindEarnsNothing() {
        Quiz other = quiz(Rules.practice(), WRONG_KEY, new TrueFalse(SECOND, true, ""));

        assertThat(Regrading.of(finished().sitting(), other, RegradeReason.told("")).gradeAfter())
                .isZero();
    }

    @Test
    void aRunningAttemptIsNotRegraded() {
        new Log(quiz(Rules.practice(), WRONG_KEY))
                .refuses(
                        Refused.Reason.NOT_FINISHED,
                        s -> Regrading.of(s, MENDED, RegradeReason.told("")));
    }
}
