package org.palpate.attempt;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.palpate.attempt.json.Origin;
import org.palpate.attempt.json.OwnPaper;
import org.palpate.quiz.Act;
import org.palpate.quiz.Asked;
import org.palpate.quiz.Feedback;
import org.palpate.quiz.PassMark;
import org.palpate.quiz.QuestionState;
import org.palpate.quiz.ReviewPart;
import org.palpate.quiz.Sitting;
import org.palpate.quiz.Step;
import org.palpate.quiz.TimeSpent;
import org.palpate.quiz.marking.ModelAnswer;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.QuestionKey;

/** Shapes a sitting for those who look at it, and decides what may be seen when. */
final class AttemptShapes {

    /** What adding shares may be off by. */
    private static final double ROUNDING = 1e-9;

    private AttemptShapes() {}

    static AttemptResult result(
            StoredAttempt attempt,
            Sitting sitting,
            List<Step> steps,
            Review may,
            PassMark passMark) {
        var finishedAt = sitting.finishedAt();
        if (finishedAt == null) {
            throw new IllegalStateException("An attempt that goes on has no result");
        }
        AttemptSummary summary = attempt.toSummary();
        OwnPaper own = attempt.written().own();
        Map<QuestionKey, Duration> spent = TimeSpent.of(sitting.paper(), steps);
        return new AttemptResult(
                attempt.publicId(),
                summary.subject(),
                sitting.quiz().title(),
                summary.startedAt(),
                finishedAt,
                score(sitting, steps, may, passMark),
                IntStream.range(0, sitting.size())
                        .mapToObj(place -> reviewed(attempt, sitting, place, spent, may))
                        .toList(),
                sitting.quiz().rules().certainty(),
                may.shown(ReviewPart.RIGHT_OR_WRONG),
                own == null ? List.of() : own.domains());
    }

    private static AttemptResult.Score score(
            Sitting sitting, List<Step> steps, Review may, PassMark passMark) {
        boolean seen = may.see(ReviewPart.MARKS);
        return new AttemptResult.Score(
                seen ? Double.valueOf(sitting.grade()) : null,
                passMark,
                seen ? sitting.earned() : 0,
                sitting.possible(),
                seen ? markedAgain(sitting, steps) : List.of(),
                may.shown(ReviewPart.MARKS));
    }

    private static List<AttemptResult.MarkedAgain> markedAgain(Sitting whole, List<Step> steps) {
        List<AttemptResult.MarkedAgain> found = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            if (step.act() instanceof Act.Regrade regrade) {
                Sitting before = Sitting.replay(whole.quiz(), whole.paper(), steps.subList(0, i));
                found.add(
                        new AttemptResult.MarkedAgain(
                                step.at(),
                                regrade.reason().sentence(),
                                before.grade(),
                                before.with(step).grade()));
            }
        }
        return found;
    }

    private static AttemptResult.Reviewed reviewed(
            StoredAttempt attempt,
            Sitting sitting,
            int place,
            Map<QuestionKey, Duration> spent,
            Review may) {
        QuestionKey key = sitting.questionAt(place);
        Origin origin = attempt.origin(key);
        Question question = sitting.quiz().question(key);
        QuestionState state = sitting.state(key);
        Double fraction = state.fraction();
        return new AttemptResult.Reviewed(
                place + 1,
                new AttemptResult.Home(origin.module(), origin.revision()),
                question.about().domain(),
                Asked.of(question, sitting.paper().seed()),
                new AttemptResult.Given(
                        state.response(),
                        state.firstCertainty(),
                        state.note(),
                        spent.getOrDefault(key, Duration.ZERO),
                        state.revealed()),
                new AttemptResult.Told(
                        may.see(ReviewPart.RIGHT_OR_WRONG)
                                ? Double.valueOf(fraction == null ? 0 : fraction)
                                : null,
                        may.trim(feedback(sitting, key, question, state)),
                        may.see(ReviewPart.RIGHT_ANSWER)
                                ? ModelAnswer.nearest(question, state.response())
                                : null),
                sitting.counts(key));
    }

    /** What is told of a key that was fixed, and whether this attempt was left as it was. */
    private static Feedback feedback(
            Sitting sitting, QuestionKey key, Question question, QuestionState state) {
        Feedback feedback = Feedback.on(question, state.response());
        Double fraction = state.fraction();
        boolean spared =
                question.about().isVoided()
                        ? sitting.counts(key)
                        : fraction != null && fraction > feedback.mark().fraction() + ROUNDING;
        return spared ? feedback.leftAsItWas() : feedback;
    }
}
