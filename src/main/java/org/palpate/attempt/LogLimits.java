package org.palpate.attempt;

import org.jspecify.annotations.Nullable;
import org.palpate.quiz.Act;
import org.palpate.quiz.Refused;
import org.palpate.quiz.Refused.Reason;
import org.palpate.quiz.Sitting;
import org.palpate.quiz.question.QuestionKey;
import org.springframework.stereotype.Component;

/**
 * How much one attempt's log holds of a learner's acts: far more than anybody does by hand, and an
 * end for whoever sends acts by the hundred thousand. Each kind has a bound of its own, so that no
 * kind takes another's room; finishing has none and is always possible.
 */
@Component
class LogLimits {

    /** How often the answer to one question may be kept or checked. */
    static final int ANSWERS = 500;

    /** How often one question may be flagged or unflagged. */
    static final int FLAGS = 60;

    /** How often the note on one question may be changed. */
    static final int NOTES = 50;

    /** How often one may go to another question, for each question there is. */
    static final int MOVES = 50;

    /** How many characters the log of an attempt may hold, and how many more for each question. */
    static final long CHARACTERS = 500_000;

    private static final long CHARACTERS_EACH = 100_000;

    /** Below this no bound can have been reached, and nothing is counted. */
    private static final int FEWEST = NOTES;

    private final EventRepository events;

    LogLimits(EventRepository events) {
        this.events = events;
    }

    /**
     * Makes sure that the log has room for one more act of its kind.
     *
     * @throws Refused {@code TOO_OFTEN} when it has none
     */
    void mustHaveRoom(StoredAttempt attempt, Sitting sitting, Act act) {
        if (sitting.lastSequence() < FEWEST) {
            return;
        }
        boolean full =
                switch (act) {
                    case Act.Save save -> answers(attempt, save.question()) >= ANSWERS;
                    case Act.Check check -> answers(attempt, check.question()) >= ANSWERS;
                    case Act.Flag flag -> count(attempt, "flag", flag.question()) >= FLAGS;
                    case Act.Note note -> count(attempt, "note", note.question()) >= NOTES;
                    case Act.Move move -> count(attempt, "move", null) >= MOVES * sitting.size();
                    // The engine bounds these two; the rest is no learner's act, or ends the
                    // attempt.
                    case Act.Hint hint -> false;
                    case Act.Reveal reveal -> false;
                    case Act.Start start -> false;
                    case Act.Finish finish -> false;
                    case Act.Regrade regrade -> false;
                };
        if (full || keepsText(act) && events.characters(attempt.id()) >= most(sitting)) {
            throw new Refused(Reason.TOO_OFTEN);
        }
    }

    /** What has a text of the learner's own in it; everything else is small, and never refused. */
    private static boolean keepsText(Act act) {
        return act instanceof Act.Save || act instanceof Act.Check || act instanceof Act.Note;
    }

    private static long most(Sitting sitting) {
        return CHARACTERS + CHARACTERS_EACH * sitting.size();
    }

    private long answers(StoredAttempt attempt, QuestionKey question) {
        return count(attempt, "save", question) + count(attempt, "check", question);
    }

    private long count(StoredAttempt attempt, String kind, @Nullable QuestionKey question) {
        return question == null
                ? events.count(attempt.id(), kind)
                : events.count(attempt.id(), kind, question.value());
    }
}
