package org.palpate.quiz.question;

import java.util.Map;

/**
 * Choices found for stems.
 *
 * @param choices the text chosen, by the place of the stem, from 0; a stem may be missing
 */
public record Matched(Map<Integer, String> choices) implements Response {

    /** Keeps a copy of its own. */
    public Matched {
        choices = Map.copyOf(choices);
    }

    @Override
    public boolean isBlank() {
        return choices.values().stream().allMatch(String::isBlank);
    }
}
