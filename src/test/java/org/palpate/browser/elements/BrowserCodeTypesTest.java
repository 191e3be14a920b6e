package org.palpate.browser.elements;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.palpate.browser.Browsers;

/**
 * What the code in {@code frontend/} says of its types in comments is true: TypeScript's compiler
 * reads it, in the Chromium that the other tests use, so that nobody needs Node.
 */
@ExtendWith(Browsers.class)
class BrowserCodeTypesTest {

    private static final Path CODE = Path.of("frontend");

    /** Where the compiler lies in its jar; the jar carries its version in the path. */
    private static final String COMPILER =
            "META-INF/resources/webjars/typescript/%s/lib/".formatted(version());

    /**
     * Checks files that are handed in as texts by name. The compiler's own descriptions of the
     * language and of the browser count as right and are read once.
     */
    private static final String CHECK =
            """
            code => {
              const files = {...libraries, ...code};
              const options = {
                allowJs: true, checkJs: true, strict: true, noEmit: true, skipLibCheck: true, skipDefaultLibCheck: true, types: [],
                noImplicitOverride: true, noFallthroughCasesInSwitch: true,
                target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ES2022, moduleResolution: ts.ModuleResolutionKind.Bundler,
                lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
              };
              const host = {
                fileExists: name => name in files,
                readFile: name => files[name],
                getSourceFile: (name, target) => {
                  if (!(name in files)) return undefined;
                  if (name in code) return ts.createSourceFile(name, files[name], target, true);
                  return parsed[name] ??= ts.createSourceFile(name, files[name], target, true);
                },
                getDefaultLibFileName: () => '/lib/lib.es2023.d.ts',
                getDefaultLibLocation: () => '/lib',
                getCurrentDirectory: () => '/',
                getCanonicalFileName: name => name,
                useCaseSensitiveFileNames: () => true,
                getNewLine: () => '\\n',
                writeFile: () => {},
              };
              const program = ts.createProgram(Object.keys(code), options, host);
              return ts.getPreEmitDiagnostics(program).map(fault => {
                const words = ts.flattenDiagnosticMessageText(fault.messageText, ' ');
                if (!fault.file) return words;
                const { line } = fault.file.getLineAndCharacterOfPosition(fault.start);
                return `${fault.file.fileName.slice(1)}:${line + 1}: ${words}`;
              });
            }
            """;

    private static Page page;

    @BeforeAll
    static void theCompilerIsReady(Browser browser) throws IOException {
        page = browser.newPage();
        page.evaluate(compiler("typescript.js") + "\nglobalThis.ts = ts;");
        page.evaluate(
                "libraries => { globalThis.libraries = libraries; globalThis.parsed = {}; }",
                libraries());
    }

    @AfterAll
    static void itIsPutAway() {
        page.close();
    }

    @Test
    void everyTypeInTheBrowserCodeIsTrue() throws IOException {
        Map<String, String> code = new TreeMap<>();
        try (var files = Files.walk(CODE)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".js")).toList()) {
                code.put("/" + file.toString().replace('\\', '/'), Files.readString(file));
            }
        }
        assertThat(code).hasSizeGreaterThan(10);
        assertThat(code.values()).allSatisfy(text -> assertThat(text).startsWith("// @ts-check"));

        assertThat(faults(code)).isEmpty();
    }

    @Test
    void aWrongTypeIsNamedWithItsPlace() {
        assertThat(
                        faults(
                                Map.of(
                                        "/frontend/a.js",
                                        "import { b } from \"./b.js\";\n\nb(\"one\");\n",
                                        "/frontend/b.js",
                                        "/** @param {number} n */\nexport function b(n) { return n; }\n")))
                .singleElement()
                .asString()
                .startsWith("frontend/a.js:3: ")
                .contains("'string' is not assignable to parameter of type 'number'");
    }

    private static List<String> faults(Map<String, String> code) {
        List<String> faults = new ArrayList<>();
        if (page.evaluate(CHECK, code) instanceof List<?> found) {
            found.forEach(fault -> faults.add(String.valueOf(fault)));
        }
        return faults;
    }

    /** The descriptions of the language and of the browser, each with those it names. */
    private static Map<String, String> libraries() throws IOException {
        Map<String, String> found = new TreeMap<>();
        List<String> open = new ArrayList<>(List.of("es2023", "dom", "dom.iterable"));
        while (!open.isEmpty()) {
            String name = "lib.%s.d.ts".formatted(open.removeLast());
            if (!found.containsKey("/lib/" + name)) {
                String text = compiler(name);
                found.put("/lib/" + name, text);
                Pattern.compile("<reference lib=\"([^\"]+)\"")
                        .matcher(text)
                        .results()
                        .forEach(named -> open.add(named.group(1)));
            }
        }
        return found;
    }

    private static String compiler(String file) throws IOException {
        try (InputStream in =
                BrowserCodeTypesTest.class.getClassLoader().getResourceAsStream(COMPILER + file)) {
            assertThat(in).as("%s%s on the class path", COMPILER, file).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String version() {
        String maven = "META-INF/maven/org.webjars.npm/typescript/pom.properties";
        var properties = new Properties();
        try (InputStream in =
                BrowserCodeTypesTest.class.getClassLoader().getResourceAsStream(maven)) {
            assertThat(in).as("%s on the class path", maven).isNotNull();
            properties.load(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return properties.getProperty("version");
    }
}
