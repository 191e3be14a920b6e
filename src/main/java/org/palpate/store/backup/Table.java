package org.palpate.store.backup;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as both databases have it.
 *
 * @param name in small letters
 * @param columns in the order of the database that was asked
 * @param key the names of the columns of its primary key
 * @param toItself the names of the columns that refer to another row of the same table
 */
record Table(String name, List<Column> columns, List<String> key, List<String> toItself) {

    Table {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
        toItself = List.copyOf(toItself);
    }

    /**
     * A column.
     *
     * @param numbered whether the database counts it up itself
     */
    record Column(String name, Kind kind, boolean numbered) {}

    /** All rows, always in the same order. */
    String query() {
        return "select %s from %s%s"
                .formatted(
                        columns.stream().map(Column::name).collect(Collectors.joining(", ")),
                        name,
                        key.isEmpty() ? "" : " order by " + String.join(", ", key));
    }

    /** Puts in one row, with the numbers it had. */
    String insert() {
        return "insert into %s (%s) overriding system value values (%s)"
                .formatted(
                        name,
                        columns.stream().map(Column::name).collect(Collectors.joining(", ")),
                        columns.stream().map(column -> "?").collect(Collectors.joining(", ")));
    }

    /** Lets a row refer to another one of this table. */
    String refer(String column) {
        return "update %s set %s = ? where %s"
                .formatted(
                        name,
                        column,
                        key.stream()
                                .map(part -> part + " = ?")
                                .collect(Collectors.joining(" and ")));
    }

    /** Where a column stands in a row, from 0. */
    int place(String column) {
        return columns.stream().map(Column::name).toList().indexOf(column);
    }
}
