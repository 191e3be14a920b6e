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
import org.palpate.limits.AtMost;
import org.palpate.people.People;
import org.palpate.people.Person;
import org.palpate.people.PersonId;
import org.palpate.quiz.marking.Marking;
import org.palpate.quiz.memory.Rating;
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
        answering.keep(
                learner,
                command,
                pace ->
                        new LoggedAnswer(
                                learner,
                                command,
                                now(),
                                new Occasion(Origin.FLASHCARD),
                                new AskedCard(
                                        CardKey.ofFlashcard(
                                                modules.at(revision).key(), lesson, asked),
                                        revision,
                                        QuestionTypes.FLASHCARD),
                                Said.NOTHING,
                                new Earned(
                                        known ? 1 : 0, true, known ? Rating.GOOD : Rating.AGAIN)));
    }

    private boolean isGuest(PersonId learner) {
        return people.find(learner).map(Person::isGuest).orElse(true);
    }

    /** As every store keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
