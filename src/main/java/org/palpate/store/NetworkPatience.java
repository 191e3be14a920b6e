package org.palpate.store;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.TransactionTimedOutException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Bounds how long a transaction waits for a database server that has stopped answering. A time-out
 * of a statement does not help then: the server that should end the statement is the one that
 * hangs. So the wait for each of its answers ends with the transaction's own time-out, or after
 * half a minute. The pool sets the connection back when it is returned.
 */
final class NetworkPatience implements TransactionExecutionListener {

    /** For transactions without a time-out of their own, in milliseconds. */
    private static final int USUAL_MS = 30_000;

    private static final Logger LOG = LoggerFactory.getLogger(NetworkPatience.class);

    private final DataSource source;

    NetworkPatience(DataSource source) {
        this.source = source;
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure == null
                && TransactionSynchronizationManager.getResource(source)
                        instanceof ConnectionHolder holder) {
            bound(holder.getConnection(), millis(holder));
        }
    }

    private static int millis(ConnectionHolder holder) {
        try {
            return holder.hasTimeout()
                    ? Math.max(1, (int) Math.min(holder.getTimeToLiveInMillis(), USUAL_MS))
                    : USUAL_MS;
        } catch (TransactionTimedOutException alreadyOver) {
            return 1;
        }
    }

    private static void bound(Connection connection, int millis) {
        try {
            connection.setNetworkTimeout(Runnable::run, millis);
        } catch (SQLException cannot) {
            LOG.debug("This connection waits without end", cannot);
        }
    }
}
