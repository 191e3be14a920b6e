package org.palpate.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.palpate.quiz.question.About;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.QuestionKey;
import org.palpate.quiz.question.Topic;
import org.palpate.quiz.question.TrueFalse;

/** A quiz of 18 questions: 4 easy ones on care, 14 on anatomy of which 6 are hard. */
class QuizSettingTest {

    private static final Topic ANATOMY = new Topic("anatomy");
    private static final Topic CARE = new Topic("care");
    private static final Quiz WRITTEN =
            new Quiz(
                    "hip",
                    "Hip quiz",
                    "Six questions, as long as you like.",
                    Rules.practice(),
                    List.of(Draw.any(6)),
                    Stream.of(bank(CARE, 1, 4), bank(ANATOMY, 2, 8), bank(ANATOMY, 3, 6))
                            .flatMap(one -> one)
                            .toList());

    private static Stream<Question> bank(Topic topic, int difficulty, int count) {
        return IntStream.range(0, count)
                .mapToObj(i ->
                        new TrueFalse(
                                new About(
                                        new QuestionKey(topic + "-" + difficulty + "-" + i),
                                        "So?",
                                        new About.Place(topic, difficulty, "", false),
                                        About.Teaching.NONE,
                                        1),
                                true,
                                ""));
    }

    @Test
    void whatIsNotSetStaysAsItsAuthorHasIt() {
        Quiz set = set(QuizSetting.AS_WRITTEN).orElseThrow();

        assertThat(set.key()).isEqualTo("hip-for-0190abcd");
        assertThat(set.rules()).isEqualTo(WRITTEN.rules());
        assertThat(set.draws()).isEqualTo(WRITTEN.draws());
        assertThat(set.summary()).isEqualTo(WRITTEN.summary());
        assertThat(WRITTEN.isSet(set.key())).isTrue();
        assertThat(WRITTEN.isWhole(set.key())).isTrue();
        assertThat(WRITTEN.isSet(WRITTEN.on(CARE).key())).isFalse();
        assertThat(WRITTEN.isWhole(WRITTEN.on(CARE).key())).isFalse();
    }

    @Test
    void anExamOfThreeOnATopicAndFiveHardOnesHasThemWhateverTheSeed() {
        Quiz exam =
                set(new QuizSetting(
                                Behaviour.EXAM,
                                Duration.ofMinutes(10),
                                null,
                                true,
                                null,
                                List.of(Draw.of(ANATOMY, 3), hard(5))))
                        .orElseThrow();

        assertThat(exam.size()).isEqualTo(8);
        assertThat(exam.summary()).as("the author's sentence would be untrue").isEmpty();
        assertThat(exam.rules().behaviour()).isEqualTo(Behaviour.EXAM);
        assertThat(exam.rules().timeLimit()).isEqualTo(Duration.ofMinutes(10));
        assertThat(exam.rules().oneWay()).isTrue();
        assertThat(exam.rules().review()).isEqualTo(ReviewPolicy.onceClosed());
        for (long seed = 0; seed < 50; seed++) {
            List<Question> asked =
                    Paper.arrange(exam, seed, Set.of()).questions().stream()
                            .map(exam::question)
                            .toList();
            assertThat(asked).hasSize(8).allMatch(one -> one.about().topic().equals(ANATOMY));
            assertThat(asked)
                    .filteredOn(one -> one.about().difficulty() == 3)
                    .hasSizeGreaterThan(4);
        }
    }

    @Test
    void whatMayBeLookedBackAtNeverTellsTheKeyWhileTheAttemptRuns() {
        Set<ReviewPart> all = EnumSet.allOf(ReviewPart.class);
        ReviewPolicy wanted = new ReviewPolicy(all, Set.of(ReviewPart.MARKS), all);

        assertThat(review(Behaviour.TEST, wanted))
                .isEqualTo(
                        new ReviewPolicy(
                                Set.of(ReviewPart.OWN_ANSWERS), Set.of(ReviewPart.MARKS), all));
        assertThat(review(Behaviour.PRACTICE, wanted)).isEqualTo(ReviewPolicy.everything());
        assertThat(review(null, wanted)).isEqualTo(ReviewPolicy.everything());
        assertThat(review(Behaviour.TEST, null)).isEqualTo(ReviewPolicy.atTheEnd());
    }

    private static ReviewPolicy review(
            @Nullable Behaviour behaviour, @Nullable ReviewPolicy review) {
        return set(new QuizSetting(behaviour, null, null, null, review, List.of()))
                .orElseThrow()
                .rules()
                .review();
    }

    @Test
    void noTimeLimitIsALimitOfNothing() {
        Quiz timed =
                new Quiz(
                        "hip",
                        "Hip quiz",
                        "",
                        WRITTEN.rules().withTimeLimit(Duration.ofMinutes(5)),
                        WRITTEN.draws(),
                        WRITTEN.bank());
        QuizSetting free = new QuizSetting(null, Duration.ZERO, false, null, null, List.of());

        assertThat(free.over(timed.rules()).timeLimit()).isNull();
        assertThat(free.over(timed.rules()).shuffle()).isFalse();
        assertThat(QuizSetting.AS_WRITTEN.over(timed.rules()).timeLimit())
                .isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void tooManyAreNamedWithTheNumberThereAre() {
        QuizSetting setting = draws(Draw.of(ANATOMY, 9), hard(6), Draw.of(CARE, 5));

        assertThat(setting.lacking(WRITTEN))
                .hasSize(2)
                .contains(new QuizSetting.Lack(Draw.of(CARE, 5), 4));
        assertThat(draws(Draw.of(ANATOMY, 8), hard(6)).lacking(WRITTEN)).isEmpty();
    }

    @Test
    void ofQuestionsThatAreThereNoMoreThePaperHasTheRest() {
        QuestionKey there = new QuestionKey("care-1-0");
        QuestionKey gone = new QuestionKey("long-gone");
        QuizSetting setting = draws(Draw.fixed(List.of(gone, there)), Draw.of(CARE, 9));

        Quiz quiz = set(setting).orElseThrow();
        assertThat(quiz.size()).isEqualTo(4);
        assertThat(Paper.arrange(quiz, 3, Set.of()).questions()).contains(there).hasSize(4);
        assertThat(set(draws(Draw.fixed(List.of(gone))))).isEmpty();
    }

    @Test
    void whatNoQuizCanHaveIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new QuizSetting(null, Duration.ofHours(11), null, null, null, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> draws(Draw.any(301)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SetQuiz("much-too-long", QuizSetting.AS_WRITTEN));
    }

    private static QuizSetting draws(Draw... draws) {
        return new QuizSetting(null, null, null, null, null, List.of(draws));
    }

    private static Draw hard(int count) {
        return new Draw(null, 3, null, List.of(), count);
    }

    private static Optional<Quiz> set(QuizSetting setting) {
        return new SetQuiz("0190abcd", setting).in(WRITTEN);
    }
}
