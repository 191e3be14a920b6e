package org.palpate.attempt;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import org.palpate.attempt.ToldAnswers.SureAnswer;
import org.palpate.content.RevisionId;
import org.palpate.quiz.Certainty;
import org.palpate.quiz.question.QuestionKey;
import org.springframework.stereotype.Component;

/**
 * Asks the database who was asked a question, how it went when it was asked last, and how it was
 * answered.
 */
@Component
class QuestionQueries {

    private final EntityManager store;

    QuestionQueries(EntityManager store) {
        this.store = store;
    }

    /** An attempt and the revision whose question it was asked, or may be. */
    record Begun(UUID id, UUID revision) {}

    /**
     * Attempts at a quiz, as written or as set, at practice on one of its topics, or over several
     * modules, that were asked a question of this key, and all at the module that go on and may be
     * asked it.
     */
    List<Begun> asking(String module, String quiz, String question) {
        return this.<Object[]>query(
                        """
                        select a.id as id, r.revision_id as revision_id
                        from attempt_answer r join attempt a on a.id = r.attempt_id
                        where r.module_key = :module and r.question_key = :question
                        and (a.quiz_key = :quiz or a.quiz_key like concat(:quiz, '-on-%')
                            or a.quiz_key like concat(:quiz, '-for-%') or a.module_key = '')
                        union
                        select a.id as id, a.revision_id as revision_id from attempt a
                        where a.module_key = :module and a.finished_at is null
                        and (a.quiz_key = :quiz or a.quiz_key like concat(:quiz, '-on-%')
                            or a.quiz_key like concat(:quiz, '-for-%'))\
                        """)
                .addScalar("id", UUID.class)
                .addScalar("revision_id", UUID.class)
                .setParameter("module", module)
                .setParameter("quiz", quiz)
                .setParameter("question", question)
                .getResultList()
                .stream()
                .map(row -> new Begun((UUID) row[0], (UUID) row[1]))
                .toList();
    }

    /** What a question of a module's revision earned when it was answered last. */
    record Earned(RevisionId revision, String question, double fraction, Instant at) {}

    /**
     * What each question earned in the latest of some finished attempts that asked it; what was
     * voided there counts for nothing.
     */
    List<Earned> earned(Collection<UUID> attempts) {
        return this.<Object[]>query(
                        """
                        select revision_id, question_key, fraction, finished_at from (
                            select r.revision_id, r.question_key, r.fraction, a.finished_at,
                                row_number() over (partition by r.module_key, r.question_key
                                    order by a.finished_at desc, a.started_at desc, a.id desc) as latest
                            from unnest(cast(:attempts as uuid array)) as asked (id)
                            join attempt a on a.id = asked.id
                            join attempt_answer r on r.attempt_id = a.id
                            where r.counts = true
                        ) answered where latest = 1\
                        """)
                .addScalar("revision_id", UUID.class)
                .addScalar("question_key", String.class)
                .addScalar("fraction", Double.class)
                .addScalar("finished_at", Instant.class)
                .setParameter("attempts", attempts.toArray(UUID[]::new))
                .getResultList()
                .stream()
                .map(row ->
                        new Earned(
                                new RevisionId((UUID) row[0]),
                                (String) row[1],
                                (double) row[2],
                                (Instant) row[3]))
                .toList();
    }

    /** How sure a learner was of each answer in their finished attempts, where they said so. */
    List<SureAnswer> sure(UUID learner) {
        return this.<Object[]>query(
                        """
                        select a.public_id as attempt, r.question_key, r.certainty
                        from attempt a join attempt_answer r on r.attempt_id = a.id
                        where a.learner_id = :learner and a.finished_at is not null
                        and r.certainty is not null\
                        """)
                .addScalar("attempt", String.class)
                .addScalar("question_key", String.class)
                .addScalar("certainty", String.class)
                .setParameter("learner", learner)
                .getResultList()
                .stream()
                .map(row ->
                        new SureAnswer(
                                new AttemptId((String) row[0]),
                                new QuestionKey((String) row[1]),
                                Certainty.valueOf((String) row[2])))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private <T> NativeQuery<T> query(String sql) {
        return store.createNativeQuery(sql).unwrap(NativeQuery.class);
    }
}
