package org.palpate.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.palpate.trial.AtOnce;
import org.palpate.trial.Database;
import org.palpate.trial.OnBothDatabases;
import org.palpate.trial.School;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** What is done once, whichever node does it. */
@OnBothDatabases
class JobsTest {

    private static final AtomicInteger NAMES = new AtomicInteger();

    private final School school;
    private final Instant due;
    private final String name = "job-" + NAMES.incrementAndGet();
    private final AtomicInteger done = new AtomicInteger();

    JobsTest(Database database) {
        school = database.emptySchool();
        due = school.clock().instant();
    }

    @Test
    void ofManyNodesAtOnceOneDoesIt() {
        List<Jobs> nodes = List.of(node(), node(), node(), node());
        for (int round = 0; round < 5; round++) {
            Instant time = due.plusSeconds(round);
            assertThat(
                            AtOnce.results(
                                    AtOnce.each(
                                            nodes.size(),
                                            number ->
                                                    () ->
                                                            nodes.get(number)
                                                                    .once(name, time, work()))))
                    .containsOnlyOnce(true);
        }
        assertThat(done).hasValue(5);
        assertThat(rows())
                .hasSize(5)
                .allSatisfy(row -> {
                    assertThat(row)
                            .containsEntry("outcome", "DONE")
                            .containsEntry("note", "did it");
                    assertThat(row.get("finished")).isNotNull();
                    assertThat(row.get("who").toString()).matches(".+/\\d+");
                });
    }

    @Test
    void whatIsBeingDoneIsNotBegunAgain() {
        var inside = new CountDownLatch(1);
        node().once(
                        name,
                        due,
                        () -> {
                            assertThat(node().once(name, due, work())).isFalse();
                            inside.countDown();
                            return "";
                        });
        assertThat(inside.getCount()).isZero();
        assertThat(node().once(name, due, work())).isFalse();
        assertThat(done).hasValue(0);
    }

    @Test
    void whatFailedIsTriedAgainAFewTimes() {
        Supplier<String> broken =
                () -> {
                    done.incrementAndGet();
                    throw new IllegalStateException("no luck");
                };
        for (int round = 0; round < 5; round++) {
            node().once(name, due, broken);
        }
        assertThat(done).hasValue(Jobs.TURNS);
        assertThat(rows())
                .hasSize(Jobs.TURNS)
                .allSatisfy(row ->
                        assertThat(row)
                                .containsEntry("outcome", "FAILED")
                                .hasEntrySatisfying(
                                        "note",
                                        note -> assertThat(note.toString()).contains("no luck")));
    }

    @Test
    void whatADeadNodeLeftIsTakenOverAfterAWhile() {
        try {
            node().once(
                            name,
                            due,
                            () -> {
                                throw new OutOfMemoryError("the node dies");
                            });
        } catch (OutOfMemoryError died) {
            assertThat(rows())
                    .singleElement()
                    .satisfies(row -> assertThat(row.get("outcome")).isNull());
        }
        assertThat(node().once(name, due, work())).isFalse();
        school.clock().pass(Jobs.PATIENCE.plusSeconds(1));
        assertThat(node().once(name, due, work())).isTrue();
        assertThat(done).hasValue(1);
    }

    @Test
    void rowsOfAMonthAgoGo() {
        node().once(name, due, work());
        node().once(name, due.plus(Duration.ofDays(31)), work());
        assertThat(rows()).hasSize(1);
    }

    private Supplier<String> work() {
        return () -> {
            done.incrementAndGet();
            return "did it";
        };
    }

    private List<Map<String, Object>> rows() {
        return school.rows("select * from job_run where name = ?", name);
    }

    /** A node of its own on the same database. */
    private Jobs node() {
        return new Jobs(
                school.the(JdbcClient.class),
                school.the(PlatformTransactionManager.class),
                school.the(Clock.class));
    }
}
