package org.palpate.ui.study.map;

import com.vaadin.flow.component.html.Div;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings.Syntax;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.palpate.content.Figure;
import org.palpate.content.Structure;
import org.palpate.ui.kit.Isolated;

/**
 * A drawing on which one structure alone has its colors; all else is faint, so that what lies
 * beneath another one shows through it. The looks are in {@code frontend/styles/body-map.css}.
 */
public class StructureFigure extends Div {

    /** Words stay as readable as they are. */
    private static final String SHAPES =
            "path, rect, circle, ellipse, polygon, polyline, line, use";

    /** A drawing that has the structure as a region. */
    public StructureFigure(Figure figure, Structure structure) {
        addClassNames("figure", "one-structure");
        getElement().setProperty("innerHTML", spotlit(figure, structure));
    }

    private static String spotlit(Figure figure, Structure structure) {
        var document = Jsoup.parse(figure.svg(), "", Parser.xmlParser());
        document.outputSettings().syntax(Syntax.xml).prettyPrint(false);
        Element root = document.selectFirst("svg");
        if (root == null) {
            throw new IllegalArgumentException(
                    "The drawing '%s' holds no svg".formatted(figure.key()));
        }
        root.removeAttr("aria-labelledby").removeAttr("aria-describedby");
        root.attr("role", "img")
                .attr(
                        "aria-label",
                        "%s, alone in color. %s"
                                .formatted(Isolated.of(structure.name()), figure.title()));
        root.select("[data-layer]").removeAttr("data-layer");
        String region = "[data-region=%s]".formatted(structure.key().value());
        for (Element shape : root.select(SHAPES)) {
            boolean drawn = shape.closest("defs, clipPath, pattern, mask") == null;
            if (drawn && shape.closest(region) == null) {
                shape.addClass("faint");
            }
        }
        root.select("[data-region]").removeAttr("data-region").removeAttr("aria-labelledby");
        root.select("title, desc").remove();
        return root.outerHtml();
    }
}
