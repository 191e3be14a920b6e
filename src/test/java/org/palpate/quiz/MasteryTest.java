package org.palpate.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.palpate.quiz.Mastery.Answer;
import org.palpate.quiz.Mastery.Taken;
import org.palpate.quiz.question.QuestionKey;
import org.palpate.quiz.question.Topic;

class MasteryTest {

    private static final Instant MONDAY = Instant.parse("2026-09-07T08:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-09-08T08:00:00Z");
    private static final Instant FRIDAY = Instant.parse("2026-09-11T08:00:00Z");

    private final Mastery mastery = new Mastery(80, 60);

    @Test
    void whoHasDoneNothingHasMasteredNothing() {
        assertThat(mastery.reachedBy(List.of())).isEmpty();
    }

    @Test
    void aGradeThatIsReachedWithEveryTopicIsMastery() {
        assertThat(reached(taken(MONDAY, 80, right("q1", "bones"), right("q2", "nerves"))))
                .contains(MONDAY);
        assertThat(reached(taken(MONDAY, 79.9, right("q1", "bones")))).isEmpty();
    }

    @Test
    void oneWeakTopicStandsInTheWay() {
        assertThat(
                        reached(
                                taken(
                                        MONDAY,
                                        90,
                                        right("q1", "bones"),
                                        right("q2", "nerves"),
                                        wrong("q3", "nerves"))))
                .isEmpty();
    }

    @Test
    void aTopicGoesByTheMeanOfItsQuestions() {
        assertThat(reached(taken(MONDAY, 90, answer("q1", 0.2), answer("q2", 1)))).contains(MONDAY);
        assertThat(reached(taken(MONDAY, 90, answer("q1", 0.1), answer("q2", 1)))).isEmpty();
    }

    @Test
    void aMistakeIsMadeGoodByAnsweringItsQuestionAgain() {
        Taken first = taken(MONDAY, 85, right("q1", "bones"), wrong("q2", "nerves"));
        Taken second = taken(TUESDAY, 50, right("q2", "nerves"));

        assertThat(reached(first)).isEmpty();
        assertThat(reached(first, second)).contains(TUESDAY);
        assertThat(reached(second, first)).as("in whatever order they come").contains(TUESDAY);
    }

    @Test
    void whatWasAnsweredWellOnceAndBadlyLastIsNotMastered() {
        assertThat(
                        reached(
                                taken(MONDAY, 50, right("q1", "bones")),
                                taken(TUESDAY, 85, wrong("q1", "bones"))))
                .isEmpty();
    }

    @Test
    void whatWasMasteredOnceStaysMastered() {
        assertThat(
                        reached(
                                taken(MONDAY, 90, right("q1", "bones")),
                                taken(FRIDAY, 0, wrong("q1", "bones"))))
                .contains(MONDAY);
    }

    @Test
    void withoutAShareTheGradeAloneDecides() {
        assertThat(new Mastery(80, 0).reachedBy(List.of(taken(MONDAY, 80, wrong("q1", "bones")))))
                .contains(MONDAY);
    }

    @Test
    void aMasteryNobodyCouldReachOrMissIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Mastery(101, 60));
        assertThatIllegalArgumentException().isThrownBy(() -> new Mastery(0, 60));
        assertThatIllegalArgumentException().isThrownBy(() -> new Mastery(80, 101));
        assertThatIllegalArgumentException().isThrownBy(() -> new Mastery(80, -1));
    }

    private Optional<Instant> reached(Taken... attempts) {
        return mastery.reachedBy(List.of(attempts));
    }

    private static Taken taken(Instant at, double grade, Answer... answers) {
        return new Taken(at, grade, List.of(answers));
    }

    private static Answer right(String question, String topic) {
        return new Answer(new QuestionKey(question), new Topic(topic), 1);
    }

    private static Answer wrong(String question, String topic) {
        return new Answer(new QuestionKey(question), new Topic(topic), 0);
    }

    private static Answer answer(String question, double fraction) {
        return new Answer(new QuestionKey(question), new Topic("bones"), fraction);
    }
}
