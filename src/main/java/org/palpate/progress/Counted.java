package org.palpate.progress;

/** A number with its noun, as a page says it: "1 attempt", "3 attempts". */
public final class Counted {

    private Counted() {}

    /** A number of things whose name takes an s: "0 learners", "1 learner". */
    public static String of(long number, String one) {
        return of(number, one, one + "s");
    }

    /** A number with whatever follows one and several: "1 person is", "2 people are". */
    public static String of(long number, String one, String several) {
        return "%d %s".formatted(number, number == 1 ? one : several);
    }
}
