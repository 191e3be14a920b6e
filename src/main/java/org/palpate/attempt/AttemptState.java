package org.palpate.attempt;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.palpate.content.ModuleKey;
import org.palpate.content.RevisionId;
import org.palpate.quiz.Asked;
import org.palpate.quiz.Behaviour;
import org.palpate.quiz.Certainty;
import org.palpate.quiz.CertaintyMode;
import org.palpate.quiz.Feedback;
import org.palpate.quiz.Stakes;
import org.palpate.quiz.marking.AskedAgain;
import org.palpate.quiz.question.Response;

/**
 * Where an attempt is now: the question in front of the learner, and nothing the learner may not
 * know yet.
 *
 * @param position which question, from 0
 * @param line where every question of the attempt stands, in order
 * @param response what is saved as the answer, blank when there is none
 * @param triesLeft how often the answer may still be checked; 0 once the question is closed
 * @param hints the hints taken so far
 * @param hintsLeft how many more there are
 * @param feedback on the saved answer; null while it may not be seen
 * @param answer a response that earns everything; null while it may not be seen
 * @param lastSequence what the page has seen; goes with its next command
 * @param startedAt when it began
 * @param deadline when the time is up; null without a time limit
 * @param oneWay whether there is no way back to an earlier question
 * @param certaintyMode whether the quiz asks how sure the learner is, and marks it
 * @param certainty how sure the learner is of the answer; null if not said or not asked
 * @param flagged the places, from 0, of the questions flagged to come back to
 * @param note the learner's note to the instructor on this question, empty if none
 * @param stakes what the question can still earn
 * @param mayReveal whether the answer may be shown now
 * @param earned what the question has earned so far, 0 to 1; null while nothing is told
 * @param askedAgain what of the answer is in a form that cannot be read for sure
 * @param unread the places, from 0, of the questions whose answer earns nothing as it is, for it
 *     cannot be read for sure
 * @param elsewhere whether the attempt had gone on in another tab, so that the command was not done
 */
public record AttemptState(
        AttemptId id,
        ModuleKey module,
        RevisionId revision,
        String quizTitle,
        Behaviour behaviour,
        int position,
        List<Standing> line,
        Asked asked,
        Response response,
        boolean closed,
        int triesLeft,
        List<String> hints,
        int hintsLeft,
        @Nullable Feedback feedback,
        @Nullable Response answer,
        boolean finished,
        int lastSequence,
        Instant startedAt,
        @Nullable Instant deadline,
        boolean oneWay,
        CertaintyMode certaintyMode,
        @Nullable Certainty certainty,
        Set<Integer> flagged,
        String note,
        Stakes stakes,
        boolean mayReveal,
        @Nullable Double earned,
        List<AskedAgain> askedAgain,
        Set<Integer> unread,
        boolean elsewhere) {

    /** Where one question of an attempt stands, as far as the learner may know. */
    public enum Standing {
        /** Not answered. */
        OPEN,
        /** Answered, and not (yet) told more. */
        GIVEN,
        /** Earned everything. */
        RIGHT,
        /** Earned something. */
        PARTLY,
        /** Earned nothing. */
        WRONG
    }

    /** A state with its lists copied. */
    public AttemptState {
        line = List.copyOf(line);
        hints = List.copyOf(hints);
        flagged = Set.copyOf(flagged);
        askedAgain = List.copyOf(askedAgain);
        unread = Set.copyOf(unread);
    }

    /** How many questions there are. */
    public int size() {
        return line.size();
    }

    /** Whether this is the last question. */
    public boolean isLast() {
        return position == size() - 1;
    }

    /** Whether this question is flagged to come back to. */
    public boolean isFlagged() {
        return flagged.contains(position);
    }

    /** How many questions have no answer yet. */
    public long open() {
        return line.stream().filter(Standing.OPEN::equals).count();
    }

    /** This state, of an attempt that another tab or device has changed in between. */
    public AttemptState asChangedElsewhere() {
        return new AttemptState(
                id,
                module,
                revision,
                quizTitle,
                behaviour,
                position,
                line,
                asked,
                response,
                closed,
                triesLeft,
                hints,
                hintsLeft,
                feedback,
                answer,
                finished,
                lastSequence,
                startedAt,
                deadline,
                oneWay,
                certaintyMode,
                certainty,
                flagged,
                note,
                stakes,
                mayReveal,
                earned,
                askedAgain,
                unread,
                true);
    }
}
