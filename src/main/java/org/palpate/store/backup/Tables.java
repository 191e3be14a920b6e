package org.palpate.store.backup;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The tables of a database, as it says itself; a table that a room adds is found by itself. */
final class Tables {

    /** The list of the migrations that have run; the restoring server writes its own. */
    private static final String MIGRATIONS = "flyway_schema_history";

    /**
     * What would let somebody in: browsers that stay signed in, browsers that are known, and links
     * for a new password. Whoever finds a backup finds none of them, and none that was used up
     * since works again.
     */
    static final Set<String> LEFT_OUT =
            Set.of("remembered_sign_in", "known_browser", "password_link");

    private final DatabaseMetaData data;
    private final String schema;

    private Tables(DatabaseMetaData data, String schema) {
        this.data = data;
        this.schema = schema;
    }

    /**
     * All tables of the connection's schema, also those left out of backups; each stands behind
     * those it refers to.
     *
     * @throws IllegalStateException when tables refer to each other in a ring
     */
    static List<Table> of(Connection connection) throws SQLException {
        var tables = new Tables(connection.getMetaData(), connection.getSchema());
        Map<String, Table> found = new TreeMap<>();
        Map<String, Set<String>> parents = new LinkedHashMap<>();
        for (String name : tables.names()) {
            Map<String, String> references = tables.references(name);
            Set<String> others = new LinkedHashSet<>(references.values());
            List<String> toItself = new ArrayList<>();
            references.forEach((column, parent) -> {
                if (parent.equals(small(name))) {
                    toItself.add(column);
                }
            });
            others.remove(small(name));
            found.put(
                    small(name),
                    new Table(small(name), tables.columns(name), tables.key(name), toItself));
            parents.put(small(name), others);
        }
        return parentsFirst(found, parents);
    }

    private static List<Table> parentsFirst(
            Map<String, Table> found, Map<String, Set<String>> parents) {
        Map<String, Table> sorted = new LinkedHashMap<>();
        while (sorted.size() < found.size()) {
            int before = sorted.size();
            found.forEach((name, table) -> {
                if (sorted.keySet().containsAll(parents.getOrDefault(name, Set.of()))) {
                    sorted.putIfAbsent(name, table);
                }
            });
            if (sorted.size() == before) {
                throw new IllegalStateException("Tables refer to each other in a ring: " + parents);
            }
        }
        return List.copyOf(sorted.values());
    }

    /** As the database writes them. */
    private List<String> names() throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet rows =
                data.getTables(null, schema, "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (rows.next()) {
                String name = rows.getString("TABLE_NAME");
                if (!small(name).equals(MIGRATIONS)) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private List<Table.Column> columns(String table) throws SQLException {
        List<Table.Column> columns = new ArrayList<>();
        try (ResultSet rows = data.getColumns(null, schema, literally(table), "%")) {
            while (rows.next()) {
                columns.add(
                        new Table.Column(
                                small(rows.getString("COLUMN_NAME")),
                                Kind.of(rows.getString("TYPE_NAME")),
                                "YES".equals(rows.getString("IS_AUTOINCREMENT"))));
            }
        }
        return columns;
    }

    private List<String> key(String table) throws SQLException {
        Map<Integer, String> parts = new TreeMap<>();
        try (ResultSet rows = data.getPrimaryKeys(null, schema, table)) {
            while (rows.next()) {
                parts.put(rows.getInt("KEY_SEQ"), small(rows.getString("COLUMN_NAME")));
            }
        }
        return List.copyOf(parts.values());
    }

    /** The tables that columns of this one refer to, by the columns. */
    private Map<String, String> references(String table) throws SQLException {
        Map<String, String> references = new LinkedHashMap<>();
        try (ResultSet rows = data.getImportedKeys(null, schema, table)) {
            while (rows.next()) {
                references.put(
                        small(rows.getString("FKCOLUMN_NAME")),
                        small(rows.getString("PKTABLE_NAME")));
            }
        }
        return references;
    }

    /** An underscore stands for any letter where the database takes a pattern. */
    private String literally(String name) throws SQLException {
        return name.replace("_", data.getSearchStringEscape() + "_");
    }

    private static String small(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
