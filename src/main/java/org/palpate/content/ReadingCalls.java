package org.palpate.content;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How nodes tell each other to read their folders again: a number, one higher each time. A node
 * reads when it finds one that it has not seen.
 */
@Component
class ReadingCalls {

    private final JdbcClient database;
    private final Clock clock;
    private final AtomicInteger seen = new AtomicInteger(-1);

    ReadingCalls(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Has the other nodes read; this one has done so. */
    void tellOthers() {
        int number = last() + 1;
        try {
            database.sql("insert into content_reading (number, asked_at) values (?, ?)")
                    .param(number)
                    .param(Timestamp.from(clock.instant()))
                    .update();
            seen.set(number);
        } catch (DuplicateKeyException anotherNodeAsks) {
            // All nodes will read for it, this one too: its files are newer than our reading.
        }
    }

    /** Whether another node was asked since this one last read; true once each time. */
    boolean isNew() {
        int now = last();
        int before = seen.getAndSet(now);
        return before >= 0 && now > before;
    }

    private int last() {
        return database.sql("select coalesce(max(number), 0) from content_reading")
                .query(Integer.class)
                .single();
    }
}
