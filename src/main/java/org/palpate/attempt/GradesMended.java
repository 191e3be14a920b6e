package org.palpate.attempt;

import java.util.List;
import java.util.Optional;
import org.palpate.people.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells learners what mended keys have done to their grades. Each learner hears of their own. */
@Service
@Transactional
public class GradesMended {

    /** Grades are shown whole: what lies nearer together than this is the same to a reader. */
    private static final double SEEN = 0.5;

    private final AttemptRepository attempts;
    private final MendedKeyRepository mended;
    private final MarkedAgainRepository marked;
    private final Quizzes quizzes;

    GradesMended(
            AttemptRepository attempts,
            MendedKeyRepository mended,
            MarkedAgainRepository marked,
            Quizzes quizzes) {
        this.attempts = attempts;
        this.mended = mended;
        this.marked = marked;
        this.quizzes = quizzes;
    }

    /** What the learner has not been told yet. */
    @Transactional(readOnly = true)
    public List<GradeNews> untold(PersonId learner) {
        return marked.findUntold(learner.value()).stream()
                .flatMap(again ->
                        mended
                                .findById(again.mendedKey())
                                .flatMap(key -> news(key, again))
                                .stream())
                .toList();
    }

    /** The learner has seen an attempt's result, and with it all news of that attempt. */
    public void tell(PersonId learner, AttemptId attempt) {
        attempts.findByPublicIdAndLearnerId(attempt.value(), learner.value()).stream()
                .flatMap(found -> marked.findByAttempt(found.id()).stream())
                .forEach(StoredMarkedAgain::tellLearner);
    }

    private Optional<GradeNews> news(StoredMendedKey key, StoredMarkedAgain again) {
        boolean undone = !key.isInForce();
        double before = undone ? again.gradeAfter() : again.gradeBefore();
        double after = undone ? again.gradeBefore() : again.gradeAfter();
        return Math.abs(before - after) < SEEN
                ? Optional.empty()
                : attempts.findById(again.attempt())
                        .map(attempt ->
                                new GradeNews(
                                        attempt.publicId(),
                                        attempt.module(),
                                        quizzes.at(attempt.revision()).title(),
                                        before,
                                        after,
                                        undone
                                                ? "A change of a question's key was undone."
                                                : key.amendment().sentence()));
    }
}
