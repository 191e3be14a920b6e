package org.palpate.content.reading;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.palpate.content.Problem;

/**
 * The time a reading of all courses may take, so that no file, however odd, keeps a server from
 * starting. Each piece is read on a thread of its own that nobody waits for longer than the piece
 * is worth; a mistake in a reader costs only the piece.
 */
final class ReadingTime {

    /** A large module is read in half a second. */
    private static final Duration ONE_PIECE = Duration.ofSeconds(10);

    private static final Duration ALL = Duration.ofMinutes(2);

    /** A piece that was given up, and why. */
    static final class GivenUp extends Exception {

        private final transient Problem problem;

        GivenUp(Problem problem) {
            super(problem.sentence());
            this.problem = problem;
        }

        Problem problem() {
            return problem;
        }
    }

    private final Duration onePiece;
    private final long end;

    ReadingTime() {
        this(ONE_PIECE, ALL);
    }

    ReadingTime(Duration onePiece, Duration all) {
        this.onePiece = onePiece;
        this.end = System.nanoTime() + all.toNanos();
    }

    /**
     * Reads a piece.
     *
     * @param file what is named in the problem when it takes too long
     * @throws GivenUp when it takes too long, or the reader breaks on it
     */
    <T> T read(String file, Supplier<T> piece) throws GivenUp {
        long nanos = Math.min(onePiece.toNanos(), end - System.nanoTime());
        if (nanos <= 0) {
            throw new GivenUp(
                    new Problem(
                            file,
                            0,
                            "This was not read, because reading all courses took too long.",
                            "Fix or take away what is slow; it is named in the problems above."));
        }
        var task = new FutureTask<T>(piece::get);
        Thread.ofPlatform().daemon().name("reading").start(task);
        try {
            return task.get(nanos, TimeUnit.NANOSECONDS);
        } catch (TimeoutException tooSlow) {
            task.cancel(true);
            throw new GivenUp(
                    new Problem(
                            file,
                            0,
                            "Reading this took longer than %d s.".formatted(onePiece.toSeconds()),
                            "Make it simpler or split it."));
        } catch (ExecutionException broken) {
            throw new GivenUp(
                    new Problem(
                            file,
                            0,
                            "The reader broke on this (%s).".formatted(broken.getCause()),
                            "Make it simpler, and please report it: this is a mistake in Palpate."));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while reading " + file, stopped);
        }
    }
}
