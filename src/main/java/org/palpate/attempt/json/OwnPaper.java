package org.palpate.attempt.json;

import java.util.List;
import org.palpate.quiz.Rules;

/**
 * What a paper has of its own, instead of its module's quiz: what it is called, how it is taken and
 * marked, and of which module and revision each of its questions is.
 *
 * @param origins one for each question, in the order of the paper
 * @param domains those it asks by, which its result tells of one by one; none for most papers
 */
public record OwnPaper(String title, Rules rules, List<Origin> origins, List<PaperDomain> domains) {

    /** A copy. */
    public OwnPaper {
        origins = List.copyOf(origins);
        domains = List.copyOf(domains);
    }
}
