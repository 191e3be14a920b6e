package org.palpate.attempt.json;

import java.util.List;
import org.palpate.quiz.Rules;

/**
 * What a paper has of its own, instead of its module's quiz: what it is called, how it is taken and
 * marked, and of which module and revision each of its questions is.
 *
 * @param origins one for each question, in the order of the paper
 */
public record OwnPaper(String title, Rules rules, List<Origin> origins) {

    /** A copy. */
    public OwnPaper {
        origins = List.copyOf(origins);
    }
}
