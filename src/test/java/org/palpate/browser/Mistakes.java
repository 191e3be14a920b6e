package org.palpate.browser;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.palpate.content.LearningModule;
import org.palpate.content.Region;
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

/** Answers that are not right; apart from an order turned round, they earn nothing. */
public final class Mistakes {

    private Mistakes() {}

    /** A wrong answer to a question of the module. */
    public static Response in(Question question, LearningModule module) {
        return switch (question) {
            case SingleChoice q -> new Chosen(wrong(q.options()));
            case MultipleResponse q -> new ChosenSet(Set.of(wrong(q.options())));
            case TrueFalse q -> new Said(!q.answer());
            case ShortAnswer q -> new Typed("no idea");
            case Numeric q -> new Typed(("987654 " + q.unit()).strip());
            case Matching q -> mismatched(q);
            case Ordering q -> new Arranged(q.items().reversed().stream().map(Item::key).toList());
            case Gaps q -> filledWrong(q);
            case Hotspot q -> new Pointed(besides(q, module));
            case Labelling q -> misplaced(q);
        };
    }

    private static OptionKey wrong(List<Option> options) {
        return options.stream().filter(option -> !option.right()).findFirst().orElseThrow().key();
    }

    private static Matched mismatched(Matching question) {
        Map<Integer, String> choices = new LinkedHashMap<>();
        for (int stem = 0; stem < question.pairs().size(); stem++) {
            String right = question.pairs().get(stem).choice();
            choices.put(
                    stem,
                    question.choices().stream()
                            .filter(choice -> !choice.equals(right))
                            .findFirst()
                            .orElseThrow());
        }
        return new Matched(choices);
    }

    private static Filled filledWrong(Gaps question) {
        return new Filled(
                question.gaps().entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        gap ->
                                                gap.getValue() instanceof ChosenGap chosen
                                                        ? chosen.choices().stream()
                                                                .map(Choice::text)
                                                                .filter(text ->
                                                                        !text.equals(
                                                                                chosen.answer()))
                                                                .findFirst()
                                                                .orElseThrow()
                                                        : wrongFor((TypedGap) gap.getValue()))));
    }

    /** Where a number is asked for, other words would be asked again. */
    private static String wrongFor(TypedGap gap) {
        boolean number = gap.accepted().stream().anyMatch(answer -> answer.matches("\\d+"));
        return number ? "987654" : "no idea";
    }

    private static Set<RegionKey> besides(Hotspot question, LearningModule module) {
        return module.figure(question.figure()).orElseThrow().regions().stream()
                .map(Region::key)
                .filter(region -> !question.right().contains(region))
                .limit(question.pick())
                .collect(Collectors.toSet());
    }

    /** Every place gets the label of the place after it. */
    private static Placed misplaced(Labelling question) {
        List<RegionKey> places = List.copyOf(question.places().keySet());
        List<Label> labels =
                Stream.concat(question.labels().stream().skip(1), question.labels().stream())
                        .toList();
        Map<RegionKey, OptionKey> placed = new LinkedHashMap<>();
        for (int place = 0; place < places.size(); place++) {
            placed.put(places.get(place), labels.get(place).key());
        }
        return new Placed(placed);
    }
}
