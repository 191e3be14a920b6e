package org.palpate.attempt.json;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.palpate.quiz.Paper;
import org.palpate.quiz.Quiz;
import org.palpate.quiz.question.QuestionKey;

/**
 * The paper of an attempt as its row has it.
 *
 * @param questions in order, none twice
 * @param own its own title, rules and origins; null where all of it is its module's quiz
 */
public record WrittenPaper(List<QuestionKey> questions, @Nullable OwnPaper own) {

    /** A paper of some of a module's questions, which has a title and rules of its own. */
    public static WrittenPaper own(Quiz quiz, Paper paper, Origin of) {
        return new WrittenPaper(
                paper.questions(),
                new OwnPaper(
                        quiz.title(),
                        quiz.rules(),
                        Collections.nCopies(paper.questions().size(), of),
                        List.of()));
    }

    /** A copy; every question of a paper of its own has an origin. */
    public WrittenPaper {
        questions = List.copyOf(questions);
        if (own != null && own.origins().size() != questions.size()) {
            throw new IllegalArgumentException(
                    "A paper of %d questions says of %d where they are from"
                            .formatted(questions.size(), own.origins().size()));
        }
    }
}
