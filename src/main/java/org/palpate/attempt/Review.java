package org.palpate.attempt;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.palpate.quiz.Feedback;
import org.palpate.quiz.Remark;
import org.palpate.quiz.ReviewPart;
import org.palpate.quiz.ReviewTime;
import org.palpate.quiz.Sitting;

/**
 * What a learner may look back at, at a time: what the quiz's rules allow, unless it is withheld.
 *
 * @param withheld whether others are still to take the quiz and this learner only looked in: then
 *     nothing is told that would tell them the key
 */
record Review(Sitting sitting, ReviewTime time, boolean withheld) {

    private static final Set<ReviewPart> TELLS_NO_KEY =
            Set.of(ReviewPart.OWN_ANSWERS, ReviewPart.MARKS);

    static Review during(Sitting sitting) {
        return new Review(sitting, ReviewTime.DURING, false);
    }

    boolean see(ReviewPart part) {
        return sitting.quiz().rules().review().allows(time, part)
                && (!withheld || TELLS_NO_KEY.contains(part));
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
                reasons ? feedback.amendment() : "");
    }
}
