package org.palpate.attempt;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.palpate.attempt.json.Origin;
import org.palpate.attempt.json.WrittenPaper;
import org.palpate.content.LearningModule;
import org.palpate.content.LearningModules;
import org.palpate.content.ModuleKey;
import org.palpate.people.GuestsForgotten;
import org.palpate.people.PersonDeleted;
import org.palpate.people.PersonId;
import org.palpate.quiz.Act;
import org.palpate.quiz.Behaviour;
import org.palpate.quiz.Certainty;
import org.palpate.quiz.Ending;
import org.palpate.quiz.Paper;
import org.palpate.quiz.Quiz;
import org.palpate.quiz.Sitting;
import org.palpate.quiz.Step;
import org.palpate.quiz.marking.AskedAgain;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.QuestionKey;
import org.palpate.quiz.question.Response;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings in attempts that happened before, as the sample class needs them: the same log as if they
 * had been made here then.
 *
 * <p>Asks nobody who they are: {@code SampleClass} has asked for the administrator, and nobody else
 * may come here, which {@code ArchitectureTest} holds.
 */
@Service
@Transactional
public class PastAttempts {

    private final AttemptRepository attempts;
    private final EventRepository events;
    private final AnswerRows answers;
    private final LearningModules modules;
    private final Quizzes quizzes;
    private final ApplicationEventPublisher announcements;

    PastAttempts(
            AttemptRepository attempts,
            EventRepository events,
            AnswerRows answers,
            LearningModules modules,
            Quizzes quizzes,
            ApplicationEventPublisher announcements) {
        this.attempts = attempts;
        this.events = events;
        this.answers = answers;
        this.modules = modules;
        this.quizzes = quizzes;
        this.announcements = announcements;
    }

    /** What a learner answered in the past, and how sure they were; null if they did not say. */
    public record Past(Response response, @Nullable Certainty certainty) {}

    /**
     * An attempt as it happened.
     *
     * @param seed what all chance of the attempt comes from
     * @param pace from one answer to the next
     * @param answered how many questions were answered before the learner stopped; one that was
     *     answered whole is finished, any other goes on
     * @param answer what the learner answered to each question
     */
    public record Story(
            long seed,
            Instant startedAt,
            Duration pace,
            int answered,
            Function<Question, Past> answer) {

        /** An attempt taken to its end. */
        public static Story whole(
                long seed, Instant startedAt, Duration pace, Function<Question, Past> answer) {
            return new Story(seed, startedAt, pace, Integer.MAX_VALUE, answer);
        }
    }

    /** Brings an attempt in. */
    public AttemptId bringIn(PersonId learner, ModuleKey key, Story story) {
        LearningModule module = modules.offered(key).orElseThrow();
        Quiz quiz = quizzes.of(module);
        Paper paper = Paper.arrange(quiz, story.seed(), Set.of());
        int number = attempts.lastNumber(learner.value(), key.value(), quiz.key()) + 1;
        var attempt =
                new StoredAttempt(
                        learner,
                        new Origin(key, module.revision()),
                        quiz.key(),
                        new WrittenPaper(paper.questions(), null),
                        paper.seed(),
                        number,
                        CommandId.fresh(),
                        story.startedAt(),
                        false);
        List<Step> steps = steps(quiz, paper, story);
        Sitting sitting = Sitting.replay(quiz, paper, steps);
        attempt.project(sitting);
        attempts.save(attempt);
        events.saveAll(
                steps.stream()
                        .map(step -> new StoredEvent(attempt.id(), CommandId.fresh(), step))
                        .toList());
        if (sitting.finished()) {
            answers.insert(attempt, sitting, steps);
            announcements.publishEvent(new AttemptChanged(learner, key, attempt.publicId(), true));
        }
        return attempt.publicId();
    }

    private static List<Step> steps(Quiz quiz, Paper paper, Story story) {
        var steps = new ArrayList<Step>();
        steps.add(new Step(1, story.startedAt(), Act.Start.at(story.startedAt(), quiz.rules(), 1)));
        Sitting sitting = Sitting.replay(quiz, paper, steps);
        Instant at = story.startedAt();
        for (int place = 0; place < Math.min(sitting.size(), story.answered()); place++) {
            at = at.plus(story.pace());
            QuestionKey question = sitting.questionAt(place);
            Past past = story.answer().apply(quiz.question(question));
            if (place > 0) {
                sitting = append(steps, sitting, at, sitting.move(place));
            }
            if (!past.response().isBlank()) {
                sitting = append(steps, sitting, at, answer(sitting, question, past));
            }
        }
        if (story.answered() >= sitting.size()) {
            append(steps, sitting, at.plus(story.pace()), sitting.finish(Ending.SUBMITTED));
        }
        return steps;
    }

    private static Act answer(Sitting sitting, QuestionKey question, Past past) {
        boolean read = AskedAgain.of(sitting.quiz().question(question), past.response()).isEmpty();
        return sitting.quiz().rules().behaviour() == Behaviour.PRACTICE && read
                ? sitting.check(question, past.response(), past.certainty())
                : sitting.save(question, past.response(), past.certainty());
    }

    private static Sitting append(List<Step> steps, Sitting sitting, Instant at, Act act) {
        var step = new Step(sitting.lastSequence() + 1, at, act);
        steps.add(step);
        return sitting.with(step);
    }

    /** Forgets everything these learners did. For the sample class only. */
    public void forget(Collection<PersonId> learners) {
        var ids = learners.stream().map(PersonId::value).toList();
        if (!ids.isEmpty()) {
            events.deleteByLearners(ids);
            attempts.deleteByLearners(ids);
        }
    }

    /** What a person did goes with them. */
    @EventListener
    void forget(PersonDeleted event) {
        forget(List.of(event.person()));
    }

    /** Nobody can come back to what these guests did. */
    @EventListener
    void forget(GuestsForgotten event) {
        forget(event.guests());
    }
}
