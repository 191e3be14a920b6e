package org.palpate.store;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import ch.qos.logback.core.spi.FilterReply;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;
import org.slf4j.MarkerFactory;

class LogFloodsTest {

    private final AtomicLong nanos = new AtomicLong();
    private final LogFloods floods = new LogFloods(nanos::get, new Outage(nanos::get));
    private final Logger logger = (Logger) LoggerFactory.getLogger("a.place.in.the.code");

    @BeforeEach
    void everythingIsOn() {
        logger.setLevel(Level.TRACE);
    }

    @Test
    void ofOneWarningOnlySoManyAMinuteAreWritten() {
        assertThat(written(1000, Level.WARN, "A request was refused")).isEqualTo(20);

        nanos.addAndGet(Duration.ofSeconds(61).toNanos());
        assertThat(written(1000, Level.WARN, "A request was refused")).isEqualTo(20);
    }

    @Test
    void anotherMessageIsWritten() {
        written(1000, Level.ERROR, "A click broke");

        assertThat(written(5, Level.ERROR, "The store failed")).isEqualTo(5);
    }

    @Test
    void whatIsMerelyNotedIsBoundedTheSame() {
        assertThat(written(1000, Level.INFO, "A browser sent what is not taken: {}")).isEqualTo(20);
        assertThat(written(100, Level.DEBUG, "A browser sent what is not taken: {}"))
                .isEqualTo(100);
    }

    @Test
    void aStrangersOwnWordsMakeNoKindsOfTheirOwn() {
        int written = 0;
        for (int i = 0; i < 5000; i++) {
            written += written(1, Level.INFO, "Refused: path " + i);
        }
        assertThat(written).isEqualTo(LogFloods.OF_A_LOGGER);
    }

    @Test
    void manyLoggersWithManyWordsAreBoundedInTheWhole() {
        int written = 0;
        for (int i = 0; i < 20_000; i++) {
            Logger one = (Logger) LoggerFactory.getLogger("a.place.of.many." + i % 1000);
            written += written(one, null, "Line " + i);
        }
        assertThat(written).isLessThanOrEqualTo(LogFloods.KINDS + LogFloods.A_MINUTE);
    }

    @Test
    void whatBecomesOfAnAccountIsNotedWhateverStrangersSend() {
        for (int i = 0; i < 2000; i++) {
            written(1, Level.WARN, "Wrong passwords for {}");
        }
        for (int i = 0; i < 300; i++) {
            Marker account = MarkerFactory.getDetachedMarker("account " + i);
            assertThat(written(logger, account, "Wrong passwords for {}")).isEqualTo(1);
        }
        Marker mira = MarkerFactory.getDetachedMarker("account of Mira");
        int written = 0;
        for (int i = 0; i < 1000; i++) {
            written += written(logger, mira, "Wrong passwords for {}");
        }
        assertThat(written).as("not even about one account without an end").isEqualTo(20);
    }

    @Test
    void whatWasLeftOutIsCountedInOneLineSoonAfterTheMinute() {
        var told = new ListAppender<ILoggingEvent>();
        told.start();
        Logger own = (Logger) LoggerFactory.getLogger(LogFloods.class);
        own.setLevel(Level.INFO);
        own.addAppender(told);
        try {
            written(1000, Level.INFO, "A browser sent what is not taken: {}");
            nanos.addAndGet(Duration.ofSeconds(66).toNanos());
            written(1, Level.DEBUG, "Something quite different");
            written(1, Level.INFO, "A browser sent what is not taken: {}");
        } finally {
            own.detachAppender(told);
            own.setLevel(null);
        }
        assertThat(told.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .containsExactly(
                        "and 980 more of the kind within a minute, of a.place.in.the.code: A browser sent what is not taken: …");
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

    private int written(Logger from, @Nullable Marker account, String message) {
        return floods.decide(account, from, Level.WARN, message, null, null) == FilterReply.DENY
                ? 0
                : 1;
    }
}
