package org.palpate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From the click to the row an answer passes through few files, and the document names them. */
class WalkOfAnAnswerTest {

    private static final Path DOCUMENT = Path.of("docs/walk-of-an-answer.md");
    private static final Path SOURCES = Path.of("src/main/java/org/palpate");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d+) \\| `([^`]+)` \\|");
    private static final int MOST_FILES = 20;
    private static final int MOST_TRANSLATIONS = 2;

    @Test
    void itIsTwentyFilesThatAreThereAndTwoTranslations() throws IOException {
        String document = Files.readString(DOCUMENT);
        List<String> files = ROW.matcher(document).results().map(row -> row.group(2)).toList();

        assertThat(files).hasSizeBetween(10, MOST_FILES);
        assertThat(files).allSatisfy(file -> assertThat(SOURCES.resolve(file)).isRegularFile());
        assertThat(document.split("translation\\*\\*").length - 1).isEqualTo(MOST_TRANSLATIONS);
    }

    /** Each file is known to another one of the walk, so that the way does not break off. */
    @Test
    void eachFileIsKnownToAnotherOfTheWalk() throws IOException {
        List<String> files =
                ROW.matcher(Files.readString(DOCUMENT)).results().map(row -> row.group(2)).toList();
        for (String file : files.subList(1, files.size())) {
            Pattern type = Pattern.compile("\\b" + type(file) + "\\b");
            assertThat(files)
                    .as("what knows " + file)
                    .anyMatch(other -> !other.equals(file) && type.matcher(source(other)).find());
        }
    }

    private static String type(String file) {
        return Path.of(file).getFileName().toString().replace(".java", "");
    }

    private static String source(String file) {
        try {
            return Files.readString(SOURCES.resolve(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
