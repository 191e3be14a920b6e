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
 * @param taken what is taken, and by which rules
 * @param course how far the attempt has come in time
 * @param map where every question of the attempt stands
 * @param asked the question in front of the learner
 * @param given what the learner gave to it
 * @param chances what can still be done with it
 * @param told what the learner is told of it
 * @param elsewhere whether the attempt had gone on in another tab, so that the command was not done
 */
public record AttemptState(
        AttemptId id,
        Taken taken,
        Course course,
        QuestionMap map,
        Asked asked,
        Given given,
        Chances chances,
        Told told,
        boolean elsewhere) {

    /**
     * What is taken, and where its question is from.
     *
     * @param module of the question, whose lessons explain it
     * @param revision of the question, where its drawings are
     * @param ofOneModule whether every question is of that module, whose quiz this is
     * @param oneWay whether there is no way back to an earlier question
     * @param certaintyMode whether the quiz asks how sure the learner is, and marks it
     */
    public record Taken(
            ModuleKey module,
            RevisionId revision,
            boolean ofOneModule,
            String title,
            Behaviour behaviour,
            boolean oneWay,
            CertaintyMode certaintyMode) {}

    /**
     * The attempt in time.
     *
     * @param lastSequence what the page has seen; goes with its next command
     * @param startedAt when it began
     * @param deadline when the time is up; null without a time limit
     */
    public record Course(
            boolean finished, int lastSequence, Instant startedAt, @Nullable Instant deadline) {}

    /**
     * All questions of the attempt.
     *
     * @param position which question, from 0
     * @param line where every question stands, in order
     * @param flagged the places, from 0, of the questions flagged to come back to
     * @param unread the places, from 0, of the questions whose answer earns nothing as it is, for
     *     it cannot be read for sure
     */
    public record QuestionMap(
            int position, List<Standing> line, Set<Integer> flagged, Set<Integer> unread) {

        /** A map with its lists copied. */
        public QuestionMap {
            line = List.copyOf(line);
            flagged = Set.copyOf(flagged);
            unread = Set.copyOf(unread);
        }
    }

    /**
     * What the learner gave.
     *
     * @param response what is saved as the answer, blank when there is none
     * @param certainty how sure the learner is of the answer; null if not said or not asked
     * @param note the learner's note to the instructor on this question, empty if none
     * @param askedAgain what of the answer is in a form that cannot be read for sure
     */
    public record Given(
            Response response,
            @Nullable Certainty certainty,
            String note,
            List<AskedAgain> askedAgain) {

        /** What was given, with its list copied. */
        public Given {
            askedAgain = List.copyOf(askedAgain);
        }
    }

    /**
     * What can still be done with the question.
     *
     * @param closed whether nothing can
     * @param triesLeft how often the answer may still be checked; 0 once the question is closed
     * @param hints the hints taken so far
     * @param hintsLeft how many more there are
     * @param stakes what the question can still earn
     * @param mayReveal whether the answer may be shown now
     */
    public record Chances(
            boolean closed,
            int triesLeft,
            List<String> hints,
            int hintsLeft,
            Stakes stakes,
            boolean mayReveal) {

        /** Chances with their list copied. */
        public Chances {
            hints = List.copyOf(hints);
        }
    }

    /**
     * What is told before the end.
     *
     * @param feedback on the saved answer; null while it may not be seen
     * @param answer a response that earns everything; null while it may not be seen
     * @param earned what the question has earned so far, 0 to 1; null while nothing is told
     */
    public record Told(
            @Nullable Feedback feedback, @Nullable Response answer, @Nullable Double earned) {}

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

    /** The module of the question, whose lessons explain it. */
    public ModuleKey module() {
        return taken.module();
    }

    /** Whether the attempt is finished. */
    public boolean finished() {
        return course.finished();
    }

    /** What the page has seen; goes with its next command. */
    public int lastSequence() {
        return course.lastSequence();
    }

    /** When it began. */
    public Instant startedAt() {
        return course.startedAt();
    }

    /** When the time is up; null without a time limit. */
    public @Nullable Instant deadline() {
        return course.deadline();
    }

    /** Which question is in front of the learner, from 0. */
    public int position() {
        return map.position();
    }

    /** Where every question of the attempt stands, in order. */
    public List<Standing> line() {
        return map.line();
    }

    /** The places, from 0, of the questions flagged to come back to. */
    public Set<Integer> flagged() {
        return map.flagged();
    }

    /** The places, from 0, of the questions whose answer cannot be read for sure. */
    public Set<Integer> unread() {
        return map.unread();
    }

    /** What is saved as the answer, blank when there is none. */
    public Response response() {
        return given.response();
    }

    /** How sure the learner is of the answer; null if not said or not asked. */
    public @Nullable Certainty certainty() {
        return given.certainty();
    }

    /** What of the answer is in a form that cannot be read for sure. */
    public List<AskedAgain> askedAgain() {
        return given.askedAgain();
    }

    /** Whether nothing can be done with the question any more. */
    public boolean closed() {
        return chances.closed();
    }

    /** How many questions there are. */
    public int size() {
        return map.line().size();
    }

    /** Whether this is the last question. */
    public boolean isLast() {
        return map.position() == size() - 1;
    }

    /** Whether this question is flagged to come back to. */
    public boolean isFlagged() {
        return map.flagged().contains(map.position());
    }

    /** How many questions have no answer yet. */
    public long open() {
        return map.line().stream().filter(Standing.OPEN::equals).count();
    }

    /** This state, of an attempt that another tab or device has changed in between. */
    public AttemptState asChangedElsewhere() {
        return new AttemptState(id, taken, course, map, asked, given, chances, told, true);
    }
}
