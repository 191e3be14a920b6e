package org.palpate.attempt;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.palpate.quiz.Feedback;
import org.palpate.quiz.Remark;
import org.palpate.quiz.ReviewPart;
import org.palpate.quiz.ReviewTime;
import org.palpate.quiz.Sitting;

/** What the quiz's rules let a learner look back at, at a time. */
record Review(Sitting sitting, ReviewTime time) {

    static Review during(Sitting sitting) {
        return new Review(sitting, ReviewTime.DURING);
    }

    boolean see(ReviewPart part) {
        return sitting.quiz().rules().review().allows(time, part);
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
                see(ReviewPart.RIGHT_ANSWER) ? feedback.rightAnswer() : "",
                reasons ? feedback.explanation() : "",
                reasons ? feedback.source() : "",
                feedback.section(),
                reasons ? feedback.amendment() : "");
    }
}
