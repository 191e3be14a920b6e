package org.palpate.classroom;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.palpate.content.ModuleKey;
import org.palpate.people.PersonId;

/**
 * Tells which attempts were begun for classes, and so may be seen by who teaches them: at a quiz
 * that was assigned there to the learner, between its opening and its closing for them, while they
 * were in the class. Everything else a learner does is their own, or another class's.
 */
public final class BegunWork {

    private final Map<PersonId, List<Asked>> byLearner = new HashMap<>();

    BegunWork() {}

    /** Nothing at all. */
    public static BegunWork none() {
        return new BegunWork();
    }

    /** An assignment as it is for one learner; without a quiz any of its module's counts. */
    private record Asked(Assignment assignment, Optional<String> quiz) {

        boolean asksFor(@Nullable ModuleKey module, String key, Instant startedAt) {
            return assignment.module().equals(module)
                    && quiz.map(key::equals).orElse(true)
                    && assignment.counts(startedAt);
        }

        Stream<Span> spans(PersonId learner) {
            return assignment.countingTimes().stream()
                    .map(time ->
                            new Span(
                                    learner, assignment.module(), quiz, time.from(), time.until()));
        }
    }

    void add(PersonId learner, Assignment own, Optional<String> quiz) {
        byLearner.computeIfAbsent(learner, one -> new ArrayList<>()).add(new Asked(own, quiz));
    }

    /** The learners who are asked for anything. */
    public Set<PersonId> learners() {
        return Set.copyOf(byLearner.keySet());
    }

    /**
     * A time in which a learner's attempts at a quiz are begun for a class.
     *
     * @param quiz the key of the quiz, or of practice on one of its topics; empty for all of the
     *     module's
     * @param from the moment itself included
     * @param until the moment itself excluded; {@link Instant#MAX} for no end
     */
    public record Span(
            PersonId learner,
            ModuleKey module,
            Optional<String> quiz,
            Instant from,
            Instant until) {}

    /** All times for which {@link #includes} is true, for a store that is to look for attempts. */
    public List<Span> spans() {
        return byLearner.entrySet().stream()
                .flatMap(of -> of.getValue().stream().flatMap(asked -> asked.spans(of.getKey())))
                .distinct()
                .toList();
    }

    /**
     * Whether an attempt was begun for one of the classes.
     *
     * @param module of the attempt; null for one over several, which no class asks for
     * @param quiz the key of the attempt's quiz, or of practice on one of its topics
     */
    public boolean includes(
            PersonId learner, @Nullable ModuleKey module, String quiz, Instant startedAt) {
        return byLearner.getOrDefault(learner, List.of()).stream()
                .anyMatch(set -> set.asksFor(module, quiz, startedAt));
    }
}
