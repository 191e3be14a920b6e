package org.palpate.recall;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palpate.attempt.CommandId;
import org.palpate.content.ModuleKey;
import org.palpate.limits.AtMost;
import org.palpate.people.PersonId;
import org.palpate.quiz.Certainty;
import org.palpate.quiz.question.Response;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The daily questions of a learner who is signed in: a session of a day, told by its row and the
 * log of its answers. Only the learner's own are ever found. Every answer is a command with an id
 * and the place it was given at: the same command again gives the first result, and a tab that has
 * fallen behind another is told so.
 */
@Service
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class DailyRecall {

    /** The least a session may be long, in minutes. */
    public static final int FEWEST_MINUTES = 5;

    /** The most a session may be long, in minutes. */
    public static final int MOST_MINUTES = 30;

    /** How many "five more" are. */
    public static final int MORE = 5;

    private static final int LONGEST_RESPONSE = 20_000;

    private static final double MINUTE_MS = 60_000;

    private final Sessions sessions;
    private final Planner planner;
    private final Learners learners;
    private final Intake intake;
    private final RecallTurns turns;
    private final Clock clock;

    DailyRecall(
            Sessions sessions,
            Planner planner,
            Learners learners,
            Intake intake,
            RecallTurns turns,
            Clock clock) {
        this.sessions = sessions;
        this.planner = planner;
        this.learners = learners;
        this.intake = intake;
        this.turns = turns;
        this.clock = clock;
    }

    /**
     * What there is to do today; begins nothing, and shows no question.
     *
     * @param met modules the learner has met in another way than by answering
     * @param visible the modules the learner may see, as asked for a moment ago
     */
    public RecallOffer offer(PersonId learner, Set<ModuleKey> met, Set<ModuleKey> visible) {
        intake.catchUp(learner);
        Optional<Session> today = sessions.last(learner, planner.today());
        int answered = today.map(session -> session.answers().size()).orElse(0);
        int left = today.map(session -> turns.look(visible).left(session)).orElse(0);
        Planner.Chances chances = planner.within(learner, visible, met);
        int questions =
                today.isPresent() ? left : chances.session(learners.minutes(learner)).size();
        return new RecallOffer(
                questions,
                about(questions, chances.each()),
                answered,
                answered > 0 && left > 0,
                chances.nextDue(),
                chances.targets());
    }

    /** How many minutes so many questions take, from 1; 0 for none. */
    private static int about(int questions, Duration each) {
        return (int) Math.ceil(each.multipliedBy(questions).toMillis() / MINUTE_MS);
    }

    /**
     * Today's session, which is begun if need be. Two tabs begin one.
     *
     * @param met modules the learner has met in another way than by answering
     */
    public RecallState see(PersonId learner, Set<ModuleKey> met) {
        intake.catchUp(learner);
        return learners.locked(
                learner,
                () -> {
                    Asking asking = asking(learner, met);
                    int minutes = learners.minutes(learner);
                    Optional<Session> today = sessions.last(learner, planner.today());
                    Session session =
                            today.orElseGet(() ->
                                    begin(learner, 1, minutes, asking.chances().session(minutes)));
                    return page(session, minutes, asking);
                });
    }

    /**
     * Keeps the answer to the question at a place of a session, tells its card anew, and says what
     * is right.
     *
     * @param session which session the page shows
     * @param place where the answer stands in it, from 0
     * @param card which question the page shows
     * @param taken how long the answer took, as the page measured it
     * @param certainty null if it was not said
     * @throws org.palpate.quiz.Refused when there is nothing to check
     */
    public RecallAnswer answer(
            PersonId learner,
            CommandId command,
            UUID session,
            int place,
            CardKey card,
            @AtMost(characters = LONGEST_RESPONSE) Response response,
            @Nullable Certainty certainty,
            Duration taken) {
        return learners.locked(
                learner,
                () ->
                        sessions.find(learner, session)
                                .map(current ->
                                        turns.answer(
                                                learner, command, current, place, card, response,
                                                certainty, taken))
                                .orElseGet(RecallAnswer.GoneOn::new));
    }

    /**
     * Five more, once the session is over: those most worth asking, even if they are not due yet.
     *
     * @param session which session the page shows, null for none; twice is once
     */
    public RecallState fiveMore(PersonId learner, @Nullable UUID session, Set<ModuleKey> met) {
        return learners.locked(
                learner,
                () -> {
                    Asking asking = asking(learner, met);
                    int minutes = learners.minutes(learner);
                    Session last = sessions.last(learner, planner.today()).orElse(null);
                    Session current =
                            last == null
                                            || last.id().equals(session)
                                                    && asking.look().left(last) == 0
                                    ? begin(
                                            learner,
                                            last == null ? 1 : last.number() + 1,
                                            minutes,
                                            asking.chances().more(MORE))
                                    : last;
                    return page(current, minutes, asking);
                });
    }

    /**
     * Keeps how long a daily session may be. One in which nothing was answered yet is planned anew.
     *
     * @param minutes {@value #FEWEST_MINUTES} to {@value #MOST_MINUTES}; others are refused with an
     *     {@link IllegalArgumentException}
     */
    public RecallState settle(PersonId learner, int minutes, Set<ModuleKey> met) {
        if (minutes < FEWEST_MINUTES || minutes > MOST_MINUTES) {
            throw new IllegalArgumentException(
                    "A daily session has %d to %d minutes, not %d"
                            .formatted(FEWEST_MINUTES, MOST_MINUTES, minutes));
        }
        return learners.locked(
                learner,
                () -> {
                    learners.settle(learner, minutes);
                    Asking asking = asking(learner, met);
                    Session last = sessions.last(learner, planner.today()).orElse(null);
                    Session current =
                            last == null || last.answers().isEmpty()
                                    ? begin(
                                            learner,
                                            last == null ? 1 : last.number() + 1,
                                            minutes,
                                            asking.chances().session(minutes))
                                    : last;
                    return page(current, minutes, asking);
                });
    }

    /** Nothing to ask makes no session: the day goes on, and there may be something later. */
    private Session begin(PersonId learner, int number, int minutes, List<Planned> planned) {
        var session =
                new Session(
                        UUID.randomUUID(),
                        number,
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        minutes,
                        planned,
                        List.of());
        if (!planned.isEmpty()) {
            sessions.begin(learner, planner.today(), session);
        }
        return session;
    }

    private Asking asking(PersonId learner, Set<ModuleKey> met) {
        return new Asking(planner, turns, learner, met);
    }

    private RecallState page(Session session, int minutes, Asking asking) {
        RecallTurns.Look look = asking.look();
        RecallState.Current question = look.current(session).orElse(null);
        Planner.Chances chances =
                question == null || session.answers().isEmpty() ? asking.chances() : null;
        return new RecallState(
                session.planned().isEmpty() ? null : session.id(),
                session.place(),
                question == null ? 0 : look.left(session),
                minutes,
                question,
                session.answers().size(),
                session.recalled(),
                question == null && chances != null && !chances.more(1).isEmpty(),
                question == null && chances != null ? chances.nextDue() : null,
                chances == null ? List.of() : chances.targets());
    }
}
