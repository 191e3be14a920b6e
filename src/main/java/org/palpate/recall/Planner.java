package org.palpate.recall;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.palpate.classroom.visibility.VisibleModules;
import org.palpate.content.LearningModule;
import org.palpate.content.ModuleKey;
import org.palpate.people.PersonId;
import org.palpate.quiz.memory.MemoryModel;
import org.palpate.quiz.memory.Rating;
import org.palpate.quiz.question.Question;
import org.springframework.stereotype.Component;

/**
 * Picks the questions most worth asking now: first what was missed last time, then what is due,
 * beginning with what is still likely to be recalled, because asking in time keeps it and what is
 * forgotten waits at no further cost; then what was never asked of the modules met. Only what the
 * learner may see is asked. Two questions of one lesson never follow each other while there is
 * another one.
 */
@Component
class Planner {

    private final VisibleModules modules;
    private final StoredCards cards;
    private final MemoryModel model;

    Planner(VisibleModules modules, StoredCards cards, MemoryModel model) {
        this.modules = modules;
        this.cards = cards;
        this.model = model;
    }

    /**
     * What might be asked, the most worth asking first.
     *
     * @param due questions that are due by the end of the day
     * @param fresh questions never asked
     * @param later questions that are not due yet, the least likely to be recalled first
     * @param nextDue when the first of those falls due; null when there is none
     */
    record Chances(
            List<Chance> due, List<Chance> fresh, List<Chance> later, @Nullable Instant nextDue) {

        /** As many as this, in an order to ask them in; nothing that is not due. */
        List<Planned> first(int most) {
            return arranged(Stream.concat(due.stream(), fresh.stream()).limit(most).toList());
        }

        /** As many as this, even what is not due yet. */
        List<Planned> evenEarly(int most) {
            return arranged(
                    Stream.of(due, fresh, later).flatMap(List::stream).limit(most).toList());
        }

        private static List<Planned> arranged(List<Chance> picked) {
            List<Chance> left = new ArrayList<>(picked);
            List<Planned> order = new ArrayList<>();
            String last = "";
            while (!left.isEmpty()) {
                String before = last;
                Chance next =
                        left.stream()
                                .filter(chance -> !chance.lesson().equals(before))
                                .findFirst()
                                .orElse(left.getFirst());
                left.remove(next);
                last = next.lesson();
                order.add(next.question());
            }
            return order;
        }
    }

    /** A question that might be asked, and the lesson it belongs to. */
    record Chance(Planned question, String lesson) {}

    /**
     * What might be asked of a learner.
     *
     * @param met modules the learner has met in another way than by answering
     * @param dayEnds when the day is over
     */
    Chances of(PersonId learner, Collection<ModuleKey> met, Instant now, Instant dayEnds) {
        List<LearnersCard> kept =
                cards.of(learner).stream()
                        .filter(card -> card.key().asQuestion().isPresent())
                        .toList();
        Set<CardKey> known = kept.stream().map(LearnersCard::key).collect(Collectors.toSet());
        Set<ModuleKey> all = new HashSet<>(met);
        known.forEach(key -> all.add(key.module()));
        Map<ModuleKey, LearningModule> offered =
                all.isEmpty()
                        ? Map.of()
                        : modules.all(learner).stream()
                                .filter(module -> all.contains(module.key()))
                                .collect(
                                        Collectors.toMap(
                                                LearningModule::key,
                                                Function.identity(),
                                                (one, same) -> one));
        return new Chances(
                kept.stream()
                        .filter(card -> card.card().due().isBefore(dayEnds))
                        .sorted(
                                Comparator.comparing(
                                                (LearnersCard card) -> card.last() != Rating.AGAIN)
                                        .thenComparing(card -> -model.recall(card.card(), now))
                                        .thenComparing(LearnersCard::key))
                        .flatMap(card -> chance(offered, card.key()).stream())
                        .toList(),
                byTurns(
                        offered.values().stream()
                                .sorted(Comparator.comparing(module -> module.key().value()))
                                .flatMap(module -> fresh(module, known))
                                .toList()),
                kept.stream()
                        .filter(card -> !card.card().due().isBefore(dayEnds))
                        .sorted(
                                Comparator.comparing((LearnersCard card) ->
                                                model.recall(card.card(), now))
                                        .thenComparing(LearnersCard::key))
                        .flatMap(card -> chance(offered, card.key()).stream())
                        .toList(),
                kept.stream()
                        .map(card -> card.card().due())
                        .filter(due -> !due.isBefore(dayEnds))
                        .min(Comparator.naturalOrder())
                        .orElse(null));
    }

    private static Optional<Chance> chance(Map<ModuleKey, LearningModule> offered, CardKey card) {
        return Optional.ofNullable(offered.get(card.module()))
                .flatMap(module ->
                        card.asQuestion()
                                .flatMap(module::question)
                                .map(question -> chance(module, question)));
    }

    /** The first question of every lesson, then the second of every lesson, and so on. */
    private static List<Chance> byTurns(List<Chance> fresh) {
        Map<String, Integer> asked = new HashMap<>();
        Map<Integer, List<Chance>> turns = new TreeMap<>();
        for (Chance chance : fresh) {
            int turn = asked.merge(chance.lesson(), 1, Integer::sum);
            turns.computeIfAbsent(turn, one -> new ArrayList<>()).add(chance);
        }
        return turns.values().stream().flatMap(List::stream).toList();
    }

    /** What a lesson may ask is asked anew; what a test or an exam keeps to itself is not. */
    private static Stream<Chance> fresh(LearningModule module, Set<CardKey> known) {
        return module.questions()
                .filter(question -> module.homeOf(question.key()).equals(module.key()))
                .filter(question -> !known.contains(CardKey.of(module.key(), question.key())))
                .filter(module::mayCheck)
                .map(question -> chance(module, question));
    }

    private static Chance chance(LearningModule module, Question question) {
        String section = question.about().section();
        int anchor = section.indexOf('#');
        return new Chance(
                new Planned(module.key(), question.key(), module.revision()),
                module.key().value() + "/" + (anchor < 0 ? section : section.substring(0, anchor)));
    }
}
