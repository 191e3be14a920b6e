package org.palpate.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.palpate.trial.OlderStore;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What guests began on a server that ran before is known for theirs afterwards. */
class AsGuestMigrationTest {

    private static final String BEFORE = "401";

    private JdbcClient store;

    static Stream<OlderStore> stores() {
        return OlderStore.onBoth("as_guest", "people", "content", "classroom", "attempt");
    }

    @ParameterizedTest
    @MethodSource("stores")
    void whatGuestsBeganIsKnownForTheirs(OlderStore older) {
        store = older.sql();
        older.upTo(BEFORE);
        UUID guest = person("hash-of-a-guest", false, 9);
        UUID learner = person(null, false, 9);
        UUID sample = person(null, true, 9);
        store.sql(
                        "insert into content_revision (id, module_key, number, digest, document, published_at)"
                                + " values (?, 'hip-flexors', 1, 'x', '{}', timestamp with time zone '2026-09-01 08:00:00+00')")
                .param(learner)
                .update();
        UUID guests = attempt(guest, learner, 10);
        UUID own = attempt(learner, learner, 10);
        UUID broughtAlong = attempt(learner, learner, 8);
        UUID samples = attempt(sample, learner, 8);

        older.toTheNewest();

        assertThat(isAsGuest(guests)).isTrue();
        assertThat(isAsGuest(own)).isFalse();
        assertThat(isAsGuest(broughtAlong)).isTrue();
        assertThat(isAsGuest(samples)).isFalse();
    }

    private UUID person(@Nullable String guestToken, boolean sample, int hour) {
        UUID id = UUID.randomUUID();
        store.sql(
                        "insert into person (id, name, guest_token, sample, created_at) values (?, 'Somebody', ?, ?, %s)"
                                .formatted(at(hour)))
                .params(id, guestToken, sample)
                .update();
        return id;
    }

    private UUID attempt(UUID learner, UUID revision, int hour) {
        UUID id = UUID.randomUUID();
        store.sql(
                        """
                        insert into attempt (id, public_id, learner_id, module_key, quiz_key, revision_id, number, seed,
                          questions, start_command, started_at, last_sequence, answered, earned, possible, grade)
                        values (?, ?, ?, 'hip-flexors', 'quiz', ?, ?, 1, 'one', ?, %s, 1, 0, 0, 1, 0)
                        """
                                .formatted(at(hour)))
                .params(
                        id,
                        id.toString().substring(0, 22),
                        learner,
                        revision,
                        hour,
                        UUID.randomUUID())
                .update();
        return id;
    }

    private static String at(int hour) {
        return "timestamp with time zone '2026-09-24 %02d:00:00+00'".formatted(hour);
    }

    private boolean isAsGuest(UUID attempt) {
        return store.sql("select as_guest from attempt where id = ?")
                .param(attempt)
                .query(Boolean.class)
                .single();
    }
}
