package org.palpate.attempt;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;

interface AttemptRepository extends JpaRepository<StoredAttempt, UUID> {

    Optional<StoredAttempt> findByPublicIdAndLearnerId(String publicId, UUID learner);

    /** Locks the row, so that commands on one attempt queue up behind each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from StoredAttempt a where a.publicId = :publicId and a.learnerId = :learner")
    Optional<StoredAttempt> lock(String publicId, UUID learner);

    /** Locks a row by its id; see {@link #lock}. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from StoredAttempt a where a.id = :id")
    Optional<StoredAttempt> lockById(UUID id);

    /**
     * Finished attempts at a quiz, as written or as set, at practice on one of its topics, or over
     * several modules, that were asked a question of this key.
     */
    @NativeQuery(
            """
            select a.* from attempt_answer r join attempt a on a.id = r.attempt_id
            where r.module_key = :module and r.question_key = :question
            and (a.quiz_key = :quiz or a.quiz_key like concat(:quiz, '-on-%')
                or a.quiz_key like concat(:quiz, '-for-%') or a.module_key = '')
            order by a.id\
            """)
    List<StoredAttempt> findFinishedAsking(String module, String quiz, String question);

    /** Attempts over several modules that go on. */
    @Query("select a from StoredAttempt a where a.moduleKey = '' and a.finishedAt is null")
    List<StoredAttempt> findOpenOverSeveral();

    /** Attempts whose time is up and which nobody has finished. */
    @Query(
            "select a from StoredAttempt a where a.finishedAt is null and a.deadline <= :now order by a.deadline")
    List<StoredAttempt> findOverdue(Instant now, Limit most);

    Optional<StoredAttempt> findByStartCommand(UUID command);

    List<StoredAttempt> findByLearnerIdAndModuleKeyAndQuizKeyOrderByNumber(
            UUID learner, String module, String quiz);

    List<StoredAttempt> findByLearnerIdOrderByStartedAtAscNumberAsc(UUID learner);

    List<StoredAttempt> findByLearnerIdAndPublicIdIn(UUID learner, Collection<String> publicIds);

    int countByLearnerIdAndStartedAtGreaterThanEqual(UUID learner, Instant since);

    /** Those of some learners that have left a note. */
    @Query(
            """
            select a from StoredAttempt a where a.learnerId in :learners and a.asGuest = false
            and exists (select 1 from StoredEvent e where e.key.attemptId = a.id and e.kind = 'note')\
            """)
    List<StoredAttempt> findNoted(Collection<UUID> learners);

    /** What some learners are at in some modules just now, oldest first. */
    @Query(
            """
            select a from StoredAttempt a
            where a.learnerId in :learners and a.moduleKey in :modules and a.asGuest = false
            and a.finishedAt is null and (a.deadline is null or a.deadline > :now)
            order by a.startedAt, a.number\
            """)
    List<StoredAttempt> findUnderway(
            Collection<UUID> learners, Collection<String> modules, Instant now);

    /** What was begun as a guest is nobody's but its learner's. */
    @Query(
            """
            select a from StoredAttempt a
            where a.learnerId in :learners and a.moduleKey in :modules and a.startedAt >= :since
            and a.asGuest = false
            order by a.startedAt, a.number\
            """)
    List<StoredAttempt> findSince(
            Collection<UUID> learners, Collection<String> modules, Instant since);

    @Query(
            "select coalesce(max(a.number), 0) from StoredAttempt a where a.learnerId = :learner"
                    + " and a.moduleKey = :module and a.quizKey = :quiz")
    int lastNumber(UUID learner, String module, String quiz);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(
            "update StoredAttempt a set a.learnerId = :person, a.number = a.number + :offset"
                    + " where a.learnerId = :guest and a.moduleKey = :module and a.quizKey = :quiz")
    void handOver(UUID guest, UUID person, String module, String quiz, int offset);

    @Modifying
    @Query("delete from StoredAttempt a where a.learnerId in :learners")
    void deleteByLearners(Collection<UUID> learners);
}
