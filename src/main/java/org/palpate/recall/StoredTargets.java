package org.palpate.recall;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palpate.classroom.ClassId;
import org.palpate.content.ModuleKey;
import org.palpate.people.PersonId;
import org.springframework.stereotype.Component;

/** Targets as they are kept. */
@Component
class StoredTargets {

    private static final String SELECT =
            "select t.id, t.class_id, t.module_key, t.kind, t.share, t.by_at, t.set_at from recall_target t ";

    private static final Map<String, Class<?>> TYPES =
            Map.of(
                    "id", UUID.class,
                    "class_id", UUID.class,
                    "module_key", String.class,
                    "kind", String.class,
                    "share", Integer.class,
                    "by_at", Instant.class,
                    "set_at", Instant.class);

    private static final List<Map.Entry<String, Class<?>>> COLUMNS =
            List.of(
                    Map.entry("id", UUID.class),
                    Map.entry("class_id", UUID.class),
                    Map.entry("module_key", String.class),
                    Map.entry("kind", String.class),
                    Map.entry("share", Integer.class),
                    Map.entry("by_at", Instant.class),
                    Map.entry("set_at", Instant.class));

    private final Database database;

    StoredTargets(Database database) {
        this.database = database;
    }

    /** Those of a class, the earliest date first. */
    List<Target> in(ClassId id) {
        return read(
                "where t.class_id = :class order by t.by_at, t.module_key, t.kind",
                Map.of("class", id.value()));
    }

    /** One of a class. */
    Optional<Target> find(ClassId id, TargetId target) {
        return read(
                        "where t.class_id = :class and t.id = :id",
                        Map.of("class", id.value(), "id", target.value()))
                .stream()
                .findFirst();
    }

    /** Those of a learner's classes whose day is still to come, the earliest first. */
    List<Target> to(PersonId learner, Instant now) {
        return read(
                """
                join enrolment e on e.class_id = t.class_id and e.person_id = :learner
                join school_class c on c.id = t.class_id and c.archived_at is null
                where t.by_at > :now order by t.by_at, t.module_key, t.kind\
                """,
                Map.of("learner", learner.value(), "now", now));
    }

    private List<Target> read(String where, Map<String, ?> values) {
        return database.read(SELECT + where, TYPES, values).stream()
                .map(StoredTargets::target)
                .toList();
    }

    private static Target target(Tuple row) {
        Integer share = row.get("share", Integer.class);
        return new Target(
                new TargetId(row.get("id", UUID.class)),
                new ClassId(row.get("class_id", UUID.class)),
                new TargetPlan(
                        new ModuleKey(row.get("module_key", String.class)),
                        TargetPlan.Kind.valueOf(row.get("kind", String.class)),
                        share == null ? 0 : share,
                        row.get("by_at", Instant.class)),
                row.get("set_at", Instant.class));
    }

    /** Adds one; a second of its kind for the class and the module breaks the unique key. */
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
                            target.setAt()
                        }));
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
