package org.palpate.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.palpate.quiz.question.QuestionKey;
import org.palpate.quiz.question.Said;

class TimeSpentTest {

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final QuestionKey FIRST = new QuestionKey("first");
    private static final QuestionKey SECOND = new QuestionKey("second");
    private static final QuestionKey THIRD = new QuestionKey("third");

    private final List<Step> log = new ArrayList<>();

    @Test
    void everyVisitToAQuestionCounts() {
        after(0, new Act.Start(null));
        after(30, new Act.Save(FIRST, new Said(true), null));
        after(10, new Act.Move(1));
        after(20, new Act.Move(0));
        after(5, new Act.Move(1));
        after(7, finish());

        assertThat(spent())
                .containsExactly(
                        Map.entry(FIRST, Duration.ofSeconds(45)),
                        Map.entry(SECOND, Duration.ofSeconds(27)),
                        Map.entry(THIRD, Duration.ZERO));
    }

    @Test
    void aNightWithTheBrowserClosedCountsAsTheLongestPause() {
        after(0, new Act.Start(null));
        after(12 * 60 * 60, new Act.Save(FIRST, new Said(true), null));
        after(4, new Act.Move(1));

        assertThat(spent()).containsEntry(FIRST, TimeSpent.LONGEST_PAUSE.plusSeconds(4));
    }

    @Test
    void aClockSetBackTakesNothingAway() {
        after(0, new Act.Start(null));
        after(20, new Act.Hint(FIRST));
        after(-10, new Act.Hint(FIRST));
        after(3, new Act.Move(1));

        assertThat(spent()).containsEntry(FIRST, Duration.ofSeconds(23));
    }

    @Test
    void whatFollowsTheEndIsNotTimeSpentAnswering() {
        after(0, new Act.Start(null));
        after(8, finish());
        after(60, new Act.Note(FIRST, "I think the key is wrong"));

        assertThat(spent()).containsEntry(FIRST, Duration.ofSeconds(8));
    }

    @Test
    void anEmptyLogIsNoTime() {
        assertThat(spent().values()).containsOnly(Duration.ZERO);
    }

    private void after(int seconds, Act act) {
        Instant last = log.isEmpty() ? NINE : log.getLast().at();
        log.add(new Step(log.size() + 1, last.plusSeconds(seconds), act));
    }

    private static Act finish() {
        return new Act.Finish(Ending.SUBMITTED, Map.of(), Set.of());
    }

    private Map<QuestionKey, Duration> spent() {
        return TimeSpent.of(new Paper(List.of(FIRST, SECOND, THIRD), 7), log);
    }
}
