package org.palpate.content;

import java.util.List;

/** A file being read, and the list that its problems join. */
record Source(String file, String text, List<Problem> problems) {

    /** Nobody mends more at a time, and nobody shall fill the log. */
    private static final int MOST_PROBLEMS = 500;

    void problem(int line, String what, String remedy) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(new Problem(file, line, what, remedy));
        }
    }
}
