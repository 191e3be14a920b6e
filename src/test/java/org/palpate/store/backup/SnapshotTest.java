package org.palpate.store.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.palpate.trial.Database;
import org.palpate.trial.OnBothDatabases;
import org.palpate.trial.School;

@OnBothDatabases
class SnapshotTest {

    private final School school;
    private final DataSource source;

    SnapshotTest(Database database) {
        school = database.emptySchool();
        source = school.the(DataSource.class);
    }

    @Test
    void allTablesAreAsTheyWereWhenItBeganWhileOthersGoOnWriting() throws Exception {
        school.learner("Before");
        try (Snapshot snapshot = Snapshot.of(source)) {
            var after = school.instructor("After");
            school.classes().make(after, "A class made meanwhile");

            assertThat(snapshot.count("person")).isEqualTo(1);
            assertThat(names(snapshot)).containsExactly("Before");
            assertThat(snapshot.count("school_class")).isZero();
            assertThat(snapshot.count("class_instructor")).isZero();
        }
        assertThat(school.count("select count(*) from person")).isEqualTo(2);
    }

    /** Who reads a snapshot has not the turn of the one who writes. */
    @Test
    void theConnectionIsAsBeforeWhenItIsReturned() throws Exception {
        for (int i = 0; i < 30; i++) {
            Snapshot.of(source).close();
        }
        try (var connection = source.getConnection()) {
            assertThat(connection.getAutoCommit()).isTrue();
            assertThat(connection.isReadOnly()).isFalse();
            assertThat(connection.getTransactionIsolation())
                    .isEqualTo(java.sql.Connection.TRANSACTION_READ_COMMITTED);
        }
    }

    /** A table of a kind nobody thought of is found here, not in the night of a restore. */
    @Test
    void everyTableIsKnownAndIsTheSameOnBothDatabases() throws SQLException {
        assertThat(shapes(source))
                .isEqualTo(shapes(Database.H2.emptySchool().the(DataSource.class)))
                .containsKeys("person", "attempt_event", "recall_answer")
                .containsKeys(Tables.LEFT_OUT.toArray(String[]::new));
    }

    private static Map<String, List<Table.Column>> shapes(DataSource database) throws SQLException {
        try (var connection = database.getConnection()) {
            Map<String, List<Table.Column>> shapes = new TreeMap<>();
            Tables.of(connection).forEach(table -> shapes.put(table.name(), table.columns()));
            return shapes;
        }
    }

    private static List<String> names(Snapshot snapshot) throws Exception {
        try (var connection = snapshot.connection().createStatement();
                var rows = connection.executeQuery("select name from person")) {
            List<String> names = new ArrayList<>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }
}
