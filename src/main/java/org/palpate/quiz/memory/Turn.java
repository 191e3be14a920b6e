package org.palpate.quiz.memory;

import java.time.Duration;

/** A question's turn in a session, as far as its place among the others goes. */
public interface Turn {

    /** The lesson, or the part of it, that the question comes from. */
    String section();

    /** How long an answer is expected to take, with reading why it is right or wrong. */
    Duration expected();
}
