package org.palpate.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.palpate.trial.AtOnce;

@Timeout(20)
class GroupFenceTest {

    private final Disk disk = new Disk();
    private final GroupFence fence = new GroupFence(disk);

    @Test
    void whoComesAloneForcesOnce() {
        fence.pass();
        fence.pass();

        assertThat(disk.forcings()).isEqualTo(2);
    }

    @Test
    void fiftyWritersAreAllReleasedByFarFewerForcingsThanPasses() {
        disk.takes(2);

        AtOnce.results(
                AtOnce.times(
                        50,
                        () -> {
                            for (int i = 0; i < 20; i++) {
                                fence.pass();
                            }
                            return true;
                        }));

        assertThat(disk.forcings()).isPositive().isLessThan(1000 / 5);
    }

    @Test
    void aForcingThatHadBegunBeforeDoesNotReleaseWhoCameLater() throws Exception {
        disk.holds();
        var first = passing();
        disk.isForcing(1);
        var second = passing();

        disk.letsGo();
        first.get();
        disk.isForcing(2);
        assertThat(second).isNotDone();

        disk.letsGo();
        second.get();
        assertThat(disk.forcings()).isEqualTo(2);
    }

    @Test
    void everybodyWhoCameDuringOneForcingSharesTheNext() throws Exception {
        disk.holds();
        var first = passing();
        disk.isForcing(1);
        var others = IntStream.range(0, 10).mapToObj(i -> passing()).toList();
        waitUntilAllWait(others.size());

        disk.letsGo();
        disk.isForcing(2);
        disk.letsGo();

        first.get();
        for (var other : others) {
            other.get();
        }
        assertThat(disk.forcings()).isEqualTo(2);
    }

    @Test
    void aFailureReachesEverybodyWhoWaitedForThatForcingAndNobodyElse() throws Exception {
        disk.holds();
        var first = passing();
        disk.isForcing(1);
        var others = IntStream.range(0, 5).mapToObj(i -> passing()).toList();
        waitUntilAllWait(others.size());

        disk.letsGo();
        disk.isForcing(2);
        disk.refuses();
        disk.letsGo();

        assertThatCode(first::get).doesNotThrowAnyException();
        for (var other : others) {
            assertThatExceptionOfType(ExecutionException.class)
                    .isThrownBy(other::get)
                    .withCauseInstanceOf(NotKept.class);
        }
    }

    @Test
    void laterPassesWorkAgain() {
        disk.refuses();
        assertThatThrownBy(fence::pass)
                .isInstanceOf(NotKept.class)
                .hasRootCauseMessage("No space left on device");

        disk.worksAgain();
        assertThatCode(fence::pass).doesNotThrowAnyException();
    }

    @Test
    void whoIsInterruptedWhileWaitingIsNotToldThatAnythingWasKept() throws Exception {
        disk.holds();
        var first = passing();
        disk.isForcing(1);
        var impatient = new CompletableFuture<Throwable>();
        Thread thread =
                Thread.ofPlatform()
                        .start(() -> {
                            try {
                                fence.pass();
                                impatient.complete(null);
                            } catch (NotKept refusal) {
                                impatient.complete(refusal);
                            }
                        });
        waitUntilAllWait(1);

        thread.interrupt();
        assertThat(impatient.get()).isInstanceOf(NotKept.class);

        disk.letsGo();
        first.get();
        disk.worksAgain();
        assertThatCode(fence::pass).doesNotThrowAnyException();
    }

    private CompletableFuture<Void> passing() {
        var passed = new CompletableFuture<Void>();
        Thread.ofPlatform()
                .name("writer")
                .start(() -> {
                    try {
                        fence.pass();
                        passed.complete(null);
                    } catch (NotKept refusal) {
                        passed.completeExceptionally(refusal);
                    }
                });
        return passed;
    }

    /** Threads that stand in the fence's own {@code wait()}. */
    private static void waitUntilAllWait(int threads) throws InterruptedException {
        while (waiting() < threads) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }

    private static long waiting() {
        return Thread.getAllStackTraces().values().stream()
                .filter(stack ->
                        List.of(stack).stream()
                                .anyMatch(frame -> frame.getMethodName().equals("waitForLeader")))
                .filter(stack -> stack[0].getMethodName().startsWith("wait"))
                .count();
    }

    /** A disk that counts, dawdles, holds or refuses. */
    private static final class Disk implements GroupFence.Force {

        private final AtomicInteger begun = new AtomicInteger();
        private volatile int millis;
        private volatile boolean full;
        private volatile CountDownLatch gate = new CountDownLatch(0);

        @Override
        public void run() throws Exception {
            CountDownLatch mine = gate;
            begun.incrementAndGet();
            mine.await();
            TimeUnit.MILLISECONDS.sleep(millis);
            if (full) {
                throw new IOException("No space left on device");
            }
        }

        int forcings() {
            return begun.get();
        }

        void takes(int each) {
            millis = each;
        }

        void holds() {
            gate = new CountDownLatch(1);
        }

        /** Lets the present forcing end; the next one is held again. */
        void letsGo() {
            CountDownLatch present = gate;
            holds();
            present.countDown();
        }

        void refuses() {
            full = true;
        }

        void worksAgain() {
            full = false;
            CountDownLatch present = gate;
            gate = new CountDownLatch(0);
            present.countDown();
        }

        void isForcing(int nth) throws InterruptedException {
            while (begun.get() < nth) {
                TimeUnit.MILLISECONDS.sleep(2);
            }
        }
    }
}
