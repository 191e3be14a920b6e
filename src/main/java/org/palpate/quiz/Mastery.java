package org.palpate.quiz;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.palpate.quiz.question.QuestionKey;
import org.palpate.quiz.question.Require;
import org.palpate.quiz.question.Topic;

/**
 * When a quiz counts as mastered: the best grade reaches a stated one, and in every topic that was
 * asked about a stated share is right, both by the rule of {@link PassMark}. A topic's share goes
 * by how each of its questions was answered <em>last</em>, so an early mistake is made good by
 * answering that question again; a question left open is not right. What was mastered once stays
 * mastered.
 *
 * <p>For example 80 and 60: one attempt of 80 % or better, and no topic below 60 %.
 *
 * @param grade what the best attempt must reach, 1 to 100
 * @param topics the percentage that must be right in every topic, 0 to 100; 0 asks for none
 */
public record Mastery(int grade, int topics) {

    /** What is asked for unless the instructor says otherwise. */
    public static final Mastery USUAL = new Mastery(80, 60);

    /** Refuses what is out of range with an {@link IllegalArgumentException}. */
    public Mastery {
        Require.that(
                grade >= 1 && grade <= 100,
                "The grade of mastery is %s: it is from 1 to 100",
                grade);
        Require.that(
                topics >= 0 && topics <= 100,
                "The share of mastery is %s: it is from 0 to 100",
                topics);
    }

    /**
     * A finished attempt.
     *
     * @param grade 0 to 100
     * @param answers one for every question of its paper
     */
    public record Taken(Instant finishedAt, double grade, List<Answer> answers) {

        /** An attempt with its answers copied. */
        public Taken {
            answers = List.copyOf(answers);
        }
    }

    /**
     * What one question earned in an attempt.
     *
     * @param fraction 0 to 1; 0 when it was left open
     */
    public record Answer(QuestionKey question, Topic topic, double fraction) {}

    /** When these attempts, in any order, had come to mastery; empty if they have not. */
    public Optional<Instant> reachedBy(List<Taken> attempts) {
        double best = 0;
        Map<QuestionKey, Answer> last = new HashMap<>();
        for (Taken taken :
                attempts.stream().sorted(Comparator.comparing(Taken::finishedAt)).toList()) {
            best = Math.max(best, taken.grade());
            taken.answers().forEach(answer -> last.put(answer.question(), answer));
            if (new PassMark(grade).isReachedBy(best) && everyTopic(last)) {
                return Optional.of(taken.finishedAt());
            }
        }
        return Optional.empty();
    }

    private boolean everyTopic(Map<QuestionKey, Answer> last) {
        return last.values().stream()
                .collect(
                        Collectors.groupingBy(
                                Answer::topic, Collectors.averagingDouble(Answer::fraction)))
                .values()
                .stream()
                .allMatch(share -> new PassMark(topics).isReachedBy(Grade.MOST * share));
    }
}
