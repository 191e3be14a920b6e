package org.palpate.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reasons in which the engine sets off what was typed with {@code *a word*}. An author's stars are
 * stars: only the engine's own sentences are read so.
 */
public final class Emphasis {

    /** How the engine's sentences with emphasis begin. */
    private static final Pattern ENGINES =
            Pattern.compile(
                    "(You wrote|Counted as right; it is spelled|The unit) \\*.*", Pattern.DOTALL);

    private static final Pattern EMPHASIS = Pattern.compile("\\*([^*]+)\\*");

    private Emphasis() {}

    /** The text as components; stars stay what they are, unless the engine set them. */
    public static Component[] of(String text) {
        if (!ENGINES.matcher(text).matches()) {
            return new Component[] {AsWritten.show(new Span(text))};
        }
        List<Component> parts = new ArrayList<>();
        Matcher matcher = EMPHASIS.matcher(text);
        int end = 0;
        while (matcher.find()) {
            parts.add(new Span(text.substring(end, matcher.start())));
            parts.add(
                    AsWritten.show(new com.vaadin.flow.component.html.Emphasis(matcher.group(1))));
            end = matcher.end();
        }
        parts.add(new Span(text.substring(end)));
        return parts.toArray(Component[]::new);
    }
}
