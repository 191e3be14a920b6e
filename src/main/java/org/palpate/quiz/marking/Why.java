package org.palpate.quiz.marking;

import java.math.BigDecimal;
import org.palpate.quiz.question.Count;
import org.palpate.quiz.question.Hotspot;
import org.palpate.quiz.question.Item;
import org.palpate.quiz.question.Label;
import org.palpate.quiz.question.Labelling;
import org.palpate.quiz.question.Matching;
import org.palpate.quiz.question.Numeric;
import org.palpate.quiz.question.OptionKey;
import org.palpate.quiz.question.Ordering;
import org.palpate.quiz.question.RegionKey;
import org.palpate.quiz.question.WrongNumber;

/**
 * Why a part of an answer is wrong: the author's reason where there is one, else what the key
 * itself tells without giving the right answer away. A learner with tries left learns which way to
 * look; where none is left, the question's explanation says the rest.
 */
public final class Why {

    private Why() {}

    /** Of a number that was understood and is not right. */
    public static String number(Numeric question, String text) {
        return Quantity.single(Quantity.of(text, Measure.of(question)))
                .map(read ->
                        question.reasons().stream()
                                .filter(wrong -> wrong.holds(read))
                                .findFirst()
                                .map(WrongNumber::reason)
                                .orElseGet(() -> direction(read, question.value())))
                .orElse("");
    }

    private static String direction(BigDecimal given, BigDecimal right) {
        int order = given.compareTo(right);
        if (order == 0) {
            return "";
        }
        return order > 0 ? "That is too high." : "That is too low.";
    }

    /** Of a choice that does not fit its stem. */
    public static String choice(Matching question, int stem, String choice) {
        String reason = question.pairs().get(stem).reasons().get(choice);
        if (reason != null) {
            return reason;
        }
        return question.pairs().stream().anyMatch(pair -> pair.choice().equals(choice))
                ? "These two do not go together: it fits another one here."
                : "These two do not go together: it fits none of these.";
    }

    /** Of a label that does not belong on its region. */
    public static String label(Labelling question, RegionKey region, OptionKey given) {
        Label belongs = question.places().get(region);
        String reason = belongs == null ? null : belongs.reasons().get(given);
        if (reason != null) {
            return reason;
        }
        return question.labels().stream().anyMatch(label -> label.key().equals(given))
                ? "It belongs to another structure here."
                : "It belongs to none of the numbered structures.";
    }

    /** Of a region that was not asked for. */
    public static String region(Hotspot question, RegionKey region) {
        return question.reasons().getOrDefault(region, "It is not what was asked for.");
    }

    /** Of an item out of its place, from 0, or out of order. */
    public static String place(Ordering question, int place, Item item) {
        if (question.count() == Count.LONGEST_RUN) {
            return "It stands out of order.";
        }
        return question.items().indexOf(item) < place ? "It comes earlier." : "It comes later.";
    }
}
