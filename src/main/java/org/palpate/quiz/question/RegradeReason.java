package org.palpate.quiz.question;

/**
 * Why an attempt was regraded: what happened, as a code, and why in the words of whoever decided
 * it. The log keeps these two; the sentence is made when it is shown.
 *
 * @param kind what happened
 * @param why the decision's reason in somebody's own words; for {@link Kind#TOLD} the whole
 *     sentence; empty where nobody was asked for one
 */
public record RegradeReason(Kind kind, String why) {

    /** What led to new marks. Names are kept in the log: never rename one. */
    public enum Kind {
        /** Another answer is right instead of the author's. */
        ANOTHER_KEY,
        /** Another answer is right beside the author's. */
        FURTHER_KEY,
        /** Everybody gets full credit. */
        FULL_MARKS,
        /** The question counts for nothing. */
        VOIDED,
        /** A fixed key was taken back. */
        UNDONE,
        /** Told in a sentence, as earlier versions kept it. */
        TOLD
    }

    /** A fixed key was taken back. */
    public static final RegradeReason TAKEN_BACK = new RegradeReason(Kind.UNDONE, "");

    /** A key was fixed. */
    public static RegradeReason of(KeyFix keyFix) {
        return new RegradeReason(
                switch (keyFix) {
                    case KeyFix.NewKey key ->
                            key.formerCounts() ? Kind.FURTHER_KEY : Kind.ANOTHER_KEY;
                    case KeyFix.FullMarks all -> Kind.FULL_MARKS;
                    case KeyFix.Voided none -> Kind.VOIDED;
                },
                keyFix.reason());
    }

    /** Told in words of one's own. */
    public static RegradeReason told(String sentence) {
        return new RegradeReason(Kind.TOLD, sentence);
    }

    /** In a sentence, for those who answered and those who teach them. */
    public String sentence() {
        return switch (kind) {
            case ANOTHER_KEY ->
                    Sentences.about("Another answer is right than was said at first", why);
            case FURTHER_KEY -> Sentences.about("Another answer counts as right too", why);
            case FULL_MARKS -> Sentences.about("Everybody gets full credit for this question", why);
            case VOIDED -> Sentences.about("This question does not count", why);
            case UNDONE -> "A change of the question's key was undone.";
            case TOLD -> Sentences.ended(why);
        };
    }
}
