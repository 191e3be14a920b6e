package org.palpate.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palpate.content.ModuleKey;
import org.palpate.progress.Sureness.Finding;
import org.palpate.quiz.Certainty;
import org.palpate.quiz.memory.Card;
import org.palpate.quiz.memory.Evidence;
import org.palpate.quiz.memory.Known;
import org.palpate.quiz.memory.Phase;
import org.palpate.quiz.memory.Rating;
import org.palpate.recall.CardKey;
import org.palpate.recall.KnownCard;

/** What is said of how sure somebody is rests on enough answers, or is not said. */
class SurenessTest {

    @ParameterizedTest
    @CsvSource({
        "SURE, 0, 0, TOO_FEW",
        "SURE, 4, 0, TOO_FEW",
        "SURE, 5, 0, TOO_SURE",
        "SURE, 40, 28, FITS",
        "SURE, 40, 20, TOO_SURE",
        "SURE, 40, 40, FITS",
        "FAIRLY, 40, 29, FITS",
        "FAIRLY, 40, 15, TOO_SURE",
        "FAIRLY, 40, 40, TOO_UNSURE",
        "GUESS, 40, 10, FITS",
        "GUESS, 40, 0, FITS",
        "GUESS, 40, 36, TOO_UNSURE",
        "GUESS, 5, 4, FITS"
    })
    void aFaultIsToldOnlyWhereBothEndsOfTheIntervalSayIt(
            Certainty certainty, int answers, int right, Finding finding) {
        assertThat(new Sureness(certainty, answers, right).finding()).isEqualTo(finding);
    }

    @Test
    void countsEveryAnswerOfWhichItWasSaidAndNoOther() {
        List<Sureness> counted =
                Sureness.of(
                        List.of(
                                card(
                                        answer(Rating.GOOD, Certainty.SURE),
                                        answer(Rating.AGAIN, Certainty.SURE)),
                                card(
                                        answer(Rating.HARD, Certainty.GUESS),
                                        answer(Rating.GOOD, null))));

        assertThat(counted)
                .containsExactly(
                        new Sureness(Certainty.GUESS, 1, 1),
                        new Sureness(Certainty.FAIRLY, 0, 0),
                        new Sureness(Certainty.SURE, 2, 1));
    }

    private static KnownCard.Answer answer(Rating rating, Certainty certainty) {
        return new KnownCard.Answer(Instant.EPOCH, rating, certainty);
    }

    private static KnownCard card(KnownCard.Answer... answers) {
        return new KnownCard(
                new CardKey(new ModuleKey("hip-flexors"), "question"),
                new Known(0.8, Evidence.first(Rating.GOOD)),
                new Card(Phase.REVIEW, 0, 3, 5, Instant.EPOCH, Instant.EPOCH, "default"),
                new ArrayList<>(List.of(answers)));
    }
}
