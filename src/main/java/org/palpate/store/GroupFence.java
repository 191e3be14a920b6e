package org.palpate.store;

/**
 * A fence that many writers pass together: whoever arrives first forces the store to disk, and everyone who had arrived before the forcing
 * began is released by it. Nobody waits for more than two forcings, and a hundred writers cost as much as one (group commit; Gray &amp; Reuter,
 * Transaction Processing, §9.4).
 */
final class GroupFence {

    /** Forces everything written so far to disk. */
    @FunctionalInterface
    interface Force {

        /**
         * Returns when the disk has it.
         *
         * @throws Exception when the disk refuses; then nobody who waited may be told that anything was kept
         */
        void run() throws Exception;
    }

    private final Force force;
    private long arrived;
    private long forced;
    private long failedUpTo;
    private boolean forcing;

    GroupFence(Force force) {
        this.force = force;
    }

    /**
     * Returns when everything written before the call is on disk.
     *
     * @throws NotKept when it could not be forced there
     */
    void pass() {
        long mine = arrive();
        while (true) {
            long upTo = leadOrWait(mine);
            if (upTo == 0) {
                return;
            }
            lead(upTo);
        }
    }

    private synchronized long arrive() {
        return ++arrived;
    }

    /** The last arrival to force for, when it is this caller's turn to lead; 0 when somebody else has done it. */
    private synchronized long leadOrWait(long mine) {
        while (forced < mine && forcing) {
            waitForLeader();
        }
        if (forced < mine) {
            forcing = true;
            return arrived;
        }
        if (mine <= failedUpTo) {
            throw new NotKept();
        }
        return 0;
    }

    private void lead(long upTo) {
        boolean kept = false;
        try {
            force.run();
            kept = true;
        } catch (Exception refusal) {
            throw new NotKept(refusal);
        } finally {
            release(upTo, kept);
        }
    }

    private synchronized void release(long upTo, boolean kept) {
        forced = upTo;
        if (!kept) {
            failedUpTo = upTo;
        }
        forcing = false;
        notifyAll();
    }

    private void waitForLeader() {
        try {
            wait();
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new NotKept(interruption);
        }
    }
}
