package org.palpate.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file may have become since the last start, and what is said before H2 touches it. */
class DataFileTest {

    @TempDir Path folder;

    private Path file;
    private String url;

    @BeforeEach
    void aSchoolThatRanAndWasStopped() throws SQLException {
        file = folder.resolve("palpate.mv.db");
        url = "jdbc:h2:file:" + folder.resolve("palpate") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            for (int table = 0; table < 12; table++) {
                statement.execute(
                        "create table t%d(id bigint auto_increment, words varchar)"
                                .formatted(table));
                for (int row = 0; row < 50; row++) {
                    statement.execute(
                            "insert into t%d(words) values('%s')"
                                    .formatted(table, "x".repeat(500)));
                }
            }
        }
    }

    @Test
    void aWholeFileIsGoodAndSoIsNone() throws IOException {
        assertThatCode(() -> DataFile.at(url).check()).doesNotThrowAnyException();
        Files.delete(file);
        assertThatCode(() -> DataFile.at(url).check()).doesNotThrowAnyException();
        assertThat(file).doesNotExist();
    }

    @Test
    void aFileOfNoBytesIsNoNewSchool() throws IOException {
        Files.write(file, new byte[0]);

        assertRefused("is empty (0 bytes). It is not a new school");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.00001, 0.01, 0.1, 0.25, 0.5, 0.75, 0.9, 0.97})
    void aFileThatLostItsEndIsDamaged(double left) throws IOException {
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, (int) (whole.length * left)));

        assertRefused("The data file " + file);
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "Dear diary\n", "SQLite format 3\0"})
    void anotherFileInItsPlaceIsNoDatabase(String text) throws IOException {
        Files.writeString(file, text);
        assertRefused("is no database of Palpate");
        Files.writeString(file, text.repeat(100_000));
        assertRefused("is no database of Palpate");
    }

    @Test
    void zerosWhereItBeganAreDamage() throws IOException {
        try (var open = new RandomAccessFile(file.toFile(), "rw")) {
            open.write(new byte[2 * 4096]);
        }
        assertRefused("its beginning is damaged");
    }

    @Test
    void anEmptyDatabaseIsNoNewSchoolEither() throws SQLException, IOException {
        Files.delete(file);
        DriverManager.getConnection(url).close();

        assertRefused("holds no school");
    }

    @Test
    void bytesTurnedWhereTheContentBeginsAreDamage() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int at = 2 * 4096; at < whole.length; at++) {
            whole[at] ^= 0x55;
        }
        Files.write(file, whole);

        assertRefused("The data file " + file);
    }

    /** H2 alone would fall back on an older state, without a word. */
    @Test
    void aLastStateThatIsDamagedIsNotReplacedByAnOlderOne() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        var header = new String(whole, 0, 4096, StandardCharsets.ISO_8859_1);
        var block = Pattern.compile("block:([0-9a-f]+)").matcher(header);
        assertThat(block.find()).isTrue();
        for (int at = Integer.parseInt(block.group(1), 16) * 4096; at < whole.length; at++) {
            whole[at] ^= 0x55;
        }
        Files.write(file, whole);

        assertRefused("The data file " + file);
    }

    @Test
    void aFileThatAnotherServerHasOpenIsLeftToH2() throws SQLException {
        try (var connection = DriverManager.getConnection(url)) {
            assertThat(connection.isClosed()).isFalse();
            assertThatCode(() -> DataFile.at(url).check()).doesNotThrowAnyException();
        }
    }

    private void assertRefused(String why) throws IOException {
        byte[] before = Files.readAllBytes(file);
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> DataFile.at(url).check())
                .withMessageContaining(why)
                .withMessageContaining(
                        "Restore the backup: stop the server, put the palpate.mv.db");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }
}
