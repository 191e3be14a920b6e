package org.palpate.content.reading;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.palpate.content.Domain;
import org.palpate.content.yaml.Keys;
import org.palpate.content.yaml.Nearest;
import org.palpate.content.yaml.Scalar;
import org.palpate.content.yaml.YamlMap;
import org.palpate.quiz.question.About;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.QuestionKey;
import org.palpate.quiz.question.StructureKey;
import org.palpate.quiz.question.Topic;

/** Reads what every question has; its {@link QuestionType} reads the rest. */
final class QuestionReader {

    private static final int HEAVIEST = 1000;

    private QuestionReader() {}

    /**
     * The question, if there is no problem with it. One whose key no answer can meet is reported
     * and still read: revisions published before keys were tried keep all their questions.
     */
    static Optional<Question> read(YamlMap fields, Landmarks landmarks) {
        int before = fields.errorsSoFar();
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
            if (fields.errorsSoFar() > before) {
                return Optional.empty();
            }
            KeyTrial.report(question, fields);
            return Optional.of(question);
        } catch (IllegalArgumentException refused) {
            if (fields.errorsSoFar() == before) {
                EngineFault.of(String.valueOf(refused.getMessage())).report(fields, "key");
            }
            return Optional.empty();
        }
    }

    private static About about(QuestionKey key, YamlMap fields, Landmarks landmarks) {
        return new About(
                key,
                fields.text("stem").value(),
                place(fields, landmarks),
                teaching(fields, landmarks),
                weight(fields));
    }

    private static About.Place place(YamlMap fields, Landmarks landmarks) {
        return new About.Place(
                topic(fields, landmarks),
                fields.requiredWholeNumber("difficulty", 1, 3),
                domain(fields, landmarks),
                fields.flag("safety"),
                structures(fields, landmarks));
    }

    private static About.Teaching teaching(YamlMap fields, Landmarks landmarks) {
        return new About.Teaching(
                section(fields, landmarks),
                fields.advisedText("explanation", "Learners who answered wrong want to know why.")
                        .value(),
                fields.advisedText("source", "An answer that rests on nothing can be doubted.")
                        .value(),
                fields.optionalTexts("hints").stream().map(Scalar::value).toList());
    }

    static Topic topic(YamlMap fields, Landmarks landmarks) {
        Scalar topic = fields.key("topic");
        if (fields.has("topic") && Keys.isKey(topic.value())) {
            List<String> declared =
                    landmarks.outline().topics().stream().map(one -> one.topic().key()).toList();
            check(fields, "topic", topic, declared);
        }
        return new Topic(topic.value());
    }

    /** The exam's domain, or none. */
    static String domain(YamlMap fields, Landmarks landmarks) {
        List<String> declared = landmarks.outline().domains().stream().map(Domain::key).toList();
        Optional<Scalar> domain = fields.optionalText("domain");
        domain.ifPresent(written -> check(fields, "domain", written, declared));
        return domain.map(Scalar::value).orElse("");
    }

    private static Set<StructureKey> structures(YamlMap fields, Landmarks landmarks) {
        List<String> declared =
                landmarks.outline().structures().stream().map(one -> one.key().value()).toList();
        Set<StructureKey> structures = new LinkedHashSet<>();
        for (Scalar named : fields.optionalTexts("structures")) {
            if (fields.checkKey(named)) {
                check(fields, "structure", named, declared);
                structures.add(new StructureKey(named.value()));
            }
        }
        return structures;
    }

    /** What a course declares none of is taken as it is written. */
    private static void check(YamlMap fields, String what, Scalar named, List<String> declared) {
        if (!declared.isEmpty() && !declared.contains(named.value())) {
            fields.problem(
                    named.line(),
                    "There is no %s '%s'.".formatted(what, named.value()),
                    Nearest.hint(named.value(), declared));
        }
    }

    private static String section(YamlMap fields, Landmarks landmarks) {
        Scalar section =
                fields.advisedText(
                        "section", "After a wrong answer it leads back to the paragraph to read.");
        if (section.value().isEmpty()) {
            return "";
        }
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
