package org.palpate.words;

/** A number with what it counts, as a page says it: "1 attempt", "3 attempts". */
public final class Counted {

    private Counted() {}

    /** A number of things whose name takes an s: "0 learners", "1 learner". */
    public static String of(long number, String one) {
        return of(number, one, one + "s");
    }

    /** A number with whatever follows one and several: "1 person is", "2 people are". */
    public static String of(long number, String one, String several) {
        return "%d %s".formatted(number, word(number, one, several));
    }

    /** What follows a number that is said elsewhere: "is" of 1, "are" of any other. */
    public static String word(double number, String one, String several) {
        return number == 1 ? one : several;
    }

    /**
     * A sentence that is another one for a single thing: "1 more is regraded.", "3 more are
     * regraded."
     *
     * @param several what is said of any other number, which stands for its {@code %d}; a percent
     *     sign of the sentence itself is written twice
     */
    public static String sentence(long number, String one, String several) {
        return number == 1 ? one : several.formatted(number);
    }
}
