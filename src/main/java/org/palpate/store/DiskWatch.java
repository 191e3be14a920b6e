package org.palpate.store;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Looks at the disk and the store every few seconds: says in the log when room runs out and when it
 * is back, and lets go of connections to a database that H2 has closed, so that the next ones open
 * it again. A school does not have to be restarted because its disk was full for an hour.
 */
final class DiskWatch implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(DiskWatch.class);
    private static final int PAUSE = 5000;

    private final Disk disk;
    private final DataSource source;

    private Disk.Level last = Disk.Level.ENOUGH;

    DiskWatch(Disk disk, DataSource source) {
        this.disk = disk;
        this.source = source;
    }

    @Scheduled(fixedDelay = PAUSE)
    void look() {
        Outage.OF_THIS_SERVER.isWatched();
        lookAtDisk();
        lookAtStore();
    }

    /** The server stops, and its store with it. */
    @Override
    public void destroy() {
        Outage.OF_THIS_SERVER.isNotWatched();
    }

    private void lookAtDisk() {
        Disk.Level now = disk.level();
        if (now == last) {
            return;
        }
        String warning = disk.warning().orElse("");
        if (now == Disk.Level.ENOUGH) {
            LOG.info("The disk of the data folder has room again");
        } else if (now == Disk.Level.LOW) {
            LOG.warn("{}", warning);
        } else {
            LOG.error("{}", warning);
        }
        last = now;
    }

    private void lookAtStore() {
        try (Connection connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("select 1");
            Outage.OF_THIS_SERVER.isOver();
        } catch (SQLException failure) {
            Outage.OF_THIS_SERVER.seen(failure);
            release();
        }
    }

    private void release() {
        if (source instanceof HikariDataSource hikari) {
            HikariPoolMXBean pool = hikari.getHikariPoolMXBean();
            if (pool != null) {
                pool.softEvictConnections();
            }
        }
    }
}
