package org.palpate.store;

import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * The fence behind the commits of an H2 file. It forces the file itself and asks no connection for
 * it: whoever waits here still holds one of the pool's, so a leader who had to ask the pool would
 * wait for those who wait for it.
 */
final class H2Fence implements TransactionExecutionListener {

    private final GroupFence fence;

    /**
     * A fence.
     *
     * @param url the address of the database whose file is forced
     */
    H2Fence(String url) {
        this.fence = new GroupFence(() -> KeptFile.force(url));
    }

    @Override
    public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure == null && !transaction.isReadOnly()) {
            fence.pass();
        }
    }
}
