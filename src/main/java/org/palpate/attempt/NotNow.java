package org.palpate.attempt;

import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The quiz cannot be begun now. */
public final class NotNow extends RuntimeException {

    private final AssignedQuiz.State why;
    private final @Nullable Instant at;
    private final String first;

    private NotNow(AssignedQuiz.State why, @Nullable Instant at, String first) {
        super("The assigned quiz is " + why);
        this.why = why;
        this.at = at;
        this.first = first;
    }

    static NotNow opens(Instant at) {
        return new NotNow(AssignedQuiz.State.NOT_YET, at, "");
    }

    static NotNow closed(Instant at) {
        return new NotNow(AssignedQuiz.State.CLOSED, at, "");
    }

    /** More quizzes were begun within a day than anybody takes. */
    static NotNow tooMany(int most) {
        return new NotNow(AssignedQuiz.State.USED_UP, null, String.valueOf(most));
    }

    static NotNow first(String title) {
        return new NotNow(AssignedQuiz.State.LOCKED, null, title);
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
            case USED_UP ->
                    "You have begun %s quizzes within a day, which is the most. What is open goes on; a new one can be begun tomorrow."
                            .formatted(first);
            case CLOSED, OPEN ->
                    "This quiz closed %s. Ask your instructor if you need more time."
                            .formatted(at == null ? "" : spoken.apply(at));
        };
    }
}
