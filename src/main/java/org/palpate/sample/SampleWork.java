package org.palpate.sample;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SplittableRandom;
import org.palpate.attempt.AttemptId;
import org.palpate.attempt.Attempts;
import org.palpate.attempt.CommandId;
import org.palpate.attempt.PastAttempts;
import org.palpate.content.LearningModule;
import org.palpate.people.PersonId;
import org.palpate.progress.Readings;
import org.palpate.quiz.question.QuestionKey;
import org.springframework.stereotype.Component;

/** What the learners of the sample class have read and answered, through the real engine. */
@Component
class SampleWork {

    /** From the day something is set to the day it is due. */
    static final int DAYS_FOR_EACH = 9;

    private static final Duration SLOWEST = Duration.ofSeconds(75);
    private static final int MINUTES_AT_IT = 4;
    private static final String NOTE =
            "I could not decide between two answers here. Could we go over this in class?";

    private final PastAttempts attempts;
    private final Attempts quizzes;
    private final Readings readings;
    private final Clock clock;

    SampleWork(PastAttempts attempts, Attempts quizzes, Readings readings, Clock clock) {
        this.attempts = attempts;
        this.quizzes = quizzes;
        this.readings = readings;
        this.clock = clock;
    }

    /**
     * Most read and take the quiz within the time, some twice; some stop half way, some never
     * begin.
     */
    void does(SamplePupil pupil, LearningModule module, Instant from, SplittableRandom chance) {
        if (chance.nextDouble() > pupil.diligence()) {
            return;
        }
        Instant at =
                from.plus(chance.nextInt(5, 20), ChronoUnit.HOURS)
                        .plus(chance.nextInt(0, DAYS_FOR_EACH), ChronoUnit.DAYS);
        for (var lesson : module.lessons()) {
            if (!at.isBefore(clock.instant())
                    || chance.nextDouble() > 0.5 + pupil.diligence() / 2) {
                return;
            }
            readings.bringIn(pupil.id(), module.key(), lesson.key(), at);
            at = at.plus(lesson.minutes() + chance.nextInt(1, 6), ChronoUnit.MINUTES);
        }
        int times = chance.nextDouble() < 0.35 ? 2 : 1;
        // Of their own, so that another question in the course changes nobody's diligence.
        SplittableRandom answers = chance.split();
        for (int time = 0; time < times; time++) {
            Instant startedAt = at.plus(time * 26L, ChronoUnit.HOURS);
            Duration pace = SLOWEST.dividedBy(1 + chance.nextInt(0, 3));
            if (startedAt.plus(pace.multipliedBy(30)).isBefore(clock.instant())) {
                double skill = Math.min(0.98, pupil.skill() + 0.1 * time);
                attempts.bringIn(
                        pupil.id(),
                        module.key(),
                        PastAttempts.Story.whole(
                                answers.nextLong(),
                                startedAt,
                                pace,
                                question -> LikelyAnswer.with(question, skill, answers)));
            }
        }
    }

    /** Some are at a quiz just now, and the first of them has left a note. */
    void goesOn(List<SamplePupil> pupils, LearningModule module, SplittableRandom chance) {
        Instant startedAt = clock.instant().minus(MINUTES_AT_IT, ChronoUnit.MINUTES);
        for (SamplePupil pupil : pupils) {
            AttemptId begun =
                    attempts.bringIn(
                            pupil.id(),
                            module.key(),
                            new PastAttempts.Story(
                                    chance.nextLong(),
                                    startedAt,
                                    SLOWEST.dividedBy(2),
                                    chance.nextInt(2, 6),
                                    question ->
                                            LikelyAnswer.with(question, pupil.skill(), chance)));
            if (pupil.equals(pupils.getFirst())) {
                QuestionKey asked = quizzes.see(pupil.id(), begun).asked().key();
                quizzes.note(pupil.id(), begun, CommandId.fresh(), asked, NOTE);
            }
        }
    }

    /** Takes back everything they have done. */
    void forget(List<PersonId> persons) {
        attempts.forget(persons);
        readings.forget(persons);
    }
}
