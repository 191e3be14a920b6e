package org.palpate.quiz.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class IsolatesTest {

    private static final String SARTORIUS = "שריר החייט";
    private static final String APART = Isolates.OPEN + SARTORIUS + Isolates.CLOSE;

    @Test
    void onlyWhatRunsTheOtherWayIsSetApartAndOnce() {
        assertThat(Isolates.of("Sartorius")).isEqualTo("Sartorius");
        assertThat(Isolates.of("")).isEmpty();
        assertThat(Isolates.of(SARTORIUS)).isEqualTo(APART);
        assertThat(Isolates.of(APART)).isEqualTo(APART);
        assertThat(Isolates.plain(APART)).isEqualTo(SARTORIUS);
    }

    @Test
    void piecesInARowAreSetApartAndEndAsTheyEndThemselves() {
        assertThat(Sentences.list(List.of(SARTORIUS, "psoas"))).isEqualTo(APART + "; psoas");
        assertThat(Sentences.either(List.of("psoas", SARTORIUS))).isEqualTo("psoas or " + APART);
        String sentence = Isolates.OPEN + SARTORIUS + "." + Isolates.CLOSE;
        assertThat(Sentences.list(List.of(SARTORIUS + ".", "It bends.")))
                .isEqualTo(sentence + " It bends.");
        assertThat(Sentences.lead(APART)).isEqualTo(APART + ":");
        assertThat(Sentences.lead(sentence)).isEqualTo(sentence);
        assertThat(Sentences.ended(sentence)).isEqualTo(sentence);
    }
}
