package org.palpate.recall;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.palpate.content.ModuleKey;
import org.palpate.people.PersonId;
import org.palpate.quiz.memory.Card;
import org.palpate.quiz.memory.Evidence;
import org.palpate.quiz.memory.Known;
import org.palpate.quiz.memory.MemoryModel;
import org.palpate.quiz.memory.Rating;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Cards with the evidence of their answers, for estimates of what a learner knows. One's own are
 * found; the evidence is added up from all answers each time, in one statement.
 */
@Service
@Transactional(readOnly = true)
public class KnownCards {

    /** All answers that count, from attempts and from the log, the earliest first. */
    private static final String ANSWERS =
            """
            select t.module_key, t.question_key, t.at, t.rating, 0 as source, t.attempt as name, cast(0 as bigint) as id
            from recall_told t where t.learner_id = :learner
            union all
            select r.module_key, r.question_key, r.at, r.rating, 1, '', r.id
            from recall_answer r where r.learner_id = :learner and r.counts = true
            order by at, source, name, id\
            """;

    private final Database database;
    private final Intake intake;
    private final MemoryModel model;
    private final Clock clock;

    KnownCards(Database database, Intake intake, MemoryModel model, Clock clock) {
        this.database = database;
        this.intake = intake;
        this.model = model;
        this.clock = clock;
    }

    /** Every question the learner was asked and may be told of. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public List<KnownCard> of(PersonId learner) {
        intake.catchUp(learner);
        Map<CardKey, Story> stories = new HashMap<>();
        database.read(
                        ANSWERS,
                        Map.of(
                                "module_key", String.class,
                                "question_key", String.class,
                                "at", Instant.class,
                                "rating", String.class),
                        Map.of("learner", learner.value()))
                .forEach(row ->
                        stories.compute(
                                new CardKey(
                                        new ModuleKey(row.get("module_key", String.class)),
                                        row.get("question_key", String.class)),
                                (key, before) ->
                                        after(
                                                before,
                                                Rating.valueOf(row.get("rating", String.class)),
                                                row.get("at", Instant.class))));
        Instant now = clock.instant();
        return stories.entrySet().stream()
                .map(entry ->
                        new KnownCard(
                                entry.getKey(),
                                new Known(
                                        model.recall(entry.getValue().card(), now),
                                        entry.getValue().evidence())))
                .toList();
    }

    private Story after(@Nullable Story before, Rating rating, Instant at) {
        return before == null
                ? new Story(model.answered(model.fresh(at), rating, at), Evidence.first(rating))
                : new Story(
                        model.answered(before.card(), rating, at),
                        before.evidence().and(model, before.card(), rating, at));
    }

    private record Story(Card card, Evidence evidence) {}
}
