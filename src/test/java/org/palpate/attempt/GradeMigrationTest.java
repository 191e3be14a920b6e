package org.palpate.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.palpate.trial.OlderStore;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Grades that certainty marks had carried beyond 0 and 100 come back within. */
class GradeMigrationTest {

    private static final String NOW = "timestamp with time zone '2026-09-24 08:00:00+00'";

    static Stream<OlderStore> stores() {
        return OlderStore.onBoth("grades", "people", "content", "classroom", "attempt");
    }

    @ParameterizedTest
    @MethodSource("stores")
    void whatWasStoredComesWithin(OlderStore older) {
        JdbcClient store = older.sql();
        older.upTo("401");
        UUID learner = UUID.randomUUID();
        UUID revision = UUID.randomUUID();
        store.sql(
                        "insert into person (id, name, sample, created_at) values (?, 'Ada', true, %s)"
                                .formatted(NOW))
                .param(learner)
                .update();
        store.sql(
                        "insert into content_revision (id, module_key, number, digest, document, published_at) values (?, 'm', 1, 'd', 'x', %s)"
                                .formatted(NOW))
                .param(revision)
                .update();
        List<Double> before = List.of(136.36363636363637, -163.63636363636363, 69.9, 0.0, 100.0);
        for (int i = 0; i < before.size(); i++) {
            store.sql(
                            """
                            insert into attempt (id, public_id, learner_id, module_key, quiz_key, revision_id,
                              number, seed, questions, start_command, started_at, last_sequence, answered, earned,
                              possible, grade)
                            values (?, ?, ?, 'm', 'q', ?, ?, 1, 'a', ?, %s, 1, 0, 15, 11, ?)
                            """
                                    .formatted(NOW))
                    .params(
                            UUID.randomUUID(),
                            "attempt-" + i,
                            learner,
                            revision,
                            i + 1,
                            UUID.randomUUID(),
                            before.get(i))
                    .update();
        }

        older.toTheNewest();

        assertThat(
                        store.sql("select grade from attempt order by number")
                                .query(Double.class)
                                .list())
                .containsExactly(100.0, 0.0, 69.9, 0.0, 100.0);
        assertThat(store.sql("select distinct earned from attempt").query(Double.class).single())
                .isEqualTo(15);
    }
}
