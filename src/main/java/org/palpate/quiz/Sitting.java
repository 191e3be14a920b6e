package org.palpate.quiz;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.palpate.quiz.marking.AskedAgain;
import org.palpate.quiz.question.Extent;
import org.palpate.quiz.question.QuestionKey;
import org.palpate.quiz.question.RegradeReason;
import org.palpate.quiz.question.Response;

/**
 * One learner sitting one quiz, as its log tells it. A sitting never changes: its verbs decide what
 * would happen and return the {@link Act} to append, or refuse; {@link #with} gives the sitting
 * after it.
 *
 * <p>Every verb throws {@link Refused} if the attempt is finished, the question is not on the
 * paper, is settled or has been passed by, or the quiz's rules forbid the act; the reason says
 * which.
 *
 * <pre>{@code
 * Act act = sitting.inTime(now).check(question, response, null);
 * Sitting next = sitting.with(new Step(sitting.lastSequence() + 1, now, act));
 * }</pre>
 */
public final class Sitting {

    private final Quiz quiz;
    private final Paper paper;
    private final Progress progress;

    private Sitting(Quiz quiz, Paper paper, Progress progress) {
        this.quiz = quiz;
        this.paper = paper;
        this.progress = progress;
    }

    /**
     * The sitting its log tells of.
     *
     * @param quiz the quiz of the revision the attempt began with
     * @param steps the log, by rising sequence
     * @throws IllegalArgumentException if the log does not belong to the paper or is out of order
     */
    public static Sitting replay(Quiz quiz, Paper paper, List<Step> steps) {
        Sitting sitting = new Sitting(quiz, paper, Progress.of(paper));
        for (Step step : steps) {
            sitting = sitting.with(step);
        }
        return sitting;
    }

    /** The sitting after one more step of the log. */
    public Sitting with(Step step) {
        return new Sitting(quiz, paper, progress.after(step, quiz));
    }

    /** The quiz of the revision the attempt began with. */
    public Quiz quiz() {
        return quiz;
    }

    /** The questions drawn, and the seed. */
    public Paper paper() {
        return paper;
    }

    /** The place of the question in front of the learner, from 0. */
    public int position() {
        return progress.position();
    }

    /** How many questions there are. */
    public int size() {
        return paper.questions().size();
    }

    /**
     * The question at a place, from 0.
     *
     * @throws Refused {@code OUT_OF_RANGE} if there is none
     */
    public QuestionKey questionAt(int place) {
        Refused.when(place < 0 || place >= size(), Refused.Reason.OUT_OF_RANGE);
        return paper.questions().get(place);
    }

    /**
     * Where a question stands.
     *
     * @throws Refused {@code NOT_IN_PAPER} if it was not drawn
     */
    public QuestionState state(QuestionKey question) {
        QuestionState state = progress.questions().get(question);
        if (state == null) {
            throw new Refused(Refused.Reason.NOT_IN_PAPER);
        }
        return state;
    }

    /** Whether the log holds an end. A deadline may have passed before that: {@link #over}. */
    public boolean finished() {
        return progress.finish() != null;
    }

    /** When it ended, at the latest at its deadline if time ran out; {@code null} while it runs. */
    public @Nullable Instant finishedAt() {
        return progress.finishedAt();
    }

    /** How it ended; {@code null} while it runs. */
    public @Nullable Ending ending() {
        return progress.finish() == null ? null : progress.finish().how();
    }

    /** When its time is up, extensions counted; {@code null} for no limit. */
    public @Nullable Instant deadline() {
        return progress.deadline();
    }

    /** Whether it is finished or its time is up. The deadline itself is too late. */
    public boolean over(Instant now) {
        Instant deadline = progress.deadline();
        return finished() || (deadline != null && !now.isBefore(deadline));
    }

    /** The sequence of the last step, 0 for an empty log. */
    public int lastSequence() {
        return progress.lastSequence();
    }

    /** How many questions have a response that is not blank. */
    public int answered() {
        return progress.answered();
    }

    /** What was earned so far, in weights of questions: {@link Score#earned}. */
    public double earned() {
        return score().earned();
    }

    /** The sum of the weights of the questions that count. */
    public double possible() {
        return score().possible();
    }

    /** The share earned × 100, or what the instructor set by hand: {@link Score#grade}. */
    public double grade() {
        return score().grade();
    }

    /** Whether the grade reaches the pass mark. */
    public boolean passed() {
        return quiz.rules().passes().isReachedBy(grade());
    }

    /**
     * The sitting as it stands at a time: finished with what was saved, if its time is up and
     * nobody has written that down yet.
     */
    public Sitting endedBy(Instant now) {
        return finished() || !over(now)
                ? this
                : with(new Step(lastSequence() + 1, now, finish(Ending.TIME_OUT)));
    }

    private Score score() {
        return Score.of(quiz, progress);
    }

    /**
     * This sitting, if there is time left: {@code sitting.inTime(now).save(…)}.
     *
     * @throws Refused {@code FINISHED} or {@code TIME_OUT}
     */
    public Sitting inTime(Instant now) {
        running();
        Refused.when(over(now), Refused.Reason.TIME_OUT);
        return this;
    }

    /** Keeps a response without marking it; a blank one takes the last back. */
    public Act.Save save(QuestionKey question, Response response, @Nullable Certainty certainty) {
        answerable(question);
        Refused.when(!Extent.fits(response), Refused.Reason.TOO_LARGE);
        return new Act.Save(question, response, asked(certainty));
    }

    /**
     * Marks a response at once, in practice. The same response again costs nothing and earns
     * nothing.
     *
     * @throws Refused {@code ANOTHER_FORM} if it cannot be read for sure; no try is used
     */
    public Act.Check check(QuestionKey question, Response response, @Nullable Certainty certainty) {
        QuestionState state = answerable(question);
        inPractice();
        Refused.when(!Extent.fits(response), Refused.Reason.TOO_LARGE);
        Refused.when(response.isBlank(), Refused.Reason.NOTHING_TO_CHECK);
        List<AskedAgain> again = AskedAgain.of(quiz.question(question), response);
        if (!again.isEmpty()) {
            throw new Refused(again);
        }
        List<Try> tries = state.triesWith(response, asked(certainty));
        double earned = Credit.earned(quiz.question(question), tries, quiz.rules().penalty());
        return new Act.Check(question, response, asked(certainty), earned);
    }

    /** Takes the next hint, in practice. It costs what the try it replaces would have cost. */
    public Act.Hint hint(QuestionKey question) {
        QuestionState state = answerable(question);
        inPractice();
        int hints = quiz.question(question).about().hints().size();
        Refused.when(state.hints() >= hints, Refused.Reason.NO_HINT_LEFT);
        return new Act.Hint(question);
    }

    /**
     * Shows the answer, in practice, after two misses. The question keeps what its tries have
     * earned, and takes no more.
     */
    public Act.Reveal reveal(QuestionKey question) {
        QuestionState state = answerable(question);
        inPractice();
        Refused.when(!state.mayReveal(), Refused.Reason.TRY_FIRST);
        double earned =
                Credit.earned(quiz.question(question), state.tries(), quiz.rules().penalty());
        return new Act.Reveal(question, earned);
    }

    /** What a question can still earn, before a hint or a further try is used. */
    public Stakes stakes(QuestionKey question) {
        return Stakes.of(quiz.question(question), state(question), quiz.rules().penalty());
    }

    /** Goes to the question at a place, from 0; one way only to the next. */
    public Act.Move move(int place) {
        running();
        questionAt(place);
        if (quiz.rules().oneWay()) {
            Refused.when(place < position(), Refused.Reason.NO_WAY_BACK);
            Refused.when(place > position() + 1, Refused.Reason.ONE_AT_A_TIME);
        }
        return new Act.Move(place);
    }

    /** Flags a question to come back to, or takes the flag off. */
    public Act.Flag flag(QuestionKey question, boolean on) {
        running();
        state(question);
        return new Act.Flag(question, on);
    }

    /**
     * Leaves the instructor a note. A note is no answer, so it may also follow the end: most are
     * written on seeing the key.
     */
    public Act.Note note(QuestionKey question, String text) {
        state(question);
        return new Act.Note(question, text);
    }

    /** Gives more time. */
    public Act.Extend extend(Duration by, String reason) {
        running();
        Refused.when(deadline() == null, Refused.Reason.NO_TIME_LIMIT);
        return new Act.Extend(by, reason);
    }

    /** Ends the attempt: what is saved is marked, in practice as one more try. */
    public Act.Finish finish(Ending how) {
        running();
        return new Act.Finish(
                how,
                progress.marked(quiz, quiz.rules()),
                progress.voidedBy(quiz, paper.questions()));
    }

    /**
     * Marks the stored responses again, by another key and this quiz's rules. Questions the other
     * quiz no longer has keep what they earned.
     */
    public Act.Regrade regrade(Quiz other, RegradeReason reason) {
        return regrade(other, paper.questions(), reason);
    }

    /**
     * Marks the responses to some questions again, by another key and this quiz's rules; every
     * other question keeps what it earned. What counts for nothing keeps its fraction.
     */
    public Act.Regrade regrade(Quiz other, Collection<QuestionKey> again, RegradeReason reason) {
        Refused.when(!finished(), Refused.Reason.NOT_FINISHED);
        Set<QuestionKey> voided = progress.voidedBy(other, again);
        Map<QuestionKey, Double> marked = progress.marked(other, quiz.rules());
        marked.keySet().retainAll(again);
        marked.keySet().removeAll(voided);
        return new Act.Regrade(marked, voided, reason);
    }

    /**
     * Takes one question back to where an earlier state of this log had it: what it earned, and
     * whether it counted.
     */
    public Act.Regrade restore(QuestionKey question, Sitting earlier, RegradeReason reason) {
        Refused.when(!finished(), Refused.Reason.NOT_FINISHED);
        Double fraction = earlier.state(question).fraction();
        Set<QuestionKey> voided = new HashSet<>(progress.voided());
        if (earlier.counts(question)) {
            voided.remove(question);
        } else {
            voided.add(question);
        }
        return new Act.Regrade(
                fraction == null ? Map.of() : Map.of(question, fraction), voided, reason);
    }

    /** Whether a question counts towards the grade; a voided one does not. */
    public boolean counts(QuestionKey question) {
        return !progress.voided().contains(question);
    }

    private QuestionState answerable(QuestionKey question) {
        running();
        QuestionState state = state(question);
        Refused.when(state.closed(), Refused.Reason.CLOSED);
        boolean elsewhere = !questionAt(position()).equals(question);
        Refused.when(quiz.rules().oneWay() && elsewhere, Refused.Reason.NO_WAY_BACK);
        return state;
    }

    private void running() {
        Refused.when(finished(), Refused.Reason.FINISHED);
    }

    private void inPractice() {
        boolean practice = quiz.rules().behaviour() == Behaviour.PRACTICE;
        Refused.when(!practice, Refused.Reason.ONLY_IN_PRACTICE);
    }

    private @Nullable Certainty asked(@Nullable Certainty certainty) {
        return quiz.rules().certainty() == CertaintyMode.OFF ? null : certainty;
    }
}
