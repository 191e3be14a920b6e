package org.palpate.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/**
 * Statements whose rows are no entities: they are written many at a time or read many at a time, or
 * changed by a number alone. They take part in the transaction that is open.
 */
@Repository
public class Statements {

    /** So many values are fewer than one statement may have on PostgreSQL, 65,535. */
    private static final int VALUES_AT_ONCE = 20_000;

    private final EntityManager store;

    Statements(EntityManager store) {
        this.store = store;
    }

    /** Rows, with their columns by name. */
    public List<Tuple> read(String sql, Map<String, Class<?>> columns, Map<String, ?> values) {
        @SuppressWarnings("unchecked")
        NativeQuery<Tuple> query =
                store.createNativeQuery(sql, Tuple.class).unwrap(NativeQuery.class);
        columns.forEach(query::addScalar);
        values.forEach(query::setParameter);
        return query.getResultList();
    }

    /** Changes rows, and says how many. */
    public int write(String sql, Map<String, ?> values) {
        var query = store.createNativeQuery(sql);
        values.forEach(query::setParameter);
        return query.executeUpdate();
    }

    /**
     * Inserts rows, in as few statements as a database takes.
     *
     * @param columns the types of the values, in the order of the rows
     */
    public void insert(
            String table,
            List<Map.Entry<String, Class<?>>> columns,
            List<@Nullable Object[]> rows) {
        int atOnce = VALUES_AT_ONCE / columns.size();
        for (int from = 0; from < rows.size(); from += atOnce) {
            insertAtOnce(table, columns, rows.subList(from, Math.min(rows.size(), from + atOnce)));
        }
    }

    private void insertAtOnce(
            String table,
            List<Map.Entry<String, Class<?>>> columns,
            List<@Nullable Object[]> rows) {
        String places =
                columns.stream().map(column -> "?").collect(Collectors.joining(", ", "(", ")"));
        NativeQuery<?> query =
                store.createNativeQuery(
                                "insert into %s (%s) values %s"
                                        .formatted(
                                                table,
                                                columns.stream()
                                                        .map(Map.Entry::getKey)
                                                        .collect(Collectors.joining(", ")),
                                                rows.stream()
                                                        .map(row -> places)
                                                        .collect(Collectors.joining(", "))))
                        .unwrap(NativeQuery.class);
        int place = 0;
        for (@Nullable Object[] row : rows) {
            for (int i = 0; i < columns.size(); i++) {
                set(query, ++place, row[i], columns.get(i).getValue());
            }
        }
        query.executeUpdate();
    }

    /** With its type, because null has none of its own. */
    private static <T> void set(
            NativeQuery<?> query, int place, @Nullable Object value, Class<T> type) {
        query.setParameter(place, type.cast(value), type);
    }
}
