package org.palpate.recall;

import java.time.Duration;
import java.util.UUID;
import org.palpate.content.LearningModule;
import org.palpate.content.ModuleKey;
import org.palpate.content.RevisionId;
import org.palpate.content.StudyCard;
import org.palpate.quiz.memory.Turn;
import org.palpate.quiz.question.Hotspot;
import org.palpate.quiz.question.Labelling;
import org.palpate.quiz.question.Question;

/**
 * One question or flashcard of a session.
 *
 * @param question what its card is called within its module
 * @param revision the state of its module that it is asked from
 * @param section the lesson it comes from: its module's key and the lesson's; questions of one
 *     lesson never follow each other
 * @param expected how long it was expected to take when the session was planned
 */
record Planned(
        ModuleKey module, String question, RevisionId revision, String section, Duration expected)
        implements Turn {

    private static final String SLASH = "/";

    /** Stands for a slash within the name of a flashcard, which never has this sign. */
    private static final String IN_A_NAME = "|";

    /** How many parts were written before a session knew its lessons. */
    private static final int PARTS_WITHOUT_LESSON = 3;

    /** A question of a module as it is now. */
    static Planned of(LearningModule module, Question question, Duration expected) {
        String section = question.about().section();
        int anchor = section.indexOf('#');
        String lesson = anchor < 0 ? section : section.substring(0, anchor);
        return new Planned(
                module.key(),
                question.key().value(),
                module.revision(),
                lesson.contains(SLASH) ? lesson : module.key().value() + SLASH + lesson,
                expected);
    }

    /** A flashcard of a module as it is now. */
    static Planned of(LearningModule module, StudyCard card, Duration expected) {
        return new Planned(
                module.key(),
                CardKey.ofFlashcard(module.key(), card).question(),
                module.revision(),
                module.key().value() + SLASH + card.key().substring(0, card.key().indexOf(SLASH)),
                expected);
    }

    /** The pictures it is easily mixed up with: those on the same drawing; empty if it has none. */
    static String lookAlike(LearningModule module, Question question) {
        return switch (question) {
            case Hotspot hotspot -> module.key().value() + SLASH + hotspot.figure();
            case Labelling labelling -> module.key().value() + SLASH + labelling.figure();
            default -> "";
        };
    }

    CardKey card() {
        return new CardKey(module, question);
    }

    /** {@code module/question/revision/milliseconds/module/lesson}. */
    String written() {
        return String.join(
                SLASH,
                module.value(),
                question.replace(SLASH, IN_A_NAME),
                revision.value().toString(),
                String.valueOf(expected.toMillis()),
                section);
    }

    static Planned read(String written) {
        String[] parts = written.split(SLASH, PARTS_WITHOUT_LESSON + 2);
        boolean knowsItsLesson = parts.length > PARTS_WITHOUT_LESSON;
        return new Planned(
                new ModuleKey(parts[0]),
                parts[1].replace(IN_A_NAME, SLASH),
                new RevisionId(UUID.fromString(parts[2])),
                knowsItsLesson ? parts[4] : "",
                knowsItsLesson ? Duration.ofMillis(Long.parseLong(parts[3])) : Pace.USUAL);
    }
}
