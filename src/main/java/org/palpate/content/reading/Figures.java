package org.palpate.content.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Document;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.palpate.content.Figure;
import org.palpate.content.FigureBlock;
import org.palpate.content.yaml.Nearest;
import org.palpate.content.yaml.Source;

/**
 * Finds the drawings in a lesson: a picture on a line of its own becomes a {@link FigureBlock}, any
 * other picture is a problem.
 */
final class Figures extends AbstractVisitor {

    private static final Pattern PATH = Pattern.compile("figures/(?<key>[a-z0-9-]+)\\.svg");

    private final Source source;
    private final Map<String, Figure> known;
    private final Map<String, Integer> placed = new HashMap<>();

    Figures(Source source, Map<String, Figure> known) {
        this.source = source;
        this.known = known;
    }

    @Override
    public void visit(Paragraph paragraph) {
        boolean standsAlone =
                paragraph.getParent() instanceof Document
                        && paragraph.getFirstChild() == paragraph.getLastChild();
        if (standsAlone && paragraph.getFirstChild() instanceof Image image) {
            place(paragraph, image);
        } else {
            visitChildren(paragraph);
        }
    }

    @Override
    public void visit(Image image) {
        problem(
                image,
                "A picture stands among words.",
                "Put it on a line of its own, with an empty line before and after it.");
        image.unlink();
    }

    private void place(Paragraph paragraph, Image image) {
        Matcher path = PATH.matcher(image.getDestination());
        if (!path.matches()) {
            problem(
                    image,
                    "'%s' is no drawing of this module.".formatted(image.getDestination()),
                    "Draw it as SVG and write 'figures/NAME.svg'; pictures from elsewhere are not"
                            + " loaded.");
        } else if (!known.containsKey(path.group("key"))) {
            problem(
                    image,
                    "There is no drawing '%s'.".formatted(image.getDestination()),
                    Nearest.hint(path.group("key"), known.keySet()));
        } else if (placed.putIfAbsent(path.group("key"), Markdown.line(image)) != null) {
            problem(
                    image,
                    "The drawing '%s' is in this lesson twice.".formatted(path.group("key")),
                    "Keep the first and link to it: [text](#%s%s)."
                            .formatted(FigureBlock.ID_PREFIX, path.group("key")));
        } else {
            if (image.getFirstChild() == null) {
                problem(
                        image,
                        "The drawing has no caption.",
                        "Write it between the brackets: ![What it shows](figures/NAME.svg).");
            }
            paragraph.insertBefore(figure(path.group("key"), image));
        }
        paragraph.unlink();
    }

    private static FigureBlock figure(String key, Image image) {
        var figure = new FigureBlock(key);
        figure.setSourceSpans(image.getSourceSpans());
        Node child = image.getFirstChild();
        while (child != null) {
            Node next = child.getNext();
            figure.appendChild(child);
            child = next;
        }
        return figure;
    }

    private void problem(Image image, String what, String remedy) {
        source.problem(Markdown.line(image), what, remedy);
    }
}
