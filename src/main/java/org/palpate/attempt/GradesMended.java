package org.palpate.attempt;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.palpate.classroom.BegunWork;
import org.palpate.classroom.ClassId;
import org.palpate.classroom.ClassWork;
import org.palpate.content.ModuleKey;
import org.palpate.people.PersonId;
import org.palpate.quiz.Grade;
import org.palpate.quiz.ReviewPart;
import org.palpate.quiz.question.RegradeReason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What mended keys have done to grades: told to each learner of their own, and kept for those who
 * teach them.
 */
@Service
@Transactional
public class GradesMended {

    private final AttemptRepository attempts;
    private final MendedKeyRepository mended;
    private final MarkedAgainRepository marked;
    private final Quizzes quizzes;
    private final Reviews reviews;
    private final ClassWork work;

    GradesMended(
            AttemptRepository attempts,
            MendedKeyRepository mended,
            MarkedAgainRepository marked,
            Quizzes quizzes,
            Reviews reviews,
            ClassWork work) {
        this.attempts = attempts;
        this.mended = mended;
        this.marked = marked;
        this.quizzes = quizzes;
        this.reviews = reviews;
        this.work = work;
    }

    /** What the learner has not been told yet and may be told now. */
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

    /**
     * The learner has seen an attempt's result, and with it all news of that attempt; what may not
     * be told yet waits.
     */
    public void tell(PersonId learner, AttemptId attempt) {
        attempts.findByPublicIdAndLearnerId(attempt.value(), learner.value()).stream()
                .filter(this::isShown)
                .flatMap(found -> marked.findByAttempt(found.id()).stream())
                .forEach(StoredMarkedAgain::tellLearner);
    }

    /**
     * Every change of attempts that were begun for a class, at the quizzes of modules, the newest
     * first.
     *
     * @throws org.palpate.classroom.UnknownClass when the asking person does not teach the class
     */
    @Transactional(readOnly = true)
    public List<Regraded> of(PersonId instructor, ClassId id, Collection<ModuleKey> modules) {
        BegunWork begun = work.in(instructor, id);
        Set<PersonId> learners = begun.learners();
        if (learners.isEmpty() || modules.isEmpty()) {
            return List.of();
        }
        return marked
                .findChanges(
                        learners.stream().map(PersonId::value).toList(),
                        modules.stream().map(ModuleKey::value).toList())
                .stream()
                .filter(change -> isAmong(begun, change.attempt().toSummary()))
                .flatMap(GradesMended::changes)
                .sorted(Comparator.comparing(Regraded::at).reversed())
                .toList();
    }

    private boolean isShown(StoredAttempt attempt) {
        return reviews.of(attempt, quizzes.at(attempt)).see(ReviewPart.MARKS);
    }

    private static boolean isAmong(BegunWork begun, AttemptSummary attempt) {
        return begun.includes(
                attempt.learner(), attempt.module(), attempt.quiz(), attempt.startedAt());
    }

    /** The change, and the change back where it was undone. */
    private static Stream<Regraded> changes(MarkedAgainRepository.Change change) {
        StoredMendedKey key = change.mended();
        AttemptSummary attempt = change.attempt().toSummary();
        var made =
                new Regraded(
                        attempt.id(),
                        attempt.learner(),
                        attempt.module(),
                        attempt.number(),
                        change.marked().gradeBefore(),
                        change.marked().gradeAfter(),
                        key.by(),
                        key.at(),
                        key.amendment().sentence());
        return Stream.concat(
                Stream.of(made),
                key.undone().stream()
                        .map(undone ->
                                new Regraded(
                                        made.attempt(),
                                        made.learner(),
                                        made.module(),
                                        made.number(),
                                        made.after(),
                                        made.before(),
                                        undone.by(),
                                        undone.at(),
                                        RegradeReason.TAKEN_BACK.sentence())));
    }

    private Optional<GradeNews> news(StoredMendedKey key, StoredMarkedAgain again) {
        boolean undone = !key.isInForce();
        double before = undone ? again.gradeAfter() : again.gradeBefore();
        double after = undone ? again.gradeBefore() : again.gradeAfter();
        return Grade.isSame(before, after)
                ? Optional.empty()
                : attempts.findById(again.attempt())
                        .filter(this::isShown)
                        .map(attempt ->
                                new GradeNews(
                                        attempt.publicId(),
                                        attempt.module(),
                                        quizzes.at(attempt).title(),
                                        before,
                                        after,
                                        undone
                                                ? RegradeReason.TAKEN_BACK.sentence()
                                                : key.amendment().sentence()));
    }
}
