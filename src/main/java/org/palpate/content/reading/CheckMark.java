package org.palpate.content.reading;

import java.util.Set;
import org.palpate.content.yaml.Nearest;
import org.palpate.content.yaml.Source;

/** A practice question asked for in a lesson, and the place where it is asked for. */
record CheckMark(Source source, int line, String key) {

    /** Reports the question if the module has none of this name. */
    void check(Set<String> questions) {
        if (!questions.contains(key)) {
            source.problem(
                    line,
                    "There is no question '%s' to check with.".formatted(key),
                    questions.isEmpty()
                            ? "Write it into quiz.yaml, or into checks.yaml where the module has no"
                                    + " quiz."
                            : Nearest.hint(key, questions));
        }
    }
}
