package org.palpate.recall;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.palpate.people.PersonId;
import org.palpate.quiz.memory.Card;
import org.palpate.quiz.memory.DailyPlan;
import org.palpate.quiz.memory.MemoryModel;
import org.palpate.quiz.memory.Rating;
import org.palpate.store.Statements;
import org.springframework.stereotype.Component;

/**
 * Cards as they are kept: the projection of a learner's answers. A card is always told whole by all
 * answers to its question, in the order of their times, and never added to; so answers that may be
 * seen only later find their place, and telling them anew gives the same card.
 */
@Component
class StoredCards {

    /** What is told of each question, from both sources, the earliest first. */
    private static final String TOLD =
            """
            select t.module_key, t.question_key, t.at, t.rating, 0 as source, t.attempt as name, cast(0 as bigint) as id
            from unnest(cast(:modules as varchar array), cast(:questions as varchar array))
                as asked (module_key, question_key)
            join recall_told t on t.learner_id = :learner and t.module_key = asked.module_key
                and t.question_key = asked.question_key
            union all
            select r.module_key, r.question_key, r.at, r.rating, 1, '', r.id
            from unnest(cast(:modules as varchar array), cast(:questions as varchar array))
                as asked (module_key, question_key)
            join recall_answer r on r.learner_id = :learner and r.module_key = asked.module_key
                and r.question_key = asked.question_key and r.counts = true
            order by at, source, name, id\
            """;

    private final Statements database;
    private final MemoryModel model;
    private final DailyPlan plan;

    StoredCards(Statements database, MemoryModel model, DailyPlan plan) {
        this.database = database;
        this.model = model;
        this.plan = plan;
    }

    /** All cards of a learner. */
    List<LearnersCard> of(PersonId learner) {
        return read("where learner_id = :learner", Map.of("learner", learner.value()));
    }

    private List<LearnersCard> read(String where, Map<String, ?> values) {
        return database
                .read(
                        "select %s from recall_card %s order by module_key, question_key"
                                .formatted(CardRow.NAMES, where),
                        CardRow.TYPES,
                        values)
                .stream()
                .map(CardRow::read)
                .map(this::falling)
                .toList();
    }

    /** Tells some cards of a learner anew; one without answers goes. The learner is locked. */
    void retell(PersonId learner, Collection<CardKey> keys) {
        if (keys.isEmpty()) {
            return;
        }
        Set<CardKey> distinct = new HashSet<>(keys);
        Map<CardKey, LearnersCard> told = told(learner, distinct);
        if (distinct.size() == 1 && told.size() == 1) {
            LearnersCard only = told.values().iterator().next();
            if (update(learner, only) > 0) {
                return;
            }
        } else {
            delete(learner, distinct);
        }
        database.insert(
                "recall_card",
                CardRow.COLUMNS,
                told.values().stream().map(card -> CardRow.of(learner, card)).toList());
    }

    private Map<CardKey, LearnersCard> told(PersonId learner, Set<CardKey> keys) {
        Map<CardKey, LearnersCard> told = new HashMap<>();
        database.read(
                        TOLD,
                        Map.of(
                                "module_key", String.class,
                                "question_key", String.class,
                                "at", Instant.class,
                                "rating", String.class),
                        arrays(learner, keys))
                .forEach(row ->
                        told.compute(
                                CardRow.key(row),
                                (key, before) ->
                                        after(
                                                key,
                                                before,
                                                Rating.valueOf(row.get("rating", String.class)),
                                                row.get("at", Instant.class))));
        told.replaceAll((key, card) -> falling(card));
        return told;
    }

    /** Due when the plan of today asks it: what was written by an earlier plan is not. */
    private LearnersCard falling(LearnersCard card) {
        return new LearnersCard(card.key(), plan.falling(card.card()), card.answers(), card.last());
    }

    private LearnersCard after(
            CardKey key, @Nullable LearnersCard before, Rating rating, Instant at) {
        Card card = before == null ? model.fresh(at) : before.card();
        return new LearnersCard(
                key,
                model.answered(card, rating, at),
                before == null ? 1 : before.answers() + 1,
                rating);
    }

    private int update(PersonId learner, LearnersCard told) {
        Card card = told.card();
        Map<String, Object> values = new HashMap<>(named(learner, told.key()));
        values.put("phase", card.phase().name());
        values.put("step", card.step());
        values.put("stability", card.stability());
        values.put("difficulty", card.difficulty());
        values.put("due", card.due());
        values.put("answered", CardRow.answered(card));
        values.put("parameters", card.parameters());
        values.put("answers", told.answers());
        values.put("rating", told.last().name());
        return database.write(
                """
                update recall_card set phase = :phase, step = :step, stability = :stability,
                    difficulty = :difficulty, due = :due, last_answered = :answered,
                    parameters = :parameters, answers = :answers, last_rating = :rating
                where learner_id = :learner and module_key = :module and question_key = :question\
                """,
                values);
    }

    private void delete(PersonId learner, Set<CardKey> keys) {
        database.write(
                """
                delete from recall_card where learner_id = :learner
                and (module_key, question_key) in (
                    select asked.module_key, asked.question_key
                    from unnest(cast(:modules as varchar array), cast(:questions as varchar array))
                        as asked (module_key, question_key))\
                """,
                arrays(learner, keys));
    }

    /** Takes out all cards of a learner. */
    void takeOut(PersonId learner) {
        database.write(
                "delete from recall_card where learner_id = :learner",
                Map.of("learner", learner.value()));
    }

    private static Map<String, Object> arrays(PersonId learner, Set<CardKey> keys) {
        List<CardKey> inOrder = keys.stream().sorted().toList();
        return Map.of(
                "learner",
                learner.value(),
                "modules",
                inOrder.stream().map(key -> key.module().value()).toArray(String[]::new),
                "questions",
                inOrder.stream().map(CardKey::question).toArray(String[]::new));
    }

    private static Map<String, Object> named(PersonId learner, CardKey key) {
        return Map.of(
                "learner",
                learner.value(),
                "module",
                key.module().value(),
                "question",
                key.question());
    }
}
