package org.palpate.refusal;

/**
 * Something a person asked for was not done. Its sentence says what, why and the way out, in words
 * for that person: "This e-mail address has an account already. Sign in with it, or use another
 * address."
 *
 * <p>Doors throw it and pages let it fly: one place in the pages shows it. A room makes a kind of
 * its own only where a page has more to do than to say the sentence. It is an answer and no fault,
 * so it has no stack trace.
 */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    /**
     * Something was not done.
     *
     * @param sentence what to tell the person: what, why and the way out
     */
    public Refusal(String sentence) {
        super(sentence, null, false, false);
    }

    /**
     * Refuses what is wrong, and lets anything else pass.
     *
     * @param wrong whether to refuse
     * @param sentence what to tell the person: what, why and the way out
     */
    public static void when(boolean wrong, String sentence) {
        if (wrong) {
            throw new Refusal(sentence);
        }
    }

    /** What to tell the person: what was not done, why, and the way out. */
    public final String sentence() {
        return String.valueOf(getMessage());
    }
}
