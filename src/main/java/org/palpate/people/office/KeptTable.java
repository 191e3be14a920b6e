package org.palpate.people.office;

import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What a room keeps of a person in one table of the store.
 *
 * @param name of the file it becomes when the person asks for everything: small letters and dashes
 * @param one what one row is called: "attempt with its answers"
 * @param more what several are called
 * @param fate what becomes of it when the person is deleted
 * @param select the rows, of the person {@code :person}; names of columns are what a reader sees
 * @param shown a row as its person may see it, who may not see every answer key yet
 */
public record KeptTable(
        String name,
        String one,
        String more,
        Fate fate,
        String select,
        UnaryOperator<Map<String, Object>> shown) {

    /** What becomes of something when its person is deleted. */
    public enum Fate {
        /** Is deleted with them. */
        GOES,
        /** Stays, and goes on saying who decided it. */
        STAYS_WITH_NAME,
        /** Stays, and does not say any more who made it. */
        STAYS_WITHOUT_NAME
    }

    /** A table whose rows their person sees as they are. */
    public KeptTable(String name, String one, String more, Fate fate, String select) {
        this(name, one, more, fate, select, UnaryOperator.identity());
    }
}
