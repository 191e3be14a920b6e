package org.palpate.recall;

import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palpate.classroom.ClassId;
import org.palpate.content.ModuleKey;
import org.palpate.people.PersonId;
import org.palpate.quiz.memory.Card;
import org.palpate.quiz.memory.Evidence;
import org.palpate.quiz.memory.MemoryModel;
import org.palpate.quiz.memory.Rating;
import org.palpate.store.Statements;
import org.springframework.stereotype.Component;

/**
 * What is answered to the questions of a module, told for targets: in one statement for a class.
 */
@Component
class TargetAnswers {

    private static final String ANSWERS =
            """
            select t.learner_id, t.question_key, t.at, t.rating, 0 as source, t.attempt as name, cast(0 as bigint) as id,
                cast(null as double precision) as seconds
            from recall_told t where t.module_key = :module and t.at <= :by and %1$s
            union all
            select t.learner_id, t.question_key, t.at, t.rating, 1, '', t.id,
                case when t.origin = 'RECALL' then t.seconds end
            from recall_answer t where t.module_key = :module and t.at <= :by and t.counts = true and %1$s
            order by at, source, name, id\
            """;

    private static final Map<String, Class<?>> COLUMNS =
            Map.of(
                    "learner_id", UUID.class,
                    "question_key", String.class,
                    "at", Instant.class,
                    "rating", String.class,
                    "seconds", Double.class);

    private static final double MS = 1_000;

    private final Statements database;
    private final MemoryModel model;

    TargetAnswers(Statements database, MemoryModel model) {
        this.database = database;
        this.model = model;
    }

    /** What one learner answered of a module until a time. */
    Of of(PersonId learner, ModuleKey module, Instant by, ZoneId zone) {
        return read(
                        "t.learner_id = :who",
                        Map.of("who", learner.value(), "module", module.value(), "by", by),
                        zone)
                .getOrDefault(learner, new Of());
    }

    /** What the learners of a class answered of a module until a time. */
    Map<PersonId, Of> of(ClassId id, ModuleKey module, Instant by, ZoneId zone) {
        return read(
                "t.learner_id in (select e.person_id from enrolment e where e.class_id = :who)",
                Map.of("who", id.value(), "module", module.value(), "by", by),
                zone);
    }

    private Map<PersonId, Of> read(String who, Map<String, ?> values, ZoneId zone) {
        Map<PersonId, Of> all = new HashMap<>();
        for (Tuple row : database.read(ANSWERS.formatted(who), COLUMNS, values)) {
            all.computeIfAbsent(new PersonId(row.get("learner_id", UUID.class)), one -> new Of())
                    .add(model, row, zone);
        }
        return all;
    }

    /** How many minutes a day the learners of a class have promised, where they said so. */
    Map<PersonId, Integer> promised(ClassId id) {
        Map<PersonId, Integer> minutes = new HashMap<>();
        database.read(
                        """
                        select l.learner_id, l.minutes from recall_learner l
                        join enrolment e on e.person_id = l.learner_id and e.class_id = :class\
                        """,
                        Map.of("learner_id", UUID.class, "minutes", Integer.class),
                        Map.of("class", id.value()))
                .forEach(row ->
                        minutes.put(
                                new PersonId(row.get("learner_id", UUID.class)),
                                row.get("minutes", Integer.class)));
        return minutes;
    }

    /** All that one learner answered of a module. */
    static final class Of {

        private final Map<String, Story> stories = new TreeMap<>(Comparator.naturalOrder());
        private final Set<LocalDate> practiced = new HashSet<>();
        private Duration spent = Duration.ZERO;

        private void add(MemoryModel model, Tuple row, ZoneId zone) {
            Instant at = row.get("at", Instant.class);
            LocalDate day = LocalDate.ofInstant(at, zone);
            stories.computeIfAbsent(row.get("question_key", String.class), key -> new Story())
                    .add(model, Rating.valueOf(row.get("rating", String.class)), at, day);
            Double seconds = row.get("seconds", Double.class);
            if (seconds != null) {
                practiced.add(day);
                spent = spent.plus(Duration.ofMillis(Math.round(seconds * MS)));
            }
        }

        /** By question. */
        Map<String, Story> stories() {
            return stories;
        }

        int daysPracticed() {
            return practiced.size();
        }

        Duration spent() {
            return spent;
        }
    }

    /** What the answers to one question add up to. */
    static final class Story {

        private final Set<LocalDate> right = new HashSet<>();
        private @Nullable Card card;
        private @Nullable Evidence evidence;

        private void add(MemoryModel model, Rating rating, Instant at, LocalDate day) {
            Card before = card == null ? model.fresh(at) : card;
            evidence =
                    evidence == null
                            ? Evidence.first(rating)
                            : evidence.and(model, before, rating, at);
            card = model.answered(before, rating, at);
            if (rating.isRecalled()) {
                right.add(day);
            }
        }

        Card card() {
            return there(card);
        }

        Evidence evidence() {
            return there(evidence);
        }

        /** On which days it was right. */
        Set<LocalDate> right() {
            return Set.copyOf(right);
        }

        private static <T> T there(@Nullable T told) {
            if (told == null) {
                throw new IllegalStateException("A story is told by answers, and this has none");
            }
            return told;
        }
    }

    /** The days on which each question of some modules was right. */
    Map<CardKey, Set<LocalDate>> right(PersonId learner, List<ModuleKey> modules, ZoneId zone) {
        Map<CardKey, Set<LocalDate>> days = new HashMap<>();
        for (ModuleKey module : modules) {
            of(learner, module, Instant.parse("9999-01-01T00:00:00Z"), zone)
                    .stories()
                    .forEach((question, story) ->
                            days.put(new CardKey(module, question), story.right()));
        }
        return days;
    }
}
