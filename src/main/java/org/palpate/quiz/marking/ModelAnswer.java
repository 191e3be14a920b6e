package org.palpate.quiz.marking;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.palpate.quiz.question.Arranged;
import org.palpate.quiz.question.Chosen;
import org.palpate.quiz.question.ChosenSet;
import org.palpate.quiz.question.Filled;
import org.palpate.quiz.question.Gaps;
import org.palpate.quiz.question.Hotspot;
import org.palpate.quiz.question.Item;
import org.palpate.quiz.question.Labelling;
import org.palpate.quiz.question.Matched;
import org.palpate.quiz.question.Matching;
import org.palpate.quiz.question.MultipleResponse;
import org.palpate.quiz.question.Numeric;
import org.palpate.quiz.question.Option;
import org.palpate.quiz.question.OptionKey;
import org.palpate.quiz.question.Ordering;
import org.palpate.quiz.question.Placed;
import org.palpate.quiz.question.Pointed;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.RegionKey;
import org.palpate.quiz.question.Response;
import org.palpate.quiz.question.Said;
import org.palpate.quiz.question.ShortAnswer;
import org.palpate.quiz.question.SingleChoice;
import org.palpate.quiz.question.TrueFalse;
import org.palpate.quiz.question.Typed;

/**
 * A question's key as a response that earns everything, for showing the right answer in the
 * question's own field.
 */
public final class ModelAnswer {

    private ModelAnswer() {}

    /** A response to the question that {@link Marking} gives the whole mark. */
    public static Response of(Question question) {
        return byKey(Keys.counting(question).getFirst());
    }

    /**
     * Of several keys that count, the one that the response comes nearest to: what a learner chose
     * and was right in is shown as right.
     */
    public static Response nearest(Question question, Response response) {
        Question best = Keys.best(question, response);
        return switch (best) {
            case Ordering q when response instanceof Arranged(List<OptionKey> items) ->
                    new Arranged(Alike.nearest(q, items));
            case Labelling q when response instanceof Placed(Map<RegionKey, OptionKey> labels) ->
                    new Placed(Alike.nearest(q, labels));
            default -> byKey(best);
        };
    }

    private static Response byKey(Question question) {
        return switch (question) {
            case SingleChoice q -> new Chosen(q.answer().key());
            case MultipleResponse q ->
                    new ChosenSet(
                            q.answers().stream()
                                    .map(Option::key)
                                    .collect(Collectors.toCollection(LinkedHashSet::new)));
            case TrueFalse q -> new Said(q.answer());
            case ShortAnswer q -> new Typed(q.accepted().getFirst());
            case Numeric q -> new Typed(inFull(q, q.value()));
            case Matching q -> {
                Map<Integer, String> choices = new LinkedHashMap<>();
                for (int stem = 0; stem < q.pairs().size(); stem++) {
                    choices.put(stem, q.pairs().get(stem).choice());
                }
                yield new Matched(choices);
            }
            case Ordering q -> new Arranged(q.items().stream().map(Item::key).toList());
            case Gaps q ->
                    new Filled(
                            q.gaps().entrySet().stream()
                                    .collect(
                                            Collectors.toMap(
                                                    Map.Entry::getKey,
                                                    gap -> gap.getValue().answer())));
            case Hotspot q -> new Pointed(someOf(q.right(), q.pick()));
            case Labelling q ->
                    new Placed(
                            q.places().entrySet().stream()
                                    .collect(
                                            Collectors.toMap(
                                                    Map.Entry::getKey,
                                                    place -> place.getValue().key())));
        };
    }

    /**
     * A number with its unit, and with the sign for percent where it is needed to be understood.
     */
    static String inFull(Numeric question, BigDecimal value) {
        String unit = question.unit();
        if (unit.isEmpty() && Measure.of(question).isShare() && Quantity.isBelowOne(value)) {
            unit = "%";
        }
        return (unmistakable(question, value) + " " + unit).strip();
    }

    /** With a further digit where a point before three might stand for thousands. */
    static String unmistakable(Numeric question, BigDecimal value) {
        BigDecimal plain = value.scale() < 0 ? value.setScale(0) : value;
        boolean doubtful = plain.scale() == 3 && Measure.of(question).isOfThings();
        return (doubtful ? plain.setScale(4) : plain).toPlainString();
    }

    /** As many right regions as may be picked: a spare one would cost. */
    private static Set<RegionKey> someOf(Set<RegionKey> right, int pick) {
        return right.stream()
                .sorted()
                .limit(pick)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
