package org.palpate.sample;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.palpate.attempt.PastAttempts;
import org.palpate.quiz.Certainty;
import org.palpate.quiz.marking.Marking;
import org.palpate.quiz.marking.ModelAnswer;
import org.palpate.quiz.question.Arranged;
import org.palpate.quiz.question.Chosen;
import org.palpate.quiz.question.ChosenSet;
import org.palpate.quiz.question.Gaps;
import org.palpate.quiz.question.Hotspot;
import org.palpate.quiz.question.Item;
import org.palpate.quiz.question.Labelling;
import org.palpate.quiz.question.Matched;
import org.palpate.quiz.question.Matching;
import org.palpate.quiz.question.MultipleResponse;
import org.palpate.quiz.question.Numeric;
import org.palpate.quiz.question.Ordering;
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
 * What somebody of a certain skill would probably answer: the right thing, or a mistake people
 * make.
 */
final class LikelyAnswer {

    /** How much harder each step of difficulty makes a right answer. */
    private static final double HARDER = 0.12;

    private LikelyAnswer() {}

    /**
     * An answer and how sure somebody was of it: more often sure when right, and now and then sure
     * and wrong, as people are.
     *
     * @param skill chance of a right answer to an easy question, 0 to 1
     */
    static PastAttempts.Past with(Question question, double skill, SplittableRandom chance) {
        Response response = to(question, skill, chance);
        boolean right = Marking.mark(question, response).isRight();
        double sure = chance.nextDouble() + (right ? 0.25 : -0.15);
        return new PastAttempts.Past(
                response,
                sure > 0.7 ? Certainty.SURE : sure > 0.35 ? Certainty.FAIRLY : Certainty.GUESS);
    }

    /**
     * An answer.
     *
     * @param skill chance of a right answer to an easy question, 0 to 1
     */
    static Response to(Question question, double skill, SplittableRandom chance) {
        double right = skill - HARDER * (question.about().difficulty() - 1);
        return chance.nextDouble() < right ? ModelAnswer.of(question) : mistake(question, chance);
    }

    private static Response mistake(Question question, SplittableRandom chance) {
        return switch (question) {
            case SingleChoice q ->
                    new Chosen(
                            any(
                                            q.options().stream()
                                                    .filter(option -> !option.right())
                                                    .toList(),
                                            chance)
                                    .key());
            case MultipleResponse q -> new ChosenSet(Set.of(any(q.options(), chance).key()));
            case TrueFalse q -> new Said(!q.answer());
            case Hotspot q ->
                    q.reasons().isEmpty()
                            ? Response.BLANK
                            : new Pointed(
                                    Set.of(
                                            any(
                                                    List.<RegionKey>copyOf(
                                                            new TreeMap<>(q.reasons()).keySet()),
                                                    chance)));
            case ShortAnswer q ->
                    q.reasons().isEmpty()
                            ? Response.BLANK
                            : new Typed(
                                    any(List.copyOf(new TreeMap<>(q.reasons()).keySet()), chance));
            case Numeric q ->
                    new Typed(q.value().multiply(java.math.BigDecimal.TWO).toPlainString());
            case Matching q -> new Matched(java.util.Map.of(0, q.pairs().getFirst().choice()));
            case Ordering q -> new Arranged(q.items().reversed().stream().map(Item::key).toList());
            case Gaps q -> Response.BLANK;
            case Labelling q -> Response.BLANK;
        };
    }

    private static <T> T any(List<T> things, SplittableRandom chance) {
        return things.get(chance.nextInt(things.size()));
    }
}
