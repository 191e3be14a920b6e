package org.palpate.attempt.practice;

import org.jspecify.annotations.Nullable;
import org.palpate.attempt.AskableQuestion.Known;
import org.palpate.attempt.AttemptId;
import org.palpate.content.ModuleKey;
import org.palpate.quiz.question.StructureKey;
import org.palpate.quiz.question.Topic;

/**
 * What a learner wants to practice. What is null does not matter.
 *
 * @param which by how they went
 * @param attempt the one whose missed questions {@code MISSED_THERE} means
 * @param module only questions of this module
 * @param topic only questions on this topic
 * @param domain only questions with this blueprint code of the license exam
 * @param structure only questions about this part of the body
 * @param difficulty only questions of this difficulty, 1 to 3
 * @param questions how many at the most, {@link #FEWEST} to {@link #MOST}
 */
public record PracticeWish(
        Which which,
        @Nullable AttemptId attempt,
        @Nullable ModuleKey module,
        @Nullable Topic topic,
        @Nullable String domain,
        @Nullable StructureKey structure,
        @Nullable Integer difficulty,
        int questions) {

    /** The fewest questions one may ask for; fewer come only where fewer fit. */
    public static final int FEWEST = 5;

    /** The most questions of one practice. */
    public static final int MOST = 50;

    /** Which questions, by how they went. */
    public enum Which {
        /** All that may be practiced. */
        ANYTHING,
        /** Those that earned less than everything the last time. */
        MISSED,
        /** Those that the learner was never asked. */
        NEW,
        /** Those that were missed in one attempt. */
        MISSED_THERE
    }

    /** Refuses a number out of range. */
    public PracticeWish {
        if (questions < FEWEST || questions > MOST) {
            throw new IllegalArgumentException(
                    "Practice of %d questions: choose %d to %d".formatted(questions, FEWEST, MOST));
        }
    }

    /** Whether a question is one of those. */
    boolean takes(PracticeQuestion one) {
        return takes(one.known(), one.missedThere())
                && (module == null || module.equals(one.module()))
                && (topic == null || topic.equals(one.topic()))
                && (domain == null || domain.equals(one.domain()))
                && (structure == null || one.structures().contains(structure))
                && (difficulty == null || difficulty == one.difficulty());
    }

    private boolean takes(Known known, boolean missedThere) {
        return switch (which) {
            case ANYTHING -> true;
            case MISSED -> known == Known.MISSED;
            case NEW -> known == Known.NEW;
            case MISSED_THERE -> missedThere;
        };
    }
}
