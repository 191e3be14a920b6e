package org.palpate.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ArrivingTest {

    private final AtomicLong nanos = new AtomicLong();
    private final Arriving arriving = new Arriving(nanos::get);

    @Test
    void whatIsThereIsReadWhoeverElseIsWaitedFor() throws IOException {
        byte[] body = "x".repeat(60_000).getBytes();
        whileWaiting(
                "a",
                Arriving.OF_A_NETWORK,
                () -> {
                    assertThat(arriving.read("a", new ByteArrayInputStream(body), body.length))
                            .isEqualTo(body);
                });
    }

    @Test
    void ofOneNetworkOnlySoManyAreWaitedForAndOfAnotherStillSome() throws IOException {
        whileWaiting(
                "a",
                Arriving.OF_A_NETWORK,
                () -> {
                    assertThatExceptionOfType(Arriving.GivenUp.class)
                            .isThrownBy(() -> arriving.read("a", new Drops(100, 1), 100));
                    assertThat(arriving.read("b", new Drops(100, 1), 100)).hasSize(100);
                });
        assertThat(arriving.read("a", new Drops(100, 1), 100)).hasSize(100);
    }

    @Test
    void inTheWholeThereIsABoundToo() throws IOException {
        whileWaiting(
                "a",
                40,
                () ->
                        whileWaiting(
                                "b",
                                40,
                                () ->
                                        whileWaiting(
                                                "c",
                                                40,
                                                () -> {
                                                    assertThatExceptionOfType(
                                                                    Arriving.GivenUp.class)
                                                            .isThrownBy(() ->
                                                                    arriving.read(
                                                                            "d",
                                                                            new Drops(100, 1),
                                                                            100));
                                                })));
    }

    @Test
    void whatHardlyMovesIsGivenUpAndWhatASlowPhoneSendsIsNot() throws IOException {
        assertThatExceptionOfType(Arriving.GivenUp.class)
                .isThrownBy(() -> arriving.read("a", new Drops(8000, 4000), 8000));
        assertThat(arriving.read("a", new Drops(4000, 1), 4000)).hasSize(4000);
    }

    @Test
    void noMoreIsReadThanIsTaken() throws IOException {
        assertThat(arriving.read("a", new Drops(5000, 0), 100)).hasSize(100);
        assertThat(arriving.read("a", new ByteArrayInputStream(new byte[5000]), 100)).hasSize(100);
        assertThat(arriving.read("a", new Drops(50, 0), 100)).hasSize(50);
    }

    private void whileWaiting(String network, int times, Arriving.Waiting<IOException> then)
            throws IOException {
        if (times == 0) {
            then.run();
        } else {
            arriving.await(network, () -> whileWaiting(network, times - 1, then));
        }
    }

    /** A body that comes byte by byte, each after some milliseconds. */
    private final class Drops extends InputStream {

        private final long pause;
        private int left;

        Drops(int bytes, int milliseconds) {
            this.left = bytes;
            this.pause = Duration.ofMillis(milliseconds).toNanos();
        }

        @Override
        public int read(byte[] into, int at, int length) {
            if (left == 0) {
                return -1;
            }
            nanos.addAndGet(pause);
            into[at] = 1;
            left--;
            return 1;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException("It is read in pieces");
        }
    }
}
