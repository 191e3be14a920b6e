package org.palpate.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.palpate.quiz.Words.about;
import static org.palpate.quiz.Words.arranged;
import static org.palpate.quiz.Words.choose;
import static org.palpate.quiz.Words.chose;
import static org.palpate.quiz.Words.match;
import static org.palpate.quiz.Words.matched;
import static org.palpate.quiz.Words.pair;
import static org.palpate.quiz.Words.quiz;
import static org.palpate.quiz.Words.typed;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.palpate.quiz.Refused.Reason;
import org.palpate.quiz.question.Matching;
import org.palpate.quiz.question.MultipleResponse;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.RegradeReason;
import org.palpate.quiz.question.Response;
import org.palpate.quiz.question.SingleChoice;

/** Practice: feedback at once, as many tries as hints and one, credit falling by a third a try. */
class PracticeTest {

    private static final double THIRD = 1.0 / 3;

    private static final SingleChoice NO_HINTS = choose("a").outOf("a", "b", "c", "d");

    private static final SingleChoice TWO_HINTS =
            choose("a").outOf(about("hinted", "Look up.", "Look left."), "a", "b", "c", "d");

    private static Log practicing(Question... bank) {
        return new Log(quiz(Rules.practice().withoutShuffle(), bank));
    }

    @Test
    void aQuestionWithoutHintsHasOneTry() {
        Log wrong = practicing(NO_HINTS).check(NO_HINTS, chose("b"));

        assertThat(wrong.state(NO_HINTS).closed()).isTrue();
        assertThat(wrong.state(NO_HINTS).fraction()).isZero();
        wrong.refuses(Reason.CLOSED, s -> s.check(NO_HINTS.key(), chose("a"), null));
        wrong.refuses(Reason.CLOSED, s -> s.save(NO_HINTS.key(), chose("a"), null));
        wrong.refuses(Reason.CLOSED, s -> s.hint(NO_HINTS.key()));
    }

    @Test
    void eachFurtherTryTakesAThirdOff() {
        Log log = practicing(TWO_HINTS).check(TWO_HINTS, chose("b"));
        assertThat(log.state(TWO_HINTS).closed()).isFalse();
        assertThat(log.state(TWO_HINTS).triesUsed()).isEqualTo(1);

        log.check(TWO_HINTS, chose("a"));

        assertThat(log.state(TWO_HINTS).closed()).isTrue();
        assertThat(log.earned(TWO_HINTS)).isEqualTo(1 - THIRD, within(1e-9));
    }

    @Test
    void triesEndWithTheHints() {
        Log log = practicing(TWO_HINTS).check(TWO_HINTS, chose("b")).check(TWO_HINTS, chose("c"));
        assertThat(log.state(TWO_HINTS).closed()).isFalse();

        log.check(TWO_HINTS, chose("a"));

        assertThat(log.earned(TWO_HINTS)).isEqualTo(THIRD, within(1e-9));
        assertThat(log.state(TWO_HINTS).closed()).isTrue();
        assertThat(
                        practicing(TWO_HINTS)
                                .check(TWO_HINTS, chose("b"))
                                .check(TWO_HINTS, chose("c"))
                                .check(TWO_HINTS, chose("d"))
                                .state(TWO_HINTS)
                                .closed())
                .isTrue();
    }

    @Test
    void theSameAnswerTwiceCostsOnce() {
        Log log =
                practicing(TWO_HINTS)
                        .check(TWO_HINTS, chose("b"))
                        .check(TWO_HINTS, chose("b"))
                        .check(TWO_HINTS, chose("b"))
                        .check(TWO_HINTS, chose("a"));

        assertThat(log.earned(TWO_HINTS)).isEqualTo(1 - THIRD, within(1e-9));
    }

    @Test
    void aHintTakenAheadOfATryCostsTheTryItReplaces() {
        Log ahead = practicing(TWO_HINTS).hint(TWO_HINTS).check(TWO_HINTS, chose("a"));
        Log after =
                practicing(TWO_HINTS)
                        .check(TWO_HINTS, chose("b"))
                        .hint(TWO_HINTS)
                        .check(TWO_HINTS, chose("a"));

        assertThat(ahead.earned(TWO_HINTS)).isEqualTo(1 - THIRD, within(1e-9));
        assertThat(after.earned(TWO_HINTS)).isEqualTo(1 - THIRD, within(1e-9));
    }

    @Test
    void whatATryAndAHintCostIsToldBeforeAndHeld() {
        Log log = practicing(TWO_HINTS);
        assertStakes(log, 1, 2 * THIRD, 2 * THIRD);
        log.check(TWO_HINTS, chose("b"));
        assertStakes(log, 2 * THIRD, 2 * THIRD, THIRD);
        assertThat(log.sitting().stakes(TWO_HINTS.key()).isHintFree()).isTrue();
        log.hint(TWO_HINTS);
        assertStakes(log, 2 * THIRD, THIRD, THIRD);
        log.hint(TWO_HINTS);
        assertStakes(log, THIRD, 0, THIRD);

        log.check(TWO_HINTS, chose("a"));

        assertThat(log.earned(TWO_HINTS)).isEqualTo(THIRD, within(1e-9));
    }

    private static void assertStakes(Log log, double now, double afterHint, double afterMiss) {
        Stakes stakes = log.sitting().stakes(TWO_HINTS.key());
        assertThat(stakes.now()).isEqualTo(now, within(1e-9));
        assertThat(stakes.afterHint()).isEqualTo(afterHint, within(1e-9));
        assertThat(stakes.afterMiss()).isEqualTo(afterMiss, within(1e-9));
    }

    @Test
    void theAnswerIsShownAfterTwoMissesAndTheQuestionKeepsWhatItHasEarned() {
        Matching pairs =
                new Matching(
                        about("parts", "One nudge.", "Another."),
                        List.of(pair("s0", "c0"), pair("s1", "c1"), pair("s2", "c2")),
                        List.of("spare"));
        Log log = practicing(pairs, TWO_HINTS).check(pairs, matched("c0", "c2", "c1"));
        log.refuses(Reason.TRY_FIRST, s -> s.reveal(pairs.key()));
        log.check(pairs, matched("c0", "c1", "spare"));
        assertThat(log.state(pairs).mayReveal()).isTrue();
        log.save(pairs, matched("c0", "c1", "c2"));

        log.add(s -> s.reveal(pairs.key()));

        double earned = (1 + 2 * THIRD) / 3;
        assertThat(log.earned(pairs)).isEqualTo(earned, within(1e-9));
        assertThat(log.state(pairs).closed()).isTrue();
        assertThat(log.state(pairs).revealed()).isTrue();
        assertThat(log.state(pairs).isChecked()).isTrue();
        log.refuses(Reason.CLOSED, s -> s.check(pairs.key(), matched("c0", "c1", "c2"), null));
        log.refuses(Reason.CLOSED, s -> s.save(pairs.key(), matched("c0", "c1", "c2"), null));
        log.refuses(Reason.CLOSED, s -> s.reveal(pairs.key()));

        log.finish(Ending.SUBMITTED);
        assertThat(log.earned(pairs)).isEqualTo(earned, within(1e-9));
        assertThat(log.replayed().earned()).isEqualTo(log.sitting().earned());
        assertThat(
                        Regrading.of(log.sitting(), log.sitting().quiz(), RegradeReason.TAKEN_BACK)
                                .changesAnything())
                .isFalse();
    }

    @Test
    void onlyPracticeShowsTheAnswerBeforeTheEnd() {
        new Log(quiz(Rules.test(), TWO_HINTS))
                .refuses(Reason.ONLY_IN_PRACTICE, s -> s.reveal(TWO_HINTS.key()));
    }

    @Test
    void hintsComeToAnEnd() {
        Log log = practicing(TWO_HINTS).hint(TWO_HINTS).hint(TWO_HINTS);

        assertThat(log.state(TWO_HINTS).hints()).isEqualTo(2);
        log.refuses(Reason.NO_HINT_LEFT, s -> s.hint(TWO_HINTS.key()));
    }

    @Test
    void aPartRightFromTheFirstTryLosesNothing() {
        Matching pairs =
                new Matching(
                        about("parts", "One nudge.", "Another."),
                        List.of(pair("s0", "c0"), pair("s1", "c1"), pair("s2", "c2")),
                        List.of("spare"));
        Log log =
                practicing(pairs)
                        .check(pairs, matched("c0", "c2", "c1"))
                        .check(pairs, matched("c0", "c1", "spare"))
                        .check(pairs, matched("c0", "c1", "c2"));

        assertThat(log.earned(pairs)).isEqualTo((1 + 2 * THIRD + THIRD) / 3, within(1e-9));
    }

    @Test
    void aPartGivenUpAndFoundAgainCountsFromThen() {
        Matching pairs =
                new Matching(
                        about("parts", "One nudge.", "Another."),
                        List.of(pair("s0", "c0"), pair("s1", "c1")),
                        List.of());
        Log log =
                practicing(pairs)
                        .check(pairs, matched("c0", "c0"))
                        .check(pairs, matched("c1", "c1"))
                        .check(pairs, matched("c0", "c1"));

        assertThat(log.earned(pairs)).isEqualTo((THIRD + 2 * THIRD) / 2, within(1e-9));
    }

    @Test
    void tryingAgainNeverLowersWhatIsEarned() {
        MultipleResponse several =
                new MultipleResponse(
                        about("several", "A nudge.", "Another."),
                        choose("a", "b").among("a", "b", "x").options(),
                        false,
                        false,
                        false);
        Log log = practicing(several).check(several, Words.ticked("a"));
        assertThat(log.earned(several)).isEqualTo(0.5);

        log.check(several, Words.ticked("x"));

        assertThat(log.earned(several)).isEqualTo(0.5);
    }

    @Test
    void aBlankIsNoTry() {
        Log log = practicing(NO_HINTS);

        log.refuses(Reason.NOTHING_TO_CHECK, s -> s.check(NO_HINTS.key(), Response.BLANK, null));
        log.refuses(Reason.NOTHING_TO_CHECK, s -> s.check(NO_HINTS.key(), typed(" "), null));
    }

    @Test
    void aResponseOfTheWrongKindEarnsNothingAndIsNoError() {
        assertThat(practicing(NO_HINTS).check(NO_HINTS, arranged("a")).earned(NO_HINTS)).isZero();
    }

    @Test
    void whatWasSavedButNotCheckedIsMarkedAtTheEnd() {
        Log log =
                practicing(NO_HINTS, TWO_HINTS)
                        .check(TWO_HINTS, chose("b"))
                        .save(TWO_HINTS, chose("a"))
                        .save(NO_HINTS, chose("a"))
                        .finish(Ending.SUBMITTED);

        assertThat(log.earned(NO_HINTS)).isEqualTo(1);
        assertThat(log.earned(TWO_HINTS)).isEqualTo(1 - THIRD, within(1e-9));
        assertThat(log.sitting().grade()).isEqualTo(100 * (2 - THIRD) / 2, within(1e-9));
    }

    @Test
    void takingAnAnswerBackKeepsWhatItEarned() {
        MultipleResponse several =
                new MultipleResponse(
                        about("several", "A nudge."),
                        choose("a", "b").among("a", "b", "x").options(),
                        false,
                        false,
                        false);
        Log log =
                practicing(several)
                        .check(several, Words.ticked("a"))
                        .save(several, Response.BLANK)
                        .finish(Ending.SUBMITTED);

        assertThat(log.sitting().grade()).isEqualTo(50);
    }

    @Test
    void aQuestionThatIsNotAskedIsRefused() {
        Matching other = match(pair("a", "b"), pair("c", "d"));

        practicing(NO_HINTS)
                .refuses(Reason.NOT_IN_PAPER, s -> s.check(other.key(), matched("b"), null));
    }
}
