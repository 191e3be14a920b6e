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
            "select m from StoredMarkedAgain m where m.key.changedKeyId = :fixed order by m.key.attemptId")
    List<StoredMarkedAgain> findByChangedKey(UUID fixed);

    @Query("select m from StoredMarkedAgain m where m.key.attemptId = :attempt")
    List<StoredMarkedAgain> findByAttempt(UUID attempt);

    @Query(
            """
            select m from StoredMarkedAgain m, StoredAttempt a
            where m.key.attemptId = a.id and a.learnerId = :learner and m.learnerTold = false\
            """)
    List<StoredMarkedAgain> findNotYetTold(UUID learner);

    /** Where the grade of one of these learners' attempts at the quizzes of these modules moved. */
    @Query(
            """
            select m.key.changedKeyId, m.gradeBefore, m.gradeAfter, a.publicId, a.learnerId, a.moduleKey,
                a.quizKey, a.number, a.startedAt
            from StoredMarkedAgain m, StoredAttempt a
            where m.key.attemptId = a.id
            and m.gradeBefore <> m.gradeAfter and a.asGuest = false
            and a.learnerId in :learners and a.moduleKey in :modules\
            """)
    List<Change> findChanges(Collection<UUID> learners, Collection<String> modules);

    /** A grade that moved, of which attempt, and the fixed key that moved it. */
    record Change(
            UUID fixed,
            double before,
            double after,
            String attempt,
            UUID learner,
            String module,
            String quiz,
            int number,
            Instant startedAt) {}

    @Query("select count(m) from StoredMarkedAgain m where m.key.changedKeyId = :fixed")
    int count(UUID fixed);
}
