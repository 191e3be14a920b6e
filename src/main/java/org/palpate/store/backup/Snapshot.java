package org.palpate.store.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.h2.engine.Constants;

/**
 * One state of a whole database, to be read while others write. On PostgreSQL it is a read-only
 * transaction at REPEATABLE READ, whose first query fixes the state. H2's REPEATABLE READ fixes
 * each table when it is read first, so there it is H2's level SNAPSHOT, which fixes all tables at
 * once. It goes past the transaction manager on purpose: it never takes the turn of those who write
 * (see {@code OneWriter}), and H2 keeps the pages it needs for as long as it lasts.
 */
final class Snapshot implements AutoCloseable {

    /** Rows that PostgreSQL hands over at once; few, as a row may hold a megabyte. */
    private static final int AT_ONCE = 50;

    private final Connection connection;
    private final boolean h2;

    private Snapshot(Connection connection, boolean h2) {
        this.connection = connection;
        this.h2 = h2;
    }

    /** The state of now. */
    static Snapshot of(DataSource source) throws SQLException {
        Connection connection = source.getConnection();
        try {
            boolean h2 = "H2".equals(connection.getMetaData().getDatabaseProductName());
            connection.setAutoCommit(false);
            if (h2) {
                execute(connection, "set lazy_query_execution 1");
                connection.commit();
                connection.setTransactionIsolation(Constants.TRANSACTION_SNAPSHOT);
            } else {
                connection.setReadOnly(true);
                connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            }
            var snapshot = new Snapshot(connection, h2);
            snapshot.count("job_run");
            return snapshot;
        } catch (SQLException | RuntimeException failure) {
            connection.close();
            throw failure;
        }
    }

    /** H2 or PostgreSQL. */
    String database() {
        return h2 ? "H2" : "PostgreSQL";
    }

    Connection connection() {
        return connection;
    }

    /** How many rows a table has in this state. */
    long count(String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("select count(*) from " + table)) {
            return count.next() ? count.getLong(1) : 0;
        }
    }

    /** What is done with each row. */
    interface EachRow {

        /** Takes one row. */
        void take(ResultSet row) throws SQLException, java.io.IOException;
    }

    /** Reads a table row by row; no more of it is in memory than a few rows. */
    void read(Table table, EachRow each) throws SQLException, java.io.IOException {
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(AT_ONCE);
            try (ResultSet rows = statement.executeQuery(table.query())) {
                while (rows.next()) {
                    each.take(rows);
                }
            }
        }
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            connection.rollback();
            if (h2) {
                connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
                execute(connection, "set lazy_query_execution 0");
                connection.commit();
            }
            connection.setAutoCommit(true);
        }
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
