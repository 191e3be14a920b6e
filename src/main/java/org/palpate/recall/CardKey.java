package org.palpate.recall;

import java.util.Optional;
import org.palpate.content.LessonKey;
import org.palpate.content.ModuleKey;
import org.palpate.content.StudyCard;
import org.palpate.content.StudyCards;
import org.palpate.quiz.question.QuestionKey;

/**
 * Names what a card is about, the same for all learners: a question by the module it comes from,
 * wherever it is asked, or a flashcard of a lesson.
 *
 * @param module where the question comes from
 * @param question the key of a question, or {@code flashcard/LESSON/WORDS}; at most 200 characters
 */
public record CardKey(ModuleKey module, String question) implements Comparable<CardKey> {

    private static final String FLASHCARD = "flashcard/";
    private static final int LONGEST = 200;

    /** Refuses a name that is too long with an {@link IllegalArgumentException}. */
    public CardKey {
        if (question.isEmpty() || question.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "The card '%s' of %s has a name of %d characters: it has 1 to %d"
                            .formatted(question, module, question.length(), LONGEST));
        }
    }

    /** Of a question. */
    public static CardKey of(ModuleKey home, QuestionKey question) {
        return new CardKey(home, question.value());
    }

    /** Of a flashcard, which is named by its words. */
    static CardKey ofFlashcard(ModuleKey module, LessonKey lesson, String asked) {
        return new CardKey(module, FLASHCARD + StudyCards.key(lesson, asked));
    }

    /** Of a flashcard of a module. */
    public static CardKey ofFlashcard(ModuleKey module, StudyCard card) {
        return new CardKey(module, FLASHCARD + card.key());
    }

    /** The question's key; empty for a flashcard. */
    public Optional<QuestionKey> asQuestion() {
        return question.startsWith(FLASHCARD)
                ? Optional.empty()
                : Optional.of(new QuestionKey(question));
    }

    /** The flashcard's key within its module; empty for a question. */
    public Optional<String> asFlashcard() {
        return question.startsWith(FLASHCARD)
                ? Optional.of(question.substring(FLASHCARD.length()))
                : Optional.empty();
    }

    /** By module, then by question. */
    @Override
    public int compareTo(CardKey other) {
        int byModule = module.value().compareTo(other.module.value());
        return byModule != 0 ? byModule : question.compareTo(other.question);
    }
}
