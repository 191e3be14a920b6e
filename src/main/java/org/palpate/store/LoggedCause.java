package org.palpate.store;

import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.logging.logback.ExtendedWhitespaceThrowableProxyConverter;

/**
 * An exception in the log: the lines of its stack are the log's own, and each message in it is one
 * line, whatever it quotes. Named in {@code logback-spring.xml}.
 */
public final class LoggedCause extends ExtendedWhitespaceThrowableProxyConverter {

    @Override
    protected String throwableProxyToString(IThrowableProxy thrown) {
        return super.throwableProxyToString(new Quiet(thrown));
    }

    /** The same exception with its messages on one line each. */
    private record Quiet(IThrowableProxy thrown) implements IThrowableProxy {

        @Override
        @SuppressWarnings("NullAway") // the interface is older than its annotations
        public @Nullable String getMessage() {
            String message = thrown.getMessage();
            return message == null ? null : OneLine.of(message);
        }

        @Override
        @SuppressWarnings("NullAway")
        public @Nullable String getOverridingMessage() {
            String message = thrown.getOverridingMessage();
            return message == null ? null : OneLine.of(message);
        }

        @Override
        public String getClassName() {
            return thrown.getClassName();
        }

        @Override
        public StackTraceElementProxy[] getStackTraceElementProxyArray() {
            return thrown.getStackTraceElementProxyArray();
        }

        @Override
        public int getCommonFrames() {
            return thrown.getCommonFrames();
        }

        @Override
        @SuppressWarnings("NullAway")
        public @Nullable IThrowableProxy getCause() {
            IThrowableProxy cause = thrown.getCause();
            return cause == null ? null : new Quiet(cause);
        }

        @Override
        public IThrowableProxy[] getSuppressed() {
            IThrowableProxy[] suppressed = thrown.getSuppressed();
            return suppressed == null
                    ? new IThrowableProxy[0]
                    : Stream.of(suppressed).map(Quiet::new).toArray(IThrowableProxy[]::new);
        }

        @Override
        public boolean isCyclic() {
            return thrown.isCyclic();
        }
    }
}
