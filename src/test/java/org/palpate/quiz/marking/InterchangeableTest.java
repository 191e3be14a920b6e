package org.palpate.quiz.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.palpate.quiz.Asked;
import org.palpate.quiz.Feedback;
import org.palpate.quiz.Pick;
import org.palpate.quiz.Remark;
import org.palpate.quiz.Words;
import org.palpate.quiz.question.Arranged;
import org.palpate.quiz.question.Count;
import org.palpate.quiz.question.Item;
import org.palpate.quiz.question.Label;
import org.palpate.quiz.question.Labelling;
import org.palpate.quiz.question.MultipleResponse;
import org.palpate.quiz.question.OptionKey;
import org.palpate.quiz.question.Ordering;
import org.palpate.quiz.question.Placed;
import org.palpate.quiz.question.RegionKey;

/** Items and labels that read alike stand in for one another, in the mark and in every row. */
class InterchangeableTest {

    private static Ordering breathing(Count count) {
        return new Ordering(
                Words.about("breathing"),
                List.of(
                        item("in-1", "Inhale"),
                        item("press", "Press"),
                        item("in-2", "inhale "),
                        item("out", "Exhale")),
                count);
    }

    private static Item item(String key, String text) {
        return new Item(new OptionKey(key), text);
    }

    @Test
    void itemsOfOneTextMayBeSwapped() {
        Arranged swapped = Words.arranged("in-2", "press", "in-1", "out");

        for (Count count : Count.values()) {
            Ordering question = breathing(count);
            assertThat(Marking.mark(question, swapped).isRight()).isTrue();
            assertThat(Feedback.on(question, swapped).remarks()).allMatch(Remark::right);
            assertThat(ModelAnswer.nearest(question, swapped)).isEqualTo(swapped);
        }
    }

    @Test
    void everyRowSaysWhatItsTextEarned() {
        Ordering question = breathing(Count.EXACT_PLACE);
        Arranged halfRight = Words.arranged("in-2", "in-1", "press", "out");

        assertThat(Marking.mark(question, halfRight).fraction()).isEqualTo(0.5);
        assertThat(Feedback.on(question, halfRight).remarks())
                .extracting(Remark::right)
                .containsExactly(true, false, false, true);
        assertThat(ModelAnswer.nearest(question, halfRight))
                .isEqualTo(Words.arranged("in-2", "press", "in-1", "out"));
        assertThat(
                        Marking.mark(
                                        breathing(Count.LONGEST_RUN),
                                        Words.arranged("press", "in-1", "in-2", "out"))
                                .fraction())
                .isEqualTo(0.75);
    }

    @Test
    void labelsOfOneTextMayBeSwapped() {
        RegionKey left = new RegionKey("left");
        RegionKey right = new RegionKey("right");
        RegionKey third = new RegionKey("third");
        Labelling question =
                new Labelling(
                        Words.about("labels"),
                        "hip",
                        List.of(
                                new Label(new OptionKey("a"), "Psoas", left),
                                new Label(new OptionKey("b"), "psoas", right),
                                new Label(new OptionKey("c"), "Iliacus", third)),
                        List.of());
        Placed swapped = Words.placed(Map.of("left", "b", "right", "a", "third", "c"));

        assertThat(Marking.mark(question, swapped).isRight()).isTrue();
        assertThat(Feedback.on(question, swapped).remarks()).allMatch(Remark::right);
        assertThat(ModelAnswer.nearest(question, swapped)).isEqualTo(swapped);
        assertThat(new Pick("left", "b").isRight(question)).isTrue();

        Placed one = Words.placed(Map.of("left", "b", "third", "a"));
        assertThat(Marking.mark(question, one).parts())
                .isEqualTo(Map.of("left", 1.0, "right", 0.0, "third", 0.0));
        assertThat(ModelAnswer.nearest(question, one)).isEqualTo(swapped);
    }

    @Test
    void optionsMayStayInPlaceInAnyChoice() {
        MultipleResponse several = Words.choose("a").among("a", "b", "c", "d", "e", "none");
        MultipleResponse fixed =
                new MultipleResponse(several.about(), several.options(), false, false, true);

        for (long seed = 0; seed < 20; seed++) {
            assertThat(((Asked.ChooseSeveral) Asked.of(fixed, seed)).options())
                    .extracting(option -> option.key().value())
                    .containsExactly("a", "b", "c", "d", "e", "none");
        }
    }
}
