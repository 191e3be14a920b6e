package org.palpate.store.backup;

/** Who wants to know how far a backup is. */
public interface Progress {

    /** Nobody. */
    Progress UNSEEN = (done, all) -> {};

    /**
     * So far it is.
     *
     * @param done rows and files that are done
     * @param all of how many
     */
    void at(long done, long all);
}
