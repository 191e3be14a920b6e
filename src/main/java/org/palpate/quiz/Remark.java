package org.palpate.quiz;

import java.util.List;
import org.palpate.quiz.marking.AskedAgain;

/**
 * What is said of one thing the learner chose or wrote.
 *
 * @param part which part it is about: an option's, item's, region's or gap's name or the place of a
 *     stem, from 0; empty for the answer as a whole
 * @param given what the learner gave, in words to show
 * @param right whether it is right
 * @param reason why it is wrong, or what was overlooked in a right one; may be empty. It never
 *     names the right answer
 */
public record Remark(String part, String given, boolean right, String reason) {

    /**
     * The same, or why what could not be read earned nothing: nobody can be asked to write it
     * otherwise when all is over.
     */
    Remark unlessUnread(List<AskedAgain> unread) {
        return unread.stream()
                .filter(one -> one.part().equals(part))
                .findFirst()
                .map(one -> new Remark(part, given, false, one.afterwards()))
                .orElse(this);
    }
}
