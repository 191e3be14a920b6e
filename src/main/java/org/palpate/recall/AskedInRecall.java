package org.palpate.recall;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.palpate.attempt.AskableQuestion.AskedElsewhere;
import org.palpate.attempt.AskableQuestion.Known;
import org.palpate.people.PersonId;
import org.palpate.quiz.question.QuestionKey;
import org.palpate.store.Statements;
import org.springframework.stereotype.Component;

/**
 * Tells a learner's own practice what was asked in the daily questions and in lessons: what was
 * missed there can be practiced, and is not called new.
 */
@Component
class AskedInRecall implements AskedElsewhere {

    private static final String LAST =
            """
            select l.module_key, l.question_key, l.at, l.fraction, l.counts
            from (select r.module_key, r.question_key, r.at, r.fraction, r.counts,
                    row_number() over (partition by r.module_key, r.question_key order by r.id desc) as place
                from recall_answer r where r.learner_id = :learner) l
            where l.place = 1\
            """;

    private static final Map<String, Class<?>> COLUMNS =
            Map.of(
                    "module_key", String.class,
                    "question_key", String.class,
                    "at", Instant.class,
                    "fraction", Double.class,
                    "counts", Boolean.class);

    private final Statements database;

    AskedInRecall(Statements database) {
        this.database = database;
    }

    @Override
    public List<Last> of(PersonId learner) {
        return database.read(LAST, COLUMNS, Map.of("learner", learner.value())).stream()
                .filter(row -> CardRow.key(row).asQuestion().isPresent())
                .map(AskedInRecall::last)
                .toList();
    }

    private static Last last(Tuple row) {
        CardKey card = CardRow.key(row);
        return new Last(
                card.module(),
                new QuestionKey(card.question()),
                row.get("counts", Boolean.class)
                        ? Known.of(row.get("fraction", Double.class))
                        : Known.ASKED,
                row.get("at", Instant.class));
    }
}
