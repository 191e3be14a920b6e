package org.palpate.attempt.admission;

import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The quiz cannot be begun now. */
public final class NotNow extends RuntimeException {

    private final Why why;
    private final @Nullable Instant at;
    private final String first;

    private enum Why {
        NOT_YET,
        CLOSED,
        TOO_MANY,
        LOCKED,
        GONE
    }

    /**
     * A reason.
     *
     * @param first what must be done first, how many are too many, or what is gone
     */
    private NotNow(Why why, @Nullable Instant at, String first) {
        super("The quiz cannot be begun: " + why);
        this.why = why;
        this.at = at;
        this.first = first;
    }

    /** It opens then. */
    public static NotNow opens(Instant at) {
        return new NotNow(Why.NOT_YET, at, "");
    }

    /** It closed then. */
    public static NotNow closed(Instant at) {
        return new NotNow(Why.CLOSED, at, "");
    }

    /** More quizzes were begun within a day than anybody takes. */
    public static NotNow tooMany(int most) {
        return new NotNow(Why.TOO_MANY, null, String.valueOf(most));
    }

    /** The module of this title comes first. */
    public static NotNow first(String title) {
        return new NotNow(Why.LOCKED, null, title);
    }

    /** The module has left the school's courses: what was begun goes on, and nothing begins. */
    public static NotNow gone(String title) {
        return new NotNow(Why.GONE, null, title);
    }

    /** Whether an attempt may still come, later or once something else is done. */
    public boolean isForLater() {
        return why == Why.NOT_YET || why == Why.LOCKED || why == Why.TOO_MANY;
    }

    /**
     * What to tell the learner.
     *
     * @param spoken says a time as people read it
     */
    public String sentence(Function<Instant, String> spoken) {
        return switch (why) {
            case LOCKED -> "First finish “%s”; then this quiz opens for you.".formatted(first);
            case NOT_YET ->
                    "This quiz opens %s.".formatted(at == null ? "later" : spoken.apply(at));
            case TOO_MANY ->
                    "You have begun %s quizzes within a day, which is the most. What is open goes on; a new one can be begun tomorrow."
                            .formatted(first);
            case CLOSED ->
                    "This quiz closed %s. Ask your instructor if you need more time."
                            .formatted(at == null ? "" : spoken.apply(at));
            case GONE ->
                    "“%s” is no longer among the school's courses. What was begun can be finished; nobody can begin."
                            .formatted(first);
        };
    }
}
