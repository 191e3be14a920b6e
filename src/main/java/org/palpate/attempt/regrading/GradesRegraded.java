package org.palpate.attempt.regrading;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.palpate.attempt.AttemptId;
import org.palpate.attempt.RegradableAttempts;
import org.palpate.attempt.RegradableAttempts.Regradable;
import org.palpate.attempt.keys.ChangedKeyId;
import org.palpate.attempt.keys.KeyChange;
import org.palpate.attempt.keys.KeyChanges;
import org.palpate.classroom.BegunWork;
import org.palpate.classroom.ClassId;
import org.palpate.classroom.ClassWork;
import org.palpate.content.ModuleKey;
import org.palpate.people.PersonId;
import org.palpate.quiz.Grade;
import org.palpate.quiz.question.RegradeReason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What fixed keys have done to grades: told to each learner of their own, and kept for those who
 * teach them.
 */
@Service
@Transactional
public class GradesRegraded {

    private final RegradableAttempts attempts;
    private final KeyChanges changes;
    private final MarkedAgainRepository marked;
    private final ClassWork work;

    GradesRegraded(
            RegradableAttempts attempts,
            KeyChanges changes,
            MarkedAgainRepository marked,
            ClassWork work) {
        this.attempts = attempts;
        this.changes = changes;
        this.marked = marked;
        this.work = work;
    }

    /** What the learner has not been told yet and may be told now. */
    @Transactional(readOnly = true)
    public List<GradeNews> notYetTold(PersonId learner) {
        return marked.findNotYetTold(learner.value()).stream()
                .flatMap(again ->
                        changes.find(again.changedKey()).flatMap(key -> news(key, again)).stream())
                .toList();
    }

    /**
     * The learner has seen an attempt's result, and with it all news of that attempt; what may not
     * be told yet waits.
     */
    public void tell(PersonId learner, AttemptId attempt) {
        attempts.find(learner, attempt).stream()
                .filter(Regradable::showsMarks)
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
                .filter(change -> isAmong(begun, change))
                .flatMap(this::regraded)
                .sorted(Comparator.comparing(Regraded::at).reversed())
                .toList();
    }

    private static boolean isAmong(BegunWork begun, MarkedAgainRepository.Change change) {
        return begun.includes(
                new PersonId(change.learner()),
                new ModuleKey(change.module()),
                change.quiz(),
                change.startedAt());
    }

    /** The change, and the change back where it was undone. */
    private Stream<Regraded> regraded(MarkedAgainRepository.Change change) {
        KeyChange key = changes.find(new ChangedKeyId(change.fixed())).orElseThrow();
        Regraded made =
                regraded(
                        change,
                        change.before(),
                        change.after(),
                        key.by(),
                        key.at(),
                        key.keyFix().sentence());
        KeyChange.Undone undone = key.undone();
        return undone == null
                ? Stream.of(made)
                : Stream.of(
                        made,
                        regraded(
                                change,
                                change.after(),
                                change.before(),
                                undone.by(),
                                undone.at(),
                                RegradeReason.TAKEN_BACK.sentence()));
    }

    private static Regraded regraded(
            MarkedAgainRepository.Change change,
            double before,
            double after,
            PersonId by,
            Instant at,
            String why) {
        return new Regraded(
                new AttemptId(change.attempt()),
                new PersonId(change.learner()),
                new ModuleKey(change.module()),
                change.number(),
                before,
                after,
                by,
                at,
                why);
    }

    private Optional<GradeNews> news(KeyChange key, StoredMarkedAgain again) {
        boolean undone = !key.isInForce();
        double before = undone ? again.gradeAfter() : again.gradeBefore();
        double after = undone ? again.gradeBefore() : again.gradeAfter();
        return Grade.isSame(before, after)
                ? Optional.empty()
                : attempts.find(again.attempt())
                        .filter(Regradable::showsMarks)
                        .map(attempt ->
                                new GradeNews(
                                        attempt.summary().id(),
                                        attempt.summary().module(),
                                        attempt.quiz().title(),
                                        before,
                                        after,
                                        undone
                                                ? RegradeReason.TAKEN_BACK.sentence()
                                                : key.keyFix().sentence()));
    }
}
