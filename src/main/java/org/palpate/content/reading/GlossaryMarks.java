package org.palpate.content.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.palpate.content.Term;

/**
 * Marks the first occurrence of each glossary term in a lesson with the element {@code
 * palpate-term}, which shows what the term means. Headings, links, captions and drawings stay as
 * they are.
 */
final class GlossaryMarks {

    private static final Pattern ABBREVIATED = Pattern.compile("(.*?)\\s*\\(([^()]+)\\)(.*)");
    private static final String NOT_IN =
            "h2, h3, h4, h5, h6, a, figure, code, pre, th, palpate-term";

    /** A term and the ways it may be written. */
    private record Written(Term term, Pattern forms) {}

    private final List<Written> open = new ArrayList<>();

    private GlossaryMarks(List<Term> glossary) {
        glossary.forEach(term -> open.add(new Written(term, forms(term.term()))));
    }

    static String in(String html, List<Term> glossary) {
        if (glossary.isEmpty()) {
            return html;
        }
        Document page = Jsoup.parseBodyFragment(html);
        page.outputSettings().prettyPrint(false);
        var marks = new GlossaryMarks(glossary);
        for (Element block : page.body().children()) {
            block.nodeStream(TextNode.class)
                    .filter(GlossaryMarks::isProse)
                    .toList()
                    .forEach(marks::mark);
        }
        return page.body().html().strip();
    }

    private static boolean isProse(TextNode text) {
        return text.parent() instanceof Element parent && parent.closest(NOT_IN) == null;
    }

    /** "sacroiliac (SI) joint" may be written in full, "sacroiliac joint" or "SI joint". */
    private static Pattern forms(String term) {
        List<String> forms = new ArrayList<>(List.of(Pattern.quote(term)));
        Matcher parts = ABBREVIATED.matcher(term);
        if (parts.matches()) {
            forms.add(Pattern.quote(parts.group(1) + parts.group(3)));
            forms.add(Pattern.quote(parts.group(2) + parts.group(3)));
        }
        return Pattern.compile(
                "(?<![\\w-])(?:%s)(?:e?s)?(?![\\w-])".formatted(String.join("|", forms)),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    private void mark(TextNode text) {
        Matcher first = null;
        Written which = null;
        for (Written written : open) {
            Matcher matcher = written.forms().matcher(text.getWholeText());
            if (matcher.find() && (first == null || isBefore(matcher, first))) {
                first = matcher;
                which = written;
            }
        }
        if (first == null || which == null) {
            return;
        }
        open.remove(which);
        TextNode after = text.splitText(first.start());
        Node rest = null;
        int length = first.end() - first.start();
        if (length < after.getWholeText().length()) {
            rest = after.splitText(length);
        }
        var term = new Element("palpate-term").attr("means", which.term().means());
        after.replaceWith(term);
        term.appendChild(after);
        if (rest instanceof TextNode more) {
            mark(more);
        }
    }

    private static boolean isBefore(Matcher one, Matcher other) {
        return one.start() < other.start()
                || one.start() == other.start() && one.end() > other.end();
    }
}
