package org.palpate.content;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** One paragraph out of a lesson's text. */
final class OneParagraph {

    private static final String HEADING = "h[1-6]";

    private OneParagraph() {}

    /**
     * The paragraph with this anchor, or the heading with all up to the next one.
     *
     * @param html clean body HTML
     */
    static Optional<String> of(String html, String anchor) {
        Document text =
                Parser.htmlParser().settings(ParseSettings.preserveCase).parseInput(html, "");
        text.outputSettings().prettyPrint(false);
        @Nullable Element found = anchor.isEmpty() ? null : text.getElementById(anchor);
        if (found == null) {
            return Optional.empty();
        }
        var part = new StringBuilder(found.outerHtml());
        if (found.normalName().matches(HEADING)) {
            for (Element next = found.nextElementSibling();
                    next != null && !next.normalName().matches(HEADING);
                    next = next.nextElementSibling()) {
                part.append(next.outerHtml());
            }
        }
        return Optional.of(part.toString());
    }
}
