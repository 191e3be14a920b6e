package org.palpate.quiz.marking;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.palpate.quiz.Certainty;
import org.palpate.quiz.Credit;
import org.palpate.quiz.question.Arranged;
import org.palpate.quiz.question.Chosen;
import org.palpate.quiz.question.ChosenGap;
import org.palpate.quiz.question.ChosenSet;
import org.palpate.quiz.question.Filled;
import org.palpate.quiz.question.Gaps;
import org.palpate.quiz.question.Hotspot;
import org.palpate.quiz.question.Item;
import org.palpate.quiz.question.KeyFix;
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
import org.palpate.quiz.question.TypedGap;

/**
 * How responses earn points. Every marking rule of the product is on this page; how words and
 * numbers are read is in {@link AnatomyMatcher} and {@link Quantity}, how tries lessen what was
 * earned in {@link Credit}, how certainty weighs it in {@link Certainty}.
 *
 * <p>Marking is pure and total: the same question and response earn the same mark everywhere, and
 * no response is an error. A blank one, one of the wrong kind and one naming things the question
 * does not have earn nothing.
 */
public final class Marking {

    private Marking() {}

    /** What the response earns of the question, by its key or, where it was fixed, by that. */
    public static Mark mark(Question question, Response response) {
        return question.about().keyFix() instanceof KeyFix.FullMarks
                ? parts(question, part -> true)
                : byKey(Keys.best(question, response), response);
    }

    /** What the response earns by the question's own key, whatever was fixed. */
    public static Mark byKey(Question question, Response response) {
        return switch (question) {
            case SingleChoice q ->
                    whole(response instanceof Chosen r && r.option().equals(q.answer().key()));
            case TrueFalse q -> whole(response instanceof Said r && r.value() == q.answer());
            case ShortAnswer q ->
                    whole(response instanceof Typed r && AnatomyMatcher.match(q, r.text()).fits());
            case Numeric q ->
                    whole(response instanceof Typed r && Quantity.read(r.text(), q).isRight());
            case MultipleResponse q ->
                    response instanceof ChosenSet r ? mark(q, r.options()) : Mark.WRONG;
            case Hotspot q -> response instanceof Pointed r ? mark(q, r.regions()) : Mark.WRONG;
            case Matching q -> mark(q, response instanceof Matched r ? r.choices() : Map.of());
            case Ordering q -> mark(q, response instanceof Arranged r ? r.items() : List.of());
            case Gaps q -> mark(q, response instanceof Filled r ? r.gaps() : Map.of());
            case Labelling q -> mark(q, response instanceof Placed r ? r.labels() : Map.of());
        };
    }

    private static Mark whole(boolean right) {
        return right ? Mark.RIGHT : Mark.WRONG;
    }

    /**
     * A wrong option takes back what a right one gave, never below nothing, so ticking everything
     * never beats ticking what is right. This is Moodle's multiple choice with several answers
     * where each right one carries 100 % / n and each wrong one takes as much away, and a sum below
     * 0 counts as 0: <a
     * href="https://docs.moodle.org/en/Multiple_Choice_question_type">docs.moodle.org</a>.
     */
    private static Mark mark(MultipleResponse q, Set<OptionKey> ticked) {
        List<OptionKey> right = q.answers().stream().map(Option::key).toList();
        long hits = right.stream().filter(ticked::contains).count();
        long misses = ticked.size() - hits;
        if (q.allOrNothing()) {
            return whole(hits == right.size() && misses == 0);
        }
        return share(hits - misses, right.size());
    }

    /**
     * As for options: each region asked for gives its share, each wrong one takes as much back.
     * Where more regions are right than are asked for, spare right ones neither give nor cost.
     */
    private static Mark mark(Hotspot q, Set<RegionKey> pointed) {
        long hits = pointed.stream().filter(q.right()::contains).count();
        long misses = pointed.size() - hits;
        return share(Math.min(hits, q.pick()) - misses, q.pick());
    }

    /** Each stem with its own choice counts the same. */
    private static Mark mark(Matching q, Map<Integer, String> chosen) {
        return parts(
                q,
                stem -> {
                    int place = Integer.parseInt(stem);
                    return q.pairs().get(place).choice().equals(chosen.get(place));
                });
    }

    /**
     * Each item at its place counts the same, or the longest run in order counts as a share. Items
     * of one text stand in for one another.
     */
    private static Mark mark(Ordering q, List<OptionKey> arranged) {
        List<OptionKey> right = q.items().stream().map(Item::key).toList();
        Map<OptionKey, String> texts = Alike.items(q);
        return switch (q.count()) {
            case EXACT_PLACE ->
                    parts(
                            q,
                            item -> {
                                int place = right.indexOf(new OptionKey(item));
                                return place < arranged.size()
                                        && Alike.are(
                                                texts.get(arranged.get(place)),
                                                texts.get(right.get(place)));
                            });
            case LONGEST_RUN -> {
                int run =
                        LongestRun.of(
                                        arranged.stream()
                                                .distinct()
                                                .map(key -> texts.getOrDefault(key, ""))
                                                .toList(),
                                        right.stream().map(texts::get).toList())
                                .size();
                yield share(run < 2 ? 0 : run, right.size());
            }
        };
    }

    /** Each gap counts by its weight. */
    private static Mark mark(Gaps q, Map<String, String> filled) {
        return parts(
                q,
                name -> {
                    String text = filled.getOrDefault(name, "");
                    return switch (q.gaps().get(name)) {
                        case TypedGap gap -> AnatomyMatcher.match(q, name, gap, text).fits();
                        case ChosenGap gap -> gap.answer().equals(text);
                        case null -> false;
                    };
                });
    }

    /**
     * Each region with its own label, or one of the same text, counts the same; how the label got
     * there does not matter.
     */
    private static Mark mark(Labelling q, Map<RegionKey, OptionKey> placed) {
        Map<String, Boolean> right = new HashMap<>();
        Map<OptionKey, String> texts = Alike.labels(q);
        q.places()
                .forEach((region, label) ->
                        right.put(
                                region.value(),
                                Alike.are(texts.get(placed.get(region)), label.text())));
        return parts(q, region -> right.getOrDefault(region, false));
    }

    private static Mark share(long earned, int possible) {
        return new Mark(Math.max(0.0, earned) / possible, Map.of());
    }

    private static Mark parts(Question q, Predicate<String> isRight) {
        Map<String, Double> weights = Parts.weights(q);
        if (weights.isEmpty()) {
            return whole(isRight.test(""));
        }
        Map<String, Double> shares = new LinkedHashMap<>();
        weights.keySet().forEach(part -> shares.put(part, isRight.test(part) ? 1.0 : 0.0));
        return new Mark(Parts.mean(weights, shares), shares);
    }
}
