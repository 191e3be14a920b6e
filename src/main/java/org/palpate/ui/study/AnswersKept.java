package org.palpate.ui.study;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.palpate.attempt.CommandId;
import org.palpate.content.Flashcard;
import org.palpate.content.LearningModule;
import org.palpate.content.Lesson;
import org.palpate.content.StudyCard;
import org.palpate.people.Person;
import org.palpate.people.PersonId;
import org.palpate.recall.StudyAnswers;
import org.palpate.ui.kit.Visitor;
import org.palpate.ui.study.parts.KeptChecks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.stereotype.Component;

/**
 * Keeps what is answered in a lesson for who is signed in. A lesson never breaks because it could
 * not be kept, and nowhere says that it was.
 */
@Component
class AnswersKept {

    private static final Logger LOG = LoggerFactory.getLogger(AnswersKept.class);

    private final StudyAnswers answers;
    private final Visitor visitor;

    AnswersKept(StudyAnswers answers, Visitor visitor) {
        this.answers = answers;
        this.visitor = visitor;
    }

    /** For the practice questions of a module's lessons. */
    KeptChecks ofChecks(LearningModule module) {
        return (question, response, taken) ->
                keep(learner ->
                        answers.keepCheck(
                                learner,
                                CommandId.fresh(),
                                module.revision(),
                                question,
                                response,
                                taken));
    }

    /** For the flashcards of a lesson. */
    BiConsumer<Flashcard, Boolean> ofFlashcards(LearningModule module, Lesson lesson) {
        return (card, known) ->
                keep(learner ->
                        answers.keepFlashcard(
                                learner,
                                CommandId.fresh(),
                                module.revision(),
                                lesson.key(),
                                card.question(),
                                known));
    }

    /** For the flashcards of a module. */
    BiConsumer<StudyCard, Boolean> ofFlashcards(LearningModule module) {
        return (card, known) ->
                keep(learner ->
                        answers.keepFlashcard(
                                learner, CommandId.fresh(), module.revision(), card.key(), known));
    }

    private void keep(Consumer<PersonId> what) {
        try {
            visitor.signedIn().map(Person::id).ifPresent(what);
        } catch (RuntimeException failure) {
            LOG.warn(
                    "An answer in a lesson was not kept: {}",
                    NestedExceptionUtils.getMostSpecificCause(failure).getClass().getSimpleName());
            LOG.debug("Why it was not kept", failure);
        }
    }
}
