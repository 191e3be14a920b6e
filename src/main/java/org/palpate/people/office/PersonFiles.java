package org.palpate.people.office;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.palpate.people.PersonId;
import org.palpate.people.Rights;
import org.palpate.people.Role;
import org.palpate.refusal.Refusal;
import org.palpate.words.Counted;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything the rooms keep of a person: counted before it is deleted, and given to its person. */
@Service
@Transactional(readOnly = true)
public class PersonFiles {

    private final List<KeptTables> rooms;
    private final JdbcClient database;
    private final Rights rights;

    PersonFiles(List<KeptTables> rooms, JdbcClient database, Rights rights) {
        this.rooms = List.copyOf(rooms);
        this.database = database;
        this.rights = rights;
    }

    /**
     * How much is kept in one table.
     *
     * @param rows more than 0
     */
    public record Kept(KeptTable table, int rows) {

        /** The number with what it counts: "3 attempts with their answers". */
        public String words() {
            return Counted.of(rows, table.one(), table.more());
        }
    }

    /**
     * What is kept of a person, without the tables that have nothing of them.
     *
     * @throws Refusal when somebody else asks who is no administrator
     */
    public List<Kept> kept(PersonId asking, PersonId person) {
        if (!asking.equals(person)) {
            rights.require(
                    asking,
                    Role.ADMINISTRATOR,
                    "Only an administrator looks through accounts. Ask one.");
        }
        return tables().stream()
                .map(table -> new Kept(table, count(table, person)))
                .filter(kept -> kept.rows() > 0)
                .toList();
    }

    private int count(KeptTable table, PersonId person) {
        return database.sql("select count(*) from (" + table.select() + ") kept")
                .param("person", person.value())
                .query(Integer.class)
                .single();
    }

    /** Every row that is kept of a person, for that person, by the name of its table. */
    public Map<String, List<Map<String, Object>>> own(PersonId person) {
        Map<String, List<Map<String, Object>>> own = new LinkedHashMap<>();
        for (KeptTable table : tables()) {
            own.put(
                    table.name(),
                    database
                            .sql(table.select())
                            .param("person", person.value())
                            .query(PersonFiles::row)
                            .list()
                            .stream()
                            .map(table.shown())
                            .toList());
        }
        return own;
    }

    /** The tables of all rooms. */
    List<KeptTable> tables() {
        return rooms.stream().flatMap(room -> room.tables().stream()).toList();
    }

    /** Values as both stores give them: numbers, truths, moments as ISO 8601, all else as text. */
    private static Map<String, Object> row(ResultSet row, int number) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        Map<String, Object> values = new LinkedHashMap<>();
        for (int column = 1; column <= columns.getColumnCount(); column++) {
            Object value = value(row, column, columns.getColumnType(column));
            values.put(
                    columns.getColumnLabel(column).toLowerCase(Locale.ROOT),
                    value == null ? "" : value);
        }
        return values;
    }

    private static @Nullable Object value(ResultSet row, int column, int type) throws SQLException {
        switch (type) {
            case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> {
                OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
                return moment == null ? null : moment.toInstant().toString();
            }
            case Types.INTEGER,
                    Types.BIGINT,
                    Types.SMALLINT,
                    Types.DOUBLE,
                    Types.NUMERIC,
                    Types.BOOLEAN,
                    Types.BIT -> {
                return row.getObject(column);
            }
            default -> {
                return row.getString(column);
            }
        }
    }
}
