package org.palpate.quiz;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.palpate.quiz.marking.WithChangedKey;
import org.palpate.quiz.question.KeyFix;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.QuestionKey;
import org.palpate.quiz.question.Require;
import org.palpate.quiz.question.Topic;

/**
 * Rules over a question bank.
 *
 * @param key its name within the module
 * @param title what it is called, never blank
 * @param summary one sentence for the start page; may be empty
 * @param rules how it is taken and marked
 * @param draws how many of which questions an attempt gets, in this order; none means every
 *     question of the bank
 * @param bank the questions, at least one, each key once
 */
public record Quiz(
        String key,
        String title,
        String summary,
        Rules rules,
        List<Draw> draws,
        List<Question> bank) {

    /** How many questions practice on a topic has at most. */
    public static final int PRACTICE = 10;

    /**
     * Refuses a quiz without questions or with two of one key. Whether the bank can serve the draws
     * is another matter: {@link Paper#problems}.
     */
    public Quiz {
        Require.key("quiz", key);
        Require.text("The title of quiz '%s'".formatted(key), title);
        draws = List.copyOf(draws);
        bank = Bank.of(bank);
        Require.that(!bank.isEmpty(), "Quiz '%s' has no questions: add at least one", key);
        Require.distinct("Quiz '%s'".formatted(key), "question", bank, Question::key);
    }

    /**
     * The question of this key.
     *
     * @throws IllegalArgumentException if the bank has none; ask {@link #has} first
     */
    public Question question(QuestionKey wanted) {
        Question question = Bank.of(bank).find(wanted);
        if (question != null) {
            return question;
        }
        throw new IllegalArgumentException(
                "Quiz '%s' has no question '%s': its revision is another one"
                        .formatted(key, wanted));
    }

    /** Whether the bank has a question of this key. */
    public boolean has(QuestionKey wanted) {
        return Bank.of(bank).find(wanted) != null;
    }

    /**
     * The same quiz with some keys fixed; fixes of questions the bank does not have are left out.
     */
    public Quiz withKeyFixes(Map<QuestionKey, KeyFix> keyFixes) {
        if (keyFixes.isEmpty()) {
            return this;
        }
        List<Question> fixed =
                bank.stream()
                        .map(question -> {
                            KeyFix keyFix = keyFixes.get(question.key());
                            return keyFix == null
                                    ? question
                                    : WithChangedKey.fixed(question, keyFix);
                        })
                        .toList();
        return new Quiz(key, title, summary, rules, draws, fixed);
    }

    /**
     * The topics it can be practiced on, in the order of their keys; none for a test or an exam.
     */
    public List<Topic> topics() {
        return rules.behaviour() != Behaviour.PRACTICE
                ? List.of()
                : bank.stream()
                        .map(question -> question.about().topic())
                        .distinct()
                        .filter(topic -> keyOn(topic).length() <= Require.LONGEST_KEY)
                        .sorted()
                        .toList();
    }

    /**
     * Practice on one of its topics: a quiz of its own, with a few of those questions alone,
     * without a time limit and as often as one likes. What is earned there says nothing of the
     * whole quiz.
     *
     * @throws IllegalArgumentException if it is none of its {@link #topics}
     */
    public Quiz on(Topic topic) {
        Require.that(
                topics().contains(topic),
                "Quiz '%s' cannot be practiced on '%s': choose one of %s",
                key,
                topic,
                topics());
        List<Question> those =
                bank.stream().filter(one -> one.about().topic().equals(topic)).toList();
        return new Quiz(
                keyOn(topic),
                "Practice on %s: %s".formatted(topic, title),
                "",
                rules.unlimited(),
                List.of(Draw.any(Math.clamp(those.size(), 1, PRACTICE))),
                those);
    }

    /** This quiz, or the practice on one of its topics, whichever has that key. */
    public Optional<Quiz> named(String wanted) {
        return key.equals(wanted)
                ? Optional.of(this)
                : topics().stream()
                        .filter(topic -> keyOn(topic).equals(wanted))
                        .findFirst()
                        .map(this::on);
    }

    /** Whether practice on one of its topics has that key. */
    public boolean isPractice(String other) {
        return topics().stream().anyMatch(topic -> keyOn(topic).equals(other));
    }

    /** Whether a quiz of that key is this one as it was set for somebody by {@link SetQuiz}. */
    public boolean isSet(String other) {
        return other.startsWith(keyFor(""));
    }

    /** Whether a quiz of that key is this one, as it is written or as it was set for somebody. */
    public boolean isWhole(String other) {
        return key.equals(other) || isSet(other);
    }

    String keyFor(String code) {
        return "%s-for-%s".formatted(key, code);
    }

    private String keyOn(Topic topic) {
        return "%s-on-%s".formatted(key, topic);
    }

    /** How many questions an attempt gets. */
    public int size() {
        return draws.isEmpty() ? bank.size() : draws.stream().mapToInt(Draw::count).sum();
    }
}
