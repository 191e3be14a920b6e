package org.palpate.content.search;

/**
 * Words that a short text must have, compared as a search compares them: accents, case and number
 * do not matter, and the beginning of a word is enough.
 */
public final class Matching {

    private final Query query;

    private Matching(Query query) {
        this.query = query;
    }

    /** What somebody typed; without a word everything fits. */
    public static Matching of(String typed) {
        return new Matching(Query.of(typed));
    }

    /** Whether a text has all of it. */
    public boolean isAllIn(String text) {
        return query.isAllIn(text);
    }
}
