package org.palpate.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.palpate.trial.OlderStore;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was kept when a group was a name on assignments is a group of its own afterwards. */
class GroupMigrationTest {

    private static final String BEFORE = "311";
    private static final String NOW = "timestamp with time zone '2026-09-24 08:00:00+00'";

    private JdbcClient store;

    static Stream<OlderStore> stores() {
        return OlderStore.onBoth("groups", "people", "content", "classroom");
    }

    @ParameterizedTest
    @MethodSource("stores")
    void namesOnAssignmentsBecomeGroups(OlderStore older) {
        store = older.sql();
        older.upTo(BEFORE);
        UUID ada = person("Ada");
        UUID ben = person("Ben");
        UUID monday = schoolClass("monday");
        UUID friday = schoolClass("friday");
        UUID first = assignment(monday, "Evening table", ada, ben);
        UUID second = assignment(monday, "evening table", ada, ben);
        UUID other = assignment(friday, "Evening table", ben);
        UUID chosen = assignment(friday, "", ada);
        assignment(friday, "");

        older.toTheNewest();

        assertThat(number("select count(*) from class_group")).isEqualTo(2);
        assertThat(groupOf(first)).isNotNull().isEqualTo(groupOf(second));
        assertThat(learnersOf(groupOf(first))).containsExactlyInAnyOrder(ada, ben);
        assertThat(groupOf(other)).isNotEqualTo(groupOf(first));
        assertThat(learnersOf(groupOf(other))).containsExactly(ben);
        assertThat(groupOf(chosen)).isNull();
        assertThat(
                        store.sql("select assignment_id from assignment_learner")
                                .query(UUID.class)
                                .list())
                .containsExactly(chosen);
    }

    private UUID person(String name) {
        return insert(
                "insert into person (id, name, sample, created_at) values (?, ?, true, %s)", name);
    }

    private UUID schoolClass(String name) {
        return insert(
                "insert into school_class (id, join_code, name, sample, created_at) values (?, ?, 'A class', false, %s)",
                name);
    }

    private UUID assignment(UUID schoolClass, String group, UUID... learners) {
        UUID id =
                insert(
                        "insert into assignment (id, class_id, group_name, whole_class, module_key, what, assigned_at)"
                                + " values (?, ?, ?, false, 'hip-flexors', 'QUIZ', %s)",
                        schoolClass, group);
        for (UUID learner : learners) {
            store.sql("insert into assignment_learner (assignment_id, person_id) values (?, ?)")
                    .params(id, learner)
                    .update();
        }
        return id;
    }

    private UUID insert(String statement, Object... values) {
        UUID id = UUID.randomUUID();
        store.sql(statement.formatted(NOW)).param(id).params(List.of(values)).update();
        return id;
    }

    private int number(String query) {
        return store.sql(query).query(Integer.class).single();
    }

    private UUID groupOf(UUID assignment) {
        return store.sql("select group_id from assignment where id = ?")
                .param(assignment)
                .query((row, place) -> row.getObject("group_id", UUID.class))
                .list()
                .getFirst();
    }

    private List<UUID> learnersOf(UUID group) {
        return store.sql("select person_id from class_group_learner where group_id = ?")
                .param(group)
                .query(UUID.class)
                .list();
    }
}
