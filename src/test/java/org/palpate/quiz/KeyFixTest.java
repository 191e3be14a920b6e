package org.palpate.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.palpate.quiz.Words.about;
import static org.palpate.quiz.Words.arranged;
import static org.palpate.quiz.Words.between;
import static org.palpate.quiz.Words.choose;
import static org.palpate.quiz.Words.chose;
import static org.palpate.quiz.Words.chosenGap;
import static org.palpate.quiz.Words.fill;
import static org.palpate.quiz.Words.label;
import static org.palpate.quiz.Words.match;
import static org.palpate.quiz.Words.matched;
import static org.palpate.quiz.Words.number;
import static org.palpate.quiz.Words.order;
import static org.palpate.quiz.Words.pair;
import static org.palpate.quiz.Words.placed;
import static org.palpate.quiz.Words.point;
import static org.palpate.quiz.Words.pointed;
import static org.palpate.quiz.Words.quiz;
import static org.palpate.quiz.Words.statement;
import static org.palpate.quiz.Words.ticked;
import static org.palpate.quiz.Words.typed;
import static org.palpate.quiz.Words.typedGap;
import static org.palpate.quiz.Words.within;
import static org.palpate.quiz.Words.write;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.palpate.quiz.marking.Marking;
import org.palpate.quiz.marking.ModelAnswer;
import org.palpate.quiz.marking.RightAnswer;
import org.palpate.quiz.marking.WithChangedKey;
import org.palpate.quiz.question.Count;
import org.palpate.quiz.question.Filled;
import org.palpate.quiz.question.KeyFix;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.RegradeReason;
import org.palpate.quiz.question.Response;
import org.palpate.quiz.question.Said;
import org.palpate.quiz.question.SingleChoice;

class KeyFixTest {

    private static final String WHY = "The figure was mislabelled.";

    private static final SingleChoice FIRST = choose("a").outOf(about("first"), "a", "b", "c");
    private static final SingleChoice SECOND = choose("a").outOf(about("second"), "a", "b");

    /** A question of every type, and a response that is not its key and might be. */
    static Stream<Arguments> everyType() {
        return Stream.of(
                Arguments.of(choose("a").outOf("a", "b", "c"), chose("c")),
                Arguments.of(choose("a", "b").among("a", "b", "c"), ticked("b", "c")),
                Arguments.of(choose("a", "b").allOrNothingAmong("a", "b", "c"), ticked("c")),
                Arguments.of(statement(true), new Said(false)),
                Arguments.of(write("psoas major", "psoas"), typed("iliacus")),
                Arguments.of(number("45", within("2")), typed("1 hour")),
                Arguments.of(number("45", between("40", "50")), typed("90")),
                Arguments.of(
                        match(pair("s", "flexes"), pair("t", "extends")),
                        matched("extends", "a spare choice")),
                Arguments.of(order(Count.EXACT_PLACE, "x", "y", "z"), arranged("z", "x", "y")),
                Arguments.of(order(Count.LONGEST_RUN, "x", "y", "z"), arranged("z", "y", "x")),
                Arguments.of(
                        fill(
                                "The {one} and the {two}.",
                                Map.of(
                                        "one",
                                        typedGap(1, "psoas"),
                                        "two",
                                        chosenGap(2, "up", "down"))),
                        new Filled(Map.of("one", "iliacus", "two", "down"))),
                Arguments.of(point(1, "psoas"), pointed("rectus")),
                Arguments.of(point(2, "psoas", "iliacus"), pointed("rectus", "iliacus")),
                Arguments.of(
                        label("left", "right"),
                        placed(Map.of("left", "l-right", "right", "l-spare"))));
    }

    @ParameterizedTest
    @MethodSource("everyType")
    void theNewKeyIsRightAndTheFormerIsNot(Question question, Response fresh) {
        Response former = ModelAnswer.of(question);

        Question fixed = WithChangedKey.fixed(question, new KeyFix.NewKey(fresh, false, WHY));

        assertThat(Marking.mark(fixed, fresh).isRight()).isTrue();
        assertThat(Marking.mark(fixed, former).isRight()).isFalse();
        assertThat(Marking.mark(fixed, ModelAnswer.of(fixed)).isRight()).isTrue();
        assertThat(Feedback.on(fixed, fresh).remarks())
                .allSatisfy(remark -> assertThat(remark.right()).isTrue());
        assertThat(RightAnswer.of(fixed)).isNotEqualTo(RightAnswer.of(question));
    }

    @ParameterizedTest
    @MethodSource("everyType")
    void bothKeysMayCount(Question question, Response fresh) {
        Response former = ModelAnswer.of(question);

        Question fixed = WithChangedKey.fixed(question, new KeyFix.NewKey(fresh, true, WHY));

        assertThat(Marking.mark(fixed, fresh).isRight()).isTrue();
        assertThat(Marking.mark(fixed, former).isRight()).isTrue();
        assertThat(RightAnswer.of(fixed))
                .containsIgnoringCase(" or")
                .endsWith(RightAnswer.of(question));
        assertThat(ModelAnswer.nearest(fixed, former)).isEqualTo(former);
        assertThat(Marking.mark(fixed, ModelAnswer.nearest(fixed, fresh)).isRight()).isTrue();
        assertThat(ModelAnswer.nearest(fixed, Response.BLANK)).isEqualTo(ModelAnswer.of(fixed));
    }

    @ParameterizedTest
    @MethodSource("everyType")
    void anAmendmentIsTakenBackWithoutATrace(Question question, Response fresh) {
        Question fixed = WithChangedKey.fixed(question, new KeyFix.NewKey(fresh, false, WHY));

        assertThat(WithChangedKey.about(fixed, fixed.about().asWritten())).isEqualTo(question);
    }

    @ParameterizedTest
    @MethodSource("everyType")
    void everybodyMayGetTheWholeMark(Question question, Response fresh) {
        Question fixed = WithChangedKey.fixed(question, new KeyFix.FullMarks(WHY));

        assertThat(Marking.mark(fixed, fresh).isRight()).isTrue();
        assertThat(Marking.mark(fixed, Response.BLANK).isRight()).isTrue();
        assertThat(Credit.earned(fixed, List.of(), 0.5)).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("everyType")
    void halfAnAnswerIsNoKey(Question question, Response fresh) {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        WithChangedKey.fixed(
                                question, new KeyFix.NewKey(Response.BLANK, false, WHY)));
    }

    @Test
    void partOfAnAnswerIsNoKey() {
        Stream.of(
                        Map.entry(
                                match(pair("s", "flexes"), pair("t", "extends")),
                                matched("extends")),
                        Map.entry(order(Count.EXACT_PLACE, "x", "y"), arranged("x")),
                        Map.entry(order(Count.EXACT_PLACE, "x", "y"), arranged("x", "x")),
                        Map.entry(point(2, "psoas", "iliacus"), pointed("rectus")),
                        Map.entry(label("left", "right"), placed(Map.of("left", "l-right"))),
                        Map.entry(number("45", within("2")), typed("about as long")),
                        Map.entry(choose("a").outOf("a", "b"), chose("z")))
                .forEach(one ->
                        assertThatIllegalArgumentException()
                                .as("%s", one.getKey())
                                .isThrownBy(() ->
                                        WithChangedKey.fixed(
                                                one.getKey(),
                                                new KeyFix.NewKey(one.getValue(), false, WHY))));
    }

    @Test
    void thoseWhoAnsweredAreToldWhatWasDecidedAndWhy() {
        Question fixed = WithChangedKey.fixed(FIRST, new KeyFix.Voided(WHY));

        assertThat(Feedback.on(fixed, chose("b")).keyFix())
                .isEqualTo("This question does not count: " + WHY);
        assertThat(Feedback.on(fixed, chose("b")).withoutAnswer().keyFix()).isEmpty();
        assertThat(Feedback.on(FIRST, chose("b")).keyFix()).isEmpty();
    }

    @Test
    void aVoidedQuestionLeavesTheGradeToTheOthers() {
        Log log = answered(chose("b"), chose("a"));

        Regrading regrading = again(log, new KeyFix.Voided(WHY));

        assertThat(regrading.gradeBefore()).isEqualTo(50);
        assertThat(regrading.gradeAfter()).isEqualTo(100);
        assertThat(regrading.changesAnything()).isTrue();
        assertThat(regrading.lowers()).isFalse();
        assertThat(again(answered(chose("a"), chose("b")), new KeyFix.Voided(WHY)).lowers())
                .isTrue();
    }

    @Test
    void voidingAndTakingBackEndsWhereItBegan() {
        Log log = answered(chose("b"), chose("a"));
        Sitting before = log.sitting();
        log.add(s -> again(log, new KeyFix.Voided(WHY)).act());
        assertThat(log.sitting().counts(FIRST.key())).isFalse();
        assertThat(log.sitting().possible()).isEqualTo(1);

        log.add(s -> Regrading.back(s, FIRST.key(), before, RegradeReason.TAKEN_BACK));

        assertThat(log.sitting().counts(FIRST.key())).isTrue();
        assertThat(log.sitting().grade()).isEqualTo(before.grade());
        assertThat(log.replayed().grade()).isEqualTo(before.grade());
    }

    @Test
    void onlyTheFixedQuestionIsMarkedAgain() {
        Log log = answered(chose("b"), chose("b"));

        Regrading regrading = again(log, new KeyFix.NewKey(chose("b"), false, WHY));

        assertThat(regrading.act().fractions()).containsOnlyKeys(FIRST.key());
        assertThat(regrading.gradeAfter()).isEqualTo(50);
    }

    @Test
    void whoLeftTheQuestionOpenGetsTheWholeMarkAsWell() {
        Log log = new Log(quiz(Rules.test(), FIRST, SECOND)).finish(Ending.SUBMITTED);

        assertThat(again(log, new KeyFix.FullMarks(WHY)).gradeAfter()).isEqualTo(50);
    }

    @Test
    void anAttemptThatGoesOnEndsByTheFixedKey() {
        Quiz fixed =
                quiz(Rules.test(), FIRST, SECOND)
                        .withKeyFixes(
                                Map.of(
                                        FIRST.key(),
                                        new KeyFix.Voided(WHY),
                                        SECOND.key(),
                                        new KeyFix.NewKey(chose("b"), false, WHY)));
        Log log =
                new Log(fixed)
                        .save(FIRST, chose("a"))
                        .save(SECOND, chose("b"))
                        .finish(Ending.SUBMITTED);

        assertThat(log.sitting().possible()).isEqualTo(1);
        assertThat(log.sitting().grade()).isEqualTo(100);
        assertThat(log.replayed().grade()).isEqualTo(100);
    }

    @Test
    void aVoidedQuestionIsDrawnOnlyIfNothingElseIsLeft() {
        Quiz one =
                new Quiz(
                        "quiz",
                        "Quiz",
                        "",
                        Rules.test(),
                        List.of(Draw.any(1)),
                        List.of(FIRST, SECOND));
        Quiz fixed = one.withKeyFixes(Map.of(FIRST.key(), new KeyFix.Voided(WHY)));

        for (int seed = 0; seed < 50; seed++) {
            assertThat(Paper.arrange(fixed, seed, Set.of()).questions())
                    .containsExactly(SECOND.key());
            assertThat(Paper.arrange(fixed, seed, Set.of(SECOND.key())).questions())
                    .containsExactly(SECOND.key());
        }
    }

    private static Log answered(Response first, Response second) {
        return new Log(quiz(Rules.test(), FIRST, SECOND))
                .save(FIRST, first)
                .save(SECOND, second)
                .finish(Ending.SUBMITTED);
    }

    private static Regrading again(Log log, KeyFix keyFix) {
        Sitting sitting = log.sitting();
        return Regrading.of(
                sitting,
                sitting.quiz().withKeyFixes(Map.of(FIRST.key(), keyFix)),
                List.of(FIRST.key()),
                RegradeReason.told(WHY));
    }
}
