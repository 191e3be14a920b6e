package org.palpate.content.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.palpate.content.Figure;
import org.palpate.content.Problem;
import org.palpate.content.Region;
import org.palpate.content.yaml.Source;
import org.palpate.quiz.question.RegionKey;

class FigureReaderTest {

    private static final String TITLES = "<title>Hip</title><desc>A hip.</desc>";

    private final List<Problem> problems = new ArrayList<>();

    @Test
    void aDrawingTellsWhatItShowsAndNamesItsRegions() {
        Figure front = WrittenCourse.hips().module("hip-flexors").figure("front").orElseThrow();
        assertThat(front.title()).isEqualTo("The hip flexors from the front");
        assertThat(front.description()).isEqualTo("A pelvis, and two muscles in front of it.");
        assertThat(front.regions())
                .containsExactly(
                        new Region(new RegionKey("psoas-major"), "Psoas major"),
                        new Region(new RegionKey("sartorius"), "Sartorius"));
    }

    @Test
    void aDrawingKeepsItsFormAndLosesWhatIsForAuthors() {
        Figure front = WrittenCourse.hips().module("hip-flexors").figure("front").orElseThrow();
        assertThat(front.svg())
                .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 200\"")
                .contains("<clipPath id=\"front-body\">", "clip-path=\"url(#front-body)\"")
                .contains("d=\"M10 10L90 10L50 60Z\"", "data-region=\"psoas-major\"")
                .doesNotContain("<!--", "<?xml")
                .endsWith("</svg>");
    }

    @Test
    void wordsStayWordsWhereverTheDrawingIsShown() {
        Figure figure = figure("<text>5 &lt; 6 &amp;&amp; <tspan>&lt;script&gt;</tspan></text>");
        assertThat(problems).isEmpty();
        var page = Jsoup.parseBodyFragment("<figure>" + figure.svg() + "</figure>");
        assertThat(page.select("script")).isEmpty();
        assertThat(page.selectFirst("text").text()).isEqualTo("5 < 6 && <script>");
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    <script>alert(1)</script>             | 3 | A drawing cannot have the element 'script'. Draw it with shapes, or remove it.
                    <path d="M0 0" onload="x"/>           | 3 | A drawing cannot have the attribute 'onload'. Remove it; colors come from classes like 'muscle'.
                    <path d="M0 0" clas="bone"/>          | 3 | A drawing cannot have the attribute 'clas'. Did you mean 'class'?
                    <path class="musle" d="M0 0"/>        | 3 | 'class' cannot be 'musle'. Did you mean 'muscle'?
                    <path fill="#f00" d="M0 0"/>          | 3 | 'fill' cannot be '#f00'. Use none, currentColor or url(#ID); colors come from classes like 'muscle'.
                    <path fill="url(#hip-x)" d="M0 0"/>   | 3 | 'fill' points at 'hip-x', which is not in this drawing. There are none.
                    <path d="M0 0; x"/>                   | 3 | 'd' cannot be 'M0 0; x'. Use a plain value that SVG has for it.
                    <g id="Hip"/>                         | 3 | 'id' cannot be 'Hip'. Use lower-case letters, digits and hyphens, at most 80 characters.
                    <g id="x"/>                           | 3 | The id 'x' may meet the same id of another drawing. Begin it with the drawing's name: 'hip-x'.
                    <g id="hip-x"/>\\n<g id="hip-x"/>      | 4 | The id 'hip-x' is here twice. Rename one; the first stands on line 3.
                    loose words                           | 2 | A drawing cannot have 'loose words' here. Remove it; words stand in <text>, <title> and <desc>.
                    <text><![CDATA[x]]></text>            | 3 | A drawing cannot have '<![CDATA[x]]>' here. Remove it; words stand in <text>, <title> and <desc>.
                    <?xml-stylesheet href="x"?>           | 3 | A drawing cannot have '<?xml-stylesheet href="x"?>' here. Remove it; words stand in <text>, <title> and <desc>.
                    <g data-region=" psoas"/>             | 3 | 'data-region' cannot be 'psoas'. Use lower-case letters, digits and hyphens, at most 80 characters.
                    <g data-region="psoas"/>              | 3 | The region 'psoas' has no name. Put '<title>…</title>' into it, for screen readers.
                    <text data-region="psoas">P</text>    | 3 | <text> cannot be the region 'psoas'. Put data-region on a <g> or a shape.
                    <g data-region="a"><title>A</title>\\n<g data-region="b"><title>B</title></g></g> | 4 | The region 'b' lies within another region. Draw them side by side, so that a click means one.
                    <g data-region="a"><title>A</title></g>\\n<g data-region="a"><title>A</title></g> | 4 | The region 'a' is here twice. Put its parts into one <g data-region="a">.
                    """)
    void everyMistakeIsNamedWithItsLineAndTheWayOut(String inside, int line, String sentence) {
        read(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">\n%s\n%s\n\n</svg>"
                        .formatted(TITLES, inside.replace("\\n", "\n")));
        assertThat(sentences()).contains(line + " " + sentence);
    }

    @Test
    void whatIsNotClosedIsNotGuessedAt() {
        read("<svg>\n<g>\n</svg>");
        assertThat(sentences()).singleElement().asString().startsWith("3 This is not XML: ");
    }

    @Test
    void theRootSaysHowLargeTheDrawingIsAndWhatItShows() {
        read("<svg/>");
        assertThat(sentences())
                .containsExactly(
                        "1 The drawing has no viewBox. Add viewBox=\"0 0 WIDTH HEIGHT\" to <svg>,"
                                + " so that it fits every screen.",
                        "1 The drawing has no <title>. Say in '<title>…</title>' what it shows, in"
                                + " a few words.",
                        "1 The drawing has no <desc>. Say in '<desc>…</desc>' what it shows, for"
                                + " who cannot see it.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)' viewBox='0 0 1 1'/>",
                "<svg><foreignObject><p onclick='alert(1)'>x</p></foreignObject></svg>",
                "<svg><use href='data:image/svg+xml,x#a'/></svg>",
                "<svg xmlns:xlink='http://www.w3.org/1999/xlink'><use xlink:href='#a'/></svg>",
                "<svg><image href='https://example.org/spy.png'/></svg>",
                "<svg><a href='javascript:alert(1)'><path d='M0 0'/></a></svg>",
                "<svg><style>* { background: url(https://example.org) }</style></svg>",
                "<svg><path style='fill: url(https://example.org)' d='M0 0'/></svg>",
                "<svg><path fill='url(https://example.org#a)' d='M0 0'/></svg>",
                "<svg><animate attributeName='href' to='javascript:alert(1)'/></svg>",
                "<svg><set attributeName='onload' to='alert(1)'/></svg>",
                "<svg><text><![CDATA[<script>alert(1)</script>]]></text></svg>",
                "<svg><title><![CDATA[</title><script>alert(1)</script>]]></title></svg>",
                "<svg><desc>&lt;img src=x onerror=alert(1)></desc></svg>",
                "<svg><x:script xmlns:x='http://www.w3.org/1999/xhtml'>alert(1)</x:script></svg>",
                "<svg><script xmlns='http://www.w3.org/1999/xhtml'>alert(1)</script></svg>",
                "<svg><g xmlns='http://www.w3.org/1999/xhtml'><script>alert(1)</script></g></svg>",
                "<svg><SCRIPT>alert(1)</SCRIPT></svg>",
                "<svg><handler type='text/ecmascript'>alert(1)</handler></svg>",
                "<svg><g class='muscle fixed-overlay'/></svg>",
                "<svg><!--><script>alert(1)</script>--></svg>",
                "<?xml-stylesheet href='https://example.org/x.xsl'?><svg/>",
                "<!DOCTYPE svg><svg/>",
                "<!DOCTYPE svg SYSTEM 'https://example.org/spy.dtd'><svg/>",
                "<!DOCTYPE svg [<!ENTITY x SYSTEM"
                        + " 'file:///etc/passwd'>]><svg><text>&x;</text></svg>",
                "<!DOCTYPE svg [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]><svg>&b;</svg>",
                "<html><script>alert(1)</script></html>",
                "<svg/><script>alert(1)</script>",
                "not a drawing at all",
                "",
            })
    void aHostileDrawingIsRefusedAndEvenThenHarmless(String hostile) {
        Figure figure = read(hostile);
        assertThat(problems).isNotEmpty();
        String page = "<figure>" + figure.svg() + "</figure>";
        assertHarmless(Jsoup.parseBodyFragment(page).body());
        assertHarmless(Jsoup.parse(page, "", Parser.xmlParser()));
        assertThat(figure.svg()).doesNotContain("example.org", "passwd");
    }

    @Test
    void aBombIsRefusedBeforeItIsBuilt() {
        read("<svg>" + "<g>".repeat(100_000) + "</g>".repeat(100_000) + "</svg>");
        assertThat(problems).singleElement().asString().contains("nested more than 40 deep");
        problems.clear();
        read("<svg>" + "<g/>".repeat(100_000) + "</svg>");
        assertThat(problems).singleElement().asString().contains("more than 10000 elements");
        problems.clear();
        figure("<g transform=\"" + "rotate(1) ".repeat(50_000) + "\"/>");
        assertThat(problems).singleElement().asString().contains("'transform' cannot be");
    }

    private static void assertHarmless(Element root) {
        for (Element element : root.select("figure *")) {
            assertThat(SvgAllowList.ELEMENTS)
                    .contains(element.tagName().replace("clippath", "clipPath"));
            element.attributes()
                    .forEach(attribute ->
                            assertThat(
                                            SvgAllowList.allows(
                                                    attribute.getKey(), attribute.getValue()))
                                    .as(attribute.toString())
                                    .isTrue());
        }
    }

    private Figure figure(String inside) {
        return read(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">%s%s</svg>"
                        .formatted(TITLES, inside));
    }

    private Figure read(String svg) {
        return FigureReader.read(new Source("hips/figures/hip.svg", svg, problems), "hip");
    }

    private List<String> sentences() {
        return problems.stream()
                .map(problem -> problem.line() + " " + problem.what() + " " + problem.remedy())
                .toList();
    }
}
