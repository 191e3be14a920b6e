package org.palpate.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text in which {@code *a word*} stands for emphasis, as the engine and authors write reasons. */
public final class Emphasis {

    private static final Pattern EMPHASIS = Pattern.compile("\\*([^*]+)\\*");

    private Emphasis() {}

    /** The text as components; a lone asterisk stays what it is. */
    public static Component[] of(String text) {
        List<Component> parts = new ArrayList<>();
        Matcher matcher = EMPHASIS.matcher(text);
        int end = 0;
        while (matcher.find()) {
            parts.add(new Span(text.substring(end, matcher.start())));
            parts.add(new com.vaadin.flow.component.html.Emphasis(matcher.group(1)));
            end = matcher.end();
        }
        parts.add(new Span(text.substring(end)));
        return parts.toArray(Component[]::new);
    }
}
