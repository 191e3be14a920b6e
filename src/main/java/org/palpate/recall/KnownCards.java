package org.palpate.recall;

import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.palpate.attempt.AttemptId;
import org.palpate.attempt.ToldAnswers;
import org.palpate.attempt.ToldAnswers.SureAnswer;
import org.palpate.people.PersonId;
import org.palpate.quiz.Certainty;
import org.palpate.quiz.memory.Card;
import org.palpate.quiz.memory.DailyPlan;
import org.palpate.quiz.memory.Evidence;
import org.palpate.quiz.memory.Known;
import org.palpate.quiz.memory.MemoryModel;
import org.palpate.quiz.memory.Rating;
import org.palpate.store.Statements;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Cards with all their answers and the evidence of these, for estimates of what a learner knows.
 * One's own are found; everything is told from all answers each time, in two statements however
 * many there are.
 */
@Service
@Transactional(readOnly = true)
public class KnownCards {

    /** All answers that count, from attempts and from the log, the earliest first. */
    private static final String ANSWERS =
            """
            select t.module_key, t.question_key, t.at, t.rating, 0 as source, t.attempt as name, cast(0 as bigint) as id,
                cast(null as varchar(6)) as certainty
            from recall_told t where t.learner_id = :learner
            union all
            select r.module_key, r.question_key, r.at, r.rating, 1, '', r.id, r.certainty
            from recall_answer r where r.learner_id = :learner and r.counts = true
            order by at, source, name, id\
            """;

    private static final Map<String, Class<?>> COLUMNS =
            Map.of(
                    "module_key", String.class,
                    "question_key", String.class,
                    "at", Instant.class,
                    "rating", String.class,
                    "name", String.class,
                    "certainty", String.class);

    private final Statements database;
    private final Intake intake;
    private final ToldAnswers attempts;
    private final MemoryModel model;
    private final DailyPlan plan;
    private final Clock clock;

    KnownCards(
            Statements database,
            Intake intake,
            ToldAnswers attempts,
            MemoryModel model,
            DailyPlan plan,
            Clock clock) {
        this.database = database;
        this.intake = intake;
        this.attempts = attempts;
        this.model = model;
        this.plan = plan;
        this.clock = clock;
    }

    /** Every question and flashcard the learner was asked and may be told of. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public List<KnownCard> of(PersonId learner) {
        intake.catchUp(learner);
        Map<Said, Certainty> said =
                attempts.sure(learner).stream()
                        .collect(Collectors.toMap(Said::of, SureAnswer::certainty));
        Map<CardKey, Story> stories = new HashMap<>();
        database.read(ANSWERS, COLUMNS, Map.of("learner", learner.value()))
                .forEach(row ->
                        stories.computeIfAbsent(CardRow.key(row), key -> new Story())
                                .add(model, answer(row, said)));
        Instant now = clock.instant();
        return stories.entrySet().stream()
                .map(entry -> entry.getValue().toCard(entry.getKey(), model, plan, now))
                .toList();
    }

    private static KnownCard.Answer answer(Tuple row, Map<Said, Certainty> said) {
        String attempt = row.get("name", String.class);
        String certainty = row.get("certainty", String.class);
        return new KnownCard.Answer(
                row.get("at", Instant.class),
                Rating.valueOf(row.get("rating", String.class)),
                certainty != null
                        ? Certainty.valueOf(certainty)
                        : attempt.isEmpty() ? null : said.get(Said.of(row, attempt)));
    }

    /** Where an answer of an attempt was given: a paper asks a question once. */
    private record Said(AttemptId attempt, String question) {

        static Said of(SureAnswer answer) {
            return new Said(answer.attempt(), answer.question().value());
        }

        static Said of(Tuple row, String attempt) {
            return new Said(new AttemptId(attempt), row.get("question_key", String.class));
        }
    }

    /** What the answers so far add up to. */
    private static final class Story {

        private final List<KnownCard.Answer> answers = new ArrayList<>();
        private @Nullable Card card;
        private @Nullable Evidence evidence;

        void add(MemoryModel model, KnownCard.Answer answer) {
            Card before = card == null ? model.fresh(answer.at()) : card;
            evidence =
                    evidence == null
                            ? Evidence.first(answer.rating())
                            : evidence.and(model, before, answer.rating(), answer.at());
            card = model.answered(before, answer.rating(), answer.at());
            answers.add(answer);
        }

        KnownCard toCard(CardKey key, MemoryModel model, DailyPlan plan, Instant now) {
            if (card == null || evidence == null) {
                throw new IllegalStateException("A card is told by answers, and this one has none");
            }
            return new KnownCard(
                    key, new Known(model.recall(card, now), evidence), plan.falling(card), answers);
        }
    }
}
