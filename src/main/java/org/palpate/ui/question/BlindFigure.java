package org.palpate.ui.question;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings.Syntax;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.palpate.content.Figure;
import org.palpate.quiz.question.RegionKey;

/**
 * A drawing whose regions have numbers in place of names, so that neither the page's source nor a
 * screen reader tells which is which. What a region looks like, its {@code <desc>}, stays: a
 * description is the question, a name would be the answer.
 */
final class BlindFigure {

    private static final Pattern REFERENCE = Pattern.compile("url\\(#([a-z0-9-]+)\\)");
    private static final List<String> REFERRING = List.of("fill", "stroke", "clip-path");

    /** A page may show several drawings, and ids of one name would take each other's shapes. */
    private static final AtomicInteger DRAWN = new AtomicInteger();

    private final String svg;
    private final Map<String, RegionKey> regions = new LinkedHashMap<>();
    private final Map<RegionKey, String> names = new LinkedHashMap<>();

    BlindFigure(Figure figure) {
        this(figure, region -> true);
    }

    /** The drawing with only some of its regions; the others are lines like any other. */
    BlindFigure(Figure figure, Predicate<RegionKey> asked) {
        var document = Jsoup.parse(figure.svg(), "", Parser.xmlParser());
        document.outputSettings().syntax(Syntax.xml).prettyPrint(false);
        var root = document.selectFirst("svg");
        if (root == null) {
            throw new IllegalArgumentException(
                    "The drawing '%s' holds no svg".formatted(figure.key()));
        }
        root.select("> desc, > title").remove();
        root.removeAttr("aria-labelledby").removeAttr("aria-describedby");
        root.select("[data-layer]").removeAttr("data-layer");
        root.select("[aria-label], [aria-labelledby]")
                .removeAttr("aria-label")
                .removeAttr("aria-labelledby");
        root.attr("aria-label", figure.title());
        int number = 0;
        for (Element region : root.select("[data-region]")) {
            if (asked.test(new RegionKey(region.attr("data-region")))) {
                number++;
                hide(region, number);
            } else {
                region.removeAttr("data-region").select("title, desc, [opacity=0]").remove();
            }
        }
        root.select("title, desc").remove();
        renameIds(root);
        svg = root.outerHtml();
    }

    /** An id is the author's word for a part, and may be its name. */
    private static void renameIds(Element root) {
        Map<String, String> ids = new HashMap<>();
        for (Element named : root.select("[id]")) {
            String part = "part-" + DRAWN.incrementAndGet();
            ids.put(named.id(), part);
            named.attr("id", part);
        }
        for (String referring : REFERRING) {
            for (Element element : root.select("[" + referring + "^=url]")) {
                Matcher reference = REFERENCE.matcher(element.attr(referring));
                element.attr(
                        referring,
                        reference.replaceAll(found ->
                                "url(#%s)".formatted(ids.getOrDefault(found.group(1), "none"))));
            }
        }
    }

    private void hide(Element region, int number) {
        var key = new RegionKey(region.attr("data-region"));
        String alias = "r" + number;
        String name = "Structure " + number;
        Element description = region.selectFirst("> desc");
        regions.put(alias, key);
        names.put(key, name);
        region.attr("data-region", alias);
        // A shape needs a role to have a name; where it can be chosen the page gives it another.
        region.attr("role", "img");
        region.attr("aria-label", description == null ? name : name + ": " + description.text());
        region.select("title, desc").remove();
    }

    /** The drawing, to be put into the page. */
    String svg() {
        return svg;
    }

    /** The region behind a number's name, if the browser sent one that exists. */
    Optional<RegionKey> region(@Nullable String alias) {
        return Optional.ofNullable(regions.get(alias));
    }

    /** The number's name of a region. */
    String alias(RegionKey region) {
        return regions.entrySet().stream()
                .filter(entry -> entry.getValue().equals(region))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    /** "Structure 3". */
    String number(RegionKey region) {
        return names.getOrDefault(region, "");
    }
}
