package org.palpate.content.reading;

import org.palpate.content.yaml.YamlMap;
import org.palpate.quiz.question.About;
import org.palpate.quiz.question.Question;

/**
 * The types a question can have, named as in files ({@code single-choice}), and who reads what is
 * particular to each.
 */
enum QuestionType {
    SINGLE_CHOICE(ChoiceQuestions::singleChoice),
    MULTIPLE_RESPONSE(ChoiceQuestions::multipleResponse),
    TRUE_FALSE(ChoiceQuestions::trueFalse),
    SHORT_ANSWER(WrittenQuestions::shortAnswer),
    NUMERIC(WrittenQuestions::numeric),
    GAPS(GapQuestions::gaps),
    MATCHING(ArrangedQuestions::matching),
    ORDERING(ArrangedQuestions::ordering),
    HOTSPOT(DrawingQuestions::hotspot),
    LABELLING(DrawingQuestions::labelling);

    private interface Reader {
        Question read(About about, YamlMap fields, Landmarks landmarks);
    }

    private final Reader reader;

    QuestionType(Reader reader) {
        this.reader = reader;
    }

    Question read(About about, YamlMap fields, Landmarks landmarks) {
        return reader.read(about, fields, landmarks);
    }
}
