package org.palpate.content.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every drawing of the shipped courses shows something, says from where, and keeps its names inside
 * its frame.
 */
class ShippedPicturesTest {

    /** Bars and squares: what they show are numbers. */
    private static final Set<String> CHARTS = Set.of("blueprint", "five-shares");

    /** Hands, packs and therapists, where right and left mean nothing. */
    private static final Set<String> WITHOUT_SIDE =
            Set.of("strokes", "strokes-labelled", "heat-cold", "body-mechanics");

    private static final String TISSUE =
            ".skin, .bone, .muscle, .muscle-deep, .tendon, .ligament, .nerve, .artery, .vein";

    private static final Pattern VIEW =
            Pattern.compile("(?i).*\\b(R|L|right|left|from|seen|front|behind)\\b.*");

    /** The mean width of a letter of a label, whose type is 17 units high. */
    private static final double LETTER = 8.4;

    private static Map<String, Element> drawings = Map.of();

    @BeforeAll
    static void read() throws IOException {
        drawings = new TreeMap<>();
        CourseFolders.onClassPath("courses")
                .forEach(course ->
                        course.files()
                                .forEach((path, text) -> {
                                    if (path.endsWith(".svg")) {
                                        drawings.put(name(path), svg(text));
                                    }
                                }));
        assertThat(drawings).hasSizeGreaterThan(40);
    }

    @Test
    void noPictureIsWordsInBoxes() {
        each((name, svg) -> {
            if (!CHARTS.contains(name)) {
                assertThat(svg.select("path, ellipse, circle").select(TISSUE))
                        .as("tissue drawn in " + name)
                        .hasSizeGreaterThan(Math.max(10, svg.select("rect").size()));
            }
        });
    }

    @Test
    void everyPlatePrintsItsSideOrView() {
        each((name, svg) -> {
            if (!CHARTS.contains(name) && !WITHOUT_SIDE.contains(name)) {
                assertThat(svg.select("text").eachText())
                        .as("names in " + name)
                        .anyMatch(words -> VIEW.matcher(words).matches());
            }
        });
    }

    @Test
    void everyNameStandsWithinThePicture() {
        each((name, svg) -> {
            List<Double> box =
                    List.of(svg.attr("viewBox").split("\\s+")).stream()
                            .map(Double::valueOf)
                            .toList();
            for (Element text : svg.select("text")) {
                for (Element line : lines(text)) {
                    double x =
                            Double.parseDouble(line.hasAttr("x") ? line.attr("x") : text.attr("x"));
                    double width = LETTER * line.text().length();
                    double left =
                            switch (text.attr("text-anchor")) {
                                case "end" -> x - width;
                                case "middle" -> x - width / 2;
                                default -> x;
                            };
                    assertThat(left - box.get(0))
                            .as("left of '%s' in %s", line.text(), name)
                            .isBetween(-1.0, box.get(2) - width + 1);
                }
                assertThat(Double.parseDouble(text.attr("y")) - box.get(1))
                        .as("height of '%s' in %s", text.text(), name)
                        .isBetween(12.0, box.get(3));
            }
        });
    }

    private static List<Element> lines(Element text) {
        return text.select("tspan").isEmpty() ? List.of(text) : text.select("tspan");
    }

    private static void each(BiConsumer<String, Element> check) {
        drawings.forEach(check);
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1, path.length() - ".svg".length());
    }

    private static Element svg(String text) {
        return Jsoup.parse(text, "", Parser.xmlParser()).select("svg").getFirst();
    }
}
