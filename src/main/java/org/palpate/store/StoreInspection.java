package org.palpate.store;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/**
 * Looks at a database before anything is written and refuses one that could lose an acknowledged
 * answer.
 */
final class StoreInspection {

    /** The first H2 without the isolation and store defects named in docs/decisions/0005. */
    private static final int[] OLDEST_H2 = {2, 5, 252};

    private StoreInspection() {}

    /**
     * What the database promises.
     *
     * @throws CannotStart when it promises less than the product tells its learners
     */
    static Store inspect(Connection connection) throws SQLException {
        DatabaseMetaData data = connection.getMetaData();
        return switch (data.getDatabaseProductName()) {
            case "H2" -> inspectH2(connection, data);
            case "PostgreSQL" -> inspectPostgres(connection, data);
            default ->
                    throw new CannotStart(
                            "Palpate keeps its data in H2 or PostgreSQL, not in %s: change spring.datasource.url."
                                    .formatted(data.getDatabaseProductName()));
        };
    }

    private static Store inspectH2(Connection connection, DatabaseMetaData data)
            throws SQLException {
        String version = data.getDatabaseProductVersion().split(" ")[0];
        if (isOlder(version, OLDEST_H2)) {
            throw new CannotStart(
                    "H2 %s can lose commits: use 2.5.252 or newer.".formatted(version));
        }
        String url = data.getURL();
        if (!KeptFile.isAddress(url)) {
            throw new CannotStart(
                    "The H2 database '%s' is not a file and would forget everything at the next stop: use jdbc:h2:file:…"
                            .formatted(url));
        }
        if (!"0"
                .equals(
                        ask(
                                connection,
                                "select setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'"))) {
            throw new CannotStart(
                    "H2 acknowledges commits before they are written: add ;WRITE_DELAY=0 to spring.datasource.url.");
        }
        return new Store(
                "H2 " + version,
                KeptFile.path(url),
                List.of(
                        "Every commit is written to the file before it ends, and forced to the disk before a page says Saved.",
                        "A killed server and a power cut lose nothing that was acknowledged, as far as the disk tells the truth.",
                        "One server at a time may open the file. For several servers use PostgreSQL."));
    }

    private static Store inspectPostgres(Connection connection, DatabaseMetaData data)
            throws SQLException {
        mustBe(connection, "synchronous_commit", Set.of("on", "remote_apply"));
        mustBe(connection, "fsync", Set.of("on"));
        mustBe(connection, "full_page_writes", Set.of("on"));
        return new Store(
                "PostgreSQL " + data.getDatabaseProductVersion(),
                data.getURL().replaceAll("\\?.*", ""),
                List.of(
                        "A commit returns when the write-ahead log is on disk (synchronous_commit and fsync are on).",
                        "Several servers may share this database."));
    }

    private static void mustBe(Connection connection, String setting, Set<String> allowed)
            throws SQLException {
        String value = ask(connection, "show " + setting);
        if (!allowed.contains(value)) {
            throw new CannotStart(
                    "PostgreSQL runs with %s=%s and could lose answers it has acknowledged: set %s=on."
                            .formatted(setting, value, setting));
        }
    }

    private static String ask(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(query)) {
            return answer.next() ? answer.getString(1) : "";
        }
    }

    private static boolean isOlder(String version, int[] oldest) {
        String[] parts = version.split("\\.");
        for (int i = 0; i < oldest.length; i++) {
            int part = i < parts.length ? Integer.parseInt(parts[i].replaceAll("\\D.*", "")) : 0;
            if (part != oldest[i]) {
                return part < oldest[i];
            }
        }
        return false;
    }
}
