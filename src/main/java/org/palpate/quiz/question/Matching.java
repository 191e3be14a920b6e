package org.palpate.quiz.question;

import java.util.List;
import java.util.stream.Stream;

/**
 * A question whose stems each find their choice; two stems may share one.
 *
 * @param about what every question has
 * @param pairs at least 2, each stem once; a stem is known by its place, from 0
 * @param extra choices that fit nothing
 */
public record Matching(About about, List<Pair> pairs, List<String> extra) implements Question {

    /** Refuses pairs that cannot be told apart with an {@link IllegalArgumentException}. */
    public Matching {
        pairs = List.copyOf(pairs);
        extra = List.copyOf(extra);
        String thing = "Question '%s'".formatted(about.key());
        Require.that(pairs.size() >= 2, "%s has fewer than 2 pairs: add some", thing);
        Require.distinct(thing, "stem", pairs, Pair::stem);
        Require.distinct(
                thing,
                "choice",
                Stream.concat(pairs.stream().map(Pair::choice).distinct(), extra.stream()).toList(),
                choice -> choice);
        List<String> all = Stream.concat(pairs.stream().map(Pair::choice), extra.stream()).toList();
        for (Pair pair : pairs) {
            for (String wrong : pair.reasons().keySet()) {
                Require.that(
                        all.contains(wrong) && !wrong.equals(pair.choice()),
                        "%s has a reason against '%s' for '%s': write it as one of the choices that do not fit there",
                        thing,
                        wrong,
                        pair.stem());
            }
        }
        extra.forEach(choice -> Require.text("An extra choice of " + thing, choice));
    }

    /** Every choice once: those that fit in the order of the stems, then the extra ones. */
    public List<String> choices() {
        return Stream.concat(pairs.stream().map(Pair::choice).distinct(), extra.stream()).toList();
    }
}
