package org.palpate.attempt.practice;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.palpate.attempt.AskableQuestion;
import org.palpate.attempt.AskableQuestions;
import org.palpate.attempt.AttemptId;
import org.palpate.attempt.CommandId;
import org.palpate.attempt.Papers;
import org.palpate.attempt.Papers.Plan.Selection;
import org.palpate.people.PersonId;
import org.palpate.quiz.Behaviour;
import org.palpate.quiz.CertaintyMode;
import org.palpate.quiz.Draw;
import org.palpate.quiz.GradeMethod;
import org.palpate.quiz.ReviewPolicy;
import org.palpate.quiz.Rules;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A learner's own practice: a paper of the questions they choose, over all modules they may see,
 * with feedback at once and nothing to pass. It is private: those who teach them see that and how
 * long ({@link PracticeTimes}), and no answer.
 */
@Service
public class OwnPractice {

    /** How its attempts are counted and found. */
    public static final String KIND = "own-practice";

    /** What it is called over every question. */
    public static final String TITLE = "My own practice";

    private static final Rules RULES =
            new Rules(
                    Behaviour.PRACTICE,
                    0,
                    null,
                    false,
                    Rules.USUAL_PENALTY,
                    CertaintyMode.OFF,
                    null,
                    GradeMethod.HIGHEST,
                    true,
                    ReviewPolicy.everything());

    private final AskableQuestions askable;
    private final Papers papers;

    OwnPractice(AskableQuestions askable, Papers papers) {
        this.askable = askable;
        this.papers = papers;
    }

    /**
     * What the learner may practice now; nothing for a guest.
     *
     * @param attempt whose missed questions may be chosen; null for none, and another person's is
     *     none either
     */
    @Transactional(readOnly = true)
    public PracticeChoices choices(PersonId learner, @Nullable AttemptId attempt) {
        Predicate<AskableQuestion> missed = missed(learner, attempt);
        return new PracticeChoices(
                askable.of(learner).stream().map(one -> PracticeQuestion.of(one, missed)).toList());
    }

    /**
     * Begins a practice of what fits now, as many as were asked for or all there are; the same
     * command again gives the same one.
     *
     * @throws org.palpate.attempt.admission.NotAdmitted when no question fits any more, or the
     *     learner has begun more within a day than anybody does
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public AttemptId start(PersonId learner, PracticeWish wish, CommandId command) {
        Predicate<AskableQuestion> missed = missed(learner, wish.attempt());
        return papers.start(
                learner,
                new Papers.Plan(KIND, TITLE, RULES, open -> selection(open, wish, missed)),
                command);
    }

    private static Selection selection(
            List<AskableQuestion> open, PracticeWish wish, Predicate<AskableQuestion> missed) {
        var fitting =
                new Selection(
                        open.stream()
                                .filter(one -> wish.takes(PracticeQuestion.of(one, missed)))
                                .toList(),
                        List.of());
        int many = Math.clamp(fitting.questions().size(), 1, wish.questions());
        return new Selection(fitting.questions(), List.of(Draw.any(many)));
    }

    private Predicate<AskableQuestion> missed(PersonId learner, @Nullable AttemptId attempt) {
        return attempt == null ? one -> false : askable.missedIn(learner, attempt);
    }
}
