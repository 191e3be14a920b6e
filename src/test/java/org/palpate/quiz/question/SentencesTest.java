package org.palpate.quiz.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Gray's Anatomy, 6th ed. | Gray's Anatomy, 6th ed.
                    OpenStax, ch. 11.6      | OpenStax, ch. 11.6.
                    Is it so?               | Is it so?
                    He said "no."           | He said "no."
                    (see there.)            | (see there.)
                    the *psoas*             | the *psoas*.
                    and so on…              | and so on…
                    first:                  | first.
                    ''                      | ''
                    """)
    void aTextEndsOnce(String text, String ended) {
        assertThat(Sentences.ended(text)).isEqualTo(ended);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The back flattens. | That is lordosis  | The back flattens. That is lordosis.
                    Psoas              | it lies deeper    | Psoas: it lies deeper.
                    Psoas:             | It lies deeper.   | Psoas: It lies deeper.
                    Is it the psoas?   | No.               | Is it the psoas? No.
                    6th ed.            | An old one        | 6th ed. An old one.
                    """)
    void nothingIsPutBehindAnEnd(String text, String said, String whole) {
        assertThat(Sentences.about(text, said)).isEqualTo(whole);
    }

    @Test
    void piecesInARowAreDividedOnce() {
        assertThat(Sentences.list(List.of("psoas", "iliacus"))).isEqualTo("psoas; iliacus");
        assertThat(Sentences.list(List.of("It flexes.", "It rotates.")))
                .isEqualTo("It flexes. It rotates.");
        assertThat(Sentences.either(List.of("psoas", "iliacus"))).isEqualTo("psoas or iliacus");
        assertThat(Sentences.either(List.of("It flexes.", "It rotates.")))
                .isEqualTo("It flexes. Or: It rotates.");
    }

    @Test
    void sentencesFollowEachOtherWithAnEnd() {
        assertThat(Sentences.joined("Both are right", "", " In this attempt it stays. "))
                .isEqualTo("Both are right. In this attempt it stays.");
    }

    @Test
    void whateverAuthorsWriteNoMarkStandsTwice() {
        List<String> texts = List.of("a", "a.", "a?", "a!", "a:", "a;", "a,", "ed.", "a…", "“a.”");
        for (String one : texts) {
            for (String other : texts) {
                for (String whole :
                        List.of(
                                Sentences.about(one, other),
                                Sentences.joined(one, other),
                                Sentences.list(List.of(one, other)),
                                Sentences.either(List.of(one, other)))) {
                    assertThat(whole).doesNotContainPattern("[.!?…:;,][:;.]");
                }
                assertThat(Sentences.joined(one, other)).matches(".*[.!?…][”]?");
            }
        }
    }

    @Test
    void namesAreSaidAsOneSaysThem() {
        assertThat(Sentences.names(List.of())).isEmpty();
        assertThat(Sentences.names(List.of("Psoas"))).isEqualTo("Psoas");
        assertThat(Sentences.names(List.of("psoas", "iliacus"))).isEqualTo("psoas and iliacus");
        assertThat(Sentences.names(List.of("psoas", "iliacus", "pectineus")))
                .isEqualTo("psoas, iliacus and pectineus");
    }
}
