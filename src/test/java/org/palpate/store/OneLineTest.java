package org.palpate.store;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.OutputStreamAppender;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.logging.LoggingInitializationContext;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.core.env.StandardEnvironment;

class OneLineTest {

    private static final Logger LOG = LoggerFactory.getLogger(OneLineTest.class);

    /** As the server does it at its start: from {@code logback-spring.xml}. */
    @BeforeAll
    static void theServersLogIsSetUp() {
        var system = LoggingSystem.get(OneLineTest.class.getClassLoader());
        system.beforeInitialize();
        system.initialize(new LoggingInitializationContext(new StandardEnvironment()), null, null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n",
                "\r",
                "\r\n",
                "\u0085",
                "\u2028",
                "\u2029",
                "\u000b",
                "\f",
                "\u001b[31m",
                "\u001b]0;x\u0007",
                "\u0000",
                "\u0008",
                "\u007f",
                "\u009b31m",
                "\u202e",
                "\u2066",
                "\u200f",
                "\ufeff",
                "\ud800"
            })
    void whatEndsALineColorsOrTurnsItIsShownByItsCode(String loud) {
        String line = OneLine.of("Mira" + loud + "Lind");

        assertThat(line).startsWith("Mira\\").endsWith("Lind").doesNotContain(loud);
        assertThat(line.chars()).noneMatch(letter -> letter < ' ' || letter == 0x7f);
    }

    @Test
    void namesOfEveryScriptStayAsTheyAre() {
        for (String name :
                List.of("Åse Ørnberg", "Ελένη", "Дмитрий", "שרה", "ليلى", "李明", "🦴", "e\u0301")) {
            assertThat(OneLine.of(name)).isEqualTo(name);
        }
    }

    @Test
    void noMessageAndNoCauseBreaksALineOfTheLog() {
        var cause =
                new IllegalStateException(
                        "file\n12:00:00 INFO Ada is administrator",
                        new RuntimeException("deep\u001b[2J\r\nFORGED"));
        cause.addSuppressed(new RuntimeException("beside\nFORGED"));

        List<String> lines =
                logged("Sign-in of {} failed", "x@y.org\n12:00:00 INFO  All is well\u202e", cause);

        assertThat(lines.getFirst())
                .isEqualTo("Sign-in of x@y.org\\n12:00:00 INFO  All is well\\u202e failed");
        assertThat(lines).noneMatch(line -> line.startsWith("12:00") || line.startsWith("FORGED"));
        assertThat(lines.toString())
                .doesNotContain("\u001b")
                .contains("deep\\u001b[2J\\r\\nFORGED");
    }

    /** What the console of the server would show, with its own words for a message and a cause. */
    private static List<String> logged(String message, Object... values) {
        var context = (LoggerContext) LoggerFactory.getILoggerFactory();
        var out = new ByteArrayOutputStream();
        var encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern("%msg%n%wEx{short}");
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.start();
        var appender = new OutputStreamAppender<ILoggingEvent>();
        appender.setContext(context);
        appender.setEncoder(encoder);
        appender.setOutputStream(out);
        appender.start();
        var logger = (ch.qos.logback.classic.Logger) LOG;
        logger.addAppender(appender);
        try {
            logger.error(message, values);
        } finally {
            logger.detachAppender(appender);
            appender.stop();
        }
        return Stream.of(out.toString(StandardCharsets.UTF_8).split("\n")).toList();
    }
}
