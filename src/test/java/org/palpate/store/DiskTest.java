package org.palpate.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import org.h2.api.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiskTest {

    private final AtomicLong left = new AtomicLong();
    private final Disk disk = new Disk(left::get);

    @ParameterizedTest
    @CsvSource({
        "10000, ENOUGH, ''", "500, ENOUGH, ''",
        "499, LOW, 'has 499 MB left. Make room soon'", "100, LOW, 'has 100 MB left'",
        "99, VERY_LOW, 'has only 99 MB left. Make room now'",
                "50, VERY_LOW, 'below 50 MB nothing can be saved'",
        "49, FULL, 'is full (49 MB left). Nothing is saved'", "0, FULL, 'is full (0 MB left)'"
    })
    void theAdministratorIsWarnedBeforeNothingCanBeSaved(
            long megabytes, Disk.Level level, String words) {
        left.set(megabytes * Disk.MB);

        assertThat(disk.level()).isEqualTo(level);
        assertThat(disk.warning().orElse("")).contains(words);
        assertThat(disk.warning().isEmpty()).isEqualTo(level == Disk.Level.ENOUGH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into person values (?)",
                "UPDATE person set a=1",
                " delete from person",
                "/* a comment */ insert into x values (1)",
                "merge into x values (1)"
            })
    void nothingIsWrittenOnAFullDiskAndTheNextWriteSucceedsWhenThereIsRoom(String write) {
        var wall = new WriteWall(disk);
        left.set(10 * Disk.MB);
        assertThatExceptionOfType(DiskFull.class)
                .isThrownBy(() -> wall.inspect(write))
                .withMessageContaining("10 MB are left");

        left.set(60 * Disk.MB);
        assertThat(wall.inspect(write)).isEqualTo(write);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select * from person",
                "select p.id from person p for update",
                "with a as (select 1) select * from a",
                "select 'delete from x'",
                "values (1)"
            })
    void readingGoesOnOnAFullDisk(String read) {
        assertThatCode(() -> new WriteWall(disk).inspect(read)).doesNotThrowAnyException();
    }

    @Test
    void aDiskThatCannotBeAskedIsNotCalledFull() {
        var deaf =
                new Disk(() -> {
                    throw new NoSuchFileException("gone");
                });

        assertThat(deaf.level()).isEqualTo(Disk.Level.ENOUGH);
        assertThat(Disk.unknown().warning()).isEmpty();
    }

    @Test
    void theDiskOfAFolderIsAsked() throws IOException {
        assertThat(Disk.of(Path.of("target")).level()).isNotNull();
    }

    @Test
    void whatTheStoreRefusedIsSaidPlainly() {
        assertThat(StoreFailures.sentence(new RuntimeException(new DiskFull(0))))
                .hasValue(
                        "Not saved: the server's disk is full. Please tell your school. You can go on reading.");
        assertThat(StoreFailures.sentence(new SQLException("could not extend file", "53100")))
                .hasValueSatisfying(words -> assertThat(words).contains("disk is full"));
        assertThat(
                        StoreFailures.sentence(
                                new SQLException("closed", "90098", ErrorCode.DATABASE_IS_CLOSED)))
                .hasValueSatisfying(words -> assertThat(words).contains("does not answer"));
        assertThat(StoreFailures.sentence(new SQLException("terminating", "57P01")))
                .hasValueSatisfying(words -> assertThat(words).contains("does not answer"));
        assertThat(
                        StoreFailures.sentence(
                                new SQLException("bad", "90030", ErrorCode.FILE_CORRUPTED_1)))
                .hasValueSatisfying(words -> assertThat(words).contains("data file is damaged"));
        assertThat(StoreFailures.sentence(new NotKept()))
                .hasValueSatisfying(words -> assertThat(words).contains("did not confirm"));
        assertThat(StoreFailures.sentence(new IllegalStateException("a bug"))).isEmpty();
    }

    @Test
    void whoOpensAPageIsNotToldThatSomethingWasNotSaved() {
        assertThat(StoreFailures.whenOpening(new SQLException("terminating", "57P01")))
                .hasValue(
                        "The page cannot be opened: the server's database does not answer. Please try again in a minute.");
        assertThat(StoreFailures.whenOpening(new RuntimeException(new DiskFull(0))))
                .hasValueSatisfying(words -> assertThat(words).doesNotContain("Not saved"));
        assertThat(StoreFailures.whenOpening(new IllegalStateException("a bug"))).isEmpty();
    }
}
