package org.palpate.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import org.palpate.Palpate;
import org.palpate.attempt.PastAttempts;
import org.palpate.attempt.PastAttempts.Past;
import org.palpate.attempt.PastAttempts.Story;
import org.palpate.classroom.Assignment.What;
import org.palpate.classroom.AssignmentPlan;
import org.palpate.classroom.Assignments;
import org.palpate.classroom.ClassId;
import org.palpate.classroom.Classes;
import org.palpate.content.LearningModule;
import org.palpate.content.LearningModules;
import org.palpate.people.PersonId;
import org.palpate.people.Role;
import org.palpate.people.SamplePeople;
import org.palpate.people.Setup;
import org.palpate.progress.Gradebook;
import org.palpate.progress.Insights;
import org.palpate.progress.ItemStatistics;
import org.palpate.progress.LiveView;
import org.palpate.progress.Standings;
import org.palpate.quiz.marking.ModelAnswer;
import org.palpate.quiz.question.Response;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;

/**
 * A program, not a test: what the pages of a class of 200 learners with 40 assignments ask of the
 * server, beside a class of a quarter of the learners. Every learner has taken every quiz of the
 * course once. The issue asks for 300 ms.
 *
 * <pre>
 * ./mvnw test-compile exec:java -Dexec.classpathScope=test \
 *     -Dexec.mainClass=org.palpate.bench.LargeClass
 * </pre>
 *
 * <p>With an argument, which is a password of at least 12 characters, the server goes on afterwards
 * and {@code bench@school.org} can sign in and look at both classes.
 */
public final class LargeClass {

    private static final int LEARNERS = 200;
    private static final int ASSIGNMENTS = 40;
    private static final int QUARTER = 4;
    private static final int WARM_UP = 10;
    private static final int ROUNDS = 31;

    private final ApplicationContext server;
    private final PersonId instructor;

    private LargeClass(ApplicationContext server, String password) {
        this.server = server;
        Setup setup = server.getBean(Setup.class);
        this.instructor = setup.complete(setup.key(), "Bench Warmer", "bench@school.org", password);
    }

    /** Makes both classes in a data folder of their own and prints what their pages cost. */
    public static void main(String[] arguments) {
        String folder =
                System.getProperty("java.io.tmpdir") + "/palpate-bench-" + UUID.randomUUID();
        ApplicationContext server =
                SpringApplication.run(Palpate.class, "--palpate.data=" + folder, "--server.port=0");
        String password = arguments.length == 0 ? UUID.randomUUID().toString() : arguments[0];
        var bench = new LargeClass(server, password);
        ClassId small = bench.make("A quarter", LEARNERS / QUARTER);
        ClassId large = bench.make("All", LEARNERS);
        bench.compare(small, large);
        if (arguments.length == 0) {
            System.exit(SpringApplication.exit(server));
        }
    }

    private ClassId make(String name, int learners) {
        Instant begin = Instant.now().minus(60, ChronoUnit.DAYS);
        ClassId id = the(Classes.class).makeSample(instructor, name);
        List<LearningModule> quizzes =
                the(LearningModules.class).all().stream()
                        .filter(module -> module.quiz() != null)
                        .toList();
        List<PersonId> people = new ArrayList<>();
        for (int i = 0; i < learners; i++) {
            PersonId learner =
                    the(SamplePeople.class)
                            .add(
                                    "Learner %03d of %s".formatted(i + 1, name),
                                    "learner%d.%s@sample.invalid"
                                            .formatted(i, name.replace(' ', '.')),
                                    Set.of(Role.LEARNER))
                            .id();
            the(Classes.class).enrolSample(id, learner, begin);
            people.add(learner);
        }
        for (int i = 0; i < ASSIGNMENTS; i++) {
            AssignmentPlan plan =
                    AssignmentPlan.of(
                            quizzes.get(i % quizzes.size()).key(),
                            i % 2 == 0 ? What.QUIZ : What.MODULE);
            the(Assignments.class).bringIn(instructor, id, plan, begin);
        }
        var chance = new SplittableRandom(learners);
        for (PersonId learner : people) {
            quizzes.forEach(module -> take(learner, module, begin, chance));
        }
        return id;
    }

    private void take(
            PersonId learner, LearningModule module, Instant begin, SplittableRandom chance) {
        the(PastAttempts.class)
                .bringIn(
                        learner,
                        module.key(),
                        Story.whole(
                                chance.nextLong(),
                                begin.plus(chance.nextInt(1, 1000), ChronoUnit.HOURS),
                                Duration.ofSeconds(20),
                                question ->
                                        new Past(
                                                chance.nextInt(3) == 0
                                                        ? Response.BLANK
                                                        : ModelAnswer.of(question),
                                                null)));
    }

    private void compare(ClassId small, ClassId large) {
        System.out.printf(
                Locale.ROOT,
                "%n%-22s %12s %12s %8s   (median and slowest of %d, in ms)%n",
                "",
                LEARNERS / QUARTER + " learners",
                LEARNERS + " learners",
                "ratio",
                ROUNDS);
        line("class page", small, large, id -> the(Standings.class).of(instructor, id));
        line("gradebook", small, large, id -> the(Gradebook.class).of(instructor, id));
        line("live", small, large, id -> the(LiveView.class).of(instructor, id));
        line("what the class knows", small, large, id -> the(Insights.class).of(instructor, id));
        var module =
                the(LearningModules.class).all().stream()
                        .filter(one -> one.quiz() != null)
                        .findFirst()
                        .orElseThrow()
                        .key();
        line(
                "numbers of a quiz",
                small,
                large,
                id -> the(ItemStatistics.class).of(instructor, module));
    }

    private interface Page {

        Object open(ClassId id);
    }

    private static void line(String name, ClassId small, ClassId large, Page page) {
        double[] few = times(() -> page.open(small));
        double[] many = times(() -> page.open(large));
        System.out.printf(
                Locale.ROOT,
                "%-22s %5.0f %6.0f %5.0f %6.0f %8.1f%n",
                name,
                few[few.length / 2],
                few[few.length - 1],
                many[many.length / 2],
                many[many.length - 1],
                many[many.length / 2] / few[few.length / 2]);
    }

    private static double[] times(Runnable work) {
        IntStream.range(0, WARM_UP).forEach(round -> work.run());
        double[] millis = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long before = System.nanoTime();
            work.run();
            millis[i] = (System.nanoTime() - before) / 1e6;
        }
        Arrays.sort(millis);
        return millis;
    }

    private <T> T the(Class<T> part) {
        return server.getBean(part);
    }
}
