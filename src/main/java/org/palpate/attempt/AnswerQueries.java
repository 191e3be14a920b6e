package org.palpate.attempt;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import org.palpate.classroom.BegunWork;
import org.springframework.stereotype.Component;

/**
 * Asks the database for what was answered. Whatever grows goes as one array, so that no statement
 * has more values for more attempts; and what comes back grows with learners and questions, never
 * with attempts.
 */
@Component
class AnswerQueries {

    /** Later than anything; both stores know it, which is not so of the end of time. */
    private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    /** Any quiz of the module. */
    private static final String ANY = "";

    /** Finished attempts that were begun for classes. */
    private static final String FOR_CLASSES =
            """
             from unnest(cast(:learners as uuid array), cast(:modules as varchar array),
                cast(:quizzes as varchar array), cast(:since as timestamp with time zone array),
                cast(:until as timestamp with time zone array))
                as asked (learner_id, module_key, quiz_key, since, until)
            join attempt a on a.module_key = asked.module_key and a.learner_id = asked.learner_id
                and a.started_at >= asked.since and a.started_at < asked.until
                and (asked.quiz_key = '' or asked.quiz_key = a.quiz_key)
            """;

    private static final String COUNTED = " where a.finished_at is not null and a.as_guest = false";

    private static final String ROWS =
            "select r.attempt_id, r.question_key, r.place, r.module_key, r.revision_id, r.response, r.fraction,"
                    + " r.certainty, r.seconds, r.counts";

    private static final String IN_ORDER = " order by r.attempt_id, r.place";

    private final EntityManager store;

    AnswerQueries(EntityManager store) {
        this.store = store;
    }

    /** A finished attempt. */
    record Finished(
            UUID id, UUID learner, UUID revision, String quiz, int number, Instant startedAt) {}

    /**
     * The first finished attempt that each learner began for a class, at each quiz of each revision
     * of the modules asked for; oldest first.
     */
    List<Finished> firsts(List<BegunWork.Span> spans) {
        return this.<Object[]>over(
                        spans,
                        "select id, learner_id, revision_id, quiz_key, number, started_at from ("
                                + " select a.id, a.learner_id, a.revision_id, a.quiz_key, a.number, a.started_at,"
                                + " row_number() over (partition by a.learner_id, a.revision_id, a.quiz_key"
                                + " order by a.started_at, a.number) as earliest"
                                + FOR_CLASSES
                                + COUNTED
                                + ") begun where earliest = 1 order by started_at, number, learner_id")
                .addScalar("id", UUID.class)
                .addScalar("learner_id", UUID.class)
                .addScalar("revision_id", UUID.class)
                .addScalar("quiz_key", String.class)
                .addScalar("number", Integer.class)
                .addScalar("started_at", Instant.class)
                .getResultList()
                .stream()
                .map(row ->
                        new Finished(
                                (UUID) row[0],
                                (UUID) row[1],
                                (UUID) row[2],
                                (String) row[3],
                                (int) row[4],
                                (Instant) row[5]))
                .toList();
    }

    /** What a learner answered last to a question of a revision. */
    record Last(
            UUID learner,
            UUID revision,
            String quiz,
            String question,
            @Nullable String response,
            @Nullable String certainty) {}

    /**
     * What each learner answered last to each question of each revision, in attempts begun for a
     * class; the last at the end.
     */
    List<Last> lastAnswers(List<BegunWork.Span> spans) {
        return this.<Object[]>over(
                        spans,
                        "select learner_id, revision_id, quiz_key, question_key, response, certainty from ("
                                + " select a.learner_id, a.revision_id, a.quiz_key, a.started_at, a.number,"
                                + " r.place, r.question_key, r.response, r.certainty,"
                                + " row_number() over (partition by a.learner_id, a.revision_id, r.question_key"
                                + " order by a.started_at desc, a.number desc) as latest"
                                + FOR_CLASSES
                                + " join attempt_answer r on r.attempt_id = a.id"
                                + COUNTED
                                + ") answered where latest = 1 order by started_at, number, learner_id, place")
                .addScalar("learner_id", UUID.class)
                .addScalar("revision_id", UUID.class)
                .addScalar("quiz_key", String.class)
                .addScalar("question_key", String.class)
                .addScalar("response", String.class)
                .addScalar("certainty", String.class)
                .getResultList()
                .stream()
                .map(row ->
                        new Last(
                                (UUID) row[0],
                                (UUID) row[1],
                                (String) row[2],
                                (String) row[3],
                                (String) row[4],
                                (String) row[5]))
                .toList();
    }

    /** The rows of some attempts, by attempt and place. */
    List<AnswerRow> rows(Collection<UUID> attempts) {
        return rows(
                this.<Object[]>query(
                                ROWS
                                        + " from unnest(cast(:attempts as uuid array)) as asked (id)"
                                        + " join attempt_answer r on r.attempt_id = asked.id"
                                        + IN_ORDER)
                        .setParameter("attempts", attempts.toArray(UUID[]::new)));
    }

    /** The rows of all that some learners have begun in some modules since a time. */
    List<AnswerRow> rows(Collection<UUID> learners, Collection<String> modules, Instant since) {
        return rows(
                this.<Object[]>query(
                                ROWS
                                        + " from attempt a join attempt_answer r on r.attempt_id = a.id"
                                        + " where a.learner_id in (:learners) and a.module_key in (:modules)"
                                        + " and a.started_at >= :since and a.as_guest = false"
                                        + IN_ORDER)
                        .setParameter("learners", learners)
                        .setParameter("modules", modules)
                        .setParameter("since", since));
    }

    private static List<AnswerRow> rows(NativeQuery<Object[]> query) {
        return query
                .addScalar("attempt_id", UUID.class)
                .addScalar("question_key", String.class)
                .addScalar("place", Integer.class)
                .addScalar("module_key", String.class)
                .addScalar("revision_id", UUID.class)
                .addScalar("response", String.class)
                .addScalar("fraction", Double.class)
                .addScalar("certainty", String.class)
                .addScalar("seconds", Double.class)
                .addScalar("counts", Boolean.class)
                .getResultList()
                .stream()
                .map(row ->
                        new AnswerRow(
                                (UUID) row[0],
                                (String) row[1],
                                (int) row[2],
                                (String) row[3],
                                (UUID) row[4],
                                (String) row[5],
                                (double) row[6],
                                (String) row[7],
                                (Double) row[8],
                                (boolean) row[9]))
                .toList();
    }

    private <T> NativeQuery<T> over(List<BegunWork.Span> spans, String sql) {
        return this.<T>query(sql)
                .setParameter("learners", all(spans, span -> span.learner().value(), UUID[]::new))
                .setParameter("modules", all(spans, span -> span.module().value(), String[]::new))
                .setParameter("quizzes", all(spans, span -> span.quiz().orElse(ANY), String[]::new))
                .setParameter("since", all(spans, BegunWork.Span::from, Instant[]::new))
                .setParameter(
                        "until",
                        all(
                                spans,
                                span -> span.until().isAfter(NEVER) ? NEVER : span.until(),
                                Instant[]::new));
    }

    private static <T> T[] all(
            List<BegunWork.Span> spans, Function<BegunWork.Span, T> part, IntFunction<T[]> array) {
        List<T> parts = new ArrayList<>(spans.size());
        spans.forEach(span -> parts.add(part.apply(span)));
        return parts.toArray(array);
    }

    @SuppressWarnings("unchecked")
    private <T> NativeQuery<T> query(String sql) {
        return store.createNativeQuery(sql).unwrap(NativeQuery.class);
    }
}
