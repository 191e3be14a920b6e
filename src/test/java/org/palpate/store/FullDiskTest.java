package org.palpate.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palpate.content.LearningModules;
import org.palpate.people.People;
import org.palpate.trial.Rooms;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** A school on a file system of its own that really fills up; only root may make one, on Linux. */
class FullDiskTest {

    private static final int MB = 1024 * 1024;

    private Path disk;
    private Path hog;
    private ConfigurableApplicationContext rooms;
    private People people;

    @BeforeEach
    void aSchoolOnASmallDisk() throws Exception {
        disk = Files.createTempDirectory("palpate-small-disk");
        boolean mounted = run("mount", "-t", "tmpfs", "-o", "size=130m", "tmpfs", disk.toString());
        if (!mounted) {
            Files.delete(disk);
        }
        Assumptions.assumeTrue(mounted, "Only root may mount a small file system, on Linux");
        hog = disk.resolve("somebody-elses-file");
        rooms =
                new SpringApplicationBuilder(Rooms.class)
                        .web(WebApplicationType.NONE)
                        .registerShutdownHook(false)
                        .initializers(context ->
                                context.getBeanFactory()
                                        .registerSingleton("clock", Clock.systemUTC()))
                        .run("--palpate.data=" + disk);
        people = rooms.getBean(People.class);
    }

    @AfterEach
    void theDiskIsTakenAway() throws Exception {
        if (rooms != null) {
            rooms.close();
        }
        if (Files.exists(disk)) {
            run("umount", disk.toString());
            Files.delete(disk);
        }
    }

    @Test
    void writesAreRefusedBeforeTheStoreBreaksReadingGoesOnAndWritesReturnByThemselves()
            throws IOException {
        people.welcomeGuest();
        fill(45);
        assertThatException()
                .isThrownBy(() -> people.welcomeGuest())
                .satisfies(refusal ->
                        assertThat(StoreFailures.sentence(refusal)).hasValue(StoreFailures.FULL));
        assertThat(rooms.getBean(Disk.class).level()).isEqualTo(Disk.Level.FULL);

        fill(0);
        assertThatException().isThrownBy(() -> people.welcomeGuest());
        assertThat(rooms.getBean(LearningModules.class).all()).isNotEmpty();
        assertThat(persons()).isOne();

        Files.delete(hog);
        people.welcomeGuest();
        assertThat(persons()).isEqualTo(2);
    }

    /** What writes past the wall, as H2's own tidying up may, finds the disk full. */
    @Test
    void aStoreThatDidBreakIsOpenedAgainWithoutARestart() throws IOException {
        people.welcomeGuest();
        fill(0);
        var past = rooms.getBean(JdbcTemplate.class);
        assertThatException()
                .isThrownBy(() -> {
                    for (int i = 0; i < 1000; i++) {
                        past.update("create table t%d (words varchar)".formatted(i));
                    }
                });
        assertThatException().isThrownBy(this::persons);

        Files.delete(hog);
        rooms.getBean(DiskWatch.class).look();
        people.welcomeGuest();

        assertThat(persons()).isEqualTo(2);
        assertThat(traces()).isLessThan(3 * MB);
    }

    private long persons() {
        Long count =
                rooms.getBean(JdbcTemplate.class)
                        .queryForObject("select count(*) from person", Long.class);
        return count == null ? 0 : count;
    }

    private long traces() throws IOException {
        long bytes = 0;
        try (var files = Files.list(disk)) {
            for (Path file : files.filter(path -> path.toString().contains("trace")).toList()) {
                bytes += Files.size(file);
            }
        }
        return bytes;
    }

    /** Until so many megabytes are left, or none. */
    private void fill(int megabytesLeft) throws IOException {
        byte[] block = new byte[4096];
        try (OutputStream out = Files.newOutputStream(hog)) {
            while (megabytesLeft == 0
                    || Files.getFileStore(disk).getUsableSpace() > (long) megabytesLeft * MB) {
                out.write(block);
            }
        } catch (IOException full) {
            assertThat(megabytesLeft).isZero();
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException missing) {
            return false;
        }
    }
}
