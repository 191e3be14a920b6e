package org.palpate.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.palpate.trial.OlderStore;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What was decided on servers that run already names who decided it, and outlives their account.
 */
class DecisionsMigrationTest {

    private static final String AT = "timestamp with time zone '2026-09-01 08:00:00+00'";

    private JdbcClient store;

    static Stream<OlderStore> stores() {
        return OlderStore.onBoth(
                "decisions", "people", "content", "classroom", "attempt", "progress");
    }

    @ParameterizedTest
    @MethodSource("stores")
    void decisionsOfBeforeOutliveWhoMadeThem(OlderStore older) {
        store = older.sql();
        older.upTo("131");
        UUID ines = person("Ines");
        UUID ada = person("Ada");
        insert(
                "insert into accommodation (person_id, time_factor, untimed, extra_attempts, extra_days, given_by, given_at)"
                        + " values (?, 1.5, false, 0, 0, ?, "
                        + AT
                        + ")",
                ada,
                ines);
        older.upTo("432");
        insert(
                "insert into content_revision (id, module_key, number, digest, document, published_at) values (?, 'm', 1, 'x', '{}', "
                        + AT
                        + ")",
                ada);
        insert(
                "insert into mended_key (id, module_key, quiz_key, question_key, revision_id, kind, former_counts, only_raise, reason, mended_by, mended_at, undone_by)"
                        + " values (?, 'm', 'q', 'k', ?, 'voided', false, true, 'Why', ?, "
                        + AT
                        + ", ?)",
                ada,
                ada,
                ines,
                ines);
        older.upTo("519");
        insert(
                "insert into school_class (id, name, join_code, sample, created_at) values (?, 'Monday', 'CODE', false, "
                        + AT
                        + ")",
                ada);
        insert(
                "insert into assignment (id, class_id, module_key, what, assigned_at) values (?, ?, 'm', 'QUIZ', "
                        + AT
                        + ")",
                ada,
                ada);
        insert(
                "insert into grade_decision (id, assignment_id, learner_id, kind, reason, decided_by, decided_at)"
                        + " values (?, ?, ?, 'EXCUSED', 'Ill', ?, "
                        + AT
                        + ")",
                ada,
                ada,
                ada,
                ines);

        older.toTheNewest();
        insert("delete from person where id = ?", ines);

        assertThat(only("select given_by from accommodation")).isEqualTo(ines);
        assertThat(only("select mended_by from mended_key")).isEqualTo(ines);
        assertThat(only("select undone_by from mended_key")).isEqualTo(ines);
        assertThat(only("select decided_by from grade_decision")).isEqualTo(ines);
    }

    private UUID person(String name) {
        UUID id = UUID.randomUUID();
        insert(
                "insert into person (id, name, sample, created_at) values (?, ?, false, "
                        + AT
                        + ")",
                id,
                name);
        return id;
    }

    private void insert(String statement, Object... values) {
        store.sql(statement).params(values).update();
    }

    private UUID only(String query) {
        return store.sql(query).query(UUID.class).single();
    }
}
