package org.palpate.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.palpate.content.ModuleKey;
import org.palpate.quiz.memory.Card;
import org.palpate.quiz.memory.Evidence;
import org.palpate.quiz.memory.Known;
import org.palpate.quiz.memory.Phase;
import org.palpate.quiz.memory.Rating;
import org.palpate.quiz.question.QuestionKey;
import org.palpate.quiz.question.Topic;
import org.palpate.recall.CardKey;
import org.palpate.recall.KnownCard;

/** What falls due is counted on the days of the school's zone, and what is over counts today. */
class DueDayTest {

    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final ModuleKey HIP = new ModuleKey("hip-flexors");

    @Test
    void monthsAgoTodayTomorrowAndTheLastDayAndNothingBeyond() {
        List<DueDay> days =
                DueDay.of(
                        List.of(
                                due("2026-05-01T12:00:00Z"),
                                due("2026-11-27T03:30:00Z"), // still the 26th there
                                due("2026-11-27T12:00:00Z"),
                                due("2026-12-09T23:00:00Z"),
                                due("2026-12-10T12:00:00Z"),
                                neverAsked()),
                        TODAY,
                        at -> at.atZone(ZONE).toLocalDate());

        assertThat(days).hasSize(14);
        assertThat(days.getFirst()).isEqualTo(new DueDay(TODAY, 2));
        assertThat(days.get(1)).isEqualTo(new DueDay(TODAY.plusDays(1), 1));
        assertThat(days.getLast()).isEqualTo(new DueDay(TODAY.plusDays(13), 1));
        assertThat(days.stream().mapToInt(DueDay::questions).sum()).isEqualTo(4);
    }

    private static KnownQuestion due(String at) {
        Instant due = Instant.parse(at);
        return question(
                new KnownCard(
                        new CardKey(HIP, "question"),
                        new Known(0.8, Evidence.first(Rating.GOOD)),
                        new Card(Phase.REVIEW, 0, 3, 5, due, Instant.EPOCH, "default"),
                        List.of(new KnownCard.Answer(Instant.EPOCH, Rating.GOOD, null))));
    }

    private static KnownQuestion neverAsked() {
        return question(null);
    }

    private static KnownQuestion question(KnownCard card) {
        return new KnownQuestion(
                HIP,
                new QuestionKey("question"),
                "Where?",
                new Topic("anatomy"),
                "",
                Set.of(),
                "",
                card);
    }
}
