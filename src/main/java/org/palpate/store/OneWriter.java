package org.palpate.store;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionStatus;

/**
 * Lets one transaction at a time write to an H2 file; whoever only reads never waits.
 *
 * <p>A commit of H2 writes the state of all tables to the file, one table after the other, also
 * what transactions have done to them that go on. What another transaction does meanwhile gets into
 * the tables that are still to come and not into those that were before: should the server be
 * killed before the next commit, half of that transaction is there (seen with H2 2.5.252: an
 * attempt whose log was a step ahead of its state, or behind it). So nobody may write while
 * somebody commits, and as nobody can tell when a transaction will commit, from its beginning.
 */
final class OneWriter extends JpaTransactionManager {

    private static final long serialVersionUID = 1;

    private final transient WriteTurn turn = new WriteTurn();

    /** The transactions whose turn has begun and not ended. */
    private final transient Set<Object> writing =
            Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        if (!definition.isReadOnly()) {
            turn.take();
            writing.add(transaction);
        }
        try {
            super.doBegin(transaction, definition);
        } catch (RuntimeException | Error failure) {
            end(transaction);
            throw failure;
        }
    }

    @Override
    protected void doCommit(DefaultTransactionStatus status) {
        try {
            super.doCommit(status);
        } finally {
            // Before the fence: others may write while the disk takes what was written here.
            end(status.getTransaction());
        }
    }

    @Override
    protected void doRollback(DefaultTransactionStatus status) {
        try {
            super.doRollback(status);
        } finally {
            end(status.getTransaction());
        }
    }

    @Override
    protected void doCleanupAfterCompletion(Object transaction) {
        try {
            super.doCleanupAfterCompletion(transaction);
        } finally {
            end(transaction);
        }
    }

    private void end(Object transaction) {
        if (writing.remove(transaction)) {
            turn.end();
        }
    }
}
