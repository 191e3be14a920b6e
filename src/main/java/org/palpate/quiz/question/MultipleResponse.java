package org.palpate.quiz.question;

import java.util.List;

/**
 * A question with several options of which one or more are right.
 *
 * @param about what every question has
 * @param options at least 2, at least one right
 * @param allOrNothing whether only the exact set of right options earns anything
 * @param sayHowMany whether the learner is told how many options are right
 * @param fixed whether they keep the author's order ("none of these" comes last)
 */
public record MultipleResponse(
        About about, List<Option> options, boolean allOrNothing, boolean sayHowMany, boolean fixed)
        implements Question {

    /** Refuses options no set can be chosen from with an {@link IllegalArgumentException}. */
    public MultipleResponse {
        options = List.copyOf(options);
        String thing = "Question '%s'".formatted(about.key());
        Require.that(
                options.size() >= 2,
                "%s has fewer than 2 options: add some or ask differently",
                thing);
        Require.distinct(thing, "option", options, Option::key);
        Require.that(
                options.stream().anyMatch(Option::right),
                "%s has no right option: mark at least one as right",
                thing);
    }

    /** The right options, in the author's order. */
    public List<Option> answers() {
        return options.stream().filter(Option::right).toList();
    }
}
