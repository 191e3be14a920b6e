package org.palpate.content.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;
import org.palpate.content.CheckBlock;
import org.palpate.content.QuizBlock;

/** Writes the empty place of a practice question or a quiz, which the lesson's page fills. */
record PlaceRenderer(HtmlNodeRendererContext context) implements NodeRenderer {

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(CheckBlock.class, QuizBlock.class);
    }

    @Override
    public void render(Node node) {
        Map<String, String> attributes = new LinkedHashMap<>();
        if (node instanceof QuizBlock quiz) {
            attributes.put("id", quiz.id());
            attributes.put("data-quiz", quiz.address());
        } else {
            attributes.put("id", ((CheckBlock) node).id());
        }
        HtmlWriter html = context.getWriter();
        html.line();
        html.tag("section", attributes);
        html.tag("/section");
        html.line();
    }
}
