package org.palpate.quiz;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.palpate.quiz.question.QuestionKey;
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

    /** When its time is up; {@code null} for no limit. */
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

    /** The share earned × 100: {@link Score#grade}. */
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
        Refused.when(finished(), Refused.Reason.FINISHED);
        Refused.when(over(now), Refused.Reason.TIME_OUT);
        return this;
    }

    /** Keeps a response without marking it; a blank one takes the last back. */
    public Act.Save save(QuestionKey question, Response response, @Nullable Certainty certainty) {
        return verbs().save(question, response, certainty);
    }

    /**
     * Marks a response at once, in practice. The same response again costs nothing and earns
     * nothing.
     *
     * @throws Refused {@code ANOTHER_FORM} if it cannot be read for sure; no try is used
     */
    public Act.Check check(QuestionKey question, Response response, @Nullable Certainty certainty) {
        return verbs().check(question, response, certainty);
    }

    /** Takes the next hint, in practice. It costs what the try it replaces would have cost. */
    public Act.Hint hint(QuestionKey question) {
        return verbs().hint(question);
    }

    /**
     * Shows the answer, in practice, after two misses. The question keeps what its tries have
     * earned, and takes no more.
     */
    public Act.Reveal reveal(QuestionKey question) {
        return verbs().reveal(question);
    }

    /** What a question can still earn, before a hint or a further try is used. */
    public Stakes stakes(QuestionKey question) {
        return Stakes.of(quiz.question(question), state(question), quiz.rules().penalty());
    }

    /** Goes to the question at a place, from 0; one way only to the next. */
    public Act.Move move(int place) {
        return verbs().move(place);
    }

    /** Flags a question to come back to, or takes the flag off. */
    public Act.Flag flag(QuestionKey question, boolean on) {
        return verbs().flag(question, on);
    }

    /**
     * Leaves the instructor a note. A note is no answer, so it may also follow the end: most are
     * written on seeing the key.
     */
    public Act.Note note(QuestionKey question, String text) {
        state(question);
        return new Act.Note(question, text);
    }

    /** Ends the attempt: what is saved is marked, in practice as one more try. */
    public Act.Finish finish(Ending how) {
        return verbs().finish(how);
    }

    /** Whether a question counts towards the grade; a voided one does not. */
    public boolean counts(QuestionKey question) {
        return !progress.voided().contains(question);
    }

    /** What the log adds up to. */
    Progress progress() {
        return progress;
    }

    private Verbs verbs() {
        return new Verbs(this);
    }
}
