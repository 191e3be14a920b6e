package org.palpate.attempt;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palpate.attempt.json.ActText;
import org.palpate.quiz.Step;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface EventRepository extends JpaRepository<StoredEvent, StoredEvent.Key> {

    /** An event as it is read: not an entity, which would cost more than all the rest. */
    record Logged(
            UUID attempt,
            int sequence,
            Instant at,
            String kind,
            @Nullable String question,
            String detail) {

        Step toStep() {
            return new Step(sequence, at, new ActText(kind, question, detail).read());
        }
    }

    /** Of no more attempts than one statement may name. */
    @Query(
            """
            select e.key.attemptId, e.key.sequence, e.at, e.kind, e.questionKey, e.detail
            from StoredEvent e where e.key.attemptId in :attempts
            order by e.key.attemptId, e.key.sequence\
            """)
    List<Logged> findByAttempts(Collection<UUID> attempts);

    /** The events of {@link AttemptRepository#findUnderway}. */
    @Query(
            """
            select e.key.attemptId, e.key.sequence, e.at, e.kind, e.questionKey, e.detail
            from StoredEvent e, StoredAttempt a
            where e.key.attemptId = a.id
            and a.learnerId in :learners and a.moduleKey in :modules and a.asGuest = false
            and a.finishedAt is null and (a.deadline is null or a.deadline > :now)
            order by e.key.attemptId, e.key.sequence\
            """)
    List<Logged> findUnderway(Collection<UUID> learners, Collection<String> modules, Instant now);

    @Query(
            """
            select e.key.attemptId, e.key.sequence, e.at, e.kind, e.questionKey, e.detail
            from StoredEvent e, StoredAttempt a
            where e.key.attemptId = a.id and a.learnerId in :learners and e.kind = 'note'
            and a.asGuest = false
            order by e.at, e.key.sequence\
            """)
    List<Logged> findNotes(Collection<UUID> learners);

    @Query(
            "select count(e) > 0 from StoredEvent e where e.key.attemptId = :attempt and e.commandId = :command")
    boolean wasDone(UUID attempt, UUID command);

    /** How many characters all events of an attempt hold. */
    @Query(
            value =
                    "select coalesce(sum(char_length(detail)), 0) from attempt_event where attempt_id = :attempt",
            nativeQuery = true)
    long characters(UUID attempt);

    /** How often something was done in an attempt. */
    @Query("select count(e) from StoredEvent e where e.key.attemptId = :attempt and e.kind = :kind")
    long count(UUID attempt, String kind);

    /** How often something was done about a question of an attempt. */
    @Query(
            """
            select count(e) from StoredEvent e
            where e.key.attemptId = :attempt and e.kind = :kind and e.questionKey = :question\
            """)
    long count(UUID attempt, String kind, String question);

    @Query(
            "select count(e) from StoredEvent e where e.key.attemptId = :attempt and e.commandId in :commands")
    int countDone(UUID attempt, Collection<UUID> commands);

    @Modifying
    @Query(
            "delete from StoredEvent e where e.key.attemptId in (select a.id from StoredAttempt a where a.learnerId in :learners)")
    void deleteByLearners(Collection<UUID> learners);
}
