package org.palpate.quiz.marking;

import org.palpate.quiz.question.About;
import org.palpate.quiz.question.QuestionKey;
import org.palpate.quiz.question.Topic;

/** Heads of questions of which only the stem matters. */
final class WordQuestions {

    private WordQuestions() {}

    static About about(String stem) {
        return new About(
                new QuestionKey("k"),
                stem,
                new About.Place(new Topic("anatomy"), 1, "", false),
                About.Teaching.NONE,
                1);
    }
}
