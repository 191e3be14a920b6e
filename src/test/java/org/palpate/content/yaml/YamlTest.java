package org.palpate.content.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palpate.content.Problem;

class YamlTest {

    private final List<Problem> problems = new ArrayList<>();

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    a: 1\\nb: c: d                | 2 | This is not YAML: mapping values are not allowed here.
                    a: [1, 2                     | 1 | This is not YAML: expected ',' or ']'
                    a: 1\\n\tb: 2                  | 2 | This is not YAML: found character
                    - a\\n- b                     | 1 | Fields are expected here.
                    ``                           | 1 | The module has no fields.
                    a: 1\\n---\\nb: 2              | 2 | A second document begins here.
                    a: &x [1]\\nb: *x             | 1 | YAML's '&name' and '*name' are not read here.
                    a: 1\\nb: *strong             | 2 | YAML's '&name' and '*name' are not read here.
                    a: 1\\na: 2                   | 2 | The module has the field 'a' twice.
                    ? [a]\\n: b                   | 1 | This is not YAML: Non scalar key
                    """)
    void whatIsNoYamlIsSaidWithItsLine(String text, int line, String what) {
        Yaml.read(source(text.replace("\\n", "\n")), "The module");
        assertThat(problems)
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.line()).isEqualTo(line);
                    assertThat(problem.what()).startsWith(what);
                    assertThat(problem.remedy()).isNotBlank();
                });
    }

    @Test
    void bombsAreRefusedBeforeTheyAreBuilt() {
        assertThat(Yaml.read(source("a: " + "[".repeat(100_000)), "The module")).isEmpty();
        assertThat(problems)
                .singleElement()
                .asString()
                .contains("Values are nested more than 20 deep.");
        problems.clear();
        String laughs = "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]";
        assertThat(Yaml.read(source(laughs), "The module")).isEmpty();
        assertThat(problems).hasSize(1);
    }

    @Test
    void typeTagsMakeNothing() {
        YamlMap map =
                Yaml.read(source("a: !!javax.script.ScriptEngineManager [x]\nb: !!int c"), "It")
                        .orElseThrow();
        assertThat(map.optionalTexts("a")).containsExactly(new Scalar("x", 1));
        assertThat(map.text("b")).isEqualTo(new Scalar("c", 2));
    }

    @Test
    void textsAreTakenAsTheyAreWritten() {
        YamlMap map =
                Yaml.read(
                                source(
                                        "a: 010\n"
                                                + "b: yes\n"
                                                + "c: 1e3\n"
                                                + "d: >-\n"
                                                + "  two\n"
                                                + "  lines\n"
                                                + "e: \"true\""),
                                "It")
                        .orElseThrow();
        assertThat(List.of("a", "b", "c", "d", "e"))
                .extracting(field -> map.text(field).value())
                .containsExactly("010", "yes", "1e3", "two lines", "true");
    }

    @Test
    void numbersAreWrittenInDigits() {
        YamlMap map =
                Yaml.read(source("a: 2.50\nb: 1e999999999\nc: .inf\nd: 0x10\ne: -3"), "It")
                        .orElseThrow();
        assertThat(map.number("a"))
                .hasValueSatisfying(a -> assertThat(a).isEqualByComparingTo("2.5"));
        assertThat(map.number("e"))
                .hasValueSatisfying(e -> assertThat(e).isEqualByComparingTo("-3"));
        assertThat(List.of("b", "c", "d")).allMatch(field -> map.number(field).isEmpty());
        assertThat(problems).hasSize(3);
    }

    private Source source(String text) {
        return new Source("hips/module.yaml", text, problems);
    }
}
