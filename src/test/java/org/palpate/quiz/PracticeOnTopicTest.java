package org.palpate.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.palpate.quiz.question.About;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.QuestionKey;
import org.palpate.quiz.question.Topic;
import org.palpate.quiz.question.TrueFalse;

class PracticeOnTopicTest {

    private static final Topic ANATOMY = new Topic("anatomy");
    private static final Topic CARE = new Topic("self-care");
    private static final Rules TIMED = Rules.practice().withTimeLimit(Duration.ofMinutes(20));
    private static final Quiz WHOLE = quiz("hip", TIMED);

    private static Quiz quiz(String key, Rules rules) {
        return new Quiz(
                key,
                "Hip quiz",
                "All about the hip.",
                rules,
                List.of(Draw.any(6)),
                Stream.concat(bank(CARE, 4), bank(ANATOMY, 14)).toList());
    }

    private static Stream<Question> bank(Topic topic, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    QuestionKey key = new QuestionKey(topic + "-" + i);
                    return new TrueFalse(
                            new About(
                                    key,
                                    "So?",
                                    new About.Place(topic, 1, "", false),
                                    About.Teaching.NONE,
                                    1),
                            true,
                            "");
                });
    }

    @Test
    void itIsAQuizOfItsOwnWithoutTheLimitsOfTheWhole() {
        Quiz practice = WHOLE.on(CARE);

        assertThat(practice.key()).isEqualTo("hip-on-self-care");
        assertThat(practice.title()).isEqualTo("Practice on self-care: Hip quiz");
        assertThat(practice.size()).isEqualTo(4);
        assertThat(practice.rules().timeLimit()).isNull();
        assertThat(practice.rules().attempts()).isNull();
        assertThat(Paper.arrange(practice, 7, Set.of()).questions())
                .hasSize(4)
                .allMatch(key -> key.value().startsWith("self-care"));
    }

    @Test
    void ofManyQuestionsItAsksAFew() {
        assertThat(WHOLE.on(ANATOMY).size()).isEqualTo(Quiz.PRACTICE);
    }

    @Test
    void itIsFoundByItsKey() {
        assertThat(WHOLE.topics()).containsExactly(ANATOMY, CARE);
        assertThat(WHOLE.named("hip")).contains(WHOLE);
        assertThat(WHOLE.named("hip-on-anatomy")).contains(WHOLE.on(ANATOMY));
        assertThat(WHOLE.named("hip-on-causes")).isEmpty();
        assertThat(WHOLE.isPractice("hip-on-anatomy")).isTrue();
        assertThat(WHOLE.isPractice("hip")).isFalse();
        assertThat(WHOLE.on(CARE).named("hip-on-self-care")).contains(WHOLE.on(CARE));
    }

    @Test
    void testsAndExamsAndOtherTopicsAreNotPracticed() {
        Quiz exam = quiz("hip", Rules.exam());

        assertThat(exam.topics()).isEmpty();
        assertThat(exam.named("hip-on-anatomy")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WHOLE.on(new Topic("causes")))
                .withMessageContaining("[anatomy, self-care]");
        assertThat(quiz("h".repeat(71), TIMED).topics()).as("a key has 80").containsExactly();
        assertThat(quiz("h".repeat(69), TIMED).topics()).containsExactly(ANATOMY);
    }
}
