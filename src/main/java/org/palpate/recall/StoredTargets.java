package org.palpate.recall;

import jakarta.persistence.Tuple;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.palpate.classroom.ClassId;
import org.palpate.content.ModuleKey;
import org.palpate.people.PersonId;
import org.palpate.store.Statements;
import org.springframework.stereotype.Component;

/** Targets as they are kept. */
@Component
class StoredTargets {

    private static final String SELECT =
            "select t.id, t.class_id, t.module_key, t.kind, t.share, t.by_at, t.set_at, t.whole_class from recall_target t ";

    private static final String CLASS = "class";

    private static final Map<String, Class<?>> TYPES =
            Map.of(
                    "id", UUID.class,
                    "class_id", UUID.class,
                    "module_key", String.class,
                    "kind", String.class,
                    "share", Integer.class,
                    "by_at", Instant.class,
                    "set_at", Instant.class,
                    "whole_class", Boolean.class);

    private static final List<Map.Entry<String, Class<?>>> COLUMNS =
            List.of(
                    Map.entry("id", UUID.class),
                    Map.entry("class_id", UUID.class),
                    Map.entry("module_key", String.class),
                    Map.entry("kind", String.class),
                    Map.entry("share", Integer.class),
                    Map.entry("by_at", Instant.class),
                    Map.entry("set_at", Instant.class),
                    Map.entry("whole_class", Boolean.class),
                    Map.entry("for_whom", String.class));

    private static final List<Map.Entry<String, Class<?>>> LEARNERS =
            List.of(Map.entry("target_id", UUID.class), Map.entry("person_id", UUID.class));

    private final Statements database;

    StoredTargets(Statements database) {
        this.database = database;
    }

    /** Those of a class, the earliest date first. */
    List<Target> in(ClassId id) {
        Map<UUID, Set<PersonId>> chosen =
                database
                        .read(
                                """
                                select l.target_id, l.person_id from recall_target_learner l
                                join recall_target t on t.id = l.target_id and t.class_id = :class\
                                """,
                                Map.of("target_id", UUID.class, "person_id", UUID.class),
                                Map.of("class", id.value()))
                        .stream()
                        .collect(
                                Collectors.groupingBy(
                                        row -> row.get("target_id", UUID.class),
                                        Collectors.mapping(
                                                row ->
                                                        new PersonId(
                                                                row.get("person_id", UUID.class)),
                                                Collectors.toSet())));
        return read(
                "where t.class_id = :class order by t.by_at, t.module_key, t.kind, t.for_whom",
                Map.of("class", id.value()),
                target -> chosen.getOrDefault(target, Set.of()));
    }

    /**
     * Those that are for a learner and whose day is still to come, the earliest first. One that was
     * set for chosen learners takes the place of their class's of the same kind for the same
     * module.
     */
    List<Target> to(PersonId learner, Instant now) {
        return read(
                """
                join enrolment e on e.class_id = t.class_id and e.person_id = :learner
                join school_class c on c.id = t.class_id and c.archived_at is null
                left join recall_target_learner l on l.target_id = t.id and l.person_id = :learner
                where t.by_at > :now and (l.person_id is not null or t.whole_class = true
                    and not exists (select 1 from recall_target o
                        join recall_target_learner ol on ol.target_id = o.id and ol.person_id = :learner
                        where o.class_id = t.class_id and o.module_key = t.module_key and o.kind = t.kind))
                order by t.by_at, t.module_key, t.kind, t.for_whom\
                """,
                Map.of("learner", learner.value(), "now", now),
                target -> Set.of(learner));
    }

    private List<Target> read(
            String where, Map<String, ?> values, Function<UUID, Set<PersonId>> chosen) {
        return database.read(SELECT + where, TYPES, values).stream()
                .map(row ->
                        target(
                                row,
                                row.get("whole_class", Boolean.class)
                                        ? Set.of()
                                        : chosen.apply(row.get("id", UUID.class))))
                .toList();
    }

    private static Target target(Tuple row, Set<PersonId> learners) {
        Integer share = row.get("share", Integer.class);
        return new Target(
                new TargetId(row.get("id", UUID.class)),
                new ClassId(row.get("class_id", UUID.class)),
                new TargetPlan(
                        new ModuleKey(row.get("module_key", String.class)),
                        TargetPlan.Kind.valueOf(row.get("kind", String.class)),
                        share == null ? 0 : share,
                        row.get("by_at", Instant.class),
                        learners),
                row.get("set_at", Instant.class));
    }

    /**
     * Adds one; a second of its kind for the class, the module and the same learners breaks the
     * unique key.
     */
    void add(Target target) {
        TargetPlan plan = target.plan();
        database.insert(
                "recall_target",
                COLUMNS,
                List.<@Nullable Object[]>of(
                        new @Nullable Object[] {
                            target.id().value(),
                            target.schoolClass().value(),
                            plan.module().value(),
                            plan.kind().name(),
                            plan.kind() == TargetPlan.Kind.RECALL ? plan.share() : null,
                            plan.by(),
                            target.setAt(),
                            plan.isForWholeClass(),
                            forWhom(plan)
                        }));
        if (!plan.isForWholeClass()) {
            database.insert(
                    "recall_target_learner",
                    LEARNERS,
                    plan.learners().stream()
                            .map(learner ->
                                    new @Nullable Object[] {target.id().value(), learner.value()})
                            .toList());
        }
    }

    private static String forWhom(TargetPlan plan) {
        if (plan.isForWholeClass()) {
            return CLASS;
        }
        String all =
                plan.learners().stream()
                        .map(learner -> learner.value().toString())
                        .sorted()
                        .collect(Collectors.joining(" "));
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** Gives one another share and another date; false when it is gone. */
    boolean change(ClassId id, TargetId target, TargetPlan plan) {
        return database.write(
                        """
                        update recall_target set share = case when kind = 'RECALL' then cast(:share as smallint) end, by_at = :by
                        where class_id = :class and id = :id\
                        """,
                        Map.of(
                                "share", plan.share(),
                                "by", plan.by(),
                                "class", id.value(),
                                "id", target.value()))
                > 0;
    }

    /** Takes one out; nothing happens when it is gone. */
    void remove(ClassId id, TargetId target) {
        database.write(
                "delete from recall_target where class_id = :class and id = :id",
                Map.of("class", id.value(), "id", target.value()));
    }
}
