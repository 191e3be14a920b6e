package org.palpate.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palpate.quiz.Words.choose;
import static org.palpate.quiz.Words.chosenGap;
import static org.palpate.quiz.Words.fill;
import static org.palpate.quiz.Words.label;
import static org.palpate.quiz.Words.match;
import static org.palpate.quiz.Words.order;
import static org.palpate.quiz.Words.pair;
import static org.palpate.quiz.Words.typedGap;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.palpate.quiz.question.Count;
import org.palpate.quiz.question.Gaps;
import org.palpate.quiz.question.Item;
import org.palpate.quiz.question.Labelling;
import org.palpate.quiz.question.Matching;
import org.palpate.quiz.question.OptionKey;
import org.palpate.quiz.question.Ordering;
import org.palpate.quiz.question.Piece;
import org.palpate.quiz.question.SingleChoice;

class AskedTest {

    @Test
    void nothingAPageKnowsHasAFieldForTheKey() {
        Set<String> allowed =
                Set.of(
                        "key",
                        "stem",
                        "options",
                        "howMany",
                        "allOrNothing",
                        "unit",
                        "units",
                        "stems",
                        "choices",
                        "items",
                        "pieces",
                        "figure",
                        "pick",
                        "regions",
                        "labels",
                        "text",
                        "gap");

        assertThat(
                        Stream.of(Asked.class.getPermittedSubclasses(), new Class<?>[] {Item.class})
                                .flatMap(Stream::of)
                                .flatMap(type -> Stream.of(type.getRecordComponents()))
                                .map(RecordComponent::getName))
                .isSubsetOf(allowed);
    }

    @Test
    void whatAPageKnowsNeverSpeaksOfReasonsOrExplanations() {
        for (int seed = 0; seed < 2_000; seed++) {
            String known = Asked.of(new Anything(seed).question(seed), seed).toString();

            assertThat(known)
                    .doesNotContain("Because it is so", "OpenStax", "nudge", "No.", "Not ");
        }
    }

    @Test
    void optionsAreShuffledBySeedUnlessTheyAreFixed() {
        SingleChoice loose = choose("a").outOf("a", "b", "c", "d");
        SingleChoice fixed = new SingleChoice(loose.about(), loose.options(), true);

        assertThat(IntStream.range(0, 100).mapToObj(seed -> Asked.of(loose, seed)).distinct())
                .hasSizeGreaterThan(15);
        assertThat(IntStream.range(0, 100).mapToObj(seed -> Asked.of(fixed, seed)).distinct())
                .hasSize(1);
    }

    @Test
    void everyPlaceIsAsLikelyForTheRightOption() {
        SingleChoice question = choose("a").outOf("a", "b", "c", "d");
        int[] places = new int[4];
        for (int seed = 0; seed < 4_000; seed++) {
            Asked.Choose asked = (Asked.Choose) Asked.of(question, seed);
            places[asked.options().indexOf(new Item(new OptionKey("a"), "The a"))]++;
        }

        assertThat(places).satisfies(p -> assertThat(IntStream.of(p)).allMatch(n -> n > 880));
    }

    @Test
    void howManyToChooseIsToldOnlyWhereTheAuthorWants() {
        assertThat(Asked.of(choose("a", "b").among("a", "b", "c"), 1))
                .isInstanceOfSatisfying(
                        Asked.ChooseSeveral.class,
                        q -> {
                            assertThat(q.howMany()).isEqualTo(2);
                            assertThat(q.allOrNothing()).isFalse();
                        });
        assertThat(Asked.of(choose("a", "b").allOrNothingAmong("a", "b", "c"), 1))
                .isInstanceOfSatisfying(
                        Asked.ChooseSeveral.class,
                        q -> {
                            assertThat(q.howMany()).isZero();
                            assertThat(q.allOrNothing()).isTrue();
                        });
    }

    @Test
    void matchingShowsEveryChoiceOnce() {
        Matching question = match(pair("iliacus", "front"), pair("psoas", "front"));

        assertThat(Asked.of(question, 3))
                .isInstanceOfSatisfying(
                        Asked.Match.class,
                        asked -> {
                            assertThat(asked.stems()).containsExactly("iliacus", "psoas");
                            assertThat(asked.choices())
                                    .containsExactlyInAnyOrder("front", "a spare choice");
                        });
    }

    @Test
    void aTextShowsItsHolesAndWhatMayBeChosenForThem() {
        Gaps question =
                fill(
                        "{a} meets {b}, {not a gap}.",
                        Map.of("a", typedGap(1, "ilium"), "b", chosenGap(1, "sacrum", "femur")));

        assertThat(Asked.of(question, 3))
                .isInstanceOfSatisfying(
                        Asked.Fill.class,
                        asked -> {
                            assertThat(asked.pieces())
                                    .containsExactly(
                                            new Piece.Hole("a"),
                                            new Piece.Words(" meets "),
                                            new Piece.Hole("b"),
                                            new Piece.Words(", {not a gap}."));
                            assertThat(asked.choices()).containsOnlyKeys("b");
                            assertThat(asked.choices().get("b"))
                                    .containsExactlyInAnyOrder("sacrum", "femur");
                        });
    }

    @Test
    void labelsAndRegionsComeInOrdersThatTellNothing() {
        Labelling question = label("tfl", "iliacus", "psoas");

        assertThat(Asked.of(question, 8))
                .isInstanceOfSatisfying(
                        Asked.Place.class,
                        asked -> {
                            assertThat(asked.regions()).isSorted().hasSize(3);
                            assertThat(asked.labels()).hasSize(4);
                        });
    }

    @Test
    void itemsBeginInAnOrderOfTheSeed() {
        Ordering question = order(Count.EXACT_PLACE, "a", "b", "c", "d");

        List<Asked> orders =
                IntStream.range(0, 200).mapToObj(i -> Asked.of(question, i)).distinct().toList();

        assertThat(orders).hasSizeBetween(20, 24);
    }
}
