package org.palpate.quiz.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.palpate.quiz.Words.about;
import static org.palpate.quiz.Words.choose;
import static org.palpate.quiz.Words.chose;
import static org.palpate.quiz.Words.quiz;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.palpate.quiz.Answered;
import org.palpate.quiz.Certainty;
import org.palpate.quiz.CertaintyMode;
import org.palpate.quiz.Ending;
import org.palpate.quiz.Log;
import org.palpate.quiz.Quiz;
import org.palpate.quiz.Rules;
import org.palpate.quiz.question.KeyFix;
import org.palpate.quiz.question.Response;
import org.palpate.quiz.question.SingleChoice;

class TakenTest {

    private static final SingleChoice FIRST =
            choose("a").outOf(about("first", 2, "A nudge.", "Another."), "a", "b", "c");
    private static final SingleChoice SECOND = choose("a").outOf(about("second"), "a", "b");

    private static final Quiz PRACTICE = quiz(Rules.practice().withoutShuffle(), FIRST, SECOND);
    private static final Quiz SURE =
            quiz(Rules.test().withoutShuffle().withCertainty(CertaintyMode.MARKED), FIRST, SECOND);

    private static Taken taken(Log log) {
        return Taken.of(log.sitting().quiz(), Answered.of(log.sitting(), log.steps()));
    }

    @Test
    void whatWasAnsweredBeforeAnyFeedbackCountsAndWhatWasEarnedInTheEnd() {
        Taken taken =
                taken(
                        new Log(PRACTICE)
                                .check(FIRST, chose("b"))
                                .check(FIRST, chose("a"))
                                .finish(Ending.SUBMITTED));

        Answered first = taken.answers().getFirst();
        assertThat(first.question()).isEqualTo(FIRST.key());
        assertThat(first.weight()).isEqualTo(2);
        assertThat(first.response()).isEqualTo(chose("b"));
        assertThat(first.fraction()).isCloseTo(2.0 / 3, within(1e-12));
        assertThat(first.isRight()).isFalse();
    }

    @Test
    void aQuestionLeftAloneIsBlankAndEarnsNothing() {
        Answered second = taken(new Log(PRACTICE).finish(Ending.SUBMITTED)).answers().getLast();

        assertThat(second.response()).isEqualTo(Response.BLANK);
        assertThat(second.fraction()).isZero();
        assertThat(second.certainty()).isNull();
        assertThat(second.spent()).isNull();
    }

    @Test
    void aQuestionThatWasVoidedMeasuresNothing() {
        Log log = new Log(PRACTICE).check(FIRST, chose("a")).finish(Ending.SUBMITTED);
        Quiz fixed =
                PRACTICE.withKeyFixes(Map.of(SECOND.key(), new KeyFix.Voided("It has no key.")));

        Taken taken = Taken.of(fixed, Answered.of(log.sitting(), log.steps()));

        assertThat(taken.answers()).extracting(Answered::question).containsExactly(FIRST.key());
        assertThat(taken.share()).isEqualTo(1);
    }

    @Test
    void certaintyIsKeptAndDoesNotChangeWhatTheQuestionEarned() {
        Taken taken =
                taken(
                        new Log(SURE)
                                .save(FIRST, chose("b"), Certainty.SURE)
                                .save(SECOND, chose("a"), Certainty.SURE)
                                .finish(Ending.SUBMITTED));

        assertThat(taken.answers().getFirst().certainty()).isEqualTo(Certainty.SURE);
        assertThat(taken.share()).isEqualTo(1.0 / 3);
    }

    @Test
    void theTimeBetweenTwoStepsBelongsToTheQuestionAnswered() {
        Log log = new Log(PRACTICE);
        log.add(s -> s.check(FIRST.key(), chose("a"), null), Log.NOON.plusSeconds(30));
        log.add(s -> s.move(1), Log.NOON.plusSeconds(35));
        log.add(s -> s.save(SECOND.key(), chose("b"), null), Log.NOON.plusSeconds(50));
        log.add(s -> s.finish(Ending.SUBMITTED), Log.NOON.plusSeconds(60));
        log.add(s -> s.note(FIRST.key(), "Why?"), Log.NOON.plusSeconds(6000));

        assertThat(taken(log).answers())
                .extracting(Answered::spent)
                .containsExactly(Duration.ofSeconds(35), Duration.ofSeconds(25));
    }

    @Test
    void whatTheServerClosesLaterAndAClockSetBackTakeNoTime() {
        Log log = new Log(PRACTICE);
        log.add(s -> s.check(FIRST.key(), chose("a"), null), Log.NOON.minusSeconds(30));
        log.add(s -> s.finish(Ending.ABANDONED), Log.NOON.plusSeconds(86_400));

        assertThat(taken(log).answers().getFirst().spent()).isNull();
    }

    @Test
    void noQuestionIsAskedTwice() {
        Answered one = Answered.of(FIRST.key(), 1, 1, chose("a"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Taken(List.of(one, one)))
                .withMessageContaining("first");
    }
}
