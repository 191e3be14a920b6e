package org.palpate.recall;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.palpate.attempt.CommandId;
import org.palpate.attempt.ToldAnswers;
import org.palpate.content.LearningModule;
import org.palpate.content.LearningModules;
import org.palpate.content.LessonKey;
import org.palpate.content.RevisionId;
import org.palpate.content.StudyCard;
import org.palpate.content.StudyCards;
import org.palpate.limits.AtMost;
import org.palpate.people.People;
import org.palpate.people.Person;
import org.palpate.people.PersonId;
import org.palpate.quiz.marking.Marking;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.QuestionKey;
import org.palpate.quiz.question.Response;
import org.palpate.recall.LoggedAnswer.AskedCard;
import org.palpate.recall.LoggedAnswer.Earned;
import org.palpate.recall.LoggedAnswer.Occasion;
import org.palpate.recall.LoggedAnswer.Said;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what learners answer while they read: the practice questions of lessons, and flashcards. Of
 * a guest nothing is kept. The same command twice is kept once.
 */
@Service
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class StudyAnswers {

    private static final int LONGEST_RESPONSE = 20_000;

    private final Answering answering;
    private final ToldAnswers keys;
    private final LearningModules modules;
    private final People people;
    private final Clock clock;

    StudyAnswers(
            Answering answering,
            ToldAnswers keys,
            LearningModules modules,
            People people,
            Clock clock) {
        this.answering = answering;
        this.keys = keys;
        this.modules = modules;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Keeps the first answer to a practice question of a lesson.
     *
     * @param revision the state of the module that is read
     * @param taken how long it took
     */
    public void keepCheck(
            PersonId learner,
            CommandId command,
            RevisionId revision,
            QuestionKey key,
            @AtMost(characters = LONGEST_RESPONSE) Response response,
            Duration taken) {
        if (isGuest(learner) || response.isBlank()) {
            return;
        }
        LearningModule module = modules.at(revision);
        Question question =
                keys.keys()
                        .question(revision, key)
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        "%s has no question '%s'".formatted(module.key(), key)));
        double fraction = Marking.mark(question, response).fraction();
        answering.keep(
                learner,
                command,
                pace -> {
                    Instant now = now();
                    String type = QuestionTypes.of(question);
                    double seconds = taken.toMillis() / 1e3;
                    return new LoggedAnswer(
                            learner,
                            command,
                            now,
                            new Occasion(Origin.CHECK),
                            new AskedCard(CardKey.of(module.homeOf(key), key), revision, type),
                            new Said(response, null, seconds),
                            new Earned(
                                    fraction,
                                    !question.about().isVoided(),
                                    pace.rate(learner, type, now, fraction, null, seconds)));
                });
    }

    /**
     * Keeps how a learner judged their own answer to a flashcard of a lesson.
     *
     * @param revision the state of the module that is read
     * @param asked what the flashcard asks
     */
    public void keepFlashcard(
            PersonId learner,
            CommandId command,
            RevisionId revision,
            LessonKey lesson,
            String asked,
            boolean known) {
        if (isGuest(learner)) {
            return;
        }
        keepFlashcard(
                learner,
                command,
                revision,
                CardKey.ofFlashcard(modules.at(revision).key(), lesson, asked),
                known);
    }

    /**
     * Keeps how a learner judged their own answer to a flashcard of a module.
     *
     * @param revision the state of the module that is read
     * @param key of the flashcard within its module
     * @throws IllegalArgumentException when the module has no such flashcard
     */
    public void keepFlashcard(
            PersonId learner, CommandId command, RevisionId revision, String key, boolean known) {
        LearningModule module = modules.at(revision);
        StudyCard card =
                StudyCards.find(module, key)
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        "%s has no flashcard '%s'".formatted(module.key(), key)));
        if (!isGuest(learner)) {
            keepFlashcard(
                    learner, command, revision, CardKey.ofFlashcard(module.key(), card), known);
        }
    }

    private void keepFlashcard(
            PersonId learner, CommandId command, RevisionId revision, CardKey card, boolean known) {
        answering.keep(
                learner,
                command,
                pace ->
                        LoggedAnswer.judged(
                                learner,
                                command,
                                now(),
                                new Occasion(Origin.FLASHCARD),
                                card,
                                revision,
                                known,
                                null));
    }

    private boolean isGuest(PersonId learner) {
        return people.find(learner).map(Person::isGuest).orElse(true);
    }

    /** As every store keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
