package org.palpate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The code speaks plain American English; {@code docs/words.md} lists the house's words. */
class AmericanSpellingTest {

    /**
     * British spellings and old words. {@code Behaviour}, {@code Labelling} and {@code Enrolment}
     * stand in the table of the field's words and in stored forms, and stay.
     */
    private static final Pattern ELSEWHERE =
            Pattern.compile(
                    "[a-z]*(?:colour|fibre|neighbour|licence|favour|honour|centre|metre|catalogue"
                            + "|recognis|organis|practis|summaris|analys(?:e|ing)d?\\b)[a-z]*"
                            + "|\\b(?:parted|deeds?|rekey\\w*|grey)\\b",
                    Pattern.CASE_INSENSITIVE);

    /** Lists of words that learners type, in both spellings. */
    private static final Path LISTS = Path.of("src/main/java/org/palpate/quiz/marking");

    @Test
    void namesCommentsAndPagesAreSpelledTheAmericanWay() throws IOException {
        Map<String, List<String>> found = new TreeMap<>();
        for (Path root : List.of(Path.of("src/main/java"), Path.of("frontend"))) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(AmericanSpellingTest::isOurs).toList()) {
                    List<String> words =
                            ELSEWHERE
                                    .matcher(Files.readString(file))
                                    .results()
                                    .map(MatchResult::group)
                                    .toList();
                    if (!words.isEmpty()) {
                        found.put(file.toString(), words);
                    }
                }
            }
        }
        assertThat(found).isEmpty();
    }

    private static boolean isOurs(Path file) {
        return !file.startsWith(LISTS) && file.toString().matches(".*\\.(java|js|css)");
    }
}
