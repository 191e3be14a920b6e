package org.palpate.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Several threads that do something at the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** What each of them came to: what it returned, or the exception that stopped it. */
    public record Outcome<T>(T result, Exception failure) {

        /** Whether it returned. */
        public boolean succeeded() {
            return failure == null;
        }
    }

    /** Does the same in so many threads at once. */
    public static <T> List<Outcome<T>> times(int threads, Callable<T> work) {
        return each(threads, thread -> work);
    }

    /** Does the work of each thread, numbered from 0, at once. */
    public static <T> List<Outcome<T>> each(int threads, IntFunction<Callable<T>> work) {
        var start = new CyclicBarrier(threads);
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<T>> futures =
                    IntStream.range(0, threads)
                            .mapToObj(thread ->
                                    pool.submit(() -> {
                                        start.await();
                                        return work.apply(thread).call();
                                    }))
                            .toList();
            var outcomes = new ArrayList<Outcome<T>>();
            for (Future<T> future : futures) {
                outcomes.add(outcome(future));
            }
            return outcomes;
        }
    }

    /** What all of them returned; an exception in one of them is one here. */
    public static <T> List<T> results(List<Outcome<T>> outcomes) {
        return outcomes.stream()
                .map(outcome -> {
                    if (outcome.succeeded()) {
                        return outcome.result();
                    }
                    throw new AssertionError("One of several at once failed", outcome.failure());
                })
                .toList();
    }

    private static <T> Outcome<T> outcome(Future<T> future) {
        try {
            return new Outcome<>(future.get(), null);
        } catch (ExecutionException failure) {
            return new Outcome<>(null, (Exception) failure.getCause());
        } catch (InterruptedException interruption) {
            throw new IllegalStateException(interruption);
        }
    }
}
