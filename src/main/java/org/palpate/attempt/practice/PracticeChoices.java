package org.palpate.attempt.practice;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.palpate.content.ModuleKey;
import org.palpate.quiz.question.StructureKey;
import org.palpate.quiz.question.Topic;

/**
 * What a learner may practice now, to choose from.
 *
 * @param questions in the order of the courses
 */
public record PracticeChoices(List<PracticeQuestion> questions) {

    /** A copy. */
    public PracticeChoices {
        questions = List.copyOf(questions);
    }

    /**
     * How many questions fit. Of two modules' questions with one key a practice asks one, so they
     * count as one.
     */
    public int count(PracticeWish wish) {
        return (int)
                questions.stream()
                        .filter(wish::takes)
                        .map(PracticeQuestion::key)
                        .distinct()
                        .count();
    }

    /** The modules that have any, in the order of the courses. */
    public List<ModuleKey> modules() {
        return distinct(PracticeQuestion::module).toList();
    }

    /** The topics of any, in the order of their keys. */
    public List<Topic> topics() {
        return distinct(PracticeQuestion::topic).sorted().toList();
    }

    /** The blueprint codes of any, in order; without none. */
    public List<String> domains() {
        return distinct(PracticeQuestion::domain).filter(code -> !code.isEmpty()).sorted().toList();
    }

    /** The parts of the body that any is about. */
    public Set<StructureKey> structures() {
        return questions.stream()
                .flatMap(one -> one.structures().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The difficulties of any, 1 to 3. */
    public List<Integer> difficulties() {
        return distinct(PracticeQuestion::difficulty).sorted().toList();
    }

    private <T> Stream<T> distinct(Function<PracticeQuestion, T> part) {
        return questions.stream().map(part).distinct();
    }
}
