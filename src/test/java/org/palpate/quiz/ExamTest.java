package org.palpate.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.palpate.quiz.Log.NOON;
import static org.palpate.quiz.Words.about;
import static org.palpate.quiz.Words.choose;
import static org.palpate.quiz.Words.chose;
import static org.palpate.quiz.Words.quiz;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.palpate.quiz.Refused.Reason;
import org.palpate.quiz.question.QuestionKey;
import org.palpate.quiz.question.Response;
import org.palpate.quiz.question.SingleChoice;

/** Tests and exams: nothing is told before the end, time is the server's. */
class ExamTest {

    private static final SingleChoice FIRST = choose("a").outOf(about("first"), "a", "b");
    private static final SingleChoice SECOND = choose("a").outOf(about("second", "Hm."), "a", "b");
    private static final SingleChoice THIRD = choose("a").outOf(about("third", 2), "a", "b");

    private static final Rules EXAM =
            Rules.exam().withoutShuffle().withTimeLimit(Duration.ofMinutes(10));

    private static Log sitting(Rules rules) {
        return new Log(quiz(rules, FIRST, SECOND, THIRD));
    }

    @Test
    void nothingIsToldBeforeTheEnd() {
        Log log = sitting(Rules.test().withoutShuffle()).save(FIRST, chose("a"));

        assertThat(log.state(FIRST).fraction()).isNull();
        assertThat(log.sitting().earned()).isZero();
        log.refuses(Reason.ONLY_IN_PRACTICE, s -> s.check(FIRST.key(), chose("a"), null));
        log.refuses(Reason.ONLY_IN_PRACTICE, s -> s.hint(SECOND.key()));
    }

    @Test
    void theEndMarksWhatIsSaved() {
        Log log =
                sitting(Rules.test().withoutShuffle())
                        .save(FIRST, chose("b"))
                        .save(FIRST, chose("a"))
                        .save(SECOND, chose("a"))
                        .save(SECOND, Response.BLANK)
                        .save(THIRD, chose("b"));
        assertThat(log.sitting().answered()).isEqualTo(2);

        log.finish(Ending.SUBMITTED);

        assertThat(log.earned(FIRST)).isEqualTo(1);
        assertThat(log.earned(SECOND)).isZero();
        assertThat(log.earned(THIRD)).isZero();
        assertThat(log.sitting().earned()).isEqualTo(1);
        assertThat(log.sitting().possible()).isEqualTo(4);
        assertThat(log.sitting().grade()).isEqualTo(25);
        assertThat(log.sitting().passed()).isFalse();
        assertThat(log.sitting().ending()).isEqualTo(Ending.SUBMITTED);
    }

    @Test
    void afterTheEndNoAnswerIsTaken() {
        Log log = sitting(Rules.test()).finish(Ending.SUBMITTED);

        log.refuses(Reason.FINISHED, s -> s.save(FIRST.key(), chose("a"), null));
        log.refuses(Reason.FINISHED, s -> s.flag(FIRST.key(), true));
        log.refuses(Reason.FINISHED, s -> s.move(1));
        log.refuses(Reason.FINISHED, s -> s.finish(Ending.TIME_OUT));
        log.refuses(Reason.FINISHED, s -> s.inTime(NOON));
    }

    @Test
    void aNoteToTheInstructorMayFollowTheEnd() {
        Log log = sitting(Rules.test()).finish(Ending.SUBMITTED);

        log.add(s -> s.note(FIRST.key(), "I think the key is wrong."));

        assertThat(log.state(FIRST).note()).isEqualTo("I think the key is wrong.");
    }

    @Test
    void theDeadlineIsFixedWhenTheAttemptStarts() {
        Sitting plain = sitting(EXAM).sitting();

        assertThat(plain.deadline()).isEqualTo(NOON.plusSeconds(600));
        assertThat(plain.over(NOON.plusSeconds(599))).isFalse();
        assertThat(plain.over(NOON.plusSeconds(600))).isTrue();
        sitting(EXAM).refuses(Reason.TIME_OUT, s -> s.inTime(NOON.plusSeconds(600)));
        assertThat(sitting(Rules.exam()).sitting().deadline()).isNull();
    }

    @Test
    void aLearnersOwnTimeFactorStretchesTheLimit() {
        Quiz quiz = quiz(EXAM, FIRST);
        Log log = new Log(quiz, new Paper(List.of(FIRST.key()), 1), 1.5);

        assertThat(log.sitting().deadline()).isEqualTo(NOON.plusSeconds(900));
        assertThatIllegalArgumentException().isThrownBy(() -> Act.Start.at(NOON, EXAM, 0));
    }

    @Test
    void anAttemptThatRanOutOfTimeEndedAtItsDeadline() {
        Log log =
                sitting(EXAM)
                        .save(FIRST, chose("a"))
                        .add(s -> s.finish(Ending.TIME_OUT), NOON.plusSeconds(7200));

        assertThat(log.sitting().finished()).isTrue();
        assertThat(log.sitting().finishedAt()).isEqualTo(NOON.plusSeconds(600));
        assertThat(log.earned(FIRST)).isEqualTo(1);
    }

    @Test
    void oneWayMeansTheQuestionInFrontAndThenTheNext() {
        Log log = sitting(EXAM.withoutWayBack()).save(FIRST, chose("a"));
        log.refuses(Reason.NO_WAY_BACK, s -> s.save(SECOND.key(), chose("a"), null));
        log.refuses(Reason.ONE_AT_A_TIME, s -> s.move(2));

        log.add(s -> s.move(1)).save(SECOND, chose("a"));

        assertThat(log.sitting().position()).isEqualTo(1);
        log.refuses(Reason.NO_WAY_BACK, s -> s.move(0));
        log.refuses(Reason.NO_WAY_BACK, s -> s.save(FIRST.key(), chose("b"), null));
    }

    @Test
    void otherwiseOneMayGoAnywhereThereIsAQuestion() {
        Log log = sitting(EXAM).add(s -> s.move(2)).add(s -> s.move(0));

        log.refuses(Reason.OUT_OF_RANGE, s -> s.move(3));
        log.refuses(Reason.OUT_OF_RANGE, s -> s.move(-1));
        log.refuses(Reason.OUT_OF_RANGE, s -> s.questionAt(3));
        assertThat(log.sitting().questionAt(2)).isEqualTo(THIRD.key());
    }

    @Test
    void flagsGoOnAndOff() {
        Log log = sitting(EXAM).add(s -> s.flag(FIRST.key(), true));
        assertThat(log.state(FIRST).flagged()).isTrue();

        log.add(s -> s.flag(FIRST.key(), false));

        assertThat(log.state(FIRST).flagged()).isFalse();
    }

    @Test
    void aLogOutOfOrderOrOfAnotherPaperIsNoLog() {
        Sitting sitting = sitting(EXAM).sitting();
        Act save = new Act.Save(new QuestionKey("elsewhere"), chose("a"), null);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> sitting.with(new Step(1, NOON, new Act.Move(1))))
                .withMessageContaining("out of order");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sitting.with(new Step(2, NOON, save)))
                .withMessageContaining("'elsewhere'");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Act.Finish(Ending.SUBMITTED, Map.of(FIRST.key(), 1.1), Set.of()));
    }
}
