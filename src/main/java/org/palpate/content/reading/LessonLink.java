package org.palpate.content.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.palpate.content.ModuleKey;
import org.palpate.content.yaml.Source;

/**
 * A link from one lesson to a place in another: {@code lesson:piriformis/sciatic-nerve#course}.
 *
 * @param anchor empty when the lesson as a whole is meant
 */
record LessonLink(Source source, int line, ModuleKey module, String lesson, String anchor) {

    private static final Pattern WRITTEN =
            Pattern.compile(
                    "lesson:(?:(?<module>[a-z0-9-]+)/)?(?<lesson>[a-z0-9-]+)(?:#(?<anchor>[a-z0-9-]+))?");

    /** Reads a link as written; without a module it stays within the one it stands in. */
    static Optional<LessonLink> of(Source source, int line, ModuleKey here, String written) {
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            return Optional.empty();
        }
        ModuleKey module =
                Optional.ofNullable(parts.group("module")).map(ModuleKey::new).orElse(here);
        String anchor = Optional.ofNullable(parts.group("anchor")).orElse("");
        return Optional.of(new LessonLink(source, line, module, parts.group("lesson"), anchor));
    }

    boolean staysIn(ModuleKey key) {
        return module.equals(key);
    }

    /** Reports the link if the landmarks of the module it leads to know no such place. */
    void check(Landmarks landmarks) {
        landmarks
                .missing(lesson, anchor)
                .ifPresent(miss ->
                        source.problem(
                                line,
                                "This link leads nowhere. %s".formatted(miss.what()),
                                miss.remedy()));
    }

    /** The full form: {@code lesson:MODULE/LESSON#anchor}. */
    String address() {
        return "lesson:%s/%s%s".formatted(module, lesson, anchor.isEmpty() ? "" : "#" + anchor);
    }
}
