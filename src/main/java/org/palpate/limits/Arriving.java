package org.palpate.limits;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * What is still on its way to the server. Each request whose body has not arrived holds a thread
 * that waits for it, so there are only so many at once, in the whole and from one network; and one
 * that hardly moves is given up. A body that came with its request counts nothing, and one that a
 * slow phone sends is there within a second: a school behind one address does not come near.
 */
public final class Arriving {

    /** How many may be on their way at once: three of five threads that a server has. */
    static final int IN_ALL = 120;

    /** How many of one network. */
    static final int OF_A_NETWORK = 50;

    /** How long one may take that is small. */
    static final Duration PATIENCE = Duration.ofSeconds(10);

    /** How many bytes arrive within a second at the slowest. */
    static final int A_SECOND = 4096;

    private static final int PIECE = 8192;

    private final Map<String, Integer> networks = new ConcurrentHashMap<>();
    private final LongSupplier nanos;
    private int all;

    /** By the machine's own clock. */
    public Arriving() {
        this(System::nanoTime);
    }

    Arriving(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** Why something was not waited for: too many are on their way, or it came too slowly. */
    public static final class GivenUp extends IOException {

        private static final long serialVersionUID = 1;

        GivenUp(String why) {
            super(why);
        }
    }

    /** What is done while something is on its way. */
    @FunctionalInterface
    public interface Waiting<E extends Exception> {

        /** Waits for it. */
        void run() throws IOException, E;
    }

    /**
     * Waits for something that may be slow, if not too many wait already.
     *
     * @throws GivenUp when they do
     */
    public <E extends Exception> void await(String network, Waiting<E> waiting)
            throws IOException, E {
        enter(network);
        try {
            waiting.run();
        } finally {
            leave(network);
        }
    }

    /**
     * Reads what a request carries.
     *
     * @param most after how many bytes to stop
     * @return what was read; all of it, when it is no longer than most
     * @throws GivenUp when too much is on its way already, or it came too slowly
     */
    public byte[] read(String network, InputStream in, long most) throws IOException {
        var read = new ByteArrayOutputStream();
        if (isThere(in, read, most)) {
            return read.toByteArray();
        }
        this.<IOException>await(network, () -> readSlowly(in, read, most));
        return read.toByteArray();
    }

    /** Takes what has arrived; true when that was all that is taken. */
    private static boolean isThere(InputStream in, ByteArrayOutputStream read, long most)
            throws IOException {
        byte[] piece = new byte[PIECE];
        while (read.size() < most && in.available() > 0) {
            int got = in.read(piece, 0, (int) Math.min(PIECE, most - read.size()));
            if (got < 0) {
                return true;
            }
            read.write(piece, 0, got);
        }
        return read.size() >= most;
    }

    private void readSlowly(InputStream in, ByteArrayOutputStream read, long most)
            throws IOException {
        long began = nanos.getAsLong();
        byte[] piece = new byte[PIECE];
        while (read.size() < most) {
            int got = in.read(piece, 0, (int) Math.min(PIECE, most - read.size()));
            if (got < 0) {
                return;
            }
            read.write(piece, 0, got);
            Duration patience = PATIENCE.plusSeconds(read.size() / A_SECOND);
            if (nanos.getAsLong() - began > patience.toNanos()) {
                throw new GivenUp("It came too slowly");
            }
        }
    }

    private synchronized void enter(String network) throws GivenUp {
        int ofIt = networks.getOrDefault(network, 0);
        if (all >= IN_ALL || ofIt >= OF_A_NETWORK) {
            throw new GivenUp("Too much is on its way");
        }
        networks.put(network, ofIt + 1);
        all++;
    }

    private synchronized void leave(String network) {
        networks.computeIfPresent(network, (same, number) -> number > 1 ? number - 1 : null);
        all--;
    }
}
