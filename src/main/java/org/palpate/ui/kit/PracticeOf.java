package org.palpate.ui.kit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.palpate.quiz.question.StructureKey;

/**
 * Which questions an address of {@link Pages#PRACTICE} asks for, by its parameters. The form there
 * has it chosen already.
 */
public final class PracticeOf {

    /** Names a module. */
    public static final String MODULE = "module";

    /** Names a topic. */
    public static final String TOPIC = "topic";

    /** Names an exam domain. */
    public static final String DOMAIN = "domain";

    /** Names a part of the body. */
    public static final String STRUCTURE = "structure";

    /** Asks for what was not asked yet. */
    public static final String NEW = "new";

    private PracticeOf() {}

    /** The address where questions of an exam domain are practiced. */
    public static String domain(String domain) {
        return address(DOMAIN, domain);
    }

    /** The address where questions about a part of the body are practiced. */
    public static String structure(StructureKey structure) {
        return address(STRUCTURE, structure.value());
    }

    /** The address where what was not asked yet is practiced. */
    public static String notAskedYet() {
        return Pages.PRACTICE + "?" + NEW;
    }

    private static String address(String parameter, String value) {
        return "%s?%s=%s"
                .formatted(
                        Pages.PRACTICE,
                        parameter,
                        URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
}
