package org.palpate.content;

import org.palpate.quiz.Draw;
import org.palpate.quiz.Paper;
import org.palpate.quiz.Question;
import org.palpate.quiz.QuestionKey;
import org.palpate.quiz.Quiz;
import org.palpate.quiz.Rules;
import org.palpate.quiz.Topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a quiz: its rules, its question bank, and what is drawn from it. */
final class QuizReader {

    private static final int MOST_DRAWN = 1000;

    private final YamlMap fields;
    private final Landmarks landmarks;

    private QuizReader(YamlMap fields, Landmarks landmarks) {
        this.fields = fields;
        this.landmarks = landmarks;
    }

    /** The quiz with every question that could be read; nothing if there is none. */
    static Optional<Quiz> read(YamlMap fields, Landmarks landmarks) {
        return new QuizReader(fields, landmarks).read();
    }

    private Optional<Quiz> read() {
        String key = fields.key("key").value();
        String title = fields.text("title").value();
        String summary = fields.text("summary").value();
        Rules rules = RulesReader.read(fields);
        List<YamlMap> draws = fields.optionalMaps("draw");
        List<YamlMap> questions = fields.maps("questions");
        fields.nothingElse();
        List<Question> bank = bank(questions);
        if (bank.isEmpty()) {
            return Optional.empty();
        }
        var quiz =
                new Quiz(
                        key,
                        title,
                        summary,
                        rules,
                        draws.stream().map(QuizReader::draw).toList(),
                        bank);
        if (bank.size() == questions.size()) {
            // Otherwise a draw would be said to ask too much when a question has only a slip in it.
            checkDraws(quiz, draws);
        }
        return Optional.of(quiz);
    }

    private List<Question> bank(List<YamlMap> questions) {
        List<Question> bank = new ArrayList<>();
        Map<QuestionKey, Integer> lines = new HashMap<>();
        for (YamlMap written : questions) {
            QuestionReader.read(written, landmarks)
                    .ifPresent(
                            question -> {
                                Integer first =
                                        lines.putIfAbsent(question.key(), written.line("key"));
                                if (first == null) {
                                    bank.add(question);
                                } else {
                                    written.problem(
                                            "key",
                                            "The question '%s' stands here again."
                                                    .formatted(question.key()),
                                            "Rename one; the first stands on line %d."
                                                    .formatted(first));
                                }
                            });
        }
        return bank;
    }

    private static Draw draw(YamlMap fields) {
        fields.called("A draw");
        Topic topic = fields.has("topic") ? QuestionReader.topic(fields) : null;
        Integer difficulty = fields.wholeNumber("difficulty", 1, 3).orElse(null);
        String domain = fields.optionalText("domain").map(Scalar::value).orElse(null);
        List<QuestionKey> named =
                fields.optionalTexts("questions").stream()
                        .filter(fields::checkKey)
                        .map(key -> new QuestionKey(key.value()))
                        .distinct()
                        .toList();
        int count =
                named.isEmpty()
                        ? fields.requiredWholeNumber("count", 1, MOST_DRAWN)
                        : fields.wholeNumber("count", 1, named.size()).orElse(named.size());
        fields.nothingElse();
        return new Draw(topic, difficulty, domain, named, count);
    }

    private void checkDraws(Quiz quiz, List<YamlMap> written) {
        int before = fields.problemsSoFar();
        for (int i = 0; i < written.size(); i++) {
            checkDraw(quiz, quiz.draws().get(i), written.get(i));
        }
        if (fields.problemsSoFar() == before) {
            // Each draw alone could be served; together they may still ask for the same questions.
            Paper.problems(quiz).forEach(sentence -> Refusal.of(sentence).report(fields, "draw"));
        }
    }

    private static void checkDraw(Quiz quiz, Draw draw, YamlMap written) {
        List<String> bank = quiz.bank().stream().map(question -> question.key().value()).toList();
        for (QuestionKey named : draw.fixed()) {
            if (!quiz.has(named)) {
                written.problem(
                        "questions",
                        "There is no question '%s'.".formatted(named),
                        Nearest.hint(named.value(), bank));
            }
        }
        long fitting = quiz.bank().stream().filter(draw::takes).count();
        if (fitting < draw.count() && draw.fixed().isEmpty()) {
            written.problem(
                    "count",
                    "The draw (%s) asks for %d questions, but the bank has %d."
                            .formatted(draw.describe(), draw.count(), fitting),
                    "Add questions or ask for fewer.");
        }
    }
}
