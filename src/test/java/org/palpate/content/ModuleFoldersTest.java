package org.palpate.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.palpate.attempt.AttemptId;
import org.palpate.attempt.Attempts;
import org.palpate.attempt.CommandId;
import org.palpate.people.People;
import org.palpate.people.PersonId;
import org.palpate.people.Role;
import org.palpate.people.SamplePeople;
import org.palpate.refusal.Refusal;
import org.palpate.trial.Database;
import org.palpate.trial.MovableClock;
import org.palpate.trial.Rooms;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** Folders of modules that are read again while the server runs, on a file database. */
class ModuleFoldersTest {

    private static final ModuleKey PRACTICE = new ModuleKey("landmarks-practice");
    private static final AtomicInteger PERSONS = new AtomicInteger();

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private static Path folder;

    private static ConfigurableApplicationContext rooms;

    private final Path courses = folder.resolve("courses");
    private final Path quiz = courses.resolve("examinations/landmarks-practice/quiz.yaml");

    @BeforeAll
    static void start() throws Exception {
        var clock = new MovableClock();
        copyCourses(folder.resolve("courses"));
        rooms =
                new SpringApplicationBuilder(Rooms.class)
                        .web(WebApplicationType.NONE)
                        .registerShutdownHook(false)
                        .initializers(context ->
                                context.getBeanFactory().registerSingleton("clock", clock))
                        .run(
                                "--palpate.data=" + folder.resolve("data"),
                                "--palpate.courses=" + folder.resolve("courses"));
    }

    @AfterAll
    static void stop() {
        rooms.close();
    }

    private static void copyCourses(Path to) throws Exception {
        Path from = Path.of(Database.class.getResource("courses").toURI());
        FileSystemUtils.copyRecursively(from, to);
    }

    @BeforeEach
    void asItWas() throws Exception {
        FileSystemUtils.deleteRecursively(courses);
        copyCourses(courses);
        read();
    }

    @Test
    void aChangedModuleIsPublishedAndWhoIsInAnAttemptKeepsTheirs() throws IOException {
        PersonId early = person(Role.LEARNER);
        AttemptId begun = attempts().start(early, PRACTICE, CommandId.fresh());
        String stem = attempts().see(early, begun).asked().stem();
        LearningModule before = offered();
        write(Files.readString(quiz).replaceAll("stem: ", "stem: Reworded. "));

        ReadingReport report = read();

        assertThat(report.changed())
                .containsExactly(new ReadingReport.Named(PRACTICE, before.title()));
        assertThat(report.added()).isEmpty();
        assertThat(report.gone()).isEmpty();
        assertThat(report.refused()).isEmpty();
        assertThat(attempts().see(early, begun).asked().stem()).isEqualTo(stem);
        PersonId late = person(Role.LEARNER);
        AttemptId second = attempts().start(late, PRACTICE, CommandId.fresh());
        assertThat(attempts().see(late, second).asked().stem()).startsWith("Reworded. ");
    }

    @Test
    void aBrokenFolderNeverDisplacesAGoodModule() throws IOException {
        LearningModule before = offered();
        write(Files.readString(quiz).replaceAll("stem: ", "stam: "));
        ReadingReport report = read();
        assertThat(report.refused())
                .singleElement()
                .satisfies(refused -> {
                    assertThat(refused.module().key()).isEqualTo(PRACTICE);
                    assertThat(refused.earlierStays()).isTrue();
                    assertThat(refused.errors())
                            .first()
                            .matches(error ->
                                    error.file().equals("landmarks-practice/quiz.yaml")
                                            && error.line() > 0);
                });
        assertThat(report.changed()).isEmpty();
        assertThat(report.gone()).isEmpty();
        assertThat(offered()).isEqualTo(before);

        Files.writeString(courses.resolve("examinations/course.yaml"), "title: [");
        assertThat(read().gone()).isEmpty();
        assertThat(offered()).isEqualTo(before);
    }

    @Test
    void aNewCourseIsShownAndOneThatWasTakenAwayIsGone() throws Exception {
        Path more = courses.resolve("more");
        FileSystemUtils.copyRecursively(
                courses.resolve("examinations/landmarks-notes"), more.resolve("more-notes"));
        Files.writeString(
                more.resolve("course.yaml"),
                "title: More\nsummary: More.\nmodules: [more-notes]\n");
        assertThat(read().added())
                .extracting(ReadingReport.Named::key)
                .containsExactly(new ModuleKey("more-notes"));
        assertThat(modules().isOffered(new ModuleKey("more-notes"))).isTrue();

        FileSystemUtils.deleteRecursively(more);
        assertThat(read().gone())
                .extracting(ReadingReport.Named::key)
                .containsExactly(new ModuleKey("more-notes"));
        assertThat(modules().isOffered(new ModuleKey("more-notes"))).isFalse();
    }

    /** A disk that is not mounted, or a folder's name typed wrong. */
    @Test
    void aFolderThatIsNotThereAnyMoreTakesNothingAway() throws IOException {
        List<Course> before = modules().courses();
        Path away = folder.resolve("away");
        Files.move(courses, away);
        try {
            ReadingReport report = read();
            assertThat(report.obstacle()).contains("is not there any more", "put it back");
            assertThat(report.gone()).isEmpty();
            assertThat(modules().courses()).isEqualTo(before);
        } finally {
            Files.move(away, courses);
        }
    }

    @Test
    void twoWhoPressAtOnceReadOnce() throws Exception {
        var readings = new AtomicInteger();
        var begun = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        var folders =
                node(() -> {
                    readings.incrementAndGet();
                    begun.countDown();
                    await(mayEnd);
                    return rooms.getBean(CourseFiles.class).take();
                });
        PersonId ada = person(Role.ADMINISTRATOR);
        var first = new AtomicReference<ReadingReport>();
        var second = new AtomicReference<ReadingReport>();
        var one = Thread.ofPlatform().start(() -> first.set(folders.readAgain(ada)));
        await(begun);
        var other = Thread.ofPlatform().start(() -> second.set(folders.readAgain(ada)));
        while (other.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        mayEnd.countDown();
        one.join();
        other.join();

        assertThat(readings).hasValue(1);
        assertThat(first.get()).isNotNull().isSameAs(second.get());
    }

    @Test
    void otherNodesFollowOnce() {
        var readings = new AtomicInteger();
        var other =
                node(() -> {
                    readings.incrementAndGet();
                    return rooms.getBean(CourseFiles.class).take();
                });
        other.follow();
        assertThat(readings).hasValue(0);
        read();
        other.follow();
        other.follow();
        assertThat(readings).hasValue(1);
    }

    @Test
    void onlyAnAdministratorHasThemRead() {
        PersonId tom = person(Role.INSTRUCTOR);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> rooms.getBean(ModuleFolders.class).readAgain(tom));
    }

    private static ModuleFolders node(CourseFiles files) {
        Clock clock = rooms.getBean(Clock.class);
        return new ModuleFolders(
                files,
                modules(),
                rooms.getBean(People.class),
                new ReadingCalls(rooms.getBean(JdbcClient.class), clock),
                clock);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interruption) {
            throw new IllegalStateException(interruption);
        }
    }

    private void write(String text) throws IOException {
        Files.writeString(quiz, text);
    }

    private static ReadingReport read() {
        return rooms.getBean(ModuleFolders.class).readAgain(person(Role.ADMINISTRATOR));
    }

    private static LearningModule offered() {
        return modules().offered(PRACTICE).orElseThrow();
    }

    private static LearningModules modules() {
        return rooms.getBean(LearningModules.class);
    }

    private static Attempts attempts() {
        return rooms.getBean(Attempts.class);
    }

    private static PersonId person(Role role) {
        String email = "person-%d@school.test".formatted(PERSONS.incrementAndGet());
        return rooms.getBean(SamplePeople.class)
                .add("Somebody", email, EnumSet.of(Role.LEARNER, role))
                .id();
    }
}
