package org.palpate.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.palpate.trial.OlderStore;
import org.springframework.jdbc.core.simple.JdbcClient;

/** On a server that ran before, everybody who is signed in goes on seeing what was there. */
class VisibilityMigrationTest {

    static Stream<OlderStore> stores() {
        return OlderStore.onBoth("visibility", "content");
    }

    @ParameterizedTest
    @MethodSource("stores")
    void whatIsThereBecomesTheSchools(OlderStore older) {
        JdbcClient store = older.sql();
        older.upTo("210");
        publish(store, "hip-flexors", 1);
        publish(store, "hip-flexors", 2);
        publish(store, "our-own", 1);

        older.toTheNewest();

        assertThat(
                        store.sql(
                                        "select kind || ' ' || name || ' ' || visibility from visibility order by name")
                                .query(String.class)
                                .list())
                .containsExactly("MODULE hip-flexors SCHOOL", "MODULE our-own SCHOOL");
    }

    private static void publish(JdbcClient store, String module, int number) {
        store.sql(
                        "insert into content_revision (id, module_key, number, digest, document, published_at)"
                                + " values (?, ?, ?, ?, '{}', timestamp with time zone '2026-09-01 08:00:00+00')")
                .params(UUID.randomUUID(), module, number, "digest " + number)
                .update();
    }
}
