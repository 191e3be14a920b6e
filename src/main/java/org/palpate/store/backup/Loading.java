package org.palpate.store.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.palpate.refusal.Refusal;

/** The rows of a backup on their way into tables that are empty, within one transaction. */
final class Loading {

    /** Rows are sent together up to so many, or so many letters in them, whichever comes first. */
    private static final int AT_ONCE = 200;

    private static final int LETTERS_AT_ONCE = 2_000_000;

    private final BackupFile backup;
    private final Connection connection;
    private final Progress progress;
    private long done;

    Loading(BackupFile backup, Connection connection, Progress progress) {
        this.backup = backup;
        this.connection = connection;
        this.progress = progress;
    }

    /** Puts in a table's rows, and says how many are there now. */
    long load(Table empty) throws SQLException, IOException {
        Manifest.Stream stream = backup.manifest().table(empty.name()).orElseThrow();
        Table table = inOrderOf(stream, empty);
        put(
                stream,
                table,
                table.insert(),
                values -> {
                    @Nullable Object[] row = values.clone();
                    table.toItself().forEach(column -> row[table.place(column)] = null);
                    return row;
                });
        for (String column : table.toItself()) {
            put(
                    stream,
                    table,
                    table.refer(column),
                    values -> {
                        Object other = values[table.place(column)];
                        List<@Nullable Object> row = new ArrayList<>();
                        row.add(other);
                        table.key().forEach(part -> row.add(values[table.place(part)]));
                        return other == null ? null : row.toArray();
                    });
        }
        long there = count(table.name());
        Refusal.when(
                there != stream.rows(),
                "Of the %d rows of the table %s, %d came back. Nothing was restored."
                        .formatted(stream.rows(), table.name(), there));
        done += there;
        progress.at(done, backup.manifest().rows());
        return there;
    }

    private Table inOrderOf(Manifest.Stream stream, Table table) {
        List<Table.Column> columns =
                backup.columns(stream).stream()
                        .map(named -> table.columns().get(table.place(named.name())))
                        .toList();
        return new Table(table.name(), columns, table.key(), table.toItself());
    }

    private long count(String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from " + table)) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    /** What a statement takes of a row; nothing when it passes it over. */
    private interface Values {

        @Nullable Object @Nullable [] of(@Nullable Object[] row);
    }

    private void put(Manifest.Stream stream, Table table, String sql, Values taken)
            throws SQLException, IOException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            var batch = new Batch(statement, table);
            backup.read(stream, values -> batch.add(taken.of(values)));
            batch.end();
        }
    }

    /** Rows that are sent together. */
    private static final class Batch {

        private final PreparedStatement statement;
        private final Table table;
        private int rows;
        private long letters;

        Batch(PreparedStatement statement, Table table) {
            this.statement = statement;
            this.table = table;
        }

        void add(@Nullable Object @Nullable [] values) {
            if (values == null) {
                return;
            }
            try {
                for (int place = 0; place < values.length; place++) {
                    statement.setObject(place + 1, values[place]);
                    letters += values[place] instanceof String text ? text.length() : 0;
                }
                statement.addBatch();
                rows++;
                if (rows >= AT_ONCE || letters >= LETTERS_AT_ONCE) {
                    end();
                }
            } catch (SQLException refused) {
                throw refusal(refused);
            }
        }

        void end() {
            try {
                statement.executeBatch();
                rows = 0;
                letters = 0;
            } catch (SQLException refused) {
                throw refusal(refused);
            }
        }

        private Refusal refusal(SQLException refused) {
            return new Refusal(
                    "The rows of the table %s do not fit together (%s). Nothing was restored; take another copy of the backup."
                            .formatted(table.name(), refused.getMessage()));
        }
    }
}
