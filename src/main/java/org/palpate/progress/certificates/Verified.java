package org.palpate.progress.certificates;

/**
 * A certificate with what has become of its grade since.
 *
 * @param issued as it was issued
 * @param now the same with the grades that stand now
 */
public record Verified(Certificate issued, Certificate now) {

    /** Whether the grade is another one now: an answer key was fixed, or a grade set by hand. */
    public boolean hasMoved() {
        return issued.grade() != now.grade();
    }

    /** Whether its grades still pass. */
    public boolean isPassed() {
        return now.isPassed();
    }
}
