package org.palpate.browser;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Objects;
import org.palpate.content.ModuleKey;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Gives a server under test a course in which everything is wider than a phone: titles and labels
 * of one long word, tables with an anchor and without, in lists and in quotes, code, addresses, a
 * unit of forty letters, and structures drawn as lines. It stands in {@code
 * src/test/resources/wide-course}.
 */
public final class WideCourse
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** Its module, with a question of every type and every form that is asked again. */
    public static final ModuleKey WIDE = new ModuleKey("wide-words");

    /** A word of 73 letters. */
    public static final String LONG_WORD =
            "Sternocleidomastoideusclavicularthyroepiglotticuspterygopharyngeusabcdefg";

    @Override
    public void initialize(ConfigurableApplicationContext server) {
        try {
            URL courses =
                    Objects.requireNonNull(WideCourse.class.getResource("/wide-course"), "course");
            TestPropertyValues.of("palpate.courses=" + Path.of(courses.toURI())).applyTo(server);
        } catch (URISyntaxException noFolder) {
            throw new IllegalStateException(noFolder);
        }
    }
}
