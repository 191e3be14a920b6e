package org.palpate.quiz.question;

/** What counts as right in an order. */
public enum Count {
    /** Each item that stands at its exact place (Moodle: absolute position). */
    EXACT_PLACE,

    /**
     * The longest run of items that stand in the right order to one another, neighbors or not
     * (Moodle: longest ordered subset). A single item is no run.
     */
    LONGEST_RUN
}
