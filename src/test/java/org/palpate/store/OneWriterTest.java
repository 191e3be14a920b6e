package org.palpate.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.palpate.trial.Database;
import org.palpate.trial.School;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

class OneWriterTest {

    private final School school = Database.H2.emptySchool();
    private final PlatformTransactionManager transactions =
            school.the(PlatformTransactionManager.class);

    @Test
    void whoWritesWaitsForWhoWritesAndWhoReadsDoesNot() throws Exception {
        var begun = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        var ended = new AtomicBoolean();
        var first =
                CompletableFuture.runAsync(() ->
                        writing()
                                .executeWithoutResult(status -> {
                                    begun.countDown();
                                    await(mayEnd);
                                    ended.set(true);
                                }));
        await(begun);
        var second = CompletableFuture.supplyAsync(() -> writing().execute(status -> ended.get()));

        assertThat(reading().<Boolean>execute(status -> ended.get())).isFalse();
        assertThat(second).isNotDone();
        mayEnd.countDown();

        assertThat(second.get(30, TimeUnit.SECONDS)).isTrue();
        first.get(30, TimeUnit.SECONDS);
    }

    @Test
    void theTurnEndsWithAFailureTooAndOneWithinAnotherIsPartOfIt() throws Exception {
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        writing()
                                .executeWithoutResult(status -> {
                                    throw new IllegalStateException();
                                }));
        var within = writing();
        within.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        assertThat(writing().<Boolean>execute(status -> within.execute(inner -> true))).isTrue();

        var somebodyElse = CompletableFuture.supplyAsync(() -> writing().execute(status -> true));
        assertThat(somebodyElse.get(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void onPostgresManyWriteAtOnce() {
        assertThat(Database.POSTGRES.emptySchool().the(PlatformTransactionManager.class))
                .isNotInstanceOf(OneWriter.class);
        assertThat(transactions).isInstanceOf(OneWriter.class);
    }

    private TransactionTemplate writing() {
        return new TransactionTemplate(transactions);
    }

    private TransactionTemplate reading() {
        var reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        return reading;
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }
}
