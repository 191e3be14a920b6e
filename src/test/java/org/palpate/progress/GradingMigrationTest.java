package org.palpate.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.palpate.trial.OlderStore;

/** Grades on servers that run already go on counting as they did, and old reasons stay private. */
class GradingMigrationTest {

    private static final String AT = "timestamp with time zone '2026-09-01 08:00:00+00'";

    static Stream<OlderStore> stores() {
        return OlderStore.onBoth(
                "grading", "people", "content", "classroom", "attempt", "progress");
    }

    @ParameterizedTest
    @MethodSource("stores")
    void classesOfBeforeGoOnLeavingMissingWorkOut(OlderStore older) {
        older.upTo("330");
        var id = UUID.randomUUID();
        older.sql()
                .sql(
                        "insert into school_class (id, name, join_code, sample, created_at) values (?, 'Monday', 'CODE', false, "
                                + AT
                                + ")")
                .params(id)
                .update();
        older.upTo("540");
        for (String statement :
                new String[] {
                    "insert into person (id, name, sample, created_at) values (?, 'Ada', false, %s)",
                    "insert into assignment (id, class_id, module_key, what, assigned_at) values (?, (select id from school_class), 'm', 'QUIZ', %s)",
                    "insert into grade_decision (id, assignment_id, learner_id, kind, reason, decided_by, decided_at) values (?, (select id from assignment), (select id from person), 'EXCUSED', 'Ill', (select id from person), %s)"
                }) {
            older.sql().sql(statement.formatted(AT)).params(id).update();
        }

        older.toTheNewest();

        assertThat(
                        older.sql()
                                .sql(
                                        "select missing_is_zero from class_grading where weight = 100 and left_out = 0")
                                .query(Boolean.class)
                                .single())
                .isFalse();
        assertThat(
                        older.sql()
                                .sql("select reason_shown from grade_decision")
                                .query(Boolean.class)
                                .single())
                .isFalse();
    }
}
