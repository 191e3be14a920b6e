package org.palpate.content.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.palpate.content.Figure;
import org.palpate.content.Region;
import org.palpate.content.yaml.Source;
import org.palpate.quiz.question.RegionKey;

/** Reads one drawing: what it shows, in words, and its regions. */
final class FigureReader {

    private final Source source;
    private final String key;
    private final Map<String, Region> regions = new LinkedHashMap<>();

    private FigureReader(Source source, String key) {
        this.source = source;
        this.key = key;
    }

    static Figure read(Source source, String key) {
        return new FigureReader(source, key).read();
    }

    private Figure read() {
        if (!WellFormed.check(source)) {
            return new Figure(key, "", "", "", List.of());
        }
        Document document = Parser.xmlParser().setTrackPosition(true).parseInput(source.text(), "");
        document.outputSettings().prettyPrint(false);
        SvgWall.pass(source, key, document);
        Element root = document.firstElementChild();
        if (root == null || !root.nodeName().equals("svg")) {
            source.problem(
                    1,
                    "This is not an SVG drawing.",
                    "Let the file consist of one '<svg …>…</svg>'.");
            return new Figure(key, "", "", "", List.of());
        }
        requireViewBox(root);
        root.select("[data-region]").forEach(this::readRegion);
        root.attr("xmlns", SvgAllowList.NAMESPACE);
        return new Figure(
                key,
                root.outerHtml(),
                requiredWords(root, "title", "what it shows, in a few words"),
                requiredWords(root, "desc", "what it shows, for who cannot see it"),
                List.copyOf(regions.values()));
    }

    private void requireViewBox(Element root) {
        if (!root.hasAttr("viewBox")) {
            problem(
                    root,
                    "The drawing has no viewBox.",
                    "Add viewBox=\"0 0 WIDTH HEIGHT\" to <svg>, so that it fits every screen.");
        }
    }

    private void readRegion(Element element) {
        String region = element.attr("data-region");
        if (!SvgAllowList.REGIONS.contains(element.nodeName())) {
            problem(
                    element,
                    "<%s> cannot be the region '%s'.".formatted(element.nodeName(), region),
                    "Put data-region on a <g> or a shape.");
        } else if (element.parents().stream().anyMatch(outer -> outer.hasAttr("data-region"))) {
            problem(
                    element,
                    "The region '%s' lies within another region.".formatted(region),
                    "Draw them side by side, so that a click means one.");
        } else if (regions.containsKey(region)) {
            problem(
                    element,
                    "The region '%s' is here twice.".formatted(region),
                    "Put its parts into one <g data-region=\"%s\">.".formatted(region));
        } else {
            String name = words(element, "title");
            if (name.isEmpty()) {
                problem(
                        element,
                        "The region '%s' has no name.".formatted(region),
                        "Put '<title>…</title>' into it, for screen readers.");
            }
            regions.put(region, new Region(new RegionKey(region), name));
        }
    }

    private String requiredWords(Element root, String element, String purpose) {
        String words = words(root, element);
        if (words.isEmpty()) {
            problem(
                    root,
                    "The drawing has no <%s>.".formatted(element),
                    "Say in '<%s>…</%s>' %s.".formatted(element, element, purpose));
        }
        return words;
    }

    /** The words of a child element; none when it has no such child. */
    private static String words(Element parent, String child) {
        return parent.children().stream()
                .filter(candidate -> candidate.nodeName().equals(child))
                .map(Element::text)
                .findFirst()
                .orElse("");
    }

    private void problem(Element element, String what, String remedy) {
        source.problem(SvgWall.line(element), what, remedy);
    }
}
