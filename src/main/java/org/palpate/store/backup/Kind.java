package org.palpate.store.backup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What a column holds, by names that H2 and PostgreSQL share, and how a backup writes it. */
enum Kind {
    TEXT {
        @Override
        @Nullable JsonNode written(ResultSet row, int at) throws SQLException {
            String text = row.getString(at);
            return text == null ? null : JSON.stringNode(whole(text));
        }

        @Override
        Object value(JsonNode cell) {
            return cell.stringValue();
        }
    },
    UUID {
        @Override
        @Nullable JsonNode written(ResultSet row, int at) throws SQLException {
            var id = row.getObject(at, java.util.UUID.class);
            return id == null ? null : JSON.stringNode(id.toString());
        }

        @Override
        Object value(JsonNode cell) {
            return java.util.UUID.fromString(cell.stringValue());
        }
    },
    INSTANT {
        @Override
        @Nullable JsonNode written(ResultSet row, int at) throws SQLException {
            var time = row.getObject(at, OffsetDateTime.class);
            return time == null ? null : JSON.stringNode(time.toInstant().toString());
        }

        @Override
        Object value(JsonNode cell) {
            return Instant.parse(cell.stringValue()).atOffset(ZoneOffset.UTC);
        }
    },
    DAY {
        @Override
        @Nullable JsonNode written(ResultSet row, int at) throws SQLException {
            var day = row.getObject(at, LocalDate.class);
            return day == null ? null : JSON.stringNode(day.toString());
        }

        @Override
        Object value(JsonNode cell) {
            return LocalDate.parse(cell.stringValue());
        }
    },
    INTEGER {
        @Override
        @Nullable JsonNode written(ResultSet row, int at) throws SQLException {
            long number = row.getLong(at);
            return row.wasNull() ? null : JSON.numberNode(number);
        }

        @Override
        Object value(JsonNode cell) {
            return cell.longValue();
        }
    },
    /** Written so that the same double is read again; what JSON has no number for, as a word. */
    DOUBLE {
        @Override
        @Nullable JsonNode written(ResultSet row, int at) throws SQLException {
            double number = row.getDouble(at);
            if (row.wasNull()) {
                return null;
            }
            return Double.isFinite(number)
                    ? JSON.numberNode(number)
                    : JSON.stringNode(Double.toString(number));
        }

        @Override
        Object value(JsonNode cell) {
            return cell.isString() ? Double.valueOf(cell.stringValue()) : cell.doubleValue();
        }
    },
    BOOLEAN {
        @Override
        @Nullable JsonNode written(ResultSet row, int at) throws SQLException {
            boolean truth = row.getBoolean(at);
            return row.wasNull() ? null : JSON.booleanNode(truth);
        }

        @Override
        Object value(JsonNode cell) {
            return cell.booleanValue();
        }
    },
    /** Written in Base64. */
    BYTES {
        @Override
        @Nullable JsonNode written(ResultSet row, int at) throws SQLException {
            byte[] bytes = row.getBytes(at);
            return bytes == null
                    ? null
                    : JSON.stringNode(Base64.getEncoder().encodeToString(bytes));
        }

        @Override
        Object value(JsonNode cell) {
            return Base64.getDecoder().decode(cell.stringValue());
        }
    };

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** What a row's column holds; nothing for SQL's null. */
    abstract @Nullable JsonNode written(ResultSet row, int at) throws SQLException;

    /**
     * What goes into the column again.
     *
     * @throws RuntimeException when the cell holds something else
     */
    abstract Object value(JsonNode cell);

    /**
     * The kind of a column, by the name its database has for the type.
     *
     * @throws IllegalStateException for a type that no table has used yet
     */
    static Kind of(String type) {
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "character varying", "character", "character large object" -> TEXT;
            case "varchar", "bpchar", "text" -> TEXT;
            case "uuid" -> UUID;
            case "timestamp with time zone", "timestamptz" -> INSTANT;
            case "date" -> DAY;
            case "smallint", "integer", "bigint", "int2", "int4", "int8" -> INTEGER;
            case "double precision", "float8" -> DOUBLE;
            case "boolean", "bool" -> BOOLEAN;
            case "binary varying", "binary large object", "bytea" -> BYTES;
            default -> throw new IllegalStateException("Backups do not know the type " + type);
        };
    }

    /** PostgreSQL keeps no character 0, and UTF-8 has no half of a pair. */
    private static String whole(String text) {
        if (text.chars().noneMatch(c -> c == 0 || Character.isSurrogate((char) c))) {
            return text;
        }
        var whole = new StringBuilder(text.length());
        text.codePoints()
                .filter(point -> point != 0)
                .map(point ->
                        point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE
                                ? 0xFFFD
                                : point)
                .forEach(whole::appendCodePoint);
        return whole.toString();
    }
}
