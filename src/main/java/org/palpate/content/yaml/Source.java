package org.palpate.content.yaml;

import java.util.List;
import org.palpate.content.Problem;

/** A file being read, and the list that its problems join. */
public record Source(String file, String text, List<Problem> problems) {

    /** Nobody mends more at a time, and nobody shall fill the log. */
    private static final int MOST_PROBLEMS = 500;

    /**
     * Adds a problem of this file, unless it has very many already.
     *
     * @param line counted from 1; 0 where no line is to blame
     */
    public void problem(int line, String what, String remedy) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(new Problem(file, line, what, remedy));
        }
    }
}
