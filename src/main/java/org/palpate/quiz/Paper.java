package org.palpate.quiz;

import java.util.List;
import java.util.Set;
import org.palpate.quiz.question.QuestionKey;
import org.palpate.quiz.question.Require;

/**
 * A quiz arranged for one attempt: which questions in which order, and the seed their options are
 * shuffled by. The same quiz, seed and seen questions give the same paper on every machine.
 *
 * @param questions the questions in order, none twice
 * @param seed what all chance of the attempt comes from
 */
public record Paper(List<QuestionKey> questions, long seed) {

    /** Refuses a paper that asks a question twice with an {@link IllegalArgumentException}. */
    public Paper {
        questions = List.copyOf(questions);
        Require.distinct("A paper", "question", questions, key -> key);
    }

    /**
     * Draws a paper: as many unseen questions as the draws allow, no question twice.
     *
     * @param seen the questions the learner had in earlier attempts
     * @throws IllegalArgumentException if the bank cannot serve a draw, with its {@link #problems}
     */
    public static Paper arrange(Quiz quiz, long seed, Set<QuestionKey> seen) {
        Drawing drawing = Drawing.of(quiz, seed, seen);
        List<String> problems = drawing.problems();
        Require.that(problems.isEmpty(), "%s", String.join("; ", problems));
        return new Paper(drawing.questions(), seed);
    }

    /** What keeps the bank from serving the draws, in sentences; empty for a quiz that works. */
    public static List<String> problems(Quiz quiz) {
        return Drawing.of(quiz, 0, Set.of()).problems();
    }
}
