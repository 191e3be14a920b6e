package org.palpate.store;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.core.spi.FilterReply;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class LogFloodsTest {

    private final AtomicLong nanos = new AtomicLong();
    private final LogFloods floods = new LogFloods(nanos::get);
    private final Logger logger = (Logger) LoggerFactory.getLogger("a.place.in.the.code");

    @Test
    void ofOneWarningOnlySoManyAMinuteAreWritten() {
        assertThat(written(1000, Level.WARN, "A request was refused")).isEqualTo(20);

        nanos.addAndGet(Duration.ofSeconds(61).toNanos());
        assertThat(written(1000, Level.WARN, "A request was refused")).isEqualTo(20);
    }

    @Test
    void anotherMessageAndWhatIsNoWarningAreWritten() {
        written(1000, Level.ERROR, "A click broke");

        assertThat(written(5, Level.ERROR, "The store failed")).isEqualTo(5);
        assertThat(written(100, Level.INFO, "A click broke")).isEqualTo(100);
    }

    private int written(int times, Level level, String message) {
        int written = 0;
        for (int i = 0; i < times; i++) {
            if (floods.decide(null, logger, level, message, null, null) != FilterReply.DENY) {
                written++;
            }
        }
        return written;
    }
}
