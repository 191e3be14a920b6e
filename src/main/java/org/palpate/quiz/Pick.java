package org.palpate.quiz;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.palpate.quiz.marking.Mark;
import org.palpate.quiz.marking.Marking;
import org.palpate.quiz.marking.Parts;
import org.palpate.quiz.question.Chosen;
import org.palpate.quiz.question.ChosenGap;
import org.palpate.quiz.question.ChosenSet;
import org.palpate.quiz.question.Filled;
import org.palpate.quiz.question.Gaps;
import org.palpate.quiz.question.Hotspot;
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
 * One thing chosen, typed or pointed at in a response.
 *
 * @param part the part of the question it was given for, named as in {@link Mark#parts}; empty for
 *     a question that is one whole
 * @param choice the key or text of what was given
 */
public record Pick(String part, String choice) {

    /** What the question offers or asks for, in the author's order. */
    public static Set<Pick> offered(Question question) {
        return switch (question) {
            case SingleChoice q -> wholes(q.options().stream().map(Option::key));
            case MultipleResponse q -> wholes(q.options().stream().map(Option::key));
            case TrueFalse q -> wholes(Stream.of(true, false));
            case Hotspot q ->
                    wholes(Stream.concat(q.right().stream(), q.reasons().keySet().stream()));
            case Matching q -> {
                Set<Pick> picks = new LinkedHashSet<>();
                for (int stem = 0; stem < q.pairs().size(); stem++) {
                    picks.add(new Pick(Integer.toString(stem), q.pairs().get(stem).choice()));
                }
                yield picks;
            }
            case Labelling q -> {
                Set<Pick> picks = new LinkedHashSet<>();
                q.places()
                        .forEach((region, label) ->
                                picks.add(new Pick(region.value(), label.key().value())));
                yield picks;
            }
            case Gaps q -> {
                Set<Pick> picks = new LinkedHashSet<>();
                q.gaps()
                        .forEach((name, gap) -> {
                            if (gap instanceof ChosenGap chosen) {
                                chosen.choices().forEach(c -> picks.add(new Pick(name, c.text())));
                            }
                        });
                yield picks;
            }
            case ShortAnswer q -> Set.of();
            case Numeric q -> Set.of();
            case Ordering q -> Set.of();
        };
    }

    /** What the response gave, each once; nothing if it is of the wrong kind. */
    public static Set<Pick> made(Question question, Response response) {
        return switch (question) {
            case SingleChoice q ->
                    response instanceof Chosen r ? wholes(Stream.of(r.option())) : Set.of();
            case MultipleResponse q ->
                    response instanceof ChosenSet r ? wholes(r.options().stream()) : Set.of();
            case TrueFalse q ->
                    response instanceof Said r ? wholes(Stream.of(r.value())) : Set.of();
            case Hotspot q ->
                    response instanceof Pointed r ? wholes(r.regions().stream()) : Set.of();
            case Matching q -> response instanceof Matched r ? parts(q, r.choices()) : Set.of();
            case Labelling q -> response instanceof Placed r ? parts(q, r.labels()) : Set.of();
            case Gaps q -> response instanceof Filled r ? parts(q, r.gaps()) : Set.of();
            case ShortAnswer q ->
                    response instanceof Typed r && !r.isBlank()
                            ? wholes(Stream.of(folded(r.text()).toLowerCase(Locale.ROOT)))
                            : Set.of();
            case Numeric q ->
                    response instanceof Typed r && !r.isBlank()
                            ? wholes(Stream.of(folded(r.text())))
                            : Set.of();
            case Ordering q -> Set.of();
        };
    }

    /** Whether the pick is right, all others apart. */
    public boolean isRight(Question question) {
        return switch (question) {
            case SingleChoice q -> q.answer().key().value().equals(choice);
            case MultipleResponse q -> isAmong(q.answers().stream().map(Option::key));
            case TrueFalse q -> Boolean.toString(q.answer()).equals(choice);
            case Hotspot q -> isAmong(q.right().stream());
            case Matching q -> offered(q).contains(this);
            case Labelling q ->
                    Marking.mark(q, new Placed(Map.of(new RegionKey(part), new OptionKey(choice))))
                                    .parts()
                                    .getOrDefault(part, 0.0)
                            == 1;
            case Gaps q ->
                    Marking.mark(q, new Filled(Map.of(part, choice)))
                                    .parts()
                                    .getOrDefault(part, 0.0)
                            == 1;
            case ShortAnswer q -> Marking.mark(q, new Typed(choice)).isRight();
            case Numeric q -> Marking.mark(q, new Typed(choice)).isRight();
            case Ordering q -> false;
        };
    }

    private boolean isAmong(Stream<?> keys) {
        return keys.anyMatch(key -> key.toString().equals(choice));
    }

    private static Set<Pick> wholes(Stream<?> keys) {
        Set<Pick> picks = new LinkedHashSet<>();
        keys.forEach(key -> picks.add(new Pick("", key.toString())));
        return picks;
    }

    /** Parts the question does not have are left out; a typed gap is compared without its case. */
    private static Set<Pick> parts(Question question, Map<?, ?> given) {
        List<String> names = List.copyOf(Parts.weights(question).keySet());
        Set<Pick> picks = new LinkedHashSet<>();
        given.forEach((part, choice) -> {
            String name = part.toString();
            String text = choice.toString();
            if (question instanceof Gaps q && q.gaps().get(name) instanceof TypedGap) {
                text = folded(text).toLowerCase(Locale.ROOT);
            }
            if (names.contains(name) && !text.isBlank()) {
                picks.add(new Pick(name, text));
            }
        });
        return picks;
    }

    private static String folded(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
