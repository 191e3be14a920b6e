package org.palpate.attempt.json;

import java.util.List;
import org.palpate.quiz.question.QuestionKey;

/** The questions of a paper as JSON: an array of their keys in order. */
public final class PaperJson {

    private PaperJson() {}

    /** The text of a paper's questions. */
    public static String write(List<QuestionKey> questions) {
        return StoredJson.write(
                StoredJson.texts(questions.stream().map(QuestionKey::value).toList()));
    }

    /** The questions of a text that {@link #write} wrote. */
    public static List<QuestionKey> read(String text) {
        return StoredJson.texts(StoredJson.read(text)).stream().map(QuestionKey::new).toList();
    }
}
