package org.palpate.store;

/**
 * A fence that many writers pass together: whoever finds nobody forcing forces the store to disk,
 * and everyone who had arrived before the forcing began is released by it. Nobody waits for more
 * than two forcings, and a hundred writers cost as much as one (group commit; Gray &amp; Reuter,
 * Transaction Processing, §9.4).
 */
final class GroupFence {

    /** Forces everything written so far to disk. */
    @FunctionalInterface
    interface Force {

        /**
         * Returns when the disk has it.
         *
         * @throws Exception when the disk refuses; then nobody who waited may be told that anything
         *     was kept
         */
        void run() throws Exception;
    }

    private final Force force;

    /** Those who will be released by the next forcing. */
    private Group gathering = new Group();

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
        Group mine = join();
        if (leads(mine)) {
            lead(mine);
        } else if (!mine.kept) {
            throw new NotKept();
        }
    }

    private synchronized Group join() {
        return gathering;
    }

    /** Waits until the group is released, or else leads it as soon as nobody else is forcing. */
    private synchronized boolean leads(Group group) {
        while (!group.released && forcing) {
            waitForLeader();
        }
        if (group.released) {
            return false;
        }
        forcing = true;
        gathering = new Group();
        return true;
    }

    private void lead(Group group) {
        boolean kept = false;
        try {
            force.run();
            kept = true;
        } catch (Exception refusal) {
            throw new NotKept(refusal);
        } finally {
            release(group, kept);
        }
    }

    private synchronized void release(Group group, boolean kept) {
        group.released = true;
        group.kept = kept;
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

    /**
     * Those who wait for one forcing, and what came of it. Later forcings change nothing about it:
     * a disk that refused once may have dropped it.
     */
    private static final class Group {

        private boolean released;
        private boolean kept;
    }
}
