package org.palpate.quiz.question;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.palpate.quiz.Words.about;
import static org.palpate.quiz.Words.choose;
import static org.palpate.quiz.Words.chosenGap;
import static org.palpate.quiz.Words.fill;
import static org.palpate.quiz.Words.label;
import static org.palpate.quiz.Words.match;
import static org.palpate.quiz.Words.order;
import static org.palpate.quiz.Words.pair;
import static org.palpate.quiz.Words.point;
import static org.palpate.quiz.Words.typedGap;
import static org.palpate.quiz.Words.write;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.palpate.quiz.Draw;
import org.palpate.quiz.Rules;
import org.palpate.quiz.Words;

/** A question that exists is a valid one; every refusal names the thing and the way out. */
class QuestionsThatCannotBeTest {

    private static Arguments refused(String message, ThrowingCallable making) {
        return Arguments.of(message, making);
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                refused("'Psoas Major' is no key for a question", () -> about("Psoas Major")),
                refused("is no key for a question", () -> about("a".repeat(81))),
                refused("is no key for a question", () -> about("")),
                refused("must be more than 0", () -> about("q", 0.0)),
                refused("must be more than 0", () -> about("q", Double.NaN)),
                refused("A hint of Question 'q' is empty", () -> about("q", " ")),
                refused("use 1 (recall), 2 (apply) or 3", () -> difficulty(4)),
                refused("exactly one as right", () -> choose("a", "b").outOf("a", "b")),
                refused("exactly one as right", () -> choose("z").outOf("a", "b")),
                refused("a single choice has 2 to 12", () -> choose("a").outOf("a")),
                refused("a single choice has 2 to 12", () -> choose("a").outOf(letters(13))),
                refused("has the option 'b' twice", () -> choose("a").outOf("a", "b", "b")),
                refused("at least one as right", () -> choose().among("a", "b")),
                refused("fewer than 2 options", () -> choose("a").among("a")),
                refused("name at least one", () -> write()),
                refused("is empty", () -> write(" ")),
                refused("must be 0 or more", () -> Words.within("-1")),
                refused("must be 0 or more", () -> Words.withinShare("-0.1")),
                refused("swap them", () -> Words.between("6", "4")),
                refused("widen the range", () -> Words.number("7", Words.between("4", "6"))),
                refused("it must be more than 0", () -> unit("0")),
                refused("fewer than 2 pairs", () -> match(pair("s", "c"))),
                refused("has the stem 's' twice", () -> match(pair("s", "c"), pair("s", "d"))),
                refused(
                        "has the choice 'a spare choice' twice",
                        () -> match(pair("s", "c"), pair("t", "a spare choice"))),
                refused("fewer than 2 items", () -> order(Count.EXACT_PLACE, "a")),
                refused("has the item 'a' twice", () -> order(Count.EXACT_PLACE, "a", "a")),
                refused("has no gap", () -> fill("No gap.", Map.of())),
                refused("describe it under 'gaps'", () -> fill("{a}", Map.of())),
                refused("does not mention", () -> gaps("{a}", "a", "b")),
                refused("twice: name the gaps apart", () -> gaps("{a} {a}", "a")),
                refused("accepts no answer", () -> typedGap(1)),
                refused("fewer than 2 choices", () -> chosenGap(1, "a")),
                refused("has the choice 'a' twice", () -> chosenGap(1, "a", "a")),
                refused("must be more than 0", () -> typedGap(-1, "a")),
                refused("pick 1 to 1", () -> point(2, "a")),
                refused("no right region", () -> point(1)),
                refused("has no label", () -> label()),
                refused("has the region 'a' twice", () -> label("a", "a")),
                refused("belongs nowhere", () -> extra(new RegionKey("b"))),
                refused("without a region", () -> labelWithoutRegion()),
                refused("must lie between 0 and 1", () -> Rules.test().withPenalty(2)),
                refused("longer than nothing", () -> Rules.test().withTimeLimit(Duration.ZERO)),
                refused("ask for at least 1", () -> Draw.any(0)),
                refused("has no questions", () -> Words.quiz(Rules.test())),
                refused(
                        "has the question 'choice' twice",
                        () ->
                                Words.quiz(
                                        Rules.test(),
                                        choose("a").outOf("a", "b"),
                                        choose("a").outOf("a", "c"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void whatIsNoQuestionIsRefused(String message, ThrowingCallable making) {
        assertThatIllegalArgumentException().isThrownBy(making).withMessageContaining(message);
    }

    private static String[] letters(int count) {
        return "abcdefghijklmnop".substring(0, count).split("");
    }

    private static About difficulty(int difficulty) {
        QuestionKey key = new QuestionKey("q");
        return new About(
                key,
                "So?",
                new About.Place(Words.ANATOMY, difficulty, "", false),
                About.Teaching.NONE,
                1);
    }

    private static Numeric unit(String factor) {
        Map<String, BigDecimal> units = Map.of("hours", new BigDecimal(factor));
        return new Numeric(about("q"), BigDecimal.ONE, Words.within("0"), "minutes", units);
    }

    private static Gaps gaps(String text, String... names) {
        Map<String, Gap> gaps = new LinkedHashMap<>();
        Stream.of(names).forEach(name -> gaps.put(name, typedGap(1, "x")));
        return fill(text, gaps);
    }

    private static Labelling extra(RegionKey region) {
        Label spare = new Label(new OptionKey("spare"), "Spare", region);
        return new Labelling(about("q"), "f.svg", label("a").labels(), List.of(spare));
    }

    private static Labelling labelWithoutRegion() {
        Label bare = new Label(new OptionKey("bare"), "Bare", null);
        return new Labelling(about("q"), "f.svg", List.of(bare), List.of());
    }
}
