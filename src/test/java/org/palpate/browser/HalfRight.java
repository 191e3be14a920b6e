package org.palpate.browser;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.palpate.quiz.marking.ModelAnswer;
import org.palpate.quiz.question.Arranged;
import org.palpate.quiz.question.ChosenSet;
import org.palpate.quiz.question.Filled;
import org.palpate.quiz.question.Gaps;
import org.palpate.quiz.question.Hotspot;
import org.palpate.quiz.question.Labelling;
import org.palpate.quiz.question.Matched;
import org.palpate.quiz.question.Matching;
import org.palpate.quiz.question.MultipleResponse;
import org.palpate.quiz.question.Numeric;
import org.palpate.quiz.question.OptionKey;
import org.palpate.quiz.question.Ordering;
import org.palpate.quiz.question.Placed;
import org.palpate.quiz.question.Pointed;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.RegionKey;
import org.palpate.quiz.question.Response;
import org.palpate.quiz.question.ShortAnswer;
import org.palpate.quiz.question.SingleChoice;
import org.palpate.quiz.question.TrueFalse;

/** Answers that are right in a part only; questions without parts have none. */
public final class HalfRight {

    private HalfRight() {}

    public static Optional<Response> to(Question question) {
        Response right = ModelAnswer.of(question);
        return switch (question) {
            case SingleChoice q -> Optional.empty();
            case TrueFalse q -> Optional.empty();
            case ShortAnswer q -> Optional.empty();
            case Numeric q -> Optional.empty();
            case MultipleResponse q ->
                    Optional.of(new ChosenSet(Set.of(q.answers().getFirst().key())));
            case Matching q -> Optional.of(new Matched(turned(((Matched) right).choices())));
            case Ordering q -> Optional.of(lastTwoSwapped((Arranged) right));
            case Gaps q -> Optional.of(new Filled(firstOnly(((Filled) right).gaps())));
            case Hotspot q -> Optional.of(new Pointed(firstOnly(((Pointed) right).regions())));
            case Labelling q -> Optional.of(new Placed(firstOnly(((Placed) right).labels())));
        };
    }

    /** The first two stems have each other's choice. */
    private static Map<Integer, String> turned(Map<Integer, String> choices) {
        Map<Integer, String> turned = new LinkedHashMap<>(choices);
        turned.put(0, choices.get(1));
        turned.put(1, choices.get(0));
        return turned;
    }

    private static Arranged lastTwoSwapped(Arranged right) {
        List<OptionKey> order = new ArrayList<>(right.items());
        Collections.swap(order, order.size() - 2, order.size() - 1);
        return new Arranged(order);
    }

    private static <K, V> Map<K, V> firstOnly(Map<K, V> all) {
        var first = all.entrySet().iterator().next();
        return Map.of(first.getKey(), first.getValue());
    }

    private static Set<RegionKey> firstOnly(Set<RegionKey> all) {
        return Set.of(all.iterator().next());
    }
}
