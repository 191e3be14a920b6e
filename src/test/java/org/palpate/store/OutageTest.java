package org.palpate.store;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What the log says while the store is away. */
class OutageTest {

    private static final SQLException AWAY =
            new SQLTransientConnectionException(
                    "no connection within 8 s", "08001", new SQLException("Connection refused"));

    private final AtomicLong nanos = new AtomicLong();
    private final Outage outage = new Outage(nanos::get);
    private final LoggerContext context = new LoggerContext();
    private final Logger request = context.getLogger("a.servlet");
    private final ListAppender<ILoggingEvent> requests = new ListAppender<>();
    private final Logger said = (Logger) LoggerFactory.getLogger(Outage.class);
    private final ListAppender<ILoggingEvent> outages = new ListAppender<>();

    @BeforeEach
    void listen() {
        context.addTurboFilter(new LogFloods(nanos::get, outage));
        requests.start();
        request.addAppender(requests);
        outages.start();
        said.addAppender(outages);
        outage.isWatched();
    }

    @AfterEach
    void stopListening() {
        said.detachAppender(outages);
    }

    @Test
    void anOutageIsOneLineWhenItBeginsAndOneWithACountWhenItIsOver() {
        for (int i = 0; i < 300; i++) {
            request.error("Servlet.service() threw", new IllegalStateException("wrapped", AWAY));
            request.warn("Page {} could not be opened: the store is away", "modules", AWAY);
        }
        outage.seen(AWAY);
        nanos.addAndGet(Duration.ofSeconds(34).toNanos());
        outage.isOver();

        assertThat(requests.list).isEmpty();
        assertThat(lines()).hasSize(2);
        assertThat(lines().getFirst()).contains("does not answer (Connection refused)");
        assertThat(lines().getLast()).contains("answers again", "34", "600");
        assertThat(outages.list.getFirst().getThrowableProxy()).isNull();
    }

    @Test
    void theNextOneIsSaidAnew() {
        outage.seen(AWAY);
        outage.isOver();
        outage.isOver();
        outage.seen(AWAY);

        assertThat(lines()).hasSize(3);
    }

    @Test
    void whatFailsForAnotherReasonIsWrittenMeanwhile() {
        outage.seen(AWAY);
        request.error("A click broke", new IllegalStateException("a bug"));
        request.error("The file", new SQLException("torn", "90030", 90030));

        assertThat(requests.list).hasSize(2);
        assertThat(requests.list.getFirst().getLevel()).isEqualTo(Level.ERROR);
    }

    @Test
    void whereNobodyWouldSayThatItIsOverEachFailureSaysItself() {
        outage.isNotWatched();
        request.error("Servlet.service() threw", AWAY);

        assertThat(requests.list).hasSize(1);
        assertThat(lines()).isEmpty();
    }

    private List<String> lines() {
        return outages.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }
}
