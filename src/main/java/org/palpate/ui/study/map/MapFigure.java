package org.palpate.ui.study.map;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings.Syntax;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.palpate.content.Figure;
import org.palpate.progress.KnownStructures.KnownStructure;
import org.palpate.quiz.question.StructureKey;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * One drawing of the map, in the element that drawings are pointed at with: by touch, mouse, arrow
 * keys and Enter. Its regions say what they are and how well they are recalled.
 */
@Tag("palpate-hotspot")
@JsModule("context://frontend/hotspot/palpate-hotspot.js")
final class MapFigure extends Component implements HasStyle {

    /** A page shows several drawings, and ids of one name would take each other's shapes. */
    private static final AtomicInteger DRAWN = new AtomicInteger();

    private static final String BODY = "path, rect, circle, ellipse, polygon";

    MapFigure(Figure figure, Map<StructureKey, KnownStructure> known) {
        addClassNames("hotspot", "body-map");
        getElement().setAttribute("pick", "1");
        getElement().setProperty("innerHTML", shaded(figure, known));
    }

    /** Calls the listener with the structure that is pointed at. */
    void onChosen(Consumer<StructureKey> listener) {
        getElement()
                .addEventListener(
                        "pointed",
                        event ->
                                event.getEventData()
                                        .get("event.detail.regions")
                                        .valueStream()
                                        .forEach(key ->
                                                listener.accept(new StructureKey(key.asString()))))
                .addEventData("event.detail.regions");
    }

    /** Marks a structure as the one that is spoken of; nothing if it is not in the drawing. */
    void choose(StructureKey structure) {
        getElement()
                .setPropertyJson(
                        "chosen", JsonNodeFactory.instance.arrayNode().add(structure.value()));
    }

    private static String shaded(Figure figure, Map<StructureKey, KnownStructure> known) {
        var document = Jsoup.parse(figure.svg(), "", Parser.xmlParser());
        document.outputSettings().syntax(Syntax.xml).prettyPrint(false);
        Element root = document.selectFirst("svg");
        if (root == null) {
            throw new IllegalArgumentException(
                    "The drawing '%s' holds no svg".formatted(figure.key()));
        }
        root.removeAttr("aria-labelledby").removeAttr("aria-describedby");
        root.attr("aria-label", figure.title());
        String name = "map-" + DRAWN.incrementAndGet() + "-";
        renameIds(root, name);
        for (Element region : root.select("[data-region]")) {
            KnownStructure structure = known.get(new StructureKey(region.attr("data-region")));
            region.removeAttr("data-layer").removeAttr("aria-labelledby");
            if (structure == null) {
                region.removeAttr("data-region");
            } else {
                shade(region, structure, name);
            }
        }
        root.select("title, desc").remove();
        var tiles = new StringBuilder("<defs>");
        for (Shade shade : Shade.values()) {
            tiles.append(shade.tile(name + shade.ordinal()));
        }
        root.prepend(tiles.append("</defs>").toString());
        return root.outerHtml();
    }

    private static void shade(Element region, KnownStructure structure, String name) {
        Shade shade = Shade.of(structure.knowledge());
        region.attr(
                "aria-label", structure.structure().name() + ": " + StructureWords.of(structure));
        String fill = "fill:url(#%s%d);fill-opacity:1".formatted(name, shade.ordinal());
        for (Element shape : region.select(BODY)) {
            boolean isBody = !shape.hasClass("line") && !shape.hasClass("soft");
            if (isBody && !shape.hasAttr("opacity")) {
                shape.attr("style", fill);
            } else if (shape.hasClass("line")) {
                shape.attr("style", "stroke-opacity:0.35");
            }
        }
    }

    private static void renameIds(Element root, String name) {
        for (Element named : root.select("[id]")) {
            String before = named.id();
            named.attr("id", name + before);
            for (String referring : new String[] {"fill", "stroke", "clip-path"}) {
                root.select("[%s=url(#%s)]".formatted(referring, before))
                        .attr(referring, "url(#%s%s)".formatted(name, before));
            }
            root.select("use[href=#%s]".formatted(before)).attr("href", "#" + name + before);
        }
    }
}
