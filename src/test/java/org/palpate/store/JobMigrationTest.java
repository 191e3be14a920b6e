package org.palpate.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.palpate.trial.OlderStore;

/** The nights of servers that run already stand in the table of jobs. */
class JobMigrationTest {

    static Stream<OlderStore> stores() {
        return OlderStore.onBoth("nights", "people", "store");
    }

    @ParameterizedTest
    @MethodSource("stores")
    void theNightsOfBeforeAreKept(OlderStore older) {
        var store = older.sql();
        older.toTheNewestOf("people");
        store.sql("insert into daily_round (name, on_day) values ('guests', date '2026-09-07')")
                .update();
        store.sql("insert into daily_round (name, on_day) values ('guests', date '2026-09-08')")
                .update();

        older.toTheNewest();

        assertThat(
                        store.sql(
                                        "select name from job_run where turn = 1 and outcome = 'DONE' and due = started")
                                .query(String.class)
                                .list())
                .containsExactly("guests", "guests");
    }
}
