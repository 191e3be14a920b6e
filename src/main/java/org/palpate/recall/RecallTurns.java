package org.palpate.recall;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.palpate.attempt.CommandId;
import org.palpate.attempt.ToldAnswers;
import org.palpate.content.LearningModules;
import org.palpate.content.ModuleKey;
import org.palpate.content.StudyCard;
import org.palpate.people.PersonId;
import org.palpate.quiz.Asked;
import org.palpate.quiz.Certainty;
import org.palpate.quiz.Feedback;
import org.palpate.quiz.Refused;
import org.palpate.quiz.marking.AskedAgain;
import org.palpate.quiz.marking.ModelAnswer;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.Response;
import org.palpate.recall.LoggedAnswer.AskedCard;
import org.palpate.recall.LoggedAnswer.Earned;
import org.palpate.recall.LoggedAnswer.Occasion;
import org.palpate.recall.LoggedAnswer.Said;
import org.springframework.stereotype.Component;

/** One question after the other of a session: what stands next, and what came of an answer. */
@Component
class RecallTurns {

    private final Answering answering;
    private final Pace pace;
    private final KeptFlashcards flashcards;
    private final ToldAnswers keys;
    private final LearningModules modules;
    private final Clock clock;

    RecallTurns(
            Answering answering,
            Pace pace,
            KeptFlashcards flashcards,
            ToldAnswers keys,
            LearningModules modules,
            Clock clock) {
        this.answering = answering;
        this.pace = pace;
        this.flashcards = flashcards;
        this.keys = keys;
        this.modules = modules;
        this.clock = clock;
    }

    /**
     * What a learner can be asked now who may see the modules of these keys, and by which keys:
     * looked up once for a whole session.
     */
    Look look(Set<ModuleKey> mayBeSeen) {
        return new Look(mayBeSeen, keys.keys());
    }

    /** A session as it can be asked now. */
    final class Look {

        private final Set<ModuleKey> there;
        private final ToldAnswers.Keys now;

        private Look(Set<ModuleKey> there, ToldAnswers.Keys now) {
            this.there = there;
            this.now = now;
        }

        /** How many questions are still to come. */
        int left(Session session) {
            return session.isTimeUp()
                    ? 0
                    : (int) session.open().stream().filter(this::canBeAsked).count();
        }

        /** What is asked next; empty when the session is over. */
        Optional<RecallState.Current> current(Session session) {
            return session.next(this::canBeAsked)
                    .map(next ->
                            new RecallState.Current(
                                    next.card(),
                                    modules.at(next.revision()),
                                    shown(session, next),
                                    session.comesBack(next)));
        }

        private RecallState.Shown shown(Session session, Planned next) {
            return flashcard(next)
                    .<RecallState.Shown>map(card -> new RecallState.ToTurn(card.card()))
                    .orElseGet(() ->
                            new RecallState.ToAnswer(Asked.of(question(now, next), seed(session))));
        }

        /** Whether the learner may see its module, and the question counts. */
        private boolean canBeAsked(Planned planned) {
            return there.contains(planned.module())
                    && (flashcard(planned).isPresent()
                            || !question(now, planned).about().isVoided());
        }

        /** As it was when the session was planned. */
        private Optional<StudyCard> flashcard(Planned planned) {
            return planned.card().asFlashcard().isEmpty()
                    ? Optional.empty()
                    : flashcards.of(modules.at(planned.revision()), planned.card());
        }
    }

    /** By the key that counts now. */
    private static Question question(ToldAnswers.Keys now, Planned planned) {
        return planned.card()
                .asQuestion()
                .flatMap(key -> now.question(planned.revision(), key))
                .orElseThrow();
    }

    /** Options stand in another order each time, and in the same one after a reload. */
    private static long seed(Session session) {
        return session.id().getLeastSignificantBits() + session.place();
    }

    /** Keeps an answer; the learner is locked. */
    RecallAnswer answer(
            PersonId learner,
            CommandId command,
            Session session,
            int place,
            CardKey card,
            Response response,
            @Nullable Certainty certainty,
            Duration taken) {
        Optional<LoggedAnswer> before =
                session.answers().stream()
                        .filter(answer -> answer.command().equals(command))
                        .findFirst();
        if (before.isPresent()) {
            return kept(session, before.get());
        }
        // Whether it can be asked, and whether there is time, was decided when it was shown.
        Optional<Planned> next =
                session.open().stream()
                        .filter(one -> one.card().equals(card))
                        .filter(one -> card.asQuestion().isPresent())
                        .findFirst();
        if (place != session.place() || next.isEmpty()) {
            return new RecallAnswer.GoneOn();
        }
        if (response.isBlank()) {
            throw new Refused(Refused.Reason.NOTHING_TO_CHECK);
        }
        Question question = question(keys.keys(), next.get());
        List<AskedAgain> again = AskedAgain.of(question, response);
        if (!again.isEmpty()) {
            return new RecallAnswer.AnotherForm(again);
        }
        LoggedAnswer answer =
                answering.add(
                        logged(
                                learner,
                                command,
                                session,
                                next.get(),
                                question,
                                response,
                                certainty,
                                taken));
        return kept(session.with(answer), answer, question);
    }

    private LoggedAnswer logged(
            PersonId learner,
            CommandId command,
            Session session,
            Planned asked,
            Question question,
            Response response,
            @Nullable Certainty certainty,
            Duration taken) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        String type = QuestionTypes.of(question);
        double fraction = Feedback.on(question, response).mark().fraction();
        double seconds = Session.seconds(taken);
        return new LoggedAnswer(
                learner,
                command,
                now,
                new Occasion(Origin.RECALL, session.id(), session.place()),
                new AskedCard(asked.card(), asked.revision(), type),
                new Said(response, certainty, seconds),
                new Earned(
                        fraction,
                        !question.about().isVoided(),
                        pace.rate(learner, type, now, fraction, certainty, seconds)));
    }

    private RecallAnswer kept(Session session, LoggedAnswer answer) {
        Question question =
                answer.asked()
                        .card()
                        .asQuestion()
                        .flatMap(key -> keys.keys().question(answer.asked().revision(), key))
                        .orElseThrow();
        return kept(session, answer, question);
    }

    private static RecallAnswer kept(Session session, LoggedAnswer answer, Question question) {
        Response given = answer.said().response();
        if (given == null) {
            throw new IllegalStateException(
                    "A daily question is answered by the learner's response");
        }
        List<Planned> open = session.isTimeUp() ? List.of() : session.open();
        return new RecallAnswer.Kept(
                answer.asked().card().module(),
                given,
                Feedback.on(question, given),
                ModelAnswer.nearest(question, given),
                open.stream().anyMatch(planned -> planned.card().equals(answer.asked().card())),
                open.size());
    }
}
