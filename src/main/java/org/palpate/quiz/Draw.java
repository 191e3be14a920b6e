package org.palpate.quiz;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.palpate.quiz.question.About;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.QuestionKey;
import org.palpate.quiz.question.Require;
import org.palpate.quiz.question.Topic;

/**
 * How many questions of which kind an attempt gets. What is {@code null} or empty does not matter.
 *
 * @param topic only questions on this topic
 * @param difficulty only questions of this difficulty, 1 to 3
 * @param domain only questions with this blueprint code
 * @param fixed only these questions
 * @param count how many of them, 1 or more
 */
public record Draw(
        @Nullable Topic topic,
        @Nullable Integer difficulty,
        @Nullable String domain,
        List<QuestionKey> fixed,
        int count) {

    /** Refuses a draw of nothing and a difficulty outside 1 to 3. */
    public Draw {
        fixed = List.copyOf(fixed);
        Require.distinct("A draw", "question", fixed, key -> key);
        Require.that(count >= 1, "A draw asks for %s questions: ask for at least 1", count);
        Require.that(
                difficulty == null || difficulty >= 1 && difficulty <= 3,
                "A draw asks for difficulty %s: use 1, 2 or 3",
                difficulty);
    }

    /** A draw by topic alone. */
    public static Draw of(Topic topic, int count) {
        return new Draw(topic, null, null, List.of(), count);
    }

    /** A draw from the whole bank. */
    public static Draw any(int count) {
        return new Draw(null, null, null, List.of(), count);
    }

    /** A draw of exactly these questions. */
    public static Draw fixed(List<QuestionKey> questions) {
        return new Draw(null, null, null, questions, questions.size());
    }

    /** Whether the question may be drawn. */
    public boolean takes(Question question) {
        About about = question.about();
        return (topic == null || topic.equals(about.topic()))
                && (difficulty == null || difficulty == about.difficulty())
                && (domain == null || domain.equals(about.domain()))
                && (fixed.isEmpty() || fixed.contains(about.key()));
    }

    /** The draw in words, for messages: "topic anatomy, difficulty 2". */
    public String describe() {
        List<String> words = new ArrayList<>();
        if (topic != null) {
            words.add("topic " + topic);
        }
        if (difficulty != null) {
            words.add("difficulty " + difficulty);
        }
        if (domain != null) {
            words.add("domain " + domain);
        }
        if (!fixed.isEmpty()) {
            words.add("questions named");
        }
        return words.isEmpty() ? "any question" : String.join(", ", words);
    }
}
