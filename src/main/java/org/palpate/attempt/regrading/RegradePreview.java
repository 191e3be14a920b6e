package org.palpate.attempt.regrading;

import java.time.Instant;
import java.util.List;
import org.palpate.attempt.AttemptId;
import org.palpate.people.PersonId;

/**
 * Who would move from what to what if a key were fixed.
 *
 * @param moves the attempts whose grade would change, of the learners the asking person teaches
 * @param alike how many of their attempts would be marked again and come to the same grade
 * @param elsewhere how many attempts of other people would be marked again
 * @param spared how many attempts would have fallen and are left as they are
 * @param looked how many finished attempts have the question
 */
public record RegradePreview(List<Move> moves, int alike, int elsewhere, int spared, int looked) {

    /** A preview with its moves copied. */
    public RegradePreview {
        moves = List.copyOf(moves);
    }

    /**
     * One attempt.
     *
     * @param number the learner's first, second … attempt at the quiz
     * @param before its grade as it stands, 0 to 100
     * @param after the grade it would have, 0 to 100
     */
    public record Move(
            AttemptId id,
            PersonId learner,
            int number,
            Instant startedAt,
            double before,
            double after) {}
}
