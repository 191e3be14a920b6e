package org.palpate.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountedTest {

    /** A choice of words by whether a number is one, and an s that is hung on. */
    private static final Pattern BY_HAND =
            Pattern.compile(
                    "(?:[=!]= ?1L?|[<>]=? ?1L?|> ?1L?)\\s*\\?\\s*(?:\"|\\w+ \\+ \"|one\\b)"
                            + "|case 1 ->\\s*\"(?:1|One) [^\"]*\""
                            + "|\\+ \"s\"");

    /** What only looks like it, with the reason. */
    private static final Set<String> OTHERWISE =
            Set.of(
                    "words/Counted.java", // the one place
                    "quiz/SoFar.java", // the engine knows only Java and has one place of its own
                    "quiz/marking/words/NumberWords.java", // reads plurals and says none
                    "quiz/marking/words/Word.java", // ordinal numbers
                    "ui/study/PracticeForm.java", // the names of the levels of difficulty
                    "ui/study/TimeWords.java", // a factor of time, and no number of things
                    "ui/teaching/grades/AttemptStory.java"); // a fraction, and no number of things

    @Test
    void onlyOneIsSingular() {
        assertThat(Counted.of(0, "learner")).isEqualTo("0 learners");
        assertThat(Counted.of(1, "learner")).isEqualTo("1 learner");
        assertThat(Counted.of(2, "person is", "people are")).isEqualTo("2 people are");
        assertThat(Counted.word(1, "makes", "make")).isEqualTo("makes");
        assertThat(Counted.word(1.5, "makes", "make")).isEqualTo("make");
        assertThat(Counted.sentence(1, "One is left.", "%d are left.")).isEqualTo("One is left.");
        assertThat(Counted.sentence(3, "One is left.", "%d are left.")).isEqualTo("3 are left.");
    }

    @Test
    void nobodyElseMakesAPluralByHand() throws IOException {
        Path main = Path.of("src/main/java/org/palpate");
        try (Stream<Path> sources = Files.walk(main)) {
            for (Path source : sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                String name = main.relativize(source).toString().replace('\\', '/');
                if (!OTHERWISE.contains(name)) {
                    assertThat(BY_HAND.matcher(Files.readString(source)).results())
                            .as("%s: words.Counted says numbers with what they count", name)
                            .extracting(found -> found.group())
                            .isEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "count == 1 ? \"\" : \"s\"",
                "page.found()\n  == 1\n ? \"1 person\" : all",
                "n > 1 ? \"tries\" : \"try\"",
                "minutes <= 1 ? \"a minute\" : more",
                "rows != 1 ? rows + \" rows\" : row",
                "number == 1 ? one : several",
                "case 1 -> \"1 attempt was regraded.\";",
                "case 1 ->\n \"One question has no answer.\";",
                "noun + \"s\""
            })
    void aPluralMadeByHandIsFound(String source) {
        assertThat(BY_HAND.matcher(source).find()).isTrue();
    }
}
