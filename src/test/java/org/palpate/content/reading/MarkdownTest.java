package org.palpate.content.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.palpate.content.Figure;
import org.palpate.content.LessonKey;
import org.palpate.content.ModuleKey;
import org.palpate.content.Problem;
import org.palpate.content.yaml.Source;

class MarkdownTest {

    private static final Figure FRONT =
            new Figure(
                    "front",
                    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><clipPath"
                            + " id=\"front-clip\"/></svg>",
                    "",
                    "",
                    List.of());

    private final List<Problem> problems = new ArrayList<>();

    @Test
    void marksBecomeIdsOfTheBlocksTheyEnd() {
        assertThat(html("## Psoas major {#psoas}")).isEqualTo("<h2 id=\"psoas\">Psoas major</h2>");
        assertThat(html("It arises\nfrom **T12**. {#origin}"))
                .isEqualTo("<p id=\"origin\">It arises\nfrom <strong>T12</strong>.</p>");
        assertThat(html("It arises.\n{#origin}")).isEqualTo("<p id=\"origin\">It arises.</p>");
        assertThat(html("- one {#one}\n- two"))
                .isEqualTo("<ul>\n<li id=\"one\">one</li>\n<li>two</li>\n</ul>");
        assertThat(problems).isEmpty();
    }

    @Test
    void aMarkOnALineOfItsOwnNamesTheTableAboveIt() {
        assertThat(html("| a | b |\n|---|--:|\n| 1 | 2 |\n\n{#shares}\n\nNext."))
                .startsWith("<table id=\"shares\">\n<thead>\n<tr>\n<th scope=\"col\">a</th>")
                .contains("<td align=\"right\">2</td>")
                .endsWith("</table>\n<p>Next.</p>");
        assertThat(problems).isEmpty();
    }

    @Test
    void aPictureOnALineOfItsOwnIsAFigureWithItsCaption() {
        assertThat(html("Before.\n\n![The *front*](figures/front.svg)\n\nAfter."))
                .isEqualTo(
                        """
                        <p>Before.</p>
                        <figure id="fig-front" class="figure">\
                        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">\
                        <clipPath id="front-clip" /></svg>\
                        <figcaption>The <em>front</em></figcaption></figure>
                        <p>After.</p>\
                        """);
        assertThat(read("![Front](figures/front.svg)").anchors()).containsExactly("fig-front");
        assertThat(problems).isEmpty();
    }

    @Test
    void linksToLessonsGetTheirFullForm() {
        Prose prose =
                read(
                        "[a](lesson:nerve#course) [b](lesson:piriformis/nerve) [c](#here)"
                                + " [d](lesson:nerve)");
        assertThat(Jsoup.parse(prose.html()).select("a").eachAttr("href"))
                .containsExactly(
                        "lesson:hips/nerve#course",
                        "lesson:piriformis/nerve",
                        "lesson:hips/group#here",
                        "lesson:hips/nerve");
        assertThat(prose.links()).hasSize(4);
        assertThat(Jsoup.parse(prose.html()).select("a[target]")).isEmpty();
    }

    @Test
    void linksToOtherPlacesOpenThereAndTellNothingAboutUs() {
        Element link = Jsoup.parse(html("See <https://openstax.org/>.")).selectFirst("a");
        assertThat(link.attr("href")).isEqualTo("https://openstax.org/");
        assertThat(link.attr("rel")).isEqualTo("noopener noreferrer");
        assertThat(link.attr("target")).isEqualTo("_blank");
        assertThat(html("[write](mailto:school@example.org)")).doesNotContain("target");
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    One. {#a}\\n\\nTwo. {#a}                | 3 | The anchor 'a' is here twice. Rename one; the first stands on line 1.
                    One. {#Two Words}                      | 1 | 'Two Words' cannot be an anchor. Use lower-case letters, digits and hyphens, at most 80 characters.
                    One {#a} and on.                       | 1 | '{#' stands where an anchor cannot. Put {#anchor} at the end of a heading, paragraph or list item, or on a line of its own below a table; or write `{#` as code.
                    One.\\n\\n{#a}                          | 3 | The anchor 'a' names nothing. Put it at the end of a heading, paragraph or list item, or below a table.
                    One.\\n\\n# Two                         | 3 | A heading has a single '#'. Begin it with '##': the lesson's title is the field 'title' at its top.
                    One.\\n\\n![F](figures/back.svg)        | 3 | There is no drawing 'figures/back.svg'. Known here: front.
                    One.\\n\\n![F](figures/frent.svg)       | 3 | There is no drawing 'figures/frent.svg'. Did you mean 'front'?
                    ![F](https://example.org/f.png)        | 1 | 'https://example.org/f.png' is no drawing of this module. Draw it as SVG and write 'figures/NAME.svg'; pictures from elsewhere are not loaded.
                    ![](figures/front.svg)                 | 1 | The drawing has no caption. Write it between the brackets: ![What it shows](figures/NAME.svg).
                    One\\nand ![F](figures/front.svg)       | 2 | A picture stands among words. Put it on a line of its own, with an empty line before and after it.
                    ![F](figures/front.svg)\\n\\n![F](figures/front.svg) | 3 | The drawing 'front' is in this lesson twice. Keep the first and link to it: [text](#fig-front).
                    [a](other.md)                          | 1 | A link cannot lead to 'other.md'. Write lesson:NAME#anchor, lesson:MODULE/NAME#anchor, #anchor or a whole address beginning with https://.
                    ![F](figures/front.svg)\\n\\nOne. {#front-clip} | 0 | Two things on this page have the id 'front-clip'. Rename the anchor, or the id in the drawing.
                    """)
    void everyMistakeIsNamedWithItsLineAndTheWayOut(String text, int line, String sentence) {
        read(text.replace("\\n", "\n"));
        assertThat(problems)
                .extracting(
                        problem -> problem.line() + " " + problem.what() + " " + problem.remedy())
                .contains(line + " " + sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "a <img src=x onerror=alert(1)> b",
                "<svg><script>alert(1)</script></svg>",
                "<style>@import 'x'</style>",
                "<iframe src=\"https://example.org\"></iframe>",
                "<!--><script>alert(1)</script>-->",
                "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
                "[a](javascript:alert(1))",
                "[a](JaVaScRiPt:alert(1))",
                "[a](java&#10;script:alert(1))",
                "[a](data:text/html;base64,PHNjcmlwdD4=)",
                "[a](vbscript:x)",
                "[a](//example.org)",
                "[a](lesson:x\"onclick=alert(1))",
                "[a](https://example.org \"x\\\" onclick=\\\"alert(1)\")",
                "[a]: javascript:alert(1)\n\n[a]",
                "<javascript:alert(1)>",
                "![a](data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9YWxlcnQoMSk+)",
                "a ![a](data:image/png;base64,AAAA) b",
                "![a](figures/front.svg \"x\\\" onload=\\\"alert(1)\")",
                "![<b onclick=alert(1)>](figures/front.svg)",
                "## a {#x\"onclick=\"alert(1)}",
                "a {#x onclick=alert(1)}",
                "```js\" onclick=\"alert(1)\nx\n```",
                "<figure id=\"fig-front\" onclick=\"alert(1)\">a</figure>",
                "| <script>alert(1)</script> |\n|---|\n| a |",
            })
    void nothingAnAuthorWritesRunsInAReadersBrowser(String hostile) {
        assertHarmless(html(hostile));
    }

    @Test
    void htmlIsShownAsText() {
        assertThat(html("Press <b>here</b>.")).isEqualTo("<p>Press &lt;b&gt;here&lt;/b&gt;.</p>");
    }

    @Test
    void deepNestingTiresNobody() {
        assertHarmless(html(">".repeat(50_000) + " a"));
        assertHarmless(html("*a **b ".repeat(20_000)));
        assertHarmless(html("[".repeat(50_000)));
        assertHarmless(html("- ".repeat(20_000) + "a"));
    }

    private static void assertHarmless(String html) {
        for (Element element : Jsoup.parseBodyFragment(html).body().select("*")) {
            assertThat(element.normalName())
                    .isNotIn("script", "style", "iframe", "img", "object", "embed", "base", "math");
            element.attributes()
                    .forEach(attribute -> {
                        assertThat(attribute.getKey()).doesNotStartWith("on");
                        assertThat(attribute.getKey()).isNotIn("style", "src", "srcdoc");
                    });
            assertThat(element.attr("href")).matches("|(https?|mailto|lesson):.*");
        }
    }

    private String html(String markdown) {
        return read(markdown).html();
    }

    private Prose read(String markdown) {
        return Markdown.read(
                new Source("hips/lessons/group.md", markdown, problems),
                new ModuleKey("hips"),
                new LessonKey("group"),
                Map.of("front", FRONT));
    }
}
