package org.palpate.attempt;

import java.time.Instant;
import java.util.List;
import org.palpate.content.ModuleKey;
import org.palpate.content.RevisionId;
import org.palpate.quiz.Asked;
import org.palpate.quiz.Feedback;
import org.palpate.quiz.Response;

/**
 * A finished attempt with everything its learner may look back at.
 *
 * @param grade 0 to 100
 * @param passMark the grade that passes, 0 to 100
 */
public record AttemptResult(
        AttemptId id,
        ModuleKey module,
        RevisionId revision,
        String quizKey,
        String quizTitle,
        int number,
        double grade,
        int passMark,
        Instant startedAt,
        Instant finishedAt,
        List<Reviewed> questions) {

    /**
     * One question looked back at.
     *
     * @param number from 1
     * @param fraction what it earned in the end, tries and hints counted, 0 to 1
     * @param answer a response that earns everything
     */
    public record Reviewed(int number, Asked asked, Response response, double fraction, Feedback feedback, Response answer) {}

    /** A result with its questions copied. */
    public AttemptResult {
        questions = List.copyOf(questions);
    }

    /** Whether the grade reaches the pass mark. */
    public boolean passed() {
        return grade >= passMark;
    }

    /** How many questions earned everything. */
    public long right() {
        return questions.stream().filter(question -> question.fraction() == 1).count();
    }
}
