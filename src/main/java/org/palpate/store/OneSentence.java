package org.palpate.store;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Prints why the server did not start: a line, and nothing around it. It comes before the
 * framework's own reports and leaves them nothing to say, also where the settings could not be read
 * that would have silenced them.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class OneSentence implements SpringBootExceptionReporter {

    private static final Logger LOG = LoggerFactory.getLogger(OneSentence.class);

    @Override
    public boolean reportException(Throwable failure) {
        if (Starting.isBeingStopped()) {
            // Whoever stopped it knows why.
            return true;
        }
        LOG.debug("The start failed", failure);
        System.err.println(
                "Palpate did not start. "
                        + OneLine.of(
                                StartFailures.sentence(failure).strip().replaceAll("\\s+", " ")));
        return true;
    }
}
