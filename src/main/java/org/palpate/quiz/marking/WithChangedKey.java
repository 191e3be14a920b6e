package org.palpate.quiz.marking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.palpate.quiz.question.About;
import org.palpate.quiz.question.Arranged;
import org.palpate.quiz.question.Choice;
import org.palpate.quiz.question.Chosen;
import org.palpate.quiz.question.ChosenGap;
import org.palpate.quiz.question.ChosenSet;
import org.palpate.quiz.question.Filled;
import org.palpate.quiz.question.Gap;
import org.palpate.quiz.question.Gaps;
import org.palpate.quiz.question.Hotspot;
import org.palpate.quiz.question.Item;
import org.palpate.quiz.question.KeyFix;
import org.palpate.quiz.question.Label;
import org.palpate.quiz.question.Labelling;
import org.palpate.quiz.question.Matched;
import org.palpate.quiz.question.Matching;
import org.palpate.quiz.question.MultipleResponse;
import org.palpate.quiz.question.Numeric;
import org.palpate.quiz.question.Option;
import org.palpate.quiz.question.OptionKey;
import org.palpate.quiz.question.Ordering;
import org.palpate.quiz.question.Pair;
import org.palpate.quiz.question.Placed;
import org.palpate.quiz.question.Pointed;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.RegionKey;
import org.palpate.quiz.question.Require;
import org.palpate.quiz.question.Response;
import org.palpate.quiz.question.Said;
import org.palpate.quiz.question.ShortAnswer;
import org.palpate.quiz.question.SingleChoice;
import org.palpate.quiz.question.Tolerance;
import org.palpate.quiz.question.TrueFalse;
import org.palpate.quiz.question.Typed;
import org.palpate.quiz.question.TypedGap;

/** A question with another key: the one a response names. */
public final class WithChangedKey {

    private static final String PARTLY = "Answer the whole question as it should be answered.";

    private WithChangedKey() {}

    /**
     * The same question with its key fixed.
     *
     * @throws IllegalArgumentException if a new key answers only part of the question, with a
     *     message for the instructor
     */
    public static Question fixed(Question question, KeyFix keyFix) {
        if (keyFix instanceof KeyFix.NewKey fixed) {
            by(question, fixed.right());
        }
        return about(question, question.about().with(keyFix));
    }

    /**
     * The question as if the response had been its key from the beginning. Reasons why the new key
     * were wrong are dropped.
     *
     * @throws IllegalArgumentException if the response answers only part of the question, or names
     *     what the question does not have; its message is written for the instructor
     */
    static Question by(Question question, Response right) {
        Question changed =
                switch (question) {
                    case SingleChoice q when right instanceof Chosen r ->
                            new SingleChoice(
                                    q.about(), options(q.options(), Set.of(r.option())), q.fixed());
                    case MultipleResponse q when right instanceof ChosenSet r ->
                            new MultipleResponse(
                                    q.about(),
                                    options(q.options(), r.options()),
                                    q.allOrNothing(),
                                    q.sayHowMany(),
                                    q.fixed());
                    case TrueFalse q when right instanceof Said r ->
                            new TrueFalse(
                                    q.about(),
                                    r.value(),
                                    r.value() == q.answer() ? q.reason() : "");
                    case ShortAnswer q when right instanceof Typed r && !r.isBlank() ->
                            new ShortAnswer(q.about(), List.of(r.text().strip()), q.reasons());
                    case Numeric q when right instanceof Typed r -> number(q, r.text());
                    case Matching q when right instanceof Matched r -> matching(q, r);
                    case Ordering q when right instanceof Arranged r -> ordering(q, r);
                    case Gaps q when right instanceof Filled r -> gaps(q, r);
                    case Hotspot q when right instanceof Pointed r -> hotspot(q, r);
                    case Labelling q when right instanceof Placed r -> labelling(q, r);
                    default -> throw new IllegalArgumentException(PARTLY);
                };
        Require.that(Marking.byKey(changed, right).isRight(), PARTLY);
        return changed;
    }

    /** The same question with another head. */
    public static Question about(Question question, About about) {
        return switch (question) {
            case SingleChoice q -> new SingleChoice(about, q.options(), q.fixed());
            case MultipleResponse q ->
                    new MultipleResponse(
                            about, q.options(), q.allOrNothing(), q.sayHowMany(), q.fixed());
            case TrueFalse q -> new TrueFalse(about, q.answer(), q.reason());
            case ShortAnswer q -> new ShortAnswer(about, q.accepted(), q.reasons());
            case Numeric q ->
                    new Numeric(about, q.value(), q.tolerance(), q.unit(), q.units(), q.reasons());
            case Matching q -> new Matching(about, q.pairs(), q.extra());
            case Ordering q -> new Ordering(about, q.items(), q.count());
            case Gaps q -> new Gaps(about, q.text(), q.gaps());
            case Hotspot q -> new Hotspot(about, q.figure(), q.right(), q.pick(), q.reasons());
            case Labelling q -> new Labelling(about, q.figure(), q.labels(), q.extra());
        };
    }

    private static List<Option> options(List<Option> options, Set<OptionKey> right) {
        return options.stream()
                .map(option -> {
                    boolean now = right.contains(option.key());
                    return new Option(option.key(), option.text(), now, now ? "" : option.reason());
                })
                .toList();
    }

    /** A range that shuts the new number out gives way to the number itself. */
    private static Numeric number(Numeric q, String text) {
        BigDecimal value =
                switch (Quantity.of(text, Measure.of(q))) {
                    case Quantity.Number(BigDecimal number) -> number;
                    case Quantity.TwoSenses number -> number.value();
                    case Quantity.Span range ->
                            throw new IllegalArgumentException("Write one number, not a range.");
                    case Quantity.Doubtful it -> throw new IllegalArgumentException(it.because());
                    case Quantity.Unclear it -> throw new IllegalArgumentException(it.because());
                };
        Tolerance tolerance =
                q.tolerance().accepts(value, value)
                        ? q.tolerance()
                        : new Tolerance.Nominal(BigDecimal.ZERO);
        return new Numeric(
                q.about(),
                value,
                tolerance,
                q.unit(),
                q.units(),
                q.reasons().stream()
                        .filter(wrong ->
                                !wrong.holds(value)
                                        && !tolerance.accepts(wrong.from(), value)
                                        && !tolerance.accepts(wrong.to(), value))
                        .toList());
    }

    private static Matching matching(Matching q, Matched right) {
        List<Pair> pairs = new ArrayList<>();
        for (int stem = 0; stem < q.pairs().size(); stem++) {
            String choice = right.choices().getOrDefault(stem, "");
            Require.that(q.choices().contains(choice), PARTLY);
            Map<String, String> reasons = new LinkedHashMap<>(q.pairs().get(stem).reasons());
            reasons.remove(choice);
            pairs.add(new Pair(q.pairs().get(stem).stem(), choice, reasons));
        }
        Set<String> used = new HashSet<>(right.choices().values());
        return new Matching(
                q.about(),
                pairs,
                q.choices().stream().filter(choice -> !used.contains(choice)).toList());
    }

    private static Ordering ordering(Ordering q, Arranged right) {
        Map<OptionKey, Item> items = new LinkedHashMap<>();
        q.items().forEach(item -> items.put(item.key(), item));
        Require.that(
                right.items().size() == items.size() && items.keySet().containsAll(right.items()),
                PARTLY);
        List<Item> order = right.items().stream().map(items::get).filter(Objects::nonNull).toList();
        return new Ordering(q.about(), order, q.count());
    }

    private static Gaps gaps(Gaps q, Filled right) {
        Map<String, Gap> gaps = new LinkedHashMap<>();
        q.gaps()
                .forEach((name, gap) -> {
                    String text = right.gaps().getOrDefault(name, "").strip();
                    Require.that(!text.isEmpty(), PARTLY);
                    gaps.put(name, gap(gap, text));
                });
        return new Gaps(q.about(), q.text(), gaps);
    }

    private static Gap gap(Gap gap, String text) {
        return switch (gap) {
            case TypedGap typed -> new TypedGap(List.of(text), typed.reasons(), typed.weight());
            case ChosenGap chosen ->
                    new ChosenGap(
                            chosen.choices().stream()
                                    .map(choice -> {
                                        boolean now = choice.text().equals(text);
                                        return new Choice(
                                                choice.text(), now, now ? "" : choice.reason());
                                    })
                                    .toList(),
                            chosen.weight());
        };
    }

    private static Hotspot hotspot(Hotspot q, Pointed right) {
        Require.that(right.regions().size() >= q.pick(), PARTLY);
        Map<RegionKey, String> reasons = new LinkedHashMap<>(q.reasons());
        reasons.keySet().removeAll(right.regions());
        return new Hotspot(q.about(), q.figure(), right.regions(), q.pick(), reasons);
    }

    /** Every region keeps having a label; which one is what is fixed. */
    private static Labelling labelling(Labelling q, Placed right) {
        List<Label> placed = new ArrayList<>();
        Set<OptionKey> used = new HashSet<>();
        for (Map.Entry<RegionKey, Label> place : q.places().entrySet()) {
            Label label = label(q, right.labels().get(place.getKey()));
            used.add(label.key());
            Map<OptionKey, String> reasons = new LinkedHashMap<>(place.getValue().reasons());
            reasons.remove(label.key());
            placed.add(new Label(label.key(), label.text(), place.getKey(), reasons));
        }
        List<Label> spare =
                q.all().stream()
                        .filter(label -> !used.contains(label.key()))
                        .map(label -> new Label(label.key(), label.text(), null))
                        .toList();
        return new Labelling(q.about(), q.figure(), placed, spare);
    }

    private static Label label(Labelling q, @Nullable OptionKey key) {
        return q.all().stream()
                .filter(label -> label.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(PARTLY));
    }
}
