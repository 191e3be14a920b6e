package org.palpate.content.reading;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.nodes.XmlDeclaration;
import org.jsoup.select.NodeFilter;
import org.palpate.content.yaml.Keys;
import org.palpate.content.yaml.Nearest;
import org.palpate.content.yaml.Source;

/**
 * The wall a drawing passes: what the {@link SvgAllowList} does not know is reported and cut out,
 * so that what comes through is clean even where there are problems.
 */
final class SvgWall implements NodeFilter {

    private static final Pattern REFERENCE = Pattern.compile("url\\(#([a-z0-9-]+)\\)");
    private static final Set<String> REFERRING = Set.of("fill", "stroke", "clip-path");

    private final Source source;
    private final String figure;
    private final Map<String, Integer> ids = new HashMap<>();
    private final Set<Node> cut = Collections.newSetFromMap(new IdentityHashMap<>());

    private SvgWall(Source source, String figure) {
        this.source = source;
        this.figure = figure;
    }

    /** Leaves of a drawing what may be in one. */
    static void pass(Source source, String figure, Document document) {
        var wall = new SvgWall(source, figure);
        document.childNodes().forEach(wall::checkBesideRoot);
        document.children().forEach(root -> root.filter(wall));
        wall.cut.forEach(Node::remove);
        wall.checkReferences(document);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        switch (node) {
            case Element element -> check(element);
            case CDataNode data -> cut(data);
            case TextNode text -> check(text);
            case Comment comment -> cut.add(comment); // it is for authors
            default -> cut(node);
        }
        return cut.contains(node) ? FilterResult.SKIP_CHILDREN : FilterResult.CONTINUE;
    }

    /** Beside the root only an XML declaration, comments and blanks may stand. */
    private void checkBesideRoot(Node node) {
        boolean harmless =
                switch (node) {
                    case Element element -> true;
                    case Comment comment -> true;
                    case TextNode text -> text.isBlank();
                    case XmlDeclaration declaration -> declaration.name().equals("xml");
                    default -> false;
                };
        if (!harmless) {
            cut(node);
        }
    }

    private void check(Element element) {
        String name = element.nodeName();
        if (!SvgAllowList.ELEMENTS.contains(name)) {
            problem(
                    element,
                    "A drawing cannot have the element '%s'.".formatted(name),
                    "Draw it with shapes, or remove it.");
            cut.add(element);
            return;
        }
        element.attributes().asList().forEach(attribute -> check(element, attribute));
        if (element.hasAttr("id")) {
            checkId(element);
        }
    }

    private void check(Element element, Attribute attribute) {
        String name = attribute.getKey();
        if (!SvgAllowList.knows(name)) {
            problem(
                    element,
                    "A drawing cannot have the attribute '%s'.".formatted(name),
                    Nearest.to(name, SvgAllowList.attributes())
                            .map("Did you mean '%s'?"::formatted)
                            .orElse("Remove it; colors come from classes like 'muscle'."));
            element.removeAttr(name);
        } else if (!SvgAllowList.allows(name, attribute.getValue())) {
            problem(
                    element,
                    "'%s' cannot be '%s'.".formatted(name, start(attribute.getValue())),
                    remedy(name, attribute.getValue()));
            element.removeAttr(name);
        }
    }

    private static String remedy(String attribute, String value) {
        return switch (attribute) {
            case "class" -> Nearest.hint(value, SvgAllowList.classes());
            case "fill", "stroke", "clip-path" ->
                    "Use none, currentColor or url(#ID); colors come from classes like 'muscle'.";
            case "id", "data-region", "data-layer" -> Keys.RULE;
            case "xmlns" -> "Write xmlns=\"%s\".".formatted(SvgAllowList.NAMESPACE);
            case "viewBox" -> "Write four numbers: viewBox=\"0 0 600 800\".";
            default -> "Use a plain value that SVG has for it.";
        };
    }

    /** Several drawings may meet on one page, so their ids must not. */
    private void checkId(Element element) {
        String id = element.id();
        Integer first = ids.putIfAbsent(id, line(element));
        if (first != null) {
            problem(
                    element,
                    "The id '%s' is here twice.".formatted(id),
                    "Rename one; the first stands on line %d.".formatted(first));
        } else if (!id.startsWith(figure + "-")) {
            problem(
                    element,
                    "The id '%s' may meet the same id of another drawing.".formatted(id),
                    "Begin it with the drawing's name: '%s-%s'.".formatted(figure, id));
        }
    }

    private void check(TextNode text) {
        boolean mayStand =
                text.parent() instanceof Element parent
                        && SvgAllowList.WITH_TEXT.contains(parent.nodeName());
        if (!mayStand && !text.isBlank()) {
            cut(text);
        }
    }

    private void checkReferences(Document document) {
        for (String attribute : REFERRING) {
            for (Element element : document.select("[" + attribute + "]")) {
                var references = REFERENCE.matcher(element.attr(attribute)).results();
                checkReferences(
                        element, attribute, references.map(match -> match.group(1)).toList());
            }
        }
        for (Element element : document.select("[aria-labelledby]")) {
            String names = element.attr("aria-labelledby").strip();
            checkReferences(element, "aria-labelledby", List.of(names.split("\\s+")));
        }
    }

    private void checkReferences(Element element, String attribute, List<String> names) {
        for (String name : names) {
            if (!ids.containsKey(name)) {
                problem(
                        element,
                        "'%s' points at '%s', which is not in this drawing."
                                .formatted(attribute, name),
                        Nearest.hint(name, ids.keySet()));
            }
        }
    }

    private void cut(Node node) {
        problem(
                node,
                "A drawing cannot have '%s' here.".formatted(start(node.outerHtml())),
                "Remove it; words stand in <text>, <title> and <desc>.");
        cut.add(node);
    }

    private void problem(Node node, String what, String remedy) {
        source.problem(line(node), what, remedy);
    }

    static int line(Node node) {
        return node.sourceRange().start().lineNumber();
    }

    private static String start(String text) {
        String line = text.strip().lines().findFirst().orElse("");
        return line.length() > 40 ? line.substring(0, 40) + "…" : line;
    }
}
