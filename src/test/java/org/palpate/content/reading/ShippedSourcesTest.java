package org.palpate.content.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Where the shipped courses say they have it from: a free text with year and chapter, so that a
 * reader can open it there, and a printed book that was not opened without any chapter.
 */
class ShippedSourcesTest {

    /** Printed books, each named in one way; nobody had them at hand. */
    private static final Set<String> PRINTED =
            Set.of(
                    "Biel, Trail Guide to the Body",
                    "Fritz, Mosby's Fundamentals of Therapeutic Massage, 7th ed.",
                    "Goodman & Fuller, Pathology: Implications for the Physical Therapist",
                    "Gray's Anatomy, 42nd ed.",
                    "Magee, Orthopedic Physical Assessment",
                    "Moore, Dalley & Agur, Clinically Oriented Anatomy, 8th ed.",
                    "Neumann, Kinesiology of the Musculoskeletal System",
                    "Salvo, Massage Therapy: Principles and Practice, 5th ed.",
                    "Simons, Travell & Simons, Myofascial Pain and Dysfunction, vol. 1, 2nd ed. (1999)",
                    "Travell & Simons, Myofascial Pain and Dysfunction, vol. 1",
                    "Travell & Simons, Myofascial Pain and Dysfunction, vol. 2",
                    "Werner, A Massage Therapist's Guide to Pathology");

    private static final Pattern SOURCE =
            Pattern.compile("(?m)^ *(?:source:|-) +\"?([A-Z][^\"\\n]*)\"?$");

    private static final Pattern OPEN =
            Pattern.compile(
                    "OpenStax, Anatomy & Physiology 2e \\(2022\\), ch\\. \\d+(\\.\\d+)?(, \\d+(\\.\\d+)?)*"
                            + "( (and|to) \\d+(\\.\\d+)?)*");

    private static List<String> sources = List.of();

    @BeforeAll
    static void read() throws IOException {
        sources =
                CourseFolders.onClassPath("courses").stream()
                        .flatMap(course -> course.files().entrySet().stream())
                        .filter(file -> file.getKey().endsWith(".yaml"))
                        .flatMap(file -> named(file.getValue()))
                        .toList();
        assertThat(sources).hasSizeGreaterThan(500);
    }

    @Test
    void theFreeTextbookIsNamedWithItsYearAndChapter() {
        assertThat(sources)
                .filteredOn(source -> source.contains("OpenStax"))
                .isNotEmpty()
                .allSatisfy(source -> assertThat(source).matches(OPEN));
    }

    @Test
    void aPrintedBookIsNamedWithoutAChapter() {
        for (String book : PRINTED) {
            String author = book.substring(0, book.indexOf(','));
            assertThat(sources)
                    .filteredOn(source -> source.startsWith(author + ","))
                    .as(author)
                    .isNotEmpty()
                    .allSatisfy(source -> assertThat(PRINTED).contains(source));
        }
        assertThat(sources).noneMatch(source -> source.startsWith("Moore, Clinically"));
    }

    private static Stream<String> named(String text) {
        return SOURCE.matcher(text)
                .results()
                .map((MatchResult line) -> line.group(1))
                .flatMap(line -> Stream.of(line.split("; ")));
    }
}
