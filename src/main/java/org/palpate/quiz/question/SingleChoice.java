package org.palpate.quiz.question;

import java.util.List;

/**
 * A question with several options of which exactly one is right.
 *
 * @param about what every question has
 * @param options 2 to 12 of them, exactly one right
 * @param fixed whether they keep the author's order ("all of these" comes last)
 */
public record SingleChoice(About about, List<Option> options, boolean fixed) implements Question {

    /** Refuses options that make no single choice with an {@link IllegalArgumentException}. */
    public SingleChoice {
        options = List.copyOf(options);
        String thing = "Question '%s'".formatted(about.key());
        Require.that(
                options.size() >= 2 && options.size() <= 12,
                "%s has %s options: a single choice has 2 to 12",
                thing,
                options.size());
        Require.distinct(thing, "option", options, Option::key);
        long right = options.stream().filter(Option::right).count();
        Require.that(
                right == 1, "%s has %s right options: mark exactly one as right", thing, right);
    }

    /** The one right option. */
    public Option answer() {
        return options.stream().filter(Option::right).findFirst().orElseThrow();
    }
}
