package org.palpate.content.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.palpate.content.yaml.Keys;
import org.palpate.content.yaml.Nearest;
import org.palpate.content.yaml.Scalar;
import org.palpate.content.yaml.YamlMap;
import org.palpate.quiz.question.About;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.QuestionKey;
import org.palpate.quiz.question.Topic;

/** Reads what every question has; its {@link QuestionType} reads the rest. */
final class QuestionReader {

    private static final List<String> TOPICS =
            List.of("anatomy", "causes", "techniques", "self-care");
    private static final int HEAVIEST = 1000;

    private QuestionReader() {}

    /**
     * The question, if there is no problem with it. One whose key no answer can meet is reported
     * and still read: revisions published before keys were tried keep all their questions.
     */
    static Optional<Question> read(YamlMap fields, Landmarks landmarks) {
        int before = fields.problemsSoFar();
        Scalar key = fields.called("A question").key("key");
        fields.called("Question '%s'".formatted(key.value()));
        Optional<QuestionType> type = fields.requiredWord("type", QuestionType.class);
        if (type.isEmpty()) {
            return Optional.empty();
        }
        try {
            About about = about(new QuestionKey(key.value()), fields, landmarks);
            Question question = type.get().read(about, fields, landmarks);
            fields.nothingElse();
            if (fields.problemsSoFar() > before) {
                return Optional.empty();
            }
            KeyTrial.report(question, fields);
            return Optional.of(question);
        } catch (IllegalArgumentException refused) {
            if (fields.problemsSoFar() == before) {
                Refusal.of(String.valueOf(refused.getMessage())).report(fields, "key");
            }
            return Optional.empty();
        }
    }

    private static About about(QuestionKey key, YamlMap fields, Landmarks landmarks) {
        return new About(
                key,
                fields.text("stem").value(),
                topic(fields),
                fields.requiredWholeNumber("difficulty", 1, 3),
                fields.text("domain").value(),
                fields.flag("safety"),
                section(fields, landmarks),
                fields.text("explanation").value(),
                fields.text("source").value(),
                fields.optionalTexts("hints").stream().map(Scalar::value).toList(),
                weight(fields));
    }

    static Topic topic(YamlMap fields) {
        Scalar topic = fields.key("topic");
        if (fields.has("topic") && Keys.isKey(topic.value()) && !TOPICS.contains(topic.value())) {
            fields.problem(
                    "topic",
                    "There is no topic '%s'.".formatted(topic.value()),
                    Nearest.hint(topic.value(), TOPICS));
        }
        return new Topic(topic.value());
    }

    private static String section(YamlMap fields, Landmarks landmarks) {
        Scalar section = fields.text("section");
        int hash = section.value().indexOf('#');
        if (hash > 0) {
            landmarks
                    .missing(
                            section.value().substring(0, hash), section.value().substring(hash + 1))
                    .ifPresent(miss -> fields.problem("section", miss.what(), miss.remedy()));
        } else if (fields.has("section")) {
            fields.problem(
                    "section",
                    "'%s' names no paragraph.".formatted(section.value()),
                    "Write 'section: LESSON#anchor'.");
        }
        return landmarks.path() + section.value();
    }

    /** What a question, or a gap, is worth: 1 unless it says otherwise. */
    static double weight(YamlMap fields) {
        double weight = fields.number("weight").map(BigDecimal::doubleValue).orElse(1.0);
        if (weight <= 0 || weight > HEAVIEST) {
            fields.problem(
                    "weight",
                    "The weight is %s.".formatted(weight),
                    "Write a number more than 0, and at most %d.".formatted(HEAVIEST));
            return 1.0;
        }
        return weight;
    }
}
