package org.palpate.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.palpate.quiz.Words.about;
import static org.palpate.quiz.Words.arranged;
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
import static org.palpate.quiz.Words.statement;
import static org.palpate.quiz.Words.ticked;
import static org.palpate.quiz.Words.typed;
import static org.palpate.quiz.Words.typedGap;
import static org.palpate.quiz.Words.within;
import static org.palpate.quiz.Words.write;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.palpate.quiz.marking.Mark;
import org.palpate.quiz.question.Count;
import org.palpate.quiz.question.Filled;
import org.palpate.quiz.question.Gaps;
import org.palpate.quiz.question.Isolates;
import org.palpate.quiz.question.Label;
import org.palpate.quiz.question.Labelling;
import org.palpate.quiz.question.Matched;
import org.palpate.quiz.question.Matching;
import org.palpate.quiz.question.Numeric;
import org.palpate.quiz.question.OptionKey;
import org.palpate.quiz.question.Pair;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.RegionKey;
import org.palpate.quiz.question.Response;
import org.palpate.quiz.question.Said;
import org.palpate.quiz.question.WrongNumber;

class FeedbackTest {

    private static List<Remark> remarks(Question question, Response response) {
        return Feedback.on(question, response).remarks();
    }

    private static String rightAnswer(Question question) {
        return Feedback.on(question, Response.BLANK).rightAnswer();
    }

    @Test
    void feedbackExplainsAndSaysWhereToReadAgain() {
        Feedback feedback = Feedback.on(choose("a").outOf("a", "b"), chose("b"));

        assertThat(feedback)
                .isEqualTo(
                        new Feedback(
                                new Mark(0, Map.of()),
                                List.of(new Remark("b", "The b", false, "Not the b.")),
                                "",
                                "The a",
                                "Because it is so.",
                                "OpenStax, ch. 11.6",
                                "the-group#opening",
                                ""));
        assertThat(feedback.withoutAnswer().explanation()).isEmpty();
        assertThat(feedback.withoutAnswer().remarks()).isEqualTo(feedback.remarks());
    }

    @Test
    void everyOptionTickedHasItsRemark() {
        assertThat(remarks(choose("a", "b").among("a", "b", "x"), ticked("x", "a")))
                .containsExactly(
                        new Remark("a", "The a", true, ""),
                        new Remark("x", "The x", false, "Not the x."));
    }

    @Test
    void theWrongSideOfAStatementHasItsReason() {
        assertThat(remarks(statement(true), new Said(false)))
                .containsExactly(new Remark("", "False", false, "It is the other way round."));
        assertThat(remarks(statement(true), new Said(true)))
                .containsExactly(new Remark("", "True", true, ""));
    }

    @Test
    void aNearWordIsExplained() {
        assertThat(remarks(write("abduction"), typed("Adduction")))
                .singleElement()
                .satisfies(remark -> {
                    assertThat(remark.given()).isEqualTo("Adduction");
                    assertThat(remark.reason()).contains("toward the midline");
                });
    }

    @Test
    void aUnitThatDoesNotCountIsExplained() {
        assertThat(remarks(number("45", within("2")), typed("45 kg")))
                .singleElement()
                .extracting(Remark::reason)
                .asString()
                .contains("use minutes or hours");
    }

    @Test
    void sidesThatRunDifferentlyAreSetApart() {
        assertThat(remarks(match(pair("שריר", "c"), pair("t", "d")), matched("d", "d")))
                .first()
                .extracting(Remark::given)
                .isEqualTo(Isolates.of("שריר") + " → d");
        assertThat(rightAnswer(match(pair("שריר", "c"), pair("t", "d"))))
                .isEqualTo(Isolates.of("שריר") + " → c; t → d");
    }

    @Test
    void everyPairItemGapAndLabelHasItsRemark() {
        assertThat(remarks(match(pair("s", "c"), pair("t", "d")), matched("c", "c")))
                .containsExactly(
                        new Remark("0", "s → c", true, ""),
                        new Remark(
                                "1",
                                "t → c",
                                false,
                                "These two do not go together: it fits another one here."));
        assertThat(remarks(order(Count.EXACT_PLACE, "a", "b", "c"), arranged("a", "c", "b")))
                .containsExactly(
                        new Remark("a", "Do a", true, ""),
                        new Remark("c", "Do c", false, "It comes later."),
                        new Remark("b", "Do b", false, "It comes earlier."));
        Gaps text = fill("{a} {b}", Map.of("a", typedGap(1, "ilium"), "b", chosenGap(1, "x", "y")));
        assertThat(remarks(text, new Filled(Map.of("a", "ileum", "b", "y"))))
                .extracting(Remark::part, Remark::right)
                .containsExactly(tuple("a", false), tuple("b", false));
        assertThat(remarks(label("tfl", "psoas"), placed(Map.of("tfl", "l-psoas"))))
                .containsExactly(
                        new Remark(
                                "tfl",
                                "Label psoas",
                                false,
                                "It belongs to another structure here."));
    }

    @Test
    void aWrongRegionHasItsReason() {
        assertThat(remarks(point(1, "iliacus"), pointed("rectus", "iliacus")))
                .containsExactly(
                        new Remark("iliacus", "iliacus", true, ""),
                        new Remark("rectus", "rectus", false, "It crosses the knee as well."));
    }

    @Test
    void aWrongNumberPairOrLabelHasItsAuthorsReason() {
        Numeric minutes =
                new Numeric(
                        about("minutes"),
                        new BigDecimal("45"),
                        within("2"),
                        "minutes",
                        Map.of(),
                        List.of(
                                new WrongNumber(
                                        new BigDecimal("60"),
                                        new BigDecimal("90"),
                                        "That is a whole treatment."),
                                new WrongNumber(
                                        new BigDecimal("5"),
                                        new BigDecimal("5"),
                                        "One area only.")));
        assertThat(reasons(minutes, typed("75"))).containsExactly("That is a whole treatment.");
        assertThat(reasons(minutes, typed("5 minutes"))).containsExactly("One area only.");
        assertThat(reasons(minutes, typed("50"))).containsExactly("That is too high.");
        assertThat(reasons(minutes, typed("12"))).containsExactly("That is too low.");
        assertThat(reasons(minutes, typed("45"))).containsExactly("");

        Matching pairs =
                new Matching(
                        about("pairs"),
                        List.of(
                                new Pair(
                                        "s", "c", Map.of("d", "It lies deeper", "x", "No muscle.")),
                                pair("t", "d")),
                        List.of("x", "y"));
        assertThat(reasons(pairs, matched("d", "d"))).containsExactly("It lies deeper", "");
        assertThat(reasons(pairs, matched("y", "x")))
                .containsExactly(
                        "These two do not go together: it fits none of these.",
                        "These two do not go together: it fits none of these.");

        Labelling labels =
                new Labelling(
                        about("labels"),
                        "hip",
                        List.of(
                                new Label(
                                        new OptionKey("a"),
                                        "A",
                                        new RegionKey("ra"),
                                        Map.of(new OptionKey("b"), "It crosses the knee.")),
                                new Label(new OptionKey("b"), "B", new RegionKey("rb"))),
                        List.of(new Label(new OptionKey("c"), "C", null)));
        assertThat(reasons(labels, placed(Map.of("ra", "b", "rb", "c"))))
                .containsExactly(
                        "It crosses the knee.", "It belongs to none of the numbered structures.");
    }

    private static List<String> reasons(Question question, Response response) {
        return remarks(question, response).stream().map(Remark::reason).toList();
    }

    @Test
    void partlyRightNamesWhatIsRightAndNothingThatIsHidden() {
        assertThat(
                        soFar(
                                match(pair("s", "c"), pair("t", "d"), pair("u", "e")),
                                matched("c", "e", "e")))
                .isEqualTo("2 of 3 in place: s → c; u → e.");
        assertThat(soFar(match(pair("s", "c"), pair("t", "d")), matched("d", "c")))
                .isEqualTo("None of the 2 is in place.");
        assertThat(
                        soFar(
                                match(pair("s", "c"), pair("t", "d"), pair("u", "e")),
                                new Matched(Map.of(0, "d"))))
                .isEqualTo("The one you gave is not in place; 2 are left empty.");
        assertThat(
                        soFar(
                                match(pair("s", "c"), pair("t", "d"), pair("u", "e")),
                                new Matched(Map.of(0, "d", 1, "c"))))
                .isEqualTo("None of the 2 you gave is in place; 1 is left empty.");
        assertThat(soFar(choose("a", "b").among("a", "b", "x", "y"), ticked("a", "x")))
                .isEqualTo("1 of the 2 you chose is right: The a.");
        assertThat(soFar(choose("a", "b").among("a", "b", "x"), ticked("a")))
                .isEqualTo("What you chose is right, and something is missing: The a.");
        assertThat(soFar(order(Count.EXACT_PLACE, "a", "b", "c"), arranged("a", "c", "b")))
                .isEqualTo("1 of 3 at their place: Do a.");
        assertThat(soFar(order(Count.LONGEST_RUN, "a", "b", "c"), arranged("b", "c", "a")))
                .isEqualTo(
                        "2 of 3 stand in the right order, others between them left out: Do b; Do c.");
        Gaps text = fill("{a} {b}", Map.of("a", typedGap(1, "ilium"), "b", chosenGap(1, "x", "y")));
        assertThat(soFar(text, new Filled(Map.of("a", "femur", "b", "x"))))
                .contains("1 of 2 filled right: gap ", ", x.")
                .doesNotContain("ilium");
        assertThat(soFar(choose("a").outOf("a", "b"), chose("b"))).isEmpty();
        assertThat(soFar(match(pair("s", "c"), pair("t", "d")), matched("c", "d"))).isEmpty();
    }

    private static String soFar(Question question, Response response) {
        return Feedback.on(question, response).withoutAnswer().soFar();
    }

    @Test
    void rowsOfAnOrderingAreJudgedByWhatCounts() {
        assertThat(
                        remarks(
                                order(Count.LONGEST_RUN, "a", "b", "c", "d"),
                                arranged("d", "a", "b", "c")))
                .extracting(Remark::part, Remark::right)
                .containsExactly(
                        tuple("d", false), tuple("a", true), tuple("b", true), tuple("c", true));
        assertThat(remarks(order(Count.LONGEST_RUN, "a", "b", "c"), arranged("c", "b", "a")))
                .extracting(Remark::right)
                .containsOnly(false);
        assertThat(
                        remarks(
                                order(Count.EXACT_PLACE, "a", "b", "c", "d"),
                                arranged("d", "a", "b", "c")))
                .extracting(Remark::right)
                .containsOnly(false);
    }

    @Test
    void aBlankAndAResponseOfAnotherKindHaveNoRemarks() {
        assertThat(remarks(statement(true), Response.BLANK)).isEmpty();
        assertThat(remarks(statement(true), typed("true"))).isEmpty();
    }

    @Test
    void theRightAnswerIsSaidInWords() {
        assertThat(rightAnswer(choose("a", "b").among("a", "b", "c"))).isEqualTo("The a; The b");
        assertThat(rightAnswer(statement(false))).isEqualTo("False");
        assertThat(rightAnswer(write("psoas major", "psoas"))).isEqualTo("psoas major");
        assertThat(rightAnswer(number("45", within("0")))).isEqualTo("45 minutes");
        assertThat(rightAnswer(number("45", within("2")))).isEqualTo("45 minutes (± 2)");
        assertThat(rightAnswer(number("45", Words.withinShare("0.05"))))
                .isEqualTo("45 minutes (± 5 %)");
        assertThat(rightAnswer(number("45", Words.between("40", "50"))))
                .isEqualTo("45 minutes (40 to 50)");
        assertThat(rightAnswer(match(pair("s", "c"), pair("t", "d")))).isEqualTo("s → c; t → d");
        assertThat(rightAnswer(order(Count.LONGEST_RUN, "a", "b"))).isEqualTo("1. Do a; 2. Do b");
        assertThat(rightAnswer(fill("The {m}.", Map.of("m", typedGap(1, "psoas")))))
                .isEqualTo("The psoas.");
        assertThat(rightAnswer(point(1, "psoas-major"))).isEqualTo("psoas major");
        assertThat(rightAnswer(label("left-psoas"))).isEqualTo("left psoas → Label left-psoas");
    }

    @Test
    void aQuestionWithHintsHasOneTryMore() {
        assertThat(choose("a").outOf(about("q", "1", "2"), "a", "b").tries()).isEqualTo(3);
    }
}
