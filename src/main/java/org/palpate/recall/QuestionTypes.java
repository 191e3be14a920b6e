package org.palpate.recall;

import org.palpate.quiz.question.Gaps;
import org.palpate.quiz.question.Hotspot;
import org.palpate.quiz.question.Labelling;
import org.palpate.quiz.question.Matching;
import org.palpate.quiz.question.MultipleResponse;
import org.palpate.quiz.question.Numeric;
import org.palpate.quiz.question.Ordering;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.ShortAnswer;
import org.palpate.quiz.question.SingleChoice;
import org.palpate.quiz.question.TrueFalse;

/** The types of questions as the database names them: a pace is kept for each. */
final class QuestionTypes {

    /** Of what is no question. */
    static final String FLASHCARD = "flashcard";

    private QuestionTypes() {}

    static String of(Question question) {
        return switch (question) {
            case SingleChoice q -> "single-choice";
            case MultipleResponse q -> "multiple-response";
            case TrueFalse q -> "true-false";
            case ShortAnswer q -> "short-answer";
            case Numeric q -> "numeric";
            case Matching q -> "matching";
            case Ordering q -> "ordering";
            case Gaps q -> "gaps";
            case Hotspot q -> "hotspot";
            case Labelling q -> "labelling";
        };
    }
}
