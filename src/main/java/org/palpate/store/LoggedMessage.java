package org.palpate.store;

import ch.qos.logback.classic.pattern.MessageConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;

/** A message in the log: one line, whatever it quotes. Named in {@code logback-spring.xml}. */
public final class LoggedMessage extends MessageConverter {

    @Override
    public String convert(ILoggingEvent event) {
        String message = super.convert(event);
        return message == null ? "" : OneLine.of(message);
    }
}
