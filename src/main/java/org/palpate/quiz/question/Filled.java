package org.palpate.quiz.question;

import java.util.Map;

/**
 * Texts typed into or chosen for gaps.
 *
 * @param gaps the text, by the name of the gap; a gap may be missing
 */
public record Filled(Map<String, String> gaps) implements Response {

    /** Keeps a copy of its own. */
    public Filled {
        gaps = Map.copyOf(gaps);
    }

    @Override
    public boolean isBlank() {
        return gaps.values().stream().allMatch(PlainText::isBlank);
    }
}
