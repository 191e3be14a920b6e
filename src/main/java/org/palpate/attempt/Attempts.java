package org.palpate.attempt;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.palpate.attempt.admission.NotAdmitted;
import org.palpate.attempt.admission.SignInFirst;
import org.palpate.attempt.admission.TimeAllowed;
import org.palpate.content.ModuleKey;
import org.palpate.limits.AtMost;
import org.palpate.people.PersonId;
import org.palpate.quiz.Certainty;
import org.palpate.quiz.Ending;
import org.palpate.quiz.question.QuestionKey;
import org.palpate.quiz.question.Response;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Taking a quiz. The door of this room for the learner who takes it: only the learner's own
 * attempts are ever found.
 *
 * <p>Every command carries its id and the last sequence its page saw. The same id again gives the
 * first result; a page that has fallen behind another tab is told so and nothing is done. An
 * attempt that is not there, or another person's, is an {@link UnknownAttempt}.
 */
@Service
@Transactional(timeout = Attempts.PATIENCE_SECONDS)
public class Attempts {

    /**
     * How long a command may wait for the database, in seconds: the page has told the learner by
     * then that nothing is saved, and sends it again.
     */
    static final int PATIENCE_SECONDS = 8;

    /** How many characters a note may have; a longer one is not taken. */
    public static final int LONGEST_NOTE = 2000;

    private final AttemptStarts starts;
    private final LearnersActs acts;
    private final OwnAttempts own;

    Attempts(AttemptStarts starts, LearnersActs acts, OwnAttempts own) {
        this.starts = starts;
        this.acts = acts;
        this.own = own;
    }

    /**
     * Begins an attempt at a module's quiz, or goes on with the one that is open. Two tabs that
     * start at once get the same attempt: the insert of one of them wins and the other reads it.
     *
     * @throws IllegalArgumentException when there is no such module or it has no quiz
     * @throws NotAdmitted when the quiz, or the learner's assignment, allows no further attempt
     * @throws NotAdmitted when the learner has the test or exam assigned, and not for now; or when
     *     the module has left the school's courses and none is open
     * @throws SignInFirst when the learner is a guest, and the quiz is not for guests
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public AttemptId start(PersonId learner, ModuleKey module, CommandId command) {
        return start(learner, module, null, command);
    }

    /**
     * Begins an attempt at a quiz of a module, or goes on with the one that is open.
     *
     * @param quiz the key of the module's own, of practice on one of its topics, or of one that is
     *     set for the learner; null for the module's own
     * @throws IllegalArgumentException when there is no such module, or it has no quiz
     * @throws NotAdmitted and others as {@link #start(PersonId, ModuleKey, CommandId)}
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public AttemptId start(
            PersonId learner, ModuleKey module, @Nullable String quiz, CommandId command) {
        return starts.startOrGoOn(learner, module, quiz, command);
    }

    /**
     * Makes sure that an attempt could begin now, and begins none.
     *
     * @param quiz its key as where it starts; null for the module's own
     * @return the time it would have
     * @throws NotAdmitted and others as {@link #start(PersonId, ModuleKey, CommandId)}
     */
    @Transactional(readOnly = true)
    public TimeAllowed checkStart(PersonId learner, ModuleKey module, @Nullable String quiz) {
        return starts.check(learner, module, quiz);
    }

    /**
     * Makes sure that somebody who is not signed in could begin now, and begins nothing.
     *
     * <p>Needs no asker: it is asked for whoever is not signed in.
     *
     * @param quiz its key as where it starts; null for the module's own
     * @throws SignInFirst when the quiz is not for guests
     * @throws NotAdmitted when the module has left the school's courses
     */
    @Transactional(readOnly = true)
    public void checkGuest(ModuleKey module, @Nullable String quiz) {
        starts.checkGuest(module, quiz);
    }

    /**
     * The learner's open attempt at a quiz, which a start would go on with. What somebody began as
     * a guest is none where an assignment asks them for an attempt that counts.
     */
    @Transactional(readOnly = true)
    public Optional<OwnSummary> open(PersonId learner, ModuleKey module, String quiz) {
        return own.open(learner, module, quiz);
    }

    /** The learner's attempts at everything, oldest first, as they may see them. */
    @Transactional(readOnly = true)
    public List<OwnSummary> of(PersonId learner) {
        return own.all(learner);
    }

    /**
     * Everything of the learner's that is open and that they can go on with now, the latest first:
     * whole quizzes and practice on a topic, also of modules that have left the school's courses.
     */
    @Transactional(readOnly = true)
    public List<OwnSummary> goingOn(PersonId learner) {
        return own.goingOn(learner);
    }

    /**
     * An attempt as its page shows it; one whose time is up is finished by looking at it.
     *
     * @throws SignInFirst when the learner is a guest, and the quiz is not for guests
     */
    public AttemptState see(PersonId learner, AttemptId id) {
        return acts.see(learner, id);
    }

    /**
     * A finished attempt; empty while it goes on.
     *
     * @throws SignInFirst when the learner is a guest, and the quiz is not for guests
     */
    public Optional<AttemptResult> result(PersonId learner, AttemptId id) {
        return acts.result(learner, id);
    }

    /** Keeps an answer that is not final yet. */
    public AttemptState save(
            PersonId learner,
            AttemptId id,
            Command command,
            QuestionKey question,
            Response response,
            @Nullable Certainty certainty) {
        return acts.act(
                learner, id, command, sitting -> sitting.save(question, response, certainty));
    }

    /** Marks an answer, in practice, and says what it earned. */
    public AttemptState check(
            PersonId learner,
            AttemptId id,
            Command command,
            QuestionKey question,
            Response response,
            @Nullable Certainty certainty) {
        return acts.act(
                learner, id, command, sitting -> sitting.check(question, response, certainty));
    }

    /** Takes the next hint, in practice. */
    public AttemptState hint(
            PersonId learner, AttemptId id, Command command, QuestionKey question) {
        return acts.act(learner, id, command, sitting -> sitting.hint(question));
    }

    /** Shows the answer, in practice, after two misses; the question keeps what it has earned. */
    public AttemptState reveal(
            PersonId learner, AttemptId id, Command command, QuestionKey question) {
        return acts.act(learner, id, command, sitting -> sitting.reveal(question));
    }

    /** Goes to another question, by place from 0. */
    public AttemptState move(PersonId learner, AttemptId id, Command command, int place) {
        return acts.act(learner, id, command, sitting -> sitting.move(place));
    }

    /** Flags a question to come back to, or takes the flag off. */
    public AttemptState flag(
            PersonId learner, AttemptId id, Command command, QuestionKey question, boolean on) {
        return acts.act(learner, id, command, sitting -> sitting.flag(question, on));
    }

    /** Leaves the instructor a note on a question, also after the end and in no order. */
    public AttemptState note(
            PersonId learner,
            AttemptId id,
            CommandId command,
            QuestionKey question,
            @AtMost(characters = LONGEST_NOTE) String text) {
        return acts.note(learner, id, command, question, text);
    }

    /** Hands the attempt in: nothing is accepted afterwards. */
    public AttemptState finish(PersonId learner, AttemptId id, Command command) {
        return acts.act(learner, id, command, sitting -> sitting.finish(Ending.SUBMITTED));
    }

    /**
     * Finishes attempts whose time is up, even if their browsers are gone. Several nodes may do it
     * at once: the log takes each finish once.
     */
    void finishOverdue() {
        acts.finishOverdue();
    }

    /**
     * What a page sends along with an act.
     *
     * @param id names the command; the same one sent twice happens once
     * @param seen the last sequence the page saw
     * @param inDoubt commands the page has sent since then without learning whether they were done:
     *     what they did is not taken for somebody else's doing
     */
    public record Command(CommandId id, int seen, Set<CommandId> inDoubt) {

        /** A command with its set copied. */
        public Command {
            inDoubt = Set.copyOf(inDoubt);
        }

        /** A command of a page that knows what became of all its others. */
        public Command(CommandId id, int seen) {
            this(id, seen, Set.of());
        }

        /** A fresh command from a page that saw this. */
        public static Command after(AttemptState page) {
            return new Command(CommandId.fresh(), page.lastSequence());
        }
    }
}
