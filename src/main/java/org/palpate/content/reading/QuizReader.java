package org.palpate.content.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.palpate.content.yaml.Nearest;
import org.palpate.content.yaml.Scalar;
import org.palpate.content.yaml.YamlMap;
import org.palpate.quiz.Draw;
import org.palpate.quiz.Paper;
import org.palpate.quiz.Quiz;
import org.palpate.quiz.Rules;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.QuestionKey;
import org.palpate.quiz.question.Topic;

/** Reads a quiz: its rules, its question bank, and what is drawn from it. */
final class QuizReader {

    private static final int MOST_DRAWN = 1000;

    private final YamlMap fields;
    private final Landmarks landmarks;
    private final Function<String, List<Question>> lending;

    private QuizReader(
            YamlMap fields, Landmarks landmarks, Function<String, List<Question>> lending) {
        this.fields = fields;
        this.landmarks = landmarks;
        this.lending = lending;
    }

    /**
     * The quiz with every question that could be read; nothing if there is none.
     *
     * @param lending finds the questions of a module named in {@code bank-from}
     */
    static Optional<Quiz> read(
            YamlMap fields, Landmarks landmarks, Function<String, List<Question>> lending) {
        return new QuizReader(fields, landmarks, lending).read();
    }

    private Optional<Quiz> read() {
        String key = fields.key("key").value();
        String title = fields.text("title").value();
        String summary = fields.text("summary").value();
        Rules rules = RulesReader.read(fields);
        List<YamlMap> draws = fields.optionalMaps("draw");
        List<Scalar> lenders = fields.optionalTexts("bank-from");
        List<YamlMap> questions =
                lenders.isEmpty() ? fields.maps("questions") : fields.optionalMaps("questions");
        fields.nothingElse();
        int before = fields.errorsSoFar();
        List<Question> bank = bank(questions, lenders);
        if (bank.isEmpty()) {
            return Optional.empty();
        }
        var quiz =
                new Quiz(key, title, summary, rules, draws.stream().map(this::draw).toList(), bank);
        if (fields.errorsSoFar() == before) {
            // Otherwise a draw would be said to ask too much when a question has only a slip in it.
            checkDraws(quiz, draws);
        }
        return Optional.of(quiz);
    }

    /** Questions of its own and those of the modules it borrows from, each key once. */
    private List<Question> bank(List<YamlMap> own, List<Scalar> lenders) {
        Map<QuestionKey, Question> bank = new LinkedHashMap<>();
        BankReader.read(own, landmarks).forEach(question -> bank.put(question.key(), question));
        for (Scalar lender : lenders) {
            List<Question> lent = lending.apply(lender.value());
            if (lent.isEmpty()) {
                fields.problem(
                        lender.line(),
                        "There are no questions to take from the module '%s'."
                                .formatted(lender.value()),
                        "Name a module of this course that has a quiz without problems.");
            }
            for (Question question : lent) {
                if (bank.putIfAbsent(question.key(), question) != null) {
                    fields.problem(
                            lender.line(),
                            "The question '%s' is in the bank already.".formatted(question.key()),
                            "Rename it in one of the modules.");
                }
            }
        }
        return List.copyOf(bank.values());
    }

    private Draw draw(YamlMap written) {
        written.called("A draw");
        Topic topic = written.has("topic") ? QuestionReader.topic(written, landmarks) : null;
        Integer difficulty = written.wholeNumber("difficulty", 1, 3).orElse(null);
        String domain = written.has("domain") ? QuestionReader.domain(written, landmarks) : null;
        List<QuestionKey> named =
                written.optionalTexts("questions").stream()
                        .filter(written::checkKey)
                        .map(key -> new QuestionKey(key.value()))
                        .distinct()
                        .toList();
        int count =
                named.isEmpty()
                        ? written.requiredWholeNumber("count", 1, MOST_DRAWN)
                        : written.wholeNumber("count", 1, named.size()).orElse(named.size());
        written.nothingElse();
        return new Draw(topic, difficulty, domain, named, count);
    }

    private void checkDraws(Quiz quiz, List<YamlMap> written) {
        int before = fields.errorsSoFar();
        for (int i = 0; i < written.size(); i++) {
            checkDraw(quiz, quiz.draws().get(i), written.get(i));
        }
        if (fields.errorsSoFar() == before) {
            // Each draw alone could be served; together they may still ask for the same questions.
            Paper.problems(quiz)
                    .forEach(sentence -> EngineFault.of(sentence).report(fields, "draw"));
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
