package org.palpate.quiz.question;

import java.util.Set;

/**
 * The options ticked, for a multiple response; their order says nothing.
 *
 * @param options the options ticked, possibly none
 */
public record ChosenSet(Set<OptionKey> options) implements Response {

    /** Keeps a copy of its own. */
    public ChosenSet {
        options = Set.copyOf(options);
    }

    @Override
    public boolean isBlank() {
        return options.isEmpty();
    }
}
