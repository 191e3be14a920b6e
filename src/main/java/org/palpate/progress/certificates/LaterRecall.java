package org.palpate.progress.certificates;

/**
 * What was still recalled of a certificate's modules 30 days after they were passed or later: of
 * each question the first answer from then on.
 *
 * @param asked how many questions were asked then
 * @param right how many of these were answered right
 */
public record LaterRecall(int asked, int right) {

    /** How many days after the pass it begins to count. */
    public static final int DAYS = 30;

    /** Below so many questions no share is told. */
    public static final int FEWEST = 5;

    /** The share, 0 to 1; 0 while none was asked. */
    public double share() {
        return asked == 0 ? 0 : (double) right / asked;
    }
}
