package org.palpate.recall;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.palpate.content.ModuleKey;
import org.palpate.people.PersonId;
import org.palpate.quiz.memory.Card;
import org.palpate.quiz.memory.Phase;
import org.palpate.quiz.memory.Rating;

/** A card as its row has it. */
final class CardRow {

    /** In the order in which they are written, with their types. */
    static final List<Map.Entry<String, Class<?>>> COLUMNS =
            List.of(
                    Map.entry("learner_id", UUID.class),
                    Map.entry("module_key", String.class),
                    Map.entry("question_key", String.class),
                    Map.entry("phase", String.class),
                    Map.entry("step", Integer.class),
                    Map.entry("stability", Double.class),
                    Map.entry("difficulty", Double.class),
                    Map.entry("due", Instant.class),
                    Map.entry("last_answered", Instant.class),
                    Map.entry("parameters", String.class),
                    Map.entry("answers", Integer.class),
                    Map.entry("last_rating", String.class));

    /** As they are read. */
    static final Map<String, Class<?>> TYPES =
            COLUMNS.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    /** Their names, for a statement. */
    static final String NAMES =
            COLUMNS.stream().map(Map.Entry::getKey).collect(Collectors.joining(", "));

    private CardRow() {}

    static LearnersCard read(Tuple row) {
        return new LearnersCard(
                key(row),
                new Card(
                        Phase.valueOf(row.get("phase", String.class)),
                        row.get("step", Integer.class),
                        row.get("stability", Double.class),
                        row.get("difficulty", Double.class),
                        row.get("due", Instant.class),
                        row.get("last_answered", Instant.class),
                        row.get("parameters", String.class)),
                row.get("answers", Integer.class),
                Rating.valueOf(row.get("last_rating", String.class)));
    }

    /** What a row is about. */
    static CardKey key(Tuple row) {
        return new CardKey(
                new ModuleKey(row.get("module_key", String.class)),
                row.get("question_key", String.class));
    }

    static @Nullable Object[] of(PersonId learner, LearnersCard told) {
        Card card = told.card();
        return new @Nullable Object[] {
            learner.value(),
            told.key().module().value(),
            told.key().question(),
            card.phase().name(),
            card.step(),
            card.stability(),
            card.difficulty(),
            card.due(),
            answered(card),
            card.parameters(),
            told.answers(),
            told.last().name()
        };
    }

    /** When it was answered last: a card that is kept was. */
    static Instant answered(Card card) {
        Instant answered = card.lastAnswered();
        if (answered == null) {
            throw new IllegalStateException("A card is told by answers, and this one has none");
        }
        return answered;
    }
}
