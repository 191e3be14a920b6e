package org.palpate.quiz;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.palpate.quiz.question.Arranged;
import org.palpate.quiz.question.Choice;
import org.palpate.quiz.question.Chosen;
import org.palpate.quiz.question.ChosenGap;
import org.palpate.quiz.question.ChosenSet;
import org.palpate.quiz.question.Filled;
import org.palpate.quiz.question.Gaps;
import org.palpate.quiz.question.Hotspot;
import org.palpate.quiz.question.Item;
import org.palpate.quiz.question.Label;
import org.palpate.quiz.question.Labelling;
import org.palpate.quiz.question.Matched;
import org.palpate.quiz.question.Matching;
import org.palpate.quiz.question.MultipleResponse;
import org.palpate.quiz.question.Numeric;
import org.palpate.quiz.question.Option;
import org.palpate.quiz.question.Ordering;
import org.palpate.quiz.question.Pair;
import org.palpate.quiz.question.Piece;
import org.palpate.quiz.question.Placed;
import org.palpate.quiz.question.Pointed;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.QuestionKey;
import org.palpate.quiz.question.RegionKey;
import org.palpate.quiz.question.Said;
import org.palpate.quiz.question.ShortAnswer;
import org.palpate.quiz.question.SingleChoice;
import org.palpate.quiz.question.TrueFalse;
import org.palpate.quiz.question.Typed;

/**
 * A question as a page may know it before the answer is marked: no field holds the key, a weight, a
 * reason or an explanation, so none can reach a browser before its time. What the author's order
 * would give away is shuffled by the attempt's seed.
 */
public sealed interface Asked {

    /** Which question it is. */
    QuestionKey key();

    /** The question as asked. */
    String stem();

    /**
     * Asks for one option; answered with {@link Chosen}.
     *
     * @param options in the order to show
     */
    record Choose(QuestionKey key, String stem, List<Item> options) implements Asked {}

    /**
     * Asks for several options; answered with {@link ChosenSet}.
     *
     * @param options in the order to show
     * @param howMany how many are right; 0 where the author does not say
     * @param allOrNothing whether only the whole set earns anything; else a wrong option takes back
     *     what a right one gives, which is said beforehand
     */
    record ChooseSeveral(
            QuestionKey key, String stem, List<Item> options, int howMany, boolean allOrNothing)
            implements Asked {}

    /** Asks whether the stem is true; answered with {@link Said}. */
    record Say(QuestionKey key, String stem) implements Asked {}

    /** Asks for a few words; answered with {@link Typed}. */
    record Write(QuestionKey key, String stem) implements Asked {}

    /**
     * Asks for a number; answered with {@link Typed}.
     *
     * @param unit the unit a bare number is taken in; empty for none
     * @param units other units that may be written; spellings of the same unit are left out
     */
    record Calculate(QuestionKey key, String stem, String unit, List<String> units)
            implements Asked {}

    /**
     * Asks for a choice per stem; answered with {@link Matched}.
     *
     * @param stems in the author's order; a response names them by their place, from 0
     * @param choices each once, in the order to show
     */
    record Match(QuestionKey key, String stem, List<String> stems, List<String> choices)
            implements Asked {}

    /**
     * Asks for an order; answered with {@link Arranged}.
     *
     * @param items in the order to begin with
     */
    record Arrange(QuestionKey key, String stem, List<Item> items) implements Asked {}

    /**
     * Asks for the gaps of a text; answered with {@link Filled}.
     *
     * @param pieces the text, words and holes
     * @param choices the texts to choose from, by gap, in the order to show; a gap without is typed
     */
    record Fill(QuestionKey key, String stem, List<Piece> pieces, Map<String, List<String>> choices)
            implements Asked {}

    /**
     * Asks to point at a drawing; answered with {@link Pointed}.
     *
     * @param figure the drawing's file within the module
     * @param pick how many regions to point at
     */
    record Point(QuestionKey key, String stem, String figure, int pick) implements Asked {}

    /**
     * Asks to label a drawing; answered with {@link Placed}.
     *
     * @param figure the drawing's file within the module
     * @param regions the regions to label, by name
     * @param labels the labels, spare ones among them, in the order to show
     */
    record Place(
            QuestionKey key, String stem, String figure, List<RegionKey> regions, List<Item> labels)
            implements Asked {}

    /**
     * The question as asked in an attempt of this seed, the same on every machine.
     *
     * @param seed the seed of the attempt's {@link Paper}
     */
    static Asked of(Question question, long seed) {
        Chance chance = Chance.of(seed, question.key());
        QuestionKey key = question.key();
        String stem = question.stem();
        return switch (question) {
            case SingleChoice q -> {
                List<Item> options = q.options().stream().map(Asked::item).toList();
                yield new Choose(key, stem, q.fixed() ? options : chance.shuffled(options));
            }
            case MultipleResponse q -> {
                List<Item> options = q.options().stream().map(Asked::item).toList();
                yield new ChooseSeveral(
                        key,
                        stem,
                        q.fixed() ? options : chance.shuffled(options),
                        q.sayHowMany() ? q.answers().size() : 0,
                        q.allOrNothing());
            }
            case TrueFalse q -> new Say(key, stem);
            case ShortAnswer q -> new Write(key, stem);
            case Numeric q -> new Calculate(key, stem, q.unit(), otherUnits(q));
            case Matching q ->
                    new Match(
                            key,
                            stem,
                            q.pairs().stream().map(Pair::stem).toList(),
                            chance.shuffled(q.choices()));
            case Ordering q -> new Arrange(key, stem, chance.shuffled(q.items()));
            case Gaps q -> new Fill(key, stem, q.pieces(), choices(q, chance));
            case Hotspot q -> new Point(key, stem, q.figure(), q.pick());
            case Labelling q ->
                    new Place(
                            key,
                            stem,
                            q.figure(),
                            q.places().keySet().stream().sorted().toList(),
                            chance.shuffled(q.all().stream().map(Asked::item).toList()));
        };
    }

    /** A unit with the factor 1 is the same unit spelt another way: nobody needs to be told. */
    private static List<String> otherUnits(Numeric question) {
        return question.units().entrySet().stream()
                .filter(unit -> unit.getValue().compareTo(BigDecimal.ONE) != 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Item item(Option option) {
        return new Item(option.key(), option.text());
    }

    private static Item item(Label label) {
        return new Item(label.key(), label.text());
    }

    private static Map<String, List<String>> choices(Gaps question, Chance chance) {
        Map<String, List<String>> choices = new TreeMap<>();
        question.gaps()
                .forEach((name, gap) -> {
                    if (gap instanceof ChosenGap chosen) {
                        choices.put(
                                name,
                                chance.shuffled(
                                        chosen.choices().stream().map(Choice::text).toList()));
                    }
                });
        return choices;
    }
}
