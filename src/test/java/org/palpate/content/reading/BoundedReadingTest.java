package org.palpate.content.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.palpate.content.CoursePackage;
import org.palpate.content.Published;

/** No file, however deep, long or odd, keeps a server from starting or hides a good module. */
class BoundedReadingTest {

    private static final int MUCH = 900_000;
    private static final String LESSON = "---\ntitle: A\nminutes: 5\nobjectives: [B]\n---\n";

    static Stream<Arguments> oddFiles() {
        return Stream.of(
                lesson("quotes", times("> ", 10_000) + "deep"),
                lesson("quotes to the end", times(">", MUCH)),
                lesson("lists", deepList()),
                lesson("lists of one line", times("- ", MUCH / 2) + "x"),
                lesson("emphasis", times("*a ", MUCH / 3)),
                lesson("emphasis that never ends", times("**a* ", MUCH / 5)),
                lesson("underlines", times("_a __b ", MUCH / 7)),
                lesson("brackets", times("[", MUCH)),
                lesson("brackets and ends", times("[", MUCH / 2) + times("]", MUCH / 2)),
                lesson("links", times("[a](", MUCH / 4)),
                lesson("links in links", times("[", MUCH / 4) + times("](x)", MUCH / 8)),
                lesson("pictures", times("![", MUCH / 2)),
                lesson("back ticks", ticks()),
                lesson("angles", times("<", MUCH)),
                lesson("tags", times("<a ", MUCH / 3)),
                lesson("comments", times("<!--", MUCH / 4)),
                lesson("entities", times("&amp", MUCH / 4)),
                lesson("references", references()),
                lesson(
                        "a wide table",
                        times("|a", 100_000)
                                + "\n"
                                + times("|-", 100_000)
                                + "\n"
                                + times("|b", 100_000)),
                lesson("a long table", "|a|b|\n|-|-|\n" + times("|c|d|\n", MUCH / 6)),
                lesson("headings", times("# a\n", MUCH / 4)),
                lesson("a million lines", times("\n", MUCH)),
                lesson("lines of a letter", times("a\n", MUCH / 2)),
                lesson("anchors", times("a {#b}\n\n", MUCH / 8)),
                lesson("anchors in a line", times("{#", MUCH / 2)),
                lesson("checks", times("{check: a}\n\n", MUCH / 12)),
                lesson("backslashes", times("\\", MUCH)),
                lesson("blanks", times(" ", MUCH) + "x"),
                lesson("tabs", times("\t", MUCH) + "x"),
                Arguments.of(
                        "front matter",
                        "piriformis/lessons/sciatic-nerve.md",
                        "---\n" + times("a: b\n", MUCH / 5)),
                yaml("flow lists", "title: " + times("[", MUCH)),
                yaml("flow maps", "title: " + times("{a: ", MUCH / 4)),
                yaml("block maps", blockMaps()),
                yaml("lists in a line", times("- ", MUCH / 2)),
                yaml(
                        "anchors",
                        "a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b,*b,*b]"),
                yaml("many fields", numbered("f%d: x\n", 60_000)),
                yaml("one field again and again", times("title: x\n", MUCH / 9)),
                yaml(
                        "many lessons",
                        "title: T\nsummary: S\nnotice: N\nsources: [A]\nlessons:\n"
                                + numbered("  - lesson-%d\n", 50_000)),
                yaml("a long text", "title: \"" + times("x", MUCH) + "\""),
                yaml("a long key", times("x", MUCH) + ": y"),
                yaml("keys of lists", times("? ", MUCH / 2)),
                yaml("a number", "title: 1e" + times("9", MUCH)),
                yaml("tags", times("!a ", MUCH / 3)),
                yaml("dashes", times("---\n", MUCH / 4)),
                yaml("a million lines", times("\n", MUCH)),
                yaml("comments", times("#\n", MUCH / 2)),
                yaml("a long glossary", glossary()),
                svg("groups", times("<g>", 200_000)),
                svg(
                        "shapes",
                        "<svg viewBox=\"0 0 9 9\">"
                                + times("<path d=\"M0 0\"/>", MUCH / 16)
                                + "</svg>"),
                svg("attributes", "<svg " + numbered("a%d=\"x\" ", 60_000) + "/>"),
                svg(
                        "a long path",
                        "<svg viewBox=\"0 0 9 9\"><path d=\"M"
                                + times("0 ", MUCH / 2)
                                + "\"/></svg>"),
                svg(
                        "entities",
                        "<!DOCTYPE s [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><svg>&b;</svg>"),
                svg("comments", times("<!---->", MUCH / 7)),
                svg("text", "<svg viewBox=\"0 0 9 9\"><text>" + times("a", MUCH) + "</text></svg>"),
                svg(
                        "references",
                        "<svg viewBox=\"0 0 9 9\">"
                                + times("<g fill=\"url(#a)\"/>", 9_000)
                                + "</svg>"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("oddFiles")
    @Timeout(value = 25, unit = TimeUnit.SECONDS)
    void anOddFileCostsItsOwnModuleAtMostAndOnlyALittleTime(String name, String path, String text) {
        WrittenCourse hips = WrittenCourse.hips();

        Reading reading = hips.with(path, text).read();

        assertThat(reading.modules())
                .filteredOn(module -> module.files().key().value().equals("hip-flexors"))
                .singleElement()
                .satisfies(module ->
                        assertThat(module.problems())
                                .allMatch(problem -> problem.what().contains("leads nowhere")));
        assertThat(reading.problems())
                .allSatisfy(problem -> assertThat(problem.sentence().length()).isLessThan(1500));
    }

    @Test
    @Timeout(60)
    void aThousandModulesAreReadAndABadOneAmongThemHidesNone() {
        var files = new LinkedHashMap<String, String>();
        files.put(
                "course.yaml",
                "title: Large\nsummary: Large.\nmodules: ["
                        + numbered("m%d, ", 999).replaceAll(", $", "")
                        + "]");
        for (int i = 0; i < 999; i++) {
            files.put(
                    "m%d/module.yaml".formatted(i),
                    i == 500
                            ? "title: ["
                            : "title: T\nsummary: S\nnotice: N\nsources: [A]\nlessons: [a]");
            files.put("m%d/lessons/a.md".formatted(i), LESSON + "Words. {#a}\n");
        }

        Reading reading = Reading.of(List.of(new CoursePackage("large", files, List.of())));

        assertThat(reading.modules()).hasSize(999);
        assertThat(reading.modules().stream().filter(ReadModule::isGood)).hasSize(998);
    }

    @Test
    void whatTakesTooLongIsGivenUpWithItsNameAndTheRestIsRead() throws Exception {
        var time = new ReadingTime(Duration.ofMillis(200), Duration.ofSeconds(20));

        assertThatExceptionOfType(ReadingTime.GivenUp.class)
                .isThrownBy(() -> time.read("slow/module.yaml", BoundedReadingTest::endless))
                .satisfies(slow ->
                        assertThat(slow.problem().sentence())
                                .startsWith("slow/module.yaml: Reading this took longer than"));
        assertThatExceptionOfType(ReadingTime.GivenUp.class)
                .isThrownBy(() -> time.read("deep/module.yaml", () -> bottomless(1)))
                .withMessageContaining("The reader broke on this");
        assertThat(time.read("good/module.yaml", () -> "read")).isEqualTo("read");
    }

    @Test
    void allCoursesTogetherHaveAnEnd() {
        var over = new ReadingTime(Duration.ofSeconds(1), Duration.ZERO);

        Reading reading =
                Reading.of(
                        List.of(WrittenCourse.hips().taken()),
                        List.of(),
                        Published.nothing(),
                        over,
                        new ReadBefore());

        assertThat(reading.modules()).hasSize(2).noneMatch(ReadModule::isGood);
        assertThat(reading.problems())
                .allMatch(problem -> problem.what().startsWith("This was not read"));
    }

    private static String endless() {
        while (!Thread.currentThread().isInterrupted()) {
            Thread.onSpinWait();
        }
        return "";
    }

    private static int bottomless(int depth) {
        return bottomless(depth + 1) + 1;
    }

    private static Arguments lesson(String name, String text) {
        return Arguments.of(
                "lesson: " + name, "piriformis/lessons/sciatic-nerve.md", LESSON + text);
    }

    private static Arguments yaml(String name, String text) {
        return Arguments.of("yaml: " + name, "piriformis/module.yaml", text);
    }

    private static Arguments svg(String name, String text) {
        return Arguments.of("svg: " + name, "piriformis/figures/odd.svg", text);
    }

    private static String times(String text, int count) {
        return text.repeat(count);
    }

    private static String numbered(String form, int count) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(form.formatted(i));
        }
        return text.toString();
    }

    private static String deepList() {
        var text = new StringBuilder();
        for (int depth = 0; depth < 1200; depth++) {
            text.append(" ".repeat(depth)).append("- a\n");
        }
        return text.toString();
    }

    private static String blockMaps() {
        var text = new StringBuilder();
        for (int depth = 0; depth < 1200; depth++) {
            text.append(" ".repeat(depth)).append("a:\n");
        }
        return text.toString();
    }

    private static String ticks() {
        var text = new StringBuilder();
        for (int length = 1; length < 1300; length++) {
            text.append("`".repeat(length)).append(' ');
        }
        return text.toString();
    }

    private static String references() {
        return numbered("[a%d]: b\n", 40_000) + numbered("[a%d] ", 40_000);
    }

    private static String glossary() {
        return "title: T\nsummary: S\nnotice: N\nsources: [A]\nlessons: [sciatic-nerve]\nglossary:\n"
                + numbered("  - {term: term %d, means: x}\n", 20_000);
    }
}
