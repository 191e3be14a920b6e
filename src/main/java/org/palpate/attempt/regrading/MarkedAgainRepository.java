package org.palpate.attempt.regrading;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface MarkedAgainRepository extends JpaRepository<StoredMarkedAgain, StoredMarkedAgain.Key> {

    /** In the order in which attempts are locked. */
    @Query(
            "select m from StoredMarkedAgain m where m.key.mendedKeyId = :mended order by m.key.attemptId")
    List<StoredMarkedAgain> findByMendedKey(UUID mended);

    @Query("select m from StoredMarkedAgain m where m.key.attemptId = :attempt")
    List<StoredMarkedAgain> findByAttempt(UUID attempt);

    @Query(
            """
            select m from StoredMarkedAgain m, StoredAttempt a
            where m.key.attemptId = a.id and a.learnerId = :learner and m.learnerTold = false\
            """)
    List<StoredMarkedAgain> findUntold(UUID learner);

    /** Where the grade of one of these learners' attempts at the quizzes of these modules moved. */
    @Query(
            """
            select m.key.mendedKeyId, m.gradeBefore, m.gradeAfter, a.publicId, a.learnerId, a.moduleKey,
                a.quizKey, a.number, a.startedAt
            from StoredMarkedAgain m, StoredAttempt a
            where m.key.attemptId = a.id
            and m.gradeBefore <> m.gradeAfter and a.asGuest = false
            and a.learnerId in :learners and a.moduleKey in :modules\
            """)
    List<Change> findChanges(Collection<UUID> learners, Collection<String> modules);

    /** A grade that moved, of which attempt, and the mended key that moved it. */
    record Change(
            UUID mended,
            double before,
            double after,
            String attempt,
            UUID learner,
            String module,
            String quiz,
            int number,
            Instant startedAt) {}

    @Query("select count(m) from StoredMarkedAgain m where m.key.mendedKeyId = :mended")
    int count(UUID mended);
}
