package org.palpate.content.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.palpate.content.Figure;
import org.palpate.content.FigureBlock;
import org.palpate.content.LessonKey;
import org.palpate.content.ModuleKey;
import org.palpate.content.yaml.Source;

/**
 * Turns a lesson's Markdown into HTML that is clean twice over: HTML in the source is shown as
 * text, and what comes out passes an allow-list. Drawings join last; they have passed their own.
 */
final class Markdown {

    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final int DEEPEST = 40;

    private static final Parser PARSER =
            Parser.builder()
                    .extensions(TABLES)
                    .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                    .maxOpenBlockParsers(DEEPEST)
                    .maxInlineNesting(DEEPEST)
                    .build();

    private static final List<String> LINKS = List.of("http", "https", "mailto", "lesson");

    private static final String TAGS =
            "p h2 h3 h4 h5 h6 ul ol li blockquote pre code strong em a br hr"
                    + " table thead tbody tr th td figure figcaption section";

    private static final Cleaner CLEANER =
            new Cleaner(
                    Safelist.none()
                            .addTags(TAGS.split(" "))
                            .addAttributes(":all", "id")
                            .addAttributes("a", "href", "title")
                            .addAttributes("section", "data-quiz")
                            .addAttributes("ol", "start")
                            .addAttributes("th", "align")
                            .addAttributes("td", "align")
                            .addProtocols("a", "href", LINKS.toArray(String[]::new)));

    private Markdown() {}

    static Prose read(
            Source source, ModuleKey module, LessonKey lesson, Map<String, Figure> figures) {
        Node document = PARSER.parse(source.text());
        if (document.getFirstChild() == null) {
            source.problem(1, "The lesson has no text.", "Write it below the second '---'.");
        }
        var placed = new Figures(source, figures);
        document.accept(placed);
        var marks = new LessonMarks(source, module);
        document.accept(marks);
        var anchors = new Anchors(source);
        document.accept(anchors);
        var links = new Links(source, module, lesson);
        document.accept(links);
        String html =
                HtmlRenderer.builder()
                        .extensions(TABLES)
                        .escapeHtml(true)
                        .sanitizeUrls(true)
                        .urlSanitizer(new DefaultUrlSanitizer(LINKS))
                        .attributeProviderFactory(context -> anchors)
                        .nodeRendererFactory(FigureRenderer::new)
                        .nodeRendererFactory(PlaceRenderer::new)
                        .build()
                        .render(document);
        return new Prose(
                clean(html, figures, source),
                anchors.all(),
                links.toLessons(),
                marks.checks(),
                marks.quizzes());
    }

    private static String clean(String html, Map<String, Figure> figures, Source source) {
        Document clean = CLEANER.clean(Jsoup.parseBodyFragment(html));
        clean.outputSettings().prettyPrint(false);
        for (Element link : clean.select("a[href^=http]")) {
            link.attr("rel", "noopener noreferrer").attr("target", "_blank");
        }
        clean.select("thead th").attr("scope", "col");
        for (Element place : clean.select("figure")) {
            Figure figure = figures.get(place.id().substring(FigureBlock.ID_PREFIX.length()));
            place.addClass("figure");
            if (figure != null && !figure.svg().isEmpty()) {
                place.prependChild(drawing(figure));
            }
        }
        requireDistinctIds(clean, source);
        return clean.body().html().strip();
    }

    private static Element drawing(Figure figure) {
        return Jsoup.parse(figure.svg(), "", org.jsoup.parser.Parser.xmlParser()).child(0);
    }

    /** Drawings bring ids of their own, which an anchor may meet. */
    private static void requireDistinctIds(Document page, Source source) {
        Set<String> met = new HashSet<>();
        for (Element element : page.select("[id]")) {
            if (!met.add(element.id())) {
                source.problem(
                        0,
                        "Two things on this page have the id '%s'.".formatted(element.id()),
                        "Rename the anchor, or the id in the drawing.");
            }
        }
    }

    /** The line of a node in its file. */
    static int line(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.getSourceSpans().isEmpty()) {
                return at.getSourceSpans().getFirst().getLineIndex() + 1;
            }
        }
        return 1;
    }
}
