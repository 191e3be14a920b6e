package org.palpate.quiz.question;

import java.util.List;

/**
 * A question whose items are to be put in order.
 *
 * @param about what every question has
 * @param items at least 2, in the right order
 * @param count what of the order counts
 */
public record Ordering(About about, List<Item> items, Count count) implements Question {

    /** Refuses items that make no order with an {@link IllegalArgumentException}. */
    public Ordering {
        items = List.copyOf(items);
        String thing = "Question '%s'".formatted(about.key());
        Require.that(items.size() >= 2, "%s has fewer than 2 items: add some", thing);
        Require.distinct(thing, "item", items, Item::key);
    }
}
