package org.palpate.content.yaml;

import java.util.List;
import org.palpate.content.Problem;
import org.palpate.content.Problem.Weight;

/** A file being read, and the list that its problems join. */
public record Source(String file, String text, List<Problem> problems) {

    /** Nobody fixes more at a time, and nobody shall fill the log. */
    private static final int MOST_PROBLEMS = 500;

    /**
     * Adds an error of this file, unless it has very many already.
     *
     * @param line counted from 1; 0 where no line is to blame
     */
    public void problem(int line, String what, String remedy) {
        add(new Problem(file, line, what, remedy));
    }

    /**
     * Adds advice, unless there is very much already: what a module can be shown without.
     *
     * @param line counted from 1; 0 where no line is to blame
     */
    public void advice(int line, String what, String remedy) {
        add(new Problem(Weight.ADVICE, file, line, what, remedy));
    }

    /** Advice never takes an error's place. */
    private void add(Problem problem) {
        long alike = problems.stream().filter(one -> one.weight() == problem.weight()).count();
        if (alike < MOST_PROBLEMS) {
            problems.add(problem);
        }
    }

    /** How many errors have been found so far, in this file and those before it. */
    public int errors() {
        return (int) problems.stream().filter(Problem::isError).count();
    }
}
