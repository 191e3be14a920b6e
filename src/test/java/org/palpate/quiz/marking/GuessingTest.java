package org.palpate.quiz.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.palpate.quiz.Words.choose;
import static org.palpate.quiz.Words.chosenGap;
import static org.palpate.quiz.Words.fill;
import static org.palpate.quiz.Words.label;
import static org.palpate.quiz.Words.match;
import static org.palpate.quiz.Words.number;
import static org.palpate.quiz.Words.order;
import static org.palpate.quiz.Words.pair;
import static org.palpate.quiz.Words.point;
import static org.palpate.quiz.Words.statement;
import static org.palpate.quiz.Words.typedGap;
import static org.palpate.quiz.Words.within;
import static org.palpate.quiz.Words.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.palpate.quiz.Words;
import org.palpate.quiz.question.Arranged;
import org.palpate.quiz.question.Chosen;
import org.palpate.quiz.question.Count;
import org.palpate.quiz.question.Filled;
import org.palpate.quiz.question.Gaps;
import org.palpate.quiz.question.Item;
import org.palpate.quiz.question.Label;
import org.palpate.quiz.question.Labelling;
import org.palpate.quiz.question.Matching;
import org.palpate.quiz.question.OptionKey;
import org.palpate.quiz.question.Ordering;
import org.palpate.quiz.question.Placed;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.RegionKey;
import org.palpate.quiz.question.Response;
import org.palpate.quiz.question.Said;
import org.palpate.quiz.question.SingleChoice;
import org.palpate.quiz.question.TrueFalse;

public class GuessingTest {

    static Stream<Question> guessed() {
        return Stream.of(
                choose("a").outOf("a", "b", "c"),
                statement(false),
                match(pair("one", "x"), pair("two", "y"), pair("three", "x")),
                label("left", "right"),
                order(Count.EXACT_PLACE, "a", "b", "c", "d"),
                fill(
                        "A {one}, a {two} and a {three}.",
                        Map.of(
                                "one", chosenGap(1, "x", "y"),
                                "two", chosenGap(3, "x", "y", "z"),
                                "three", typedGap(2, "psoas"))));
    }

    @ParameterizedTest
    @MethodSource("guessed")
    void guessingEarnsWhatAllPossibleAnswersEarnOnAverage(Question question) {
        double mean =
                everyAnswer(question)
                        .mapToDouble(answer -> Marking.mark(question, answer).fraction())
                        .average()
                        .orElseThrow();

        assertThat(Guessing.fraction(question)).isCloseTo(mean, within(1e-12));
    }

    @Test
    void whatIsTypedIsNotGuessed() {
        assertThat(Guessing.fraction(write("psoas major"))).isZero();
        assertThat(Guessing.fraction(number("60", within("5")))).isZero();
    }

    @Test
    void someTypesHaveNoSuchNumber() {
        assertThat(Guessing.fraction(choose("a", "b").among("a", "b", "c"))).isNull();
        assertThat(Guessing.fraction(point(1, "iliacus"))).isNull();
        assertThat(Guessing.fraction(order(Count.LONGEST_RUN, "a", "b", "c"))).isNull();
    }

    private static Stream<Response> everyAnswer(Question question) {
        return switch (question) {
            case SingleChoice q -> q.options().stream().map(option -> new Chosen(option.key()));
            case TrueFalse q -> Stream.of(new Said(true), new Said(false));
            case Matching q ->
                    tuples(q.choices(), q.pairs().size()).stream()
                            .map(texts -> Words.matched(texts.toArray(String[]::new)));
            case Labelling q ->
                    permutations(q.all().stream().map(Label::key).toList()).stream()
                            .map(keys -> placed(q.labels(), keys));
            case Ordering q ->
                    permutations(q.items().stream().map(Item::key).toList()).stream()
                            .map(Arranged::new);
            case Gaps q ->
                    tuples(List.of("x", "y", "z"), 2).stream()
                            .filter(texts -> !texts.getFirst().equals("z"))
                            .map(texts -> filled(texts.getFirst(), texts.getLast()));
            default -> throw new IllegalArgumentException(question.toString());
        };
    }

    private static Filled filled(String one, String two) {
        return new Filled(Map.of("one", one, "two", two, "three", "no idea"));
    }

    private static Placed placed(List<Label> labels, List<OptionKey> keys) {
        Map<RegionKey, OptionKey> placed = new HashMap<>();
        for (int i = 0; i < labels.size(); i++) {
            placed.put(labels.get(i).region(), keys.get(i));
        }
        return new Placed(placed);
    }

    private static <T> List<List<T>> tuples(List<T> from, int length) {
        List<List<T>> tuples = List.of(List.of());
        for (int i = 0; i < length; i++) {
            tuples =
                    tuples.stream()
                            .flatMap(tuple -> from.stream().map(one -> with(tuple, one)))
                            .toList();
        }
        return tuples;
    }

    public static <T> List<List<T>> permutations(List<T> from) {
        return tuples(from, from.size()).stream()
                .filter(tuple -> tuple.stream().distinct().count() == from.size())
                .toList();
    }

    private static <T> List<T> with(List<T> list, T one) {
        List<T> longer = new ArrayList<>(list);
        longer.add(one);
        return longer;
    }
}
