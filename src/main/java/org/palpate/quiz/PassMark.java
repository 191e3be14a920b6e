package org.palpate.quiz;

import java.math.BigDecimal;
import org.palpate.quiz.question.Require;

/**
 * The grade that passes, and the one rule of what reaches it: the grade as it is shown, to a tenth
 * ({@link Grade#tenths}). 69.95 is written 70 and passes a mark of 70; 69.94 is written 69.9 and
 * does not. So the verdict never contradicts the number beside it.
 *
 * @param grade 0 to 100
 */
public record PassMark(int grade) implements Comparable<PassMark> {

    /** Refuses a mark no grade can reach or miss with an {@link IllegalArgumentException}. */
    public PassMark {
        Require.that(
                grade >= 0 && grade <= Grade.MOST,
                "The pass mark is %s: it is a grade from 0 to 100",
                grade);
    }

    /** Whether a grade passes. */
    public boolean isReachedBy(double earned) {
        return Grade.tenths(earned).compareTo(BigDecimal.valueOf(grade)) >= 0;
    }

    /** The higher mark is the greater. */
    @Override
    public int compareTo(PassMark other) {
        return Integer.compare(grade, other.grade);
    }
}
