package org.palpate.attempt.practice;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import org.palpate.classroom.ClassId;
import org.palpate.classroom.Classes;
import org.palpate.classroom.Enrolment;
import org.palpate.people.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says for those who teach a class who of it practices on their own, and how long. */
@Service
@Transactional(readOnly = true)
public class PracticeTimes {

    private static final double NANOS = 1e9;

    private final Classes classes;
    private final EntityManager store;

    PracticeTimes(Classes classes, EntityManager store) {
        this.classes = classes;
        this.store = store;
    }

    /**
     * The practices and practice exams that learners of a class finished and had begun since they
     * joined it; nobody who has none.
     *
     * @throws org.palpate.classroom.UnknownClass when the asking person does not teach the class
     */
    public List<PracticeTime> of(PersonId instructor, ClassId id) {
        List<Enrolment> in = classes.find(instructor, id).enrolments();
        return in.isEmpty() ? List.of() : found(in);
    }

    /**
     * How long questions of finished attempts were in front of a learner in all, whatever they were
     * attempts at.
     */
    public Duration inAll(PersonId learner) {
        Object seconds =
                store.createNativeQuery(
                                """
                                select coalesce(sum(r.seconds), 0) from attempt a
                                join attempt_answer r on r.attempt_id = a.id
                                where a.learner_id = :learner\
                                """,
                                Double.class)
                        .setParameter("learner", learner.value())
                        .getSingleResult();
        return Duration.ofNanos(Math.round(((Number) seconds).doubleValue() * NANOS));
    }

    @SuppressWarnings("unchecked")
    private List<PracticeTime> found(List<Enrolment> in) {
        NativeQuery<Object[]> query =
                store.createNativeQuery(
                                """
                                select a.learner_id, count(distinct a.id) as times,
                                    max(a.started_at) as latest, coalesce(sum(r.seconds), 0) as spent
                                from unnest(cast(:learners as uuid array),
                                    cast(:since as timestamp with time zone array))
                                    as asked (learner_id, since)
                                join attempt a on a.learner_id = asked.learner_id
                                    and a.started_at >= asked.since
                                left join attempt_answer r on r.attempt_id = a.id
                                where a.module_key = '' and a.quiz_key in (:kinds)
                                    and a.finished_at is not null
                                group by a.learner_id\
                                """)
                        .unwrap(NativeQuery.class);
        return query
                .addScalar("learner_id", UUID.class)
                .addScalar("times", Long.class)
                .addScalar("latest", Instant.class)
                .addScalar("spent", Double.class)
                .setParameter(
                        "learners",
                        in.stream().map(one -> one.learner().value()).toArray(UUID[]::new))
                .setParameter("since", in.stream().map(Enrolment::joinedAt).toArray(Instant[]::new))
                .setParameterList("kinds", List.of(OwnPractice.KIND, PracticeExams.KIND))
                .getResultList()
                .stream()
                .map(row ->
                        new PracticeTime(
                                new PersonId((UUID) row[0]),
                                ((Long) row[1]).intValue(),
                                Duration.ofNanos(Math.round((Double) row[3] * NANOS)),
                                (Instant) row[2]))
                .toList();
    }
}
