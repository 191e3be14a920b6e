package org.palpate.trial;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;

/** One PostgreSQL server for all tests of a run; it ends with the run. */
public final class Postgres {

    private static EmbeddedPostgres server;

    private Postgres() {}

    /** Where it answers; user and password are {@code postgres}. */
    public static synchronized String url() {
        if (server == null) {
            server = start();
        }
        return server.getJdbcUrl("postgres", "postgres");
    }

    /**
     * The test library's own settings trade safety for speed, which the product rightly refuses.
     */
    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("fsync", "on")
                    .setServerConfig("full_page_writes", "on")
                    .start();
        } catch (IOException refusal) {
            throw new UncheckedIOException("The PostgreSQL for the tests did not start", refusal);
        }
    }
}
