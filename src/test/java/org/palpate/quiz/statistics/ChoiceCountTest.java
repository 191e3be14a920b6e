package org.palpate.quiz.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.palpate.quiz.AttemptsTaken.asked;
import static org.palpate.quiz.AttemptsTaken.learners;
import static org.palpate.quiz.Words.choose;
import static org.palpate.quiz.Words.chose;
import static org.palpate.quiz.Words.chosenGap;
import static org.palpate.quiz.Words.fill;
import static org.palpate.quiz.Words.label;
import static org.palpate.quiz.Words.match;
import static org.palpate.quiz.Words.matched;
import static org.palpate.quiz.Words.order;
import static org.palpate.quiz.Words.pair;
import static org.palpate.quiz.Words.placed;
import static org.palpate.quiz.Words.point;
import static org.palpate.quiz.Words.pointed;
import static org.palpate.quiz.Words.statement;
import static org.palpate.quiz.Words.ticked;
import static org.palpate.quiz.Words.typed;
import static org.palpate.quiz.Words.typedGap;
import static org.palpate.quiz.Words.write;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.palpate.quiz.Words;
import org.palpate.quiz.question.Count;
import org.palpate.quiz.question.Filled;
import org.palpate.quiz.question.Gaps;
import org.palpate.quiz.question.Hotspot;
import org.palpate.quiz.question.Labelling;
import org.palpate.quiz.question.Matching;
import org.palpate.quiz.question.MultipleResponse;
import org.palpate.quiz.question.Ordering;
import org.palpate.quiz.question.Response;
import org.palpate.quiz.question.Said;
import org.palpate.quiz.question.ShortAnswer;
import org.palpate.quiz.question.SingleChoice;
import org.palpate.quiz.question.TrueFalse;

class ChoiceCountTest {

    private final SingleChoice strap = choose("sartorius").outOf("gracilis", "sartorius", "vastus");

    @Test
    void everyOptionIsCountedInTheAuthorsOrder() {
        var question =
                asked(
                        strap,
                        learners(1, strap, chose("gracilis"), 0.5),
                        learners(1, strap, chose("sartorius"), 1),
                        learners(1, strap, chose("sartorius"), 0.5),
                        learners(1, strap, Response.BLANK, 0));

        assertThat(question.answers().choices())
                .containsExactly(
                        new ChoiceCount("", "gracilis", false, 1, 0.25, 0.5),
                        new ChoiceCount("", "sartorius", true, 2, 0.5, 0.75),
                        new ChoiceCount("", "vastus", false, 0, 0, null));
    }

    @Test
    void severalOptionsOfOneAnswerAllCount() {
        MultipleResponse heads = choose("a", "b").among("a", "b", "c");
        var question =
                asked(
                        heads,
                        learners(1, heads, ticked("a", "c"), 0),
                        learners(1, heads, ticked("a", "b"), 1));

        assertThat(question.answers().choices())
                .containsExactly(
                        new ChoiceCount("", "a", true, 2, 1, 0.5),
                        new ChoiceCount("", "b", true, 1, 0.5, 1.0),
                        new ChoiceCount("", "c", false, 1, 0.5, 0.0));
    }

    @Test
    void bothSidesOfAStatementAreCounted() {
        TrueFalse statement = statement(false);

        assertThat(asked(statement, learners(3, statement, new Said(true), 0)).answers().choices())
                .containsExactly(
                        new ChoiceCount("", "true", false, 3, 1, 0.0),
                        new ChoiceCount("", "false", true, 0, 0, null));
    }

    @Test
    void whatWasTypedIsCountedByItsWordsMostFrequentFirst() {
        ShortAnswer flexor = write("psoas major");
        var question =
                asked(
                        flexor,
                        learners(1, flexor, typed("Psoas Major"), 1),
                        learners(2, flexor, typed("  gluteus "), 0),
                        learners(1, flexor, typed("GLUTEUS"), 0),
                        learners(1, flexor, typed("   "), 0));

        assertThat(question.answers().choices())
                .containsExactly(
                        new ChoiceCount("", "gluteus", false, 3, 0.6, 0.0),
                        new ChoiceCount("", "psoas major", true, 1, 0.2, 1.0));
        assertThat(question.unanswered()).isEqualTo(1);
    }

    @Test
    void regionsPointedAtByMistakeAreCountedToo() {
        Hotspot spot = point(1, "iliacus");
        var question = asked(spot, learners(2, spot, pointed("sartorius"), 0.5));

        assertThat(question.answers().choices())
                .containsExactly(
                        new ChoiceCount("", "iliacus", true, 0, 0, null),
                        new ChoiceCount("", "rectus", false, 0, 0, null),
                        new ChoiceCount("", "sartorius", false, 2, 1, 0.5));
    }

    @Test
    void everyStemCountsForItself() {
        Matching pairs = match(pair("flexes", "psoas"), pair("extends", "gluteus"));
        var question = asked(pairs, learners(1, pairs, matched("psoas", "psoas"), 1));

        assertThat(question.answers().choices())
                .containsExactly(
                        new ChoiceCount("0", "psoas", true, 1, 1, 1.0),
                        new ChoiceCount("1", "gluteus", true, 0, 0, null),
                        new ChoiceCount("1", "psoas", false, 1, 1, 1.0));
    }

    @Test
    void everyRegionCountsForItself() {
        Labelling drawing = label("left", "right");
        var question =
                asked(
                        drawing,
                        learners(1, drawing, placed(Map.of("left", "l-spare", "up", "l-left")), 1));

        assertThat(question.answers().choices())
                .extracting(ChoiceCount::part, ChoiceCount::choice, ChoiceCount::learners)
                .containsExactly(
                        tuple("left", "l-left", 0),
                        tuple("right", "l-right", 0),
                        tuple("left", "l-spare", 1));
    }

    @Test
    void everyGapCountsForItself() {
        Gaps text =
                fill(
                        "The {one} of the {two}.",
                        Map.of("one", chosenGap(1, "head", "tail"), "two", typedGap(1, "femur")));
        var question =
                asked(
                        text,
                        learners(
                                1,
                                text,
                                new Filled(Map.of("one", "tail", "two", "Femur", "three", "x")),
                                1));

        assertThat(question.answers().choices())
                .containsExactly(
                        new ChoiceCount("one", "head", true, 0, 0, null),
                        new ChoiceCount("one", "tail", false, 1, 1, 1.0),
                        new ChoiceCount("two", "femur", true, 1, 1, 1.0));
    }

    @Test
    void anOrderHasNoTable() {
        Ordering steps = order(Count.EXACT_PLACE, "a", "b");

        assertThat(
                        asked(steps, learners(2, steps, Words.arranged("b", "a"), 1))
                                .answers()
                                .choices())
                .isEmpty();
    }

    @Test
    void anAnswerOfTheWrongKindIsNoChoice() {
        assertThat(asked(strap, learners(1, strap, typed("sartorius"), 1)).answers().choices())
                .allMatch(choice -> choice.learners() == 0);
    }
}
