package org.palpate.store;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;

/**
 * A start that may be stopped at any moment. Whoever stops the server before it is ready reads one
 * line and waits for no more than the step that is under way, which is ended in order: a migration
 * of the data is never cut in two. What libraries say when they find the machine shutting down
 * under them is left out, and nothing says "ready" any more.
 */
public final class Starting implements ApplicationListener<ApplicationReadyEvent>, Ordered {

    /** Longer than any step takes; the machine's own patience is shorter as a rule. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private enum State {
        STARTING,
        READY,
        FAILED,
        STOPPED
    }

    /** A machine is shut down once. */
    private static volatile boolean shuttingDown;

    private final AtomicReference<State> state = new AtomicReference<>(State.STARTING);
    private final Thread starter = Thread.currentThread();
    private final Silence silence = new Silence();

    /** The start by this thread. */
    public Starting() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop-before-ready"));
    }

    /** Thrown out of a start that was stopped. */
    private static final class Stopped extends RuntimeException {

        private static final long serialVersionUID = 1;

        Stopped() {
            super("The server was stopped before it was ready");
        }
    }

    /** Lets the application be stopped while it starts. */
    public SpringApplication of(SpringApplication application) {
        application.addListeners(this);
        application.addInitializers(context -> {
            goOnOnlyIfStarting();
            loggers().ifPresent(loggers -> loggers.addTurboFilter(silence));
            context.getBeanFactory().addBeanPostProcessor(new Checks());
        });
        return application;
    }

    /** Whether it was stopped; if not, it has failed by itself, and stopping it says nothing. */
    public boolean wasStopped() {
        return !state.compareAndSet(State.STARTING, State.FAILED) && state.get() == State.STOPPED;
    }

    /** Whether whatever fails now may fail because the server was stopped while it started. */
    static boolean isBeingStopped() {
        return shuttingDown;
    }

    private void goOnOnlyIfStarting() {
        if (state.get() == State.STOPPED) {
            throw new Stopped();
        }
    }

    /** Looks before each part of the server is set up. */
    private final class Checks implements BeanPostProcessor {

        @Override
        public Object postProcessBeforeInitialization(Object bean, String name) {
            goOnOnlyIfStarting();
            return bean;
        }
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        state.compareAndSet(State.STARTING, State.READY);
        goOnOnlyIfStarting();
        loggers().ifPresent(loggers -> loggers.getTurboFilterList().remove(silence));
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    private void stop() {
        if (!state.compareAndSet(State.STARTING, State.STOPPED)) {
            return;
        }
        shuttingDown = true;
        System.err.println("Palpate was stopped before it was ready.");
        // Before the settings are read, the filter is not there yet.
        loggers()
                .filter(loggers -> !loggers.getTurboFilterList().contains(silence))
                .ifPresent(loggers -> loggers.addTurboFilter(silence));
        try {
            starter.join(PATIENCE);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private static Optional<LoggerContext> loggers() {
        return LoggerFactory.getILoggerFactory() instanceof LoggerContext loggers
                ? Optional.of(loggers)
                : Optional.empty();
    }

    /**
     * Nothing that a start which is given up still says is of use to anybody. Levels could not be
     * set while the start still changes them.
     */
    private final class Silence extends TurboFilter {

        @Override
        public FilterReply decide(
                @Nullable Marker marker,
                @Nullable Logger logger,
                @Nullable Level level,
                @Nullable String format,
                Object @Nullable [] params,
                @Nullable Throwable thrown) {
            return state.get() == State.STOPPED || isComplaint(level) && machineEnds()
                    ? FilterReply.DENY
                    : FilterReply.NEUTRAL;
        }

        private boolean isComplaint(@Nullable Level level) {
            return state.get() == State.STARTING
                    && level != null
                    && level.isGreaterOrEqual(Level.WARN);
        }

        /**
         * A machine that ends takes no more hooks from the moment on at which ours begins to run,
         * which may be after a library has met its end.
         */
        private static boolean machineEnds() {
            var hook = new Thread(() -> {});
            try {
                Runtime.getRuntime().addShutdownHook(hook);
                Runtime.getRuntime().removeShutdownHook(hook);
                return false;
            } catch (IllegalStateException ends) {
                return true;
            }
        }
    }
}
