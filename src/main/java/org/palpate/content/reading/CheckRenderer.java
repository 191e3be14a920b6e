package org.palpate.content.reading;

import java.util.Map;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;
import org.palpate.content.CheckBlock;

/** Writes the empty place of a practice question, which the lesson's page fills. */
record CheckRenderer(HtmlNodeRendererContext context) implements NodeRenderer {

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(CheckBlock.class);
    }

    @Override
    public void render(Node node) {
        HtmlWriter html = context.getWriter();
        html.line();
        html.tag("section", Map.of("id", ((CheckBlock) node).id()));
        html.tag("/section");
        html.line();
    }
}
