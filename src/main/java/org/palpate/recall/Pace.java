package org.palpate.recall;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.palpate.people.PersonId;
import org.palpate.quiz.Certainty;
import org.palpate.quiz.memory.Rating;
import org.palpate.quiz.memory.Ratings;
import org.palpate.store.Statements;
import org.springframework.stereotype.Component;

/**
 * How quick a learner is. It is told by the log of answers outside of attempts alone, of which
 * every row stands in the order of its time: so the pace at a time is the same whenever it is asked
 * for, and cards told anew are the same.
 */
@Component
class Pace {

    /** A question takes about so long, until the learner's own answers tell. */
    static final Duration USUAL = Duration.ofSeconds(45);

    private static final int LAST = 50;
    private static final double NANOS = 1e9;

    private final Statements database;

    Pace(Statements database) {
        this.database = database;
    }

    /**
     * How an answer rates, by the learner's pace before it.
     *
     * @param seconds how long it took; null if that is not known
     */
    Rating rate(
            PersonId learner,
            String type,
            Instant at,
            double fraction,
            @Nullable Certainty certainty,
            @Nullable Double seconds) {
        boolean mayBeQuick =
                certainty == Certainty.SURE && seconds != null && Ratings.isRecalled(fraction);
        Optional<Duration> median =
                mayBeQuick ? Ratings.median(before(learner, type, at)) : Optional.empty();
        return Ratings.of(fraction, certainty, seconds == null ? null : length(seconds), median);
    }

    private List<Duration> before(PersonId learner, String type, Instant at) {
        return seconds(
                """
                select seconds from recall_answer
                where learner_id = :learner and question_type = :type and at < :at
                and seconds is not null
                order by at desc, id desc fetch first :most rows only\
                """,
                Map.of("learner", learner.value(), "type", type, "at", at, "most", LAST));
    }

    /** How long a question takes the learner on average, its feedback included. */
    Duration perQuestion(PersonId learner) {
        List<Duration> last =
                seconds(
                        """
                        select seconds from recall_answer
                        where learner_id = :learner and origin = 'RECALL' and seconds is not null
                        order by id desc fetch first :most rows only\
                        """,
                        Map.of("learner", learner.value(), "most", LAST));
        return last.size() < Ratings.FEWEST_FOR_A_MEDIAN
                ? USUAL
                : last.stream()
                        .reduce(Duration.ZERO, Duration::plus)
                        .dividedBy(last.size())
                        .plus(Session.READING);
    }

    private List<Duration> seconds(String sql, Map<String, ?> values) {
        return database.read(sql, Map.of("seconds", Double.class), values).stream()
                .map(row -> length(row.get("seconds", Double.class)))
                .toList();
    }

    private static Duration length(double seconds) {
        return Duration.ofNanos(Math.round(seconds * NANOS));
    }
}
