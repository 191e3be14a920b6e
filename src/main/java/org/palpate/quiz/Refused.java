package org.palpate.quiz;

import java.util.List;
import org.palpate.quiz.marking.AskedAgain;

/** An act an attempt does not allow. Its message is written for the learner. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Why an act was refused. */
    public enum Reason {
        /** The attempt is finished. */
        FINISHED("This attempt is finished; nothing more is accepted."),
        /** The attempt is not finished, and the act needs that it is. */
        NOT_FINISHED("This attempt is still running; wait until it is finished."),
        /** The time is up. */
        TIME_OUT("Time is up; the attempt ended with what was saved."),
        /** The question is not among those drawn for the attempt. */
        NOT_IN_PAPER("This attempt does not ask that question."),
        /** The question has no tries left or was answered right. */
        CLOSED("This question is settled; go on to the next one."),
        /** The quiz allows no way back. */
        NO_WAY_BACK("This quiz goes one way: only the question in front of you is open."),
        /** The quiz goes one question at a time. */
        ONE_AT_A_TIME("This quiz goes one question at a time; take the next one."),
        /** A blank response is no answer, so there is nothing to mark. */
        NOTHING_TO_CHECK("There is nothing to check yet; answer first."),
        /** The answer is in a form that cannot be read; which is wanted, {@link #again} says. */
        ANOTHER_FORM("This answer cannot be read for sure; write it in the form asked for."),
        /** Only practice tells anything before the end. */
        ONLY_IN_PRACTICE("Only practice tells before the end; your answer is kept."),
        /** Every hint was taken. */
        NO_HINT_LEFT("There is no further hint to this question."),
        /** The answer is shown after two different misses, not before. */
        TRY_FIRST("Try twice first; then the answer can be shown."),
        /** There is no question at that place. */
        OUT_OF_RANGE("There is no question at that place."),
        /** The response is larger than any answer can be. */
        TOO_LARGE(
                "This answer is larger than any answer can be, so it was not kept. Shorten it; what was kept before still counts."),
        /** This was done more often than anybody does it. */
        TOO_OFTEN(
                "This was changed more often than is kept, so this change was not. What was kept before still counts, and you can finish.");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }
    }

    private final Reason reason;
    private final transient List<AskedAgain> again;

    /** A refusal for this reason. */
    public Refused(Reason reason) {
        this(reason, reason.sentence, List.of());
    }

    /** A refusal of an answer that is to be written in another form. */
    Refused(List<AskedAgain> again) {
        this(Reason.ANOTHER_FORM, again.getFirst().sentence(), again);
    }

    private Refused(Reason reason, String sentence, List<AskedAgain> again) {
        super(sentence);
        this.reason = reason;
        this.again = List.copyOf(again);
    }

    static void when(boolean forbidden, Reason reason) {
        if (forbidden) {
            throw new Refused(reason);
        }
    }

    /** What is to be written in another form; nothing for other reasons. */
    public List<AskedAgain> again() {
        return again;
    }

    /** Why it was refused. */
    public Reason reason() {
        return reason;
    }
}
