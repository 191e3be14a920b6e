package org.palpate.store;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * The fence behind the commits of an H2 file. It forces the file over a connection of its own:
 * whoever waits here still holds one of the pool's, so a leader who had to ask the pool would wait
 * for those who wait for it.
 */
final class H2Fence implements TransactionExecutionListener, AutoCloseable {

    private final GroupFence fence = new GroupFence(this::force);
    private final DataSource unpooled;
    private @Nullable Connection connection;

    H2Fence(DataSource unpooled) {
        this.unpooled = unpooled;
    }

    @Override
    public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure == null && !transaction.isReadOnly()) {
            fence.pass();
        }
    }

    private synchronized void force() throws SQLException {
        if (connection == null) {
            connection = unpooled.getConnection();
        }
        try (var statement = connection.createStatement()) {
            statement.execute("checkpoint sync");
        } catch (SQLException refusal) {
            letGo();
            throw refusal;
        }
    }

    /** Forgets a connection that may be broken; the next forcing opens another. */
    void letGo() {
        try {
            close();
        } catch (SQLException alreadyBroken) {
            // There is nothing left to let go of.
        }
    }

    /** Lets go of the file; the database closes with its last connection. */
    @Override
    public synchronized void close() throws SQLException {
        Connection last = connection;
        connection = null;
        if (last != null) {
            last.close();
        }
    }
}
