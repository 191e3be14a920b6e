package org.palpate.content.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.palpate.content.yaml.YamlMap;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.QuestionKey;

/** Reads a list of questions, each key once. */
final class BankReader {

    private BankReader() {}

    /** Every question that could be read. */
    static List<Question> read(List<YamlMap> questions, Landmarks landmarks) {
        List<Question> bank = new ArrayList<>();
        Map<QuestionKey, Integer> lines = new HashMap<>();
        for (YamlMap written : questions) {
            QuestionReader.read(written, landmarks)
                    .ifPresent(question -> {
                        Integer first = lines.putIfAbsent(question.key(), written.line("key"));
                        if (first == null) {
                            bank.add(question);
                        } else {
                            written.problem(
                                    "key",
                                    "The question '%s' is here twice.".formatted(question.key()),
                                    "Rename one; the first stands on line %d.".formatted(first));
                        }
                    });
        }
        return bank;
    }
}
