package org.palpate.quiz;

/**
 * How sure a learner is of an answer. Where a quiz marks it, the marks are those of certainty-based
 * marking by A. R. Gardner-Medwin (University College London, 1995 on): being right earns 1, 2 or
 * 3, being wrong 0, −2 or −6, so that saying honestly how sure one is pays best. Moodle uses the
 * same scale: <a
 * href="https://docs.moodle.org/en/Using_certainty-based_marking">docs.moodle.org</a>. "No idea" is
 * no answer, and counts 0.
 */
public enum Certainty {
    /** A guess: 1 if right, 0 if wrong; best below a chance of two in three. */
    GUESS(1, 0),
    /** Fairly sure: 2 if right, −2 if wrong; best between two in three and four in five. */
    FAIRLY(2, -2),
    /** Sure: 3 if right, −6 if wrong; best above a chance of four in five. */
    SURE(3, -6);

    private final int right;
    private final int wrong;

    Certainty(int right, int wrong) {
        this.right = right;
        this.wrong = wrong;
    }

    /** What a right answer earns: 1, 2 or 3. */
    public int right() {
        return right;
    }

    /** What a wrong answer earns: 0, −2 or −6. */
    public int wrong() {
        return wrong;
    }

    /**
     * What an answer earns, −6 to 3: a partly right one its share of what a right one would (as in
     * Moodle since <a href="https://tracker.moodle.org/browse/MDL-32188">MDL-32188</a>).
     *
     * @param fraction the share of the question earned, 0 to 1
     */
    public double marks(double fraction) {
        return fraction > 0 ? right * fraction : wrong;
    }
}
