package org.palpate.quiz.question;

import java.util.List;

/**
 * Items put in order.
 *
 * @param items the items, first to last
 */
public record Arranged(List<OptionKey> items) implements Response {

    /** Keeps a copy of its own. */
    public Arranged {
        items = List.copyOf(items);
    }

    @Override
    public boolean isBlank() {
        return items.isEmpty();
    }
}
