package org.palpate.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palpate.trial.AtOnce;
import org.palpate.trial.Database;
import org.palpate.trial.School;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.support.SimpleTransactionStatus;

class H2FenceTest {

    @TempDir Path folder;

    /**
     * The pool has 20. Whoever waits at the fence still holds one, so the one who forces must not
     * need one.
     */
    @Test
    void moreWritersAtOnceThanThePoolHasConnectionsDoNotHoldEachOtherUp() {
        School school = Database.H2.emptySchool();

        AtOnce.results(
                AtOnce.times(
                        60,
                        () -> {
                            for (int i = 0; i < 5; i++) {
                                school.guest();
                            }
                            return true;
                        }));

        assertThat(school.count("select count(*) from person")).isEqualTo(300);
    }

    @Test
    void theFenceStandsBehindTheCommitsOfAnH2SchoolOnly() {
        assertThat(Database.H2.emptySchool().all(TransactionExecutionListener.class))
                .hasAtLeastOneElementOfType(H2Fence.class);
        assertThat(Database.POSTGRES.emptySchool().all(TransactionExecutionListener.class))
                .isNotEmpty()
                .noneMatch(H2Fence.class::isInstance);
    }

    @Test
    void aCommitThatCannotBeForcedIsNotCalledKeptAndTheNextOneMayBe() throws SQLException {
        String url =
                KeptFile.address("jdbc:h2:file:" + folder.resolve("school") + ";WRITE_DELAY=0");
        var fence = new H2Fence(url);
        try (Connection open = DriverManager.getConnection(url)) {
            fence.afterCommit(new SimpleTransactionStatus(), null);
            shutDown(open);
            assertThatExceptionOfType(NotKept.class)
                    .isThrownBy(() -> fence.afterCommit(new SimpleTransactionStatus(), null));
        }
        try (Connection again = DriverManager.getConnection(url)) {
            assertThat(again.isValid(1)).isTrue();
            assertThatCode(() -> fence.afterCommit(new SimpleTransactionStatus(), null))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void whatFailedToCommitIsNotForced() {
        assertThatCode(() ->
                        new H2Fence("jdbc:h2:file:nowhere")
                                .afterCommit(
                                        new SimpleTransactionStatus(), new IllegalStateException()))
                .doesNotThrowAnyException();
    }

    private static void shutDown(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("shutdown immediately");
        }
    }
}
