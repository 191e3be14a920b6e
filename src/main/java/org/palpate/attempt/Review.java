package org.palpate.attempt;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.palpate.quiz.Feedback;
import org.palpate.quiz.Quiz;
import org.palpate.quiz.Remark;
import org.palpate.quiz.ReviewPart;
import org.palpate.quiz.ReviewPolicy;
import org.palpate.quiz.ReviewTime;

/**
 * What a learner may look back at, at a time: what the quiz's rules allow, unless it is withheld.
 *
 * @param quiz the attempt's own
 * @param withheld whether others are still to take the quiz and this learner only looked in: then
 *     nothing is told that would tell them the key, and so no marks either: those of an attempt
 *     with a single answer say whether it was right
 * @param willClose whether the quiz closes to the learner, so that more is told some day
 */
record Review(Quiz quiz, ReviewTime time, boolean withheld, boolean willClose) {

    private static final Set<ReviewPart> TELLS_NO_KEY = Set.of(ReviewPart.OWN_ANSWERS);

    static Review during(Quiz quiz) {
        return new Review(quiz, ReviewTime.DURING, false, false);
    }

    boolean see(ReviewPart part) {
        return shown(part) == Shown.NOW;
    }

    /** When a part is shown; decided here and nowhere else. */
    Shown shown(ReviewPart part) {
        ReviewPolicy policy = quiz.rules().review();
        if (!policy.allows(time, part)) {
            return willClose && policy.allows(ReviewTime.AFTER_CLOSING, part)
                    ? Shown.ONCE_CLOSED
                    : Shown.NOT_FOR_NOW;
        }
        return withheld && !TELLS_NO_KEY.contains(part) ? Shown.ONCE_OVER : Shown.NOW;
    }

    /** Feedback with everything taken out that may not be seen; null when nothing is left. */
    @Nullable Feedback trim(Feedback feedback) {
        if (!see(ReviewPart.RIGHT_OR_WRONG)) {
            return null;
        }
        boolean reasons = see(ReviewPart.EXPLANATIONS);
        List<Remark> remarks =
                feedback.remarks().stream()
                        .map(remark ->
                                reasons
                                        ? remark
                                        : new Remark(
                                                remark.part(), remark.given(), remark.right(), ""))
                        .toList();
        return new Feedback(
                feedback.mark(),
                remarks,
                feedback.soFar(),
                see(ReviewPart.RIGHT_ANSWER) ? feedback.rightAnswer() : "",
                reasons ? feedback.explanation() : "",
                reasons ? feedback.source() : "",
                feedback.section(),
                reasons ? feedback.keyFix() : "");
    }
}
