package org.palpate.content.reading;

import java.util.Map;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;
import org.palpate.content.FigureBlock;

/**
 * Writes the place of a drawing and its caption; the drawing itself comes later, past the wall that
 * HTML must pass.
 */
record FigureRenderer(HtmlNodeRendererContext context) implements NodeRenderer {

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(FigureBlock.class);
    }

    @Override
    public void render(Node node) {
        var figure = (FigureBlock) node;
        HtmlWriter html = context.getWriter();
        html.line();
        html.tag("figure", Map.of("id", figure.id()));
        html.tag("figcaption");
        for (Node child = figure.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
        html.tag("/figcaption");
        html.tag("/figure");
        html.line();
    }
}
