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

    /** An attempt and the revision it began with. */
    record Begun(UUID id, UUID revision) {}

    /**
     * Attempts at a quiz, or at practice on one of its topics, whose paper asks a question of this
     * key, in the order in which they are locked.
     */
    @Query(
            """
            select a.id, a.revisionId from StoredAttempt a
            where a.moduleKey = :module
            and (a.quizKey = :quiz or a.quizKey like concat(:quiz, '-on-%'))
            and concat(' ', a.questions, ' ') like concat('% ', :question, ' %')
            order by a.id\
            """)
    List<Begun> findAsking(String module, String quiz, String question);

    /** Attempts whose time is up and which nobody has finished. */
    @Query(
            "select a from StoredAttempt a where a.finishedAt is null and a.deadline <= :now order by a.deadline")
    List<StoredAttempt> findOverdue(Instant now, Limit most);

    Optional<StoredAttempt> findByStartCommand(UUID command);

    List<StoredAttempt> findByLearnerIdAndModuleKeyAndQuizKeyOrderByNumber(
            UUID learner, String module, String quiz);

    List<StoredAttempt> findByLearnerIdOrderByStartedAtAscNumberAsc(UUID learner);

    int countByLearnerIdAndStartedAtGreaterThanEqual(UUID learner, Instant since);

    List<StoredAttempt> findByPublicIdIn(Collection<String> publicIds);

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
