package org.palpate.attempt.practice;

import org.palpate.attempt.json.PaperDomain;

/**
 * A domain of the license exam in a practice exam that could begin now.
 *
 * @param key the code its questions have
 * @param weight its share of the license exam, in percent
 * @param taught whether any question of what the learner may see counts for it, asked or not
 * @param available how many questions of it the learner may be asked
 * @param asked how many of them the exam asks
 * @param wanted how many its weight asks for
 */
public record ExamDomain(
        String key,
        String name,
        double weight,
        boolean taught,
        int available,
        int asked,
        int wanted) {

    /** How many questions there must be for each that is asked, so that a figure says something. */
    public static final int ENOUGH = 3;

    /** Whether the exam leaves it out, because no question of it may be asked. */
    public boolean isMissing() {
        return available == 0;
    }

    /** Whether there are so few questions that the report gives no figure for it. */
    public boolean isThin() {
        return !isMissing() && available < ENOUGH * Math.max(asked, wanted);
    }

    /** Whether there are fewer questions than its weight asks for. */
    public boolean isShort() {
        return !isMissing() && available < wanted;
    }

    PaperDomain toPaper() {
        return new PaperDomain(key, name, isThin());
    }
}
