package org.palpate.recall;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.palpate.content.LearningModule;
import org.palpate.content.RevisionId;
import org.palpate.content.StudyCard;
import org.palpate.content.StudyCards;
import org.springframework.stereotype.Component;

/**
 * The flashcards of each revision by their cards. They are made of the text of all its lessons, and
 * a revision never changes: so they are made once and kept.
 */
@Component
class KeptFlashcards {

    /** About the modules of twenty courses. */
    private static final int MOST_KEPT = 300;

    private final Cache<RevisionId, Map<String, StudyCard>> kept =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

    /** The flashcard a card is about; empty for a question, and where the module has it no more. */
    Optional<StudyCard> of(LearningModule module, CardKey card) {
        return card.asFlashcard()
                .map(key ->
                        kept.get(module.revision(), revision -> KeptFlashcards.all(module))
                                .get(key));
    }

    private static Map<String, StudyCard> all(LearningModule module) {
        return StudyCards.of(module).stream()
                .collect(Collectors.toUnmodifiableMap(StudyCard::key, Function.identity()));
    }
}
